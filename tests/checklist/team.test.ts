import { describe, expect, it } from 'vitest';
import type { CheckOptions } from '../../lib/checklist';
import { dismissKey } from '../../lib/checklist/settle';
import {
  addToTeamList,
  lineOf,
  maxTeamLength,
  maxTeamPatterns,
  maxTeamWords,
  parseTeamList,
  removeFromTeamList,
} from '../../lib/checklist/team';
import { check, found } from './helpers';

describe('team list', () => {
  const { list, problems } = parseTeamList(
    '# ours\n小蓝瓶\t说全名\n!内部代号\n=国家级大师\n/第\\d+代/\n/(a)\\1/\n/[/\n',
  );

  it('reads words, red words, allowed wording and patterns, and tells what it cannot use', () => {
    expect(list.words.map(({ term, light, note }) => [term, light, note])).toEqual([
      ['小蓝瓶', 'amber', '说全名'],
      ['内部代号', 'red', undefined],
      ['/第\\d+代/', 'amber', undefined],
    ]);
    expect(list.allow).toEqual(['国家级大师']);
    expect(problems).toEqual([
      { line: 6, code: 'riskyPattern' },
      { line: 7, code: 'badPattern' },
    ]);
  });

  it('is matched like everything else, disguised or not', () => {
    expect(found(check('用了小 蓝 瓶', { team: list }), 'team')?.text).toBe('小 蓝 瓶');
    expect(found(check('内部代號', { team: list }), 'team')?.light).toBe('red');
    expect(found(check('升级到第12代', { team: list }), 'team')?.text).toBe('第12代');
    expect(check('小红瓶', { team: list }).findings).toEqual([]);
  });

  it('what the team allows is silent, the rest of the word is not', () => {
    expect(check('国家级大师的茶具', { team: list, commercial: true }).findings).toEqual([]);
    expect(found(check('国家级茶具', { team: list, commercial: true }), 'abs')).toBeDefined();
  });

  it('may be allowed in English, too', () => {
    const team = parseTeamList('=risk-free return guaranteed by law\n').list;
    const text = 'Our fund offers a risk-free return guaranteed by law';
    const marked = (options: CheckOptions) =>
      check(text, options).findings.flatMap(({ kind, text: part }) =>
        kind === 'rule' && part ? [part] : [],
      );
    expect(marked({ commercial: true })).toEqual(['risk-free return']);
    expect(marked({ commercial: true, team })).toEqual([]);
  });

  it('takes Latin words and numbers whole', () => {
    const team = parseTeamList('ad\n12\n').list;
    const marked = (text: string) =>
      check(text, { team }).findings.flatMap(({ rule, text: part }) => (rule === 'team' ? [part] : []));
    expect(marked('bad road 123')).toEqual([]);
    expect(marked('an ad, 12月')).toEqual(['ad', '12']);
  });

  it('an allowed wording covers what lies in it, from wherever it begins', () => {
    const team = parseTeamList('小蓝\n=我们的小蓝瓶\n=我们').list;
    const marked = (text: string) => check(text, { team }).findings.map(({ span }) => span?.start);
    expect(marked('我们的小蓝瓶和小蓝帽')).toEqual([7]);
  });

  it('the stricter of two entries for one wording counts', () => {
    for (const text of ['!内部代号\n內部代號', '内部代号\n!內部代號']) {
      expect(found(check('内部代号', { team: parseTeamList(text).list }), 'team')?.light).toBe('red');
    }
  });

  it('a word is written back as it is read', () => {
    expect(list.words.map(lineOf)).toEqual(['小蓝瓶\t说全名', '!内部代号', '/第\\d+代/']);
  });

  it('stops at a hundred thousand lines with a word about it, quickly', () => {
    const huge = Array.from({ length: 100_000 }, (_, i) => `词${i}`).join('\n');
    const from = performance.now();
    const read = parseTeamList(huge);
    expect(performance.now() - from).toBeLessThan(1_000);
    expect(read.list.words).toHaveLength(maxTeamWords);
    expect(read.problems).toEqual([{ line: maxTeamWords + 1, code: 'tooMany' }]);
  });

  it.each([
    ['an over-long word', '长'.repeat(101), 'tooLong'],
    ['an over-long note', `词\t${'长'.repeat(201)}`, 'tooLong'],
    ['five megabytes in one line', 'x'.repeat(5_000_000), 'tooLong'],
    ['a sign without a word', '!', 'noWord'],
    ['nothing but symbols', '=★★', 'noWord'],
    ['a pattern of nothing but dots', '/..+/', 'noWord'],
    ['half a character', '\ud83d', 'noWord'],
  ])('%s is told and skipped', (_, line, code) => {
    expect(parseTeamList(`${line}\r\n短`)).toMatchObject({
      list: { words: [{ term: '短' }] },
      problems: [{ line: 1, code }],
    });
  });

  it('takes so many patterns and so many characters', () => {
    const patterns = Array.from({ length: maxTeamPatterns + 1 }, (_, i) => `/词${i}+/`).join('\n');
    expect(parseTeamList(`${patterns}\n短`)).toMatchObject({
      list: { words: { length: maxTeamPatterns + 1 } },
      problems: [{ line: maxTeamPatterns + 1, code: 'tooManyPatterns' }],
    });
    const long = Array.from({ length: 4_000 }, (_, i) => `${i}`.padStart(100, '长')).join('\n');
    const read = parseTeamList(long);
    expect(read.list.words).toHaveLength(maxTeamLength / 100);
    expect(read.problems).toEqual([{ line: maxTeamLength / 100 + 1, code: 'tooMany' }]);
  });

  it('of the largest size still checks a draft while it is typed', () => {
    const words = Array.from({ length: maxTeamWords }, (_, i) => `词条${i.toString(36)}尾`).join('\n');
    const team = parseTeamList(words).list;
    expect(team.words).toHaveLength(maxTeamWords);
    const text = '今天去菜市场买了词条a1尾和番茄，回来做饭。'.repeat(87);
    check(text, { team });
    const from = performance.now();
    expect(check(`${text}新`, { team }).findings.filter(({ rule }) => rule === 'team')).toHaveLength(87);
    expect(performance.now() - from).toBeLessThan(100);
  });
});

