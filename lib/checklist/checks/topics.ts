import type { Analysis } from '../analysis';
import type { Finding } from '../finding';
import { inlineTopics, measureTopics, youtubeHashtagCap } from '../limits';
import { normalise } from '../normalise';
import { finding } from './make';

/** Number, length and sum of topics, and topics said twice. */
export function checkTopics({ draft }: Analysis): Finding[] {
  return [...limitFindings(draft), ...repeated(draft)];
}

function limitFindings(draft: Analysis['draft']): Finding[] {
  const { studio } = draft;
  if (studio === undefined) return [];
  const found = measureTopics(draft, studio).flatMap(({ limit, count, over, of, item }) => {
    if (!over) return [];
    const code = ({ count: 'tooManyTopics', each: 'tagTooLong', total: 'tagTotal' } as const)[of];
    const max = { count: limit.max, each: limit.each, total: limit.total }[of] ?? 0;
    const about = finding({
      rule: 'topics',
      light: limit.hard ? 'red' : 'amber',
      source: `topics/${studio}-${of}`,
      code,
      params: { count, limit: max, grade: limit.grade },
    });
    const text = item === undefined ? undefined : draft.topics?.[item];
    const field = 'topics' as const;
    return [
      text === undefined
        ? { ...about, field }
        : { ...about, field, span: { field, item, start: 0, end: text.length }, text },
    ];
  });
  if (studio !== 'youtube') return found;
  const count = inlineTopics(draft).length;
  if (count <= youtubeHashtagCap) return found;
  const params = { count, limit: youtubeHashtagCap, grade: 'M' };
  return [
    ...found,
    finding({
      rule: 'topics',
      light: 'amber',
      source: 'topics/youtube-hashtags',
      code: 'tooManyTopics',
      params,
    }),
  ];
}

function repeated(draft: Analysis['draft']): Finding[] {
  const seen = new Set<string>();
  return (draft.topics ?? []).flatMap((topic, item) => {
    const key = normalise(topic).text.trim();
    if (key === '') return [];
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const about = finding({
      rule: 'topics',
      light: 'amber',
      source: 'topics/repeated',
      code: 'duplicateTopic',
      params: { text: topic },
    });
    const field = 'topics' as const;
    return [{ ...about, field, span: { field, item, start: 0, end: topic.length }, text: topic }];
  });
}
