import type { SeriesRow } from '../../data/series';

/** What the form of a series holds; text until it is kept. */
export interface SeriesEntry {
  readonly id: string;
  readonly name: string;
  /** separated by commas or lines */
  readonly words: string;
  readonly everyDays: string;
  readonly works: readonly string[];
}

export type SeriesProblem = 'name' | 'taken' | 'words' | 'everyDays' | 'empty';

export const mostWords = 20;

/** The words of the form, each once. */
export const wordsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,，、;；\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

/** What is wrong with a series that is being written; null when it can be kept. */
export function seriesProblem(entry: SeriesEntry, others: readonly SeriesRow[]): SeriesProblem | null {
  const name = entry.name.trim();
  const words = wordsIn(entry.words);
  if (name === '') return 'name';
  if (others.some((other) => other.id !== entry.id && other.name === name)) return 'taken';
  if (words.length > mostWords || words.some((word) => word.length < 2 || word.length > 60)) return 'words';
  if (!isDays(entry.everyDays)) return 'everyDays';
  return words.length === 0 && entry.works.length === 0 ? 'empty' : null;
}

function isDays(text: string): boolean {
  const days = Number(text.trim());
  return text.trim() === '' || (Number.isInteger(days) && days >= 1 && days <= 365);
}

/** The row of a form without a problem. `at` is epoch ms. */
export function seriesRow({ id, name, words, everyDays, works }: SeriesEntry, at: number): SeriesRow {
  return {
    ...{ id, name: name.trim(), words: wordsIn(words), works: [...works], at },
    everyDays: everyDays.trim() === '' ? null : Number(everyDays.trim()),
  };
}

export function seriesEntry({ id, name, words, everyDays, works }: SeriesRow): SeriesEntry {
  return { id, name, words: words.join('，'), everyDays: everyDays === null ? '' : String(everyDays), works };
}
