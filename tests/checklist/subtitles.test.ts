import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSubtitles, subtitlePace } from '../../lib/checklist/subtitles';

const srt = (...cues: readonly string[]) => cues.map((cue, n) => `${n + 1}\n${cue}\n\n`).join('');

describe('subtitles from outside', () => {
  it.each([
    ['a mark in front and Windows line ends', '\ufeff1\r\n00:00:01,000 --> 00:00:03,000\r\n你好\r\n\r\n'],
    ['old Mac line ends', '1\r00:00:01,000 --> 00:00:03,000\r你好\r'],
    [
      'VTT with settings and a note',
      'WEBVTT\n\nNOTE hello\n\n00:01.000 --> 00:03.000 align:start\n<v A>你好</v>\n',
    ],
    ['a cue without its number', '00:00:01.000 --> 00:00:03.000\n你好'],
    ['no blank lines between', '1\n00:00:01,000 --> 00:00:03,000\n你好\n2'],
  ])('with %s are read', (_, text) => {
    const { cues, problems } = parseSubtitles(text);
    expect(cues.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([[1000, 3000]]);
    expect(cues[0]?.text).toMatch(/^你好/);
    expect(problems).toEqual([]);
  });

  it.each([
    ['00:00:xx,000 --> 00:00:03,000\n你好', 'badTime'],
    ['00:61:00,000 --> 00:62:00,000\n你好', 'badTime'],
    ['00:00:01,000 -->\n你好', 'badTime'],
    ['00:00:03,000 --> 00:00:01,000\n你好', 'endsBeforeStart'],
    ['00:00:03,000 --> 00:00:03,000\n你好', 'endsBeforeStart'],
    ['00:00:01,000 --> 00:00:03,000\n<i></i>', 'noText'],
  ])('%j is told with its line and left out, the next one counts', (cue, code) => {
    const { cues, problems } = parseSubtitles(srt(cue, '00:01:01,000 --> 00:01:03,000\n再见'));
    expect(cues).toEqual([{ startMs: 61_000, endMs: 63_000, text: '再见' }]);
    expect(problems).toEqual([{ line: 2, code }]);
  });

  it('puts cues in order of time and tells which stood in the wrong place or overlap', () => {
    const { cues, problems } = parseSubtitles(
      srt(
        '00:00:10,000 --> 00:00:12,000\n后',
        '00:00:01,000 --> 00:00:03,000\n先',
        '00:00:02,000 --> 00:00:04,000\n叠',
        '00:00:04,000 --> 00:00:06,000\n接',
      ),
    );
    expect(cues.map(({ text }) => text).join('')).toBe('先叠接后');
    expect(problems).toEqual([
      { line: 6, code: 'outOfOrder' },
      { line: 10, code: 'overlap' },
    ]);
  });

  it('two languages of one subtitle are no overlap', () => {
    const both = srt('00:00:01,000 --> 00:00:03,000\n你好', '00:00:01,000 --> 00:00:03,000\nhello');
    expect(parseSubtitles(both).problems).toEqual([]);
  });

  it('five megabytes are read without a wait that anybody would notice', () => {
    const cue = '1\n00:00:01,000 --> 00:00:03,000\n你好\n\n';
    const broken = '1\n00:00:01,000 --> \n';
    for (const text of [
      cue.repeat(120_000),
      broken.repeat(250_000),
      '-->'.repeat(1_700_000),
      '\n'.repeat(5_000_000),
    ]) {
      const from = performance.now();
      parseSubtitles(text);
      expect(performance.now() - from).toBeLessThan(3_000);
    }
  });

  it('whatever is in it: cues end after they start, come in order and have a pace', () => {
    const piece = fc.constantFrom(
      '00:00:01,000',
      ' --> ',
      '00:00:03.5',
      '\n',
      '\r\n',
      '\n\n',
      '7',
      '字',
      '<i',
      '>',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const { cues, problems } = parseSubtitles(parts.join(''));
        for (const [nth, { startMs, endMs, text }] of cues.entries()) {
          expect(endMs).toBeGreaterThan(startMs);
          expect(startMs).toBeGreaterThanOrEqual(cues[nth - 1]?.startMs ?? 0);
          expect(text.trim()).not.toBe('');
        }
        expect(subtitlePace(cues)?.cues ?? 0).toBe(cues.length);
        for (const { line } of problems) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});
