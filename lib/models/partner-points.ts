/** Points per 1 % that the sales conversion rose (catalogue S4-123: +1 % earns 10 points). */
const pointsPerPercent = 10;

/**
 * Points a partner earns for a conversion that rose, 0 or above (catalogue S4-123). The source does not say whether "1 %"
 * is relative; it is read as percent of the earlier conversion. A fall earns 0, not a debt. null when either conversion
 * (0–1) is unknown or the earlier one is 0.
 */
export function conversionPoints(before: number | null, now: number | null): number | null {
  if (before === null || now === null || before <= 0) return null;
  return Math.max(0, ((now - before) / before) * 100 * pointsPerPercent);
}

/**
 * Level 1 (basic) to 5 (strategic) of a partner score 0–1 (catalogue S4-106). The source names five levels and no cut-offs:
 * equal fifths are assumed. null without a score.
 */
export function partnerLevel(score: number | null): 1 | 2 | 3 | 4 | 5 | null {
  if (score === null) return null;
  if (score >= 0.8) return 5;
  if (score >= 0.6) return 4;
  if (score >= 0.4) return 3;
  return score >= 0.2 ? 2 : 1;
}
