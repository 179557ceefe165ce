/** What the two ends of a message agree on; in a file of its own because studio pages carry it. */

/** Most items of one batch. A sender that makes larger ones is not ours. */
export const maxItems = 100;
/** Longest answer that is taken, in characters; the observer keeps to it as well. */
export const longestText = 12_000_000;
