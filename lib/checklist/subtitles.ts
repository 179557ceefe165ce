import type { Cue } from './draft';

export interface SubtitleProblem {
  /** 1-based line in the file. */
  readonly line: number;
  readonly code: 'badTime' | 'endsBeforeStart' | 'noText' | 'overlap' | 'outOfOrder';
}

const time = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?$/;

/** `01:02:03,400` or `02:03.4` as milliseconds; null when it is no time. */
function milliseconds(text: string): number | null {
  const match = time.exec(text.trim());
  if (!match) return null;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = match;
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
  );
}

interface PlacedCue extends Cue {
  readonly line: number;
}

/**
 * Reads SRT or WebVTT. A cue with a broken time or no text is reported and left out; the others count, in order of
 * time. Cues that overlap an earlier one or stand in the wrong place are reported and kept. Markup is removed.
 */
export function parseSubtitles(text: string): { cues: readonly Cue[]; problems: readonly SubtitleProblem[] } {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const cues: PlacedCue[] = [];
  const problems: SubtitleProblem[] = [];
  for (let i = 0; i < lines.length; i++) {
    const head = lines[i] ?? '';
    if (!head.includes('-->')) continue;
    const [from = '', rest = ''] = head.split('-->');
    const startMs = milliseconds(from);
    const endMs = milliseconds(rest.trim().split(/\s/, 1)[0] ?? '');
    const body: string[] = [];
    let at = i + 1;
    while (at < lines.length && lines[at]?.trim() !== '' && !lines[at]?.includes('-->'))
      body.push(lines[at++] ?? '');
    // A number on its own right before the next time line is that cue's counter, not text.
    if (lines[at]?.includes('-->') && /^\s*\d+\s*$/.test(body.at(-1) ?? '')) body.pop();
    const words = body
      .join('\n')
      .replace(/<[^>]*>|\{\\[^}]*\}/g, '')
      .trim();
    if (startMs === null || endMs === null) problems.push({ line: i + 1, code: 'badTime' });
    else if (endMs <= startMs) problems.push({ line: i + 1, code: 'endsBeforeStart' });
    else if (words === '') problems.push({ line: i + 1, code: 'noText' });
    else cues.push({ line: i + 1, startMs, endMs, text: words });
  }
  problems.push(...misplaced(cues));
  return {
    cues: cues.sort(inTime).map(({ line: _, ...cue }) => cue),
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

const inTime = (a: Cue, b: Cue): number => a.startMs - b.startMs;

/** Cues that begin before the one above them, and those that begin while another is shown. */
function misplaced(cues: readonly PlacedCue[]): SubtitleProblem[] {
  const problems: SubtitleProblem[] = [];
  for (const [nth, { startMs, line }] of cues.entries()) {
    if (startMs < (cues[nth - 1]?.startMs ?? 0)) problems.push({ line, code: 'outOfOrder' });
  }
  let last: PlacedCue | undefined;
  for (const cue of [...cues].sort(inTime)) {
    // Two languages of one subtitle share their times.
    const isTwin = cue.startMs === last?.startMs && cue.endMs === last.endMs;
    if (last && !isTwin && cue.startMs < last.endMs) problems.push({ line: cue.line, code: 'overlap' });
    if (!last || cue.endMs > last.endMs) last = cue;
  }
  return problems;
}

/** Recommended display time of one subtitle, seconds (catalogue S1-55). */
export const subtitleRange = { minSec: 1.8, maxSec: 2.5 } as const;
/** Reading speed above which viewers fall behind, characters a second (compliance.md §3). */
export const maxReadingSpeed = 9;

export interface SubtitlePace {
  readonly cues: number;
  /** Cues shown between 1.8 and 2.5 s, both included, as a share 0–1. */
  readonly shareInRange: number;
  readonly shortestSec: number;
  readonly longestSec: number;
  readonly meanSec: number;
  /** Characters a second over all cues, blanks not counted. */
  readonly charsPerSec: number;
  /** Indexes of cues read faster than `maxReadingSpeed`. */
  readonly tooFast: readonly number[];
}

/** Pace of a subtitle track; null without cues. */
export function subtitlePace(cues: readonly Cue[]): SubtitlePace | null {
  const lasting = cues.filter(({ startMs, endMs }) => endMs > startMs);
  if (lasting.length === 0) return null;
  const seconds = lasting.map(({ startMs, endMs }) => (endMs - startMs) / 1000);
  const chars = lasting.map(({ text }) => [...text.replace(/\s/g, '')].length);
  const total = seconds.reduce((sum, value) => sum + value, 0);
  const inRange = seconds.filter(
    (value) => value >= subtitleRange.minSec && value <= subtitleRange.maxSec,
  ).length;
  return {
    cues: lasting.length,
    shareInRange: inRange / lasting.length,
    shortestSec: seconds.reduce((a, b) => Math.min(a, b)),
    longestSec: seconds.reduce((a, b) => Math.max(a, b)),
    meanSec: total / lasting.length,
    charsPerSec: chars.reduce((sum, value) => sum + value, 0) / total,
    tooFast: seconds.flatMap((value, i) => ((chars[i] ?? 0) / value > maxReadingSpeed ? [i] : [])),
  };
}
