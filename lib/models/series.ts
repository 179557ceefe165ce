/** What decides whether a work is in a series: works put there by hand, and words (catalogue S1-22). */
export interface SeriesRule {
  /** work keys */
  readonly works: readonly string[];
  readonly words: readonly string[];
}

/** As much of a work as its series are told from. */
export interface SeriesWork {
  readonly id: string;
  readonly title: string | null;
  readonly topics: readonly string[];
}

/**
 * The works of a series, in the order they were given: those the user put there, and those whose title or one of whose
 * topics contains one of its words, whatever the case, the width of its letters or the spaces around the word. A work
 * without a title can be found by its topics alone; a blank word finds nothing; a key no work has is passed over.
 */
export function worksOfSeries<Work extends SeriesWork>(series: SeriesRule, works: readonly Work[]): Work[] {
  const byHand = new Set(series.works);
  const words = series.words.map(folded).filter((word) => word !== '');
  return works.filter(
    ({ id, title, topics }) =>
      byHand.has(id) ||
      (words.length > 0 &&
        [title ?? '', ...topics].some((text) => {
          const whole = folded(text);
          return words.some((word) => whole.includes(word));
        })),
  );
}

/** NFKC brings full-width letters and digits, common in titles, to the width that is typed. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
