import { describe, expect, it } from 'vitest';
import { liveId } from '../../fixtures/wechat-channels';
import { edited, failure, read, renamed } from './play';

describe('wechat-channels/live-history', () => {
  it('reads sessions with audience, peak and length, all digits of their ids kept', () => {
    expect(read('live-history').lives).toEqual([
      {
        liveId,
        title: '周六一起包饺子',
        durationSec: 5460,
        values: { liveViewers: 812, livePeakViewers: 96 },
      },
      {
        liveId: '2047000000000000102',
        title: '第一次直播',
        durationSec: 1800,
        values: { liveViewers: 143, livePeakViewers: 21 },
      },
    ]);
  });

  it('leaves a missing metric out and keeps the rest', () => {
    const { lives } = read('live-history', { text: renamed('live-history', 'liveStats') });
    expect(lives?.[0]).toMatchObject({ durationSec: undefined, values: { livePeakViewers: 96 } });
    expect(lives?.[0]?.values).not.toHaveProperty('liveViewers');
  });

  it.each([
    ['liveObjectList', 'data.liveObjectList'],
    ['liveObjectId', 'data.liveObjectList.[].liveObjectId'],
  ])('calls a renamed %s drift', (key, path) => {
    expect(failure('live-history', { text: renamed('live-history', key) })).toEqual({ kind: 'drift', path });
  });
});

describe('wechat-channels/live-dashboard', () => {
  it('reads what the session has counted', () => {
    expect(read('live-dashboard').lives).toEqual([
      {
        liveId,
        values: {
          liveViewers: 812,
          views: 1190,
          livePeakViewers: 96,
          avgWatchSec: 187,
          followsGained: 14,
          comments: 144,
          shares: 11,
          likes: 2010,
          impressions: 9100,
        },
        online: 35,
      },
    ]);
  });

  it('reads viewers by source, of the session and not of its last half hour', () => {
    expect(read('live-dashboard').breakdowns).toEqual([
      {
        workId: liveId,
        kind: 'traffic',
        variant: 'viewers',
        unit: 'count',
        parts: [
          { key: '4', value: 300, label: '推荐' },
          { key: '6', value: 150, label: '分享' },
          { key: '公域流量', value: 486, label: '公域流量' },
        ],
      },
    ]);
  });

  it('reads no sources when it cannot tell the two apart', () => {
    const text = edited('live-dashboard', '"value": "6"', '"value": "66"');
    expect(read('live-dashboard', { text }).breakdowns).toEqual([]);
    expect(read('live-dashboard', { text: renamed('live-dashboard', 'trendingSource') }).breakdowns).toEqual(
      [],
    );
  });

  it('takes a 0 in the room for a session that is over', () => {
    const text = edited('live-dashboard', '"onlineWatchUv": 35', '"onlineWatchUv": 0');
    expect(read('live-dashboard', { text }).lives?.[0]?.online).toBeUndefined();
  });

  it('has no average of 0 before anybody watched', () => {
    const text = edited('live-dashboard', '"cumulativeWatchUv": 812', '"cumulativeWatchUv": 0').replace(
      '"averageWatchSecondsPerAudience": 187',
      '"averageWatchSecondsPerAudience": 0',
    );
    expect(read('live-dashboard', { text }).lives?.[0]?.values).not.toHaveProperty('avgWatchSec');
  });

  it('reads nothing without the session, and needs its overview', () => {
    expect(failure('live-dashboard', { request: {} })).toEqual({
      kind: 'drift',
      path: '(request).liveObjectId',
    });
    expect(failure('live-dashboard', { text: renamed('live-dashboard', 'overview') })).toEqual({
      kind: 'drift',
      path: 'data.overview',
    });
    expect(failure('live-dashboard', { text: '{"errCode":0,"data":{"overview":{"uv":3}}}' })).toEqual({
      kind: 'drift',
      path: 'data.overview',
    });
  });
});

describe('wechat-channels/live-sales', () => {
  it('reads sales in fen with their currency, orders and clicks', () => {
    expect(read('live-sales').lives).toEqual([
      {
        liveId,
        values: { gmv: 35_600, orders: 5, productClicks: 88 },
        currency: 'CNY',
      },
    ]);
  });

  it('leaves a missing metric out; reads nothing without any, or without the session', () => {
    const text = renamed('live-sales', 'totalPayPv');
    expect(read('live-sales', { text }).lives?.[0]?.values).toEqual({ gmv: 35_600, productClicks: 88 });
    expect(failure('live-sales', { text: '{"errCode":0,"data":{"gmv":1}}' })).toEqual({
      kind: 'drift',
      path: 'data.totalGmv',
    });
    expect(failure('live-sales', { request: {} })).toEqual({ kind: 'drift', path: '(request).liveObjectId' });
  });
});

describe('wechat-channels/live-status', () => {
  it('names the session that is on air', () => {
    expect(read('live-status').lives).toEqual([{ liveId, title: '周六一起包饺子', values: {} }]);
  });

  it('says nothing of a session that is over, and calls a session without its id drift', () => {
    expect(failure('live-status-over')).toEqual({ kind: 'empty' });
    expect(failure('live-status', { text: renamed('live-status', 'liveObjectId') })).toEqual({
      kind: 'drift',
      path: 'data.liveObjectId',
    });
  });
});
