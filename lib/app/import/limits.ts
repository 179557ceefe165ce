/** How far a step is, 0–1. */
export type OnProgress = (share: number) => void;

/** Larger files are refused unread: ten times what 100,000 rows of any studio's table take. */
export const mostBytes = 100 * 1024 * 1024;
/** Text is decoded in one piece. */
export const mostTextBytes = 60 * 1024 * 1024;
export const mostRows = 200_000;
export const mostColumns = 256;
export const mostCells = 6_000_000;
