import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../lib/checklist';
import { lengthTier } from '../../lib/checklist/checks/craft';
import type { Draft } from '../../lib/checklist/draft';
import { parseSubtitles, subtitlePace } from '../../lib/checklist/subtitles';

const srt = `1
00:00:00,000 --> 00:00:02,000
为什么你总是睡不好？

2
00:00:02,000 --> 00:00:04,300
<i>今天</i>教你一个办法

3
00:00:05,000 --> 00:00:09,000
关注我，下期见
`;

describe('subtitles', () => {
  it('reads SRT and WebVTT alike', () => {
    const vtt = `WEBVTT\n\n${srt.replace(/,(\d{3})/g, '.$1').replace(/00:00:00/g, '00:00')}`;
    expect(parseSubtitles(srt).cues).toEqual(parseSubtitles(vtt).cues);
    expect(parseSubtitles(srt).cues[1]).toEqual({ startMs: 2000, endMs: 4300, text: '今天教你一个办法' });
  });

  it('tells broken cues and keeps the others', () => {
    const broken = `1\n00:00:0x,000 --> 00:00:02,000\nA\n\n2\n00:00:05,000 --> 00:00:04,000\nB\n\n3\n00:00:06,000 --> 00:00:07,000\n\n4\n00:61:00,000 --> 00:62:00,000\nC\n\n5\n00:00:08,000 --> 00:00:10,000\nD`;
    const { cues, problems } = parseSubtitles(broken);
    expect(cues.map(({ text }) => text)).toEqual(['D']);
    expect(problems).toEqual([
      { line: 2, code: 'badTime' },
      { line: 6, code: 'endsBeforeStart' },
      { line: 10, code: 'noText' },
      { line: 13, code: 'badTime' },
    ]);
  });

  it('does without blank lines between cues, and with Windows line ends', () => {
    const tight = '1\r\n00:00:01,000 --> 00:00:02,000\r\nA\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nB';
    expect(parseSubtitles(tight).cues.map(({ text }) => text)).toEqual(['A', 'B']);
    expect(parseSubtitles('no cues at all')).toEqual({ cues: [], problems: [] });
  });

  it('measures pace: hand-worked', () => {
    const pace = subtitlePace(parseSubtitles(srt).cues);
    expect(pace).toMatchObject({ cues: 3, shortestSec: 2, longestSec: 4, tooFast: [] });
    expect(pace?.shareInRange).toBeCloseTo(2 / 3, 10);
    expect(pace?.charsPerSec).toBeCloseTo((10 + 8 + 7) / 8.3, 10);
    expect(subtitlePace([])).toBeNull();
  });

  it('both ends of 1.8–2.5 s are inside', () => {
    const cue = (ms: number) => ({ startMs: 0, endMs: ms, text: '好' });
    expect([1799, 1800, 2500, 2501].map((ms) => subtitlePace([cue(ms)])?.shareInRange)).toEqual([0, 1, 1, 0]);
  });

  it('a hurried track is told as craft and leaves the light alone', () => {
    const subtitles = Array.from({ length: 5 }, (_, i) => ({
      startMs: i * 500,
      endMs: i * 500 + 500,
      text: '这一句话实在太长了',
    }));
    const result = checkDraft({ subtitles });
    expect(result.findings.map(({ reason }) => reason.code)).toEqual(
      expect.arrayContaining(['subtitlePace', 'readingFast']),
    );
    expect(result.light).toBe('green');
    expect(result.counts.craft).toBeGreaterThan(0);
  });
});

describe('nodes', () => {
  const good =
    '为什么你总是睡不好？白天又累又难受，试过很多次都没用，真的很委屈。\n其实这个办法只要三步：第一步关灯，第二步放下手机，没想到真的好用，太开心了。\n终于睡了个整觉。你们试试看，评论区告诉我结果，下期见。';
  const codes = (draft: Draft) =>
    checkDraft(draft)
      .findings.filter(({ kind }) => kind === 'craft')
      .map(({ reason }) => reason.code);

  it('a script with hook, middle, end, pain first and feeling has nothing to say', () => {
    expect(codes({ script: good })).toEqual([]);
  });

  it('each missing part is named', () => {
    const flat =
      '大家好，我们今天来到公园里散步。\n公园里有湖，湖边有树，树上有鸟。\n风吹过来，水面起了波纹，天色渐渐晚了。\n后来大家就回家去了。';
    expect(codes({ script: flat })).toEqual(
      expect.arrayContaining(['hookMissing', 'middleMissing', 'endingMissing', 'emotionFew']),
    );
    expect(codes({ script: good.replace(/^[^\n]*\n/, '你有没有试过这个办法？教你解决。\n') })).toContain(
      'painLate',
    );
  });

  it('a few words are too little to judge', () => {
    expect(codes({ script: '今天天气好。' })).toEqual([]);
  });

  it('lengths fall into tiers; both readings of the lost digit count', () => {
    expect([30, 60, 90, 180, 120, 600].map(lengthTier)).toEqual([
      'single',
      'single',
      'scene',
      'series',
      null,
      null,
    ]);
    expect(codes({ durationSec: 600 })).toEqual(['lengthTier']);
    expect(codes({ durationSec: 88 })).toEqual([]);
  });
});
