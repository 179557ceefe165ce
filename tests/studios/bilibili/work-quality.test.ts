import { describe, expect, it } from 'vitest';
import { failure, read, renamed, textOf } from './play';

const workId = 'BV10fupan005';

describe('bilibili/work-quality', () => {
  it('reads early exit and the share of plays by followers', () => {
    expect(read('work-quality').works).toEqual([
      { workId, format: 'video', values: { exit3s: 0.1544, fanViewRatio: 0.107 }, settled: true },
    ]);
  });

  it('takes the follower share only while both shares make the whole', () => {
    const text = textOf('work-quality').replace('"play_viewer_rate": 8930,\n', '"play_viewer_rate": 8200,\n');
    expect(read('work-quality', { text }).works?.[0]?.values).toEqual({ exit3s: 0.1544 });
  });

  it('leaves a missing metric out', () => {
    const { works } = read('work-quality', { text: renamed('work-quality', 'crash_rate') });
    expect(works?.[0]?.values).toEqual({ fanViewRatio: 0.107 });
  });

  it('has nothing to read while the figures are placeholders', () => {
    const text = textOf('work-quality')
      .replace('"crash_rate": 1544', '"crash_rate": 0')
      .replace('"play_fan_rate": 1070', '"play_fan_rate": 0')
      .replace('"play_viewer_rate": 8930', '"play_viewer_rate": 0');
    expect(failure('work-quality', { text })).toEqual({ kind: 'empty' });
  });

  it('calls a renamed panel drift', () => {
    const text = renamed('work-quality', 'guest_interact');
    expect(failure('work-quality', { text })).toEqual({ kind: 'drift', path: 'data.guest_interact' });
  });
});
