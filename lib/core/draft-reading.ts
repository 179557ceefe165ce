import type { StudioId } from './studios';

/**
 * What a publish page shows of a draft. A field that the page does not show is absent: it is unknown, not empty. An
 * input that is there and empty is ''. It lives from one reading to the next in the side panel and is never stored.
 * This file runs in studio pages: what checks a draft on its arrival is draft-schema.ts.
 */
export const draftFormats = ['video', 'image', 'article'] as const;
export const draftVisibilities = ['public', 'friends', 'private', 'unlisted'] as const;

/** Longest texts that cross from a page; every platform's own limits are far below. */
export const draftLimits = {
  title: 2_000,
  description: 20_000,
  topic: 100,
  topics: 200,
  statement: 200,
} as const;

export interface DraftReading {
  studio: StudioId;
  format?: (typeof draftFormats)[number] | undefined;
  /** on one line */
  title?: string | undefined;
  description?: string | undefined;
  /** hashtags written into title and description, without `#` */
  topics?: string[] | undefined;
  /** chosen in a tag box of its own */
  tags?: string[] | undefined;
  coverSet?: boolean | undefined;
  /** epoch ms; null: the page shows that it goes out at once */
  scheduleAt?: number | null | undefined;
  visibility?: (typeof draftVisibilities)[number] | undefined;
  /**
   * `statement`: the label picked for the content, in the page's own words, false while none is picked ·
   * `original` · `ageRestricted`
   */
  declarations?: Partial<Record<'statement' | 'original' | 'ageRestricted', boolean | string>> | undefined;
  madeForKids?: boolean | undefined;
  paidPromotion?: boolean | undefined;
  aiContent?: boolean | undefined;
}
export type DraftFields = Omit<DraftReading, 'studio' | 'topics'>;

/**
 * A reading of the fields that a page shows, cut to what may cross, with the hashtags of its texts. Null when none of
 * them is known: the page shows no draft. `topics` are known as soon as one of the texts is.
 */
export function draftReading(studio: StudioId, fields: DraftFields): DraftReading | null {
  const { title, description } = fields;
  const text = [title, description].filter((part) => part !== undefined).join('\n');
  const known = dropUnknown({
    ...fields,
    title: title?.replace(/\s+/g, ' ').trim().slice(0, draftLimits.title),
    description: description?.slice(0, draftLimits.description),
    topics: title === undefined && description === undefined ? undefined : topicsIn(text),
    tags: fields.tags && distinct(fields.tags),
    declarations: declared(fields.declarations),
  });
  const { format: _format, ...shown } = known;
  return Object.keys(shown).length > 0 ? { studio, ...known } : null;
}

function declared(raw: DraftFields['declarations']): DraftFields['declarations'] {
  const statement = raw?.statement;
  const known = dropUnknown({
    ...raw,
    statement: typeof statement === 'string' ? statement.slice(0, draftLimits.statement) : statement,
  });
  return Object.keys(known).length > 0 ? known : undefined;
}

/** Hashtags in a text, in order, each once; they end at a blank, a punctuation mark or the next one. */
export function topicsIn(text: string): string[] {
  const found = text.matchAll(/[#＃]([^\s#＃@，。！？、；：“”（）《》,.!?;:()"]+)/gu);
  return distinct([...found].map(([, word = '']) => word));
}

const distinct = (texts: readonly string[]) =>
  [...new Set(texts.map((word) => word.trim().slice(0, draftLimits.topic)).filter(Boolean))].slice(
    0,
    draftLimits.topics,
  );

function dropUnknown<Fields extends object>(fields: Fields): Fields {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Fields; // only keys whose value may be undefined are gone
}