describe('taking a file into the list', () => {
  const current = '# ours\n小蓝瓶\t说全名\n=国家级大师\n';

  it('tells what is new, what is there and what cannot be used, and keeps what was written', () => {
    const taken = addToTeamList(current, '\ufeff!小蓝瓶\r\n新词\r\n新词\r\n# no\r\n/[/\r\n=小蓝瓶\r\n\r\n');
    expect(taken).toEqual({
      text: `${current}新词\n=小蓝瓶\n`,
      added: ['新词', '=小蓝瓶'],
      there: 2,
      problems: [{ line: 5, code: 'badPattern' }],
    });
  });

  it('counts what the list holds already', () => {
    const full = Array.from({ length: maxTeamWords - 1 }, (_, i) => `词${i}`).join('\n');
    const taken = addToTeamList(full, '词5\n新\n更新\n不读');
    expect(taken.added).toEqual(['新']);
    expect(taken.there).toBe(1);
    expect(taken.problems).toEqual([{ line: 3, code: 'tooMany' }]);
    expect(parseTeamList(taken.text).problems).toEqual([]);
  });

  it('is taken back without what was written since', () => {
    const taken = addToTeamList(current, '新词\n!另一个\t注');
    const since = addToTeamList(taken.text, '后来的').text;
    expect(removeFromTeamList(since, taken.added)).toBe(`${current}后来的\n`);
    expect(removeFromTeamList(taken.text, taken.added)).toBe(current);
    expect(removeFromTeamList('', taken.added)).toBe('');
  });
});

describe('not a problem', () => {
  it('silences the same wording under the same rule, and only that', () => {
    const text = '国家级工艺，稳赚不赔';
    const first = found(check(text), 'abs');
    if (!first) throw new Error('nothing found');
    const again = check(text, { dismissed: new Set([dismissKey(first)]) });
    expect(again.findings.map(({ rule }) => rule)).toEqual(['fin']);
    expect(again.setAside.map(({ text: part }) => part)).toEqual(['国家级']);
    expect(check('这是国*家*级', { dismissed: new Set([dismissKey(first)]) }).findings).toEqual([]);
    expect(found(check('世界级工艺面膜', { dismissed: new Set([dismissKey(first)]) }), 'abs')).toBeDefined();
  });
});
