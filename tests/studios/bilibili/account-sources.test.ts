import { describe, expect, it } from 'vitest';
import { failure, read, renamed } from './play';

const viewer = {
  kind: 'viewer',
  unit: 'count',
  window: 'days:30',
  parts: [
    { key: 'fans', value: 20_110 },
    { key: 'guest', value: 121_044 },
  ],
};

describe('bilibili/account-sources', () => {
  it('reads devices from basis points and viewers as counts', () => {
    expect(read('account-sources').breakdowns).toEqual([
      {
        kind: 'device',
        unit: 'share',
        window: 'days:30',
        parts: [
          { key: 'mobile', value: 0.842 },
          { key: 'pc', value: 0.0911 },
          { key: 'tv', value: 0.0402 },
          { key: 'h5', value: 0.019 },
          { key: 'other', value: 0.0077 },
        ],
      },
      viewer,
    ]);
  });

  it('leaves a missing breakdown out', () => {
    const { breakdowns } = read('account-sources', { text: renamed('account-sources', 'play_proportion') });
    expect(breakdowns).toEqual([viewer]);
  });

  it('calls a body without either drift', () => {
    const text = renamed('account-sources', 'play_proportion').replace(
      '"audience_proportion":',
      '"audience":',
    );
    expect(failure('account-sources', { text })).toEqual({ kind: 'drift', path: 'data.play_proportion' });
  });
});
