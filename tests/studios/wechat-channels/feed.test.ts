import { describe, expect, it } from 'vitest';
import { feedId } from '../../fixtures/wechat-channels';
import { edited, failure, read, renamed, requestOf, seconds, textOf } from './play';

const without = (name: string, field: string) =>
  Object.fromEntries(Object.entries(requestOf(name)).filter(([key]) => key !== field));

describe('wechat-channels/feed-sources', () => {
  it('reads views by source of the work that was asked for, all digits kept', () => {
    expect(feedId).toHaveLength(19);
    expect(read('feed-sources').breakdowns).toEqual([
      {
        workId: feedId,
        kind: 'traffic',
        variant: 'views',
        window: 'range:2026-11-20..2026-11-21',
        unit: 'count',
        parts: [
          { key: 'recommended', value: 3535, label: '推荐' },
          { key: 'shared', value: 1010, label: '分享' },
          { key: 'following', value: 505, label: '关注' },
        ],
      },
    ]);
  });

  it.each(['feedId', 'startTs', 'endTs'])('reads nothing without %s', (field) => {
    const path = field === 'feedId' ? '(request).feedId' : '(request).startTs';
    expect(failure('feed-sources', { request: without('feed-sources', field) })).toEqual({
      kind: 'drift',
      path,
    });
  });

  it('takes no id that JavaScript has rounded', () => {
    const request = { ...requestOf('feed-sources'), feedId: Number(feedId) };
    expect(failure('feed-sources', { request })).toEqual({ kind: 'drift', path: '(request).feedId' });
  });

  it('leaves a source out that has fewer values than the others', () => {
    const text = textOf('feed-sources').replace(/"1323",\s*"2212"/, '"1323"');
    expect(read('feed-sources', { text }).breakdowns?.[0]?.parts.map(({ key }) => key)).toEqual([
      'shared',
      'following',
    ]);
    expect(failure('feed-sources', { text: renamed('feed-sources', 'browse') })).toEqual({ kind: 'empty' });
  });

  it('names the days that it has values for', () => {
    const request = { ...requestOf('feed-sources'), endTs: seconds('2026-11-22T00:00') };
    expect(read('feed-sources', { request }).breakdowns?.[0]?.window).toBe('range:2026-11-20..2026-11-21');
    const longer = { ...request, endTs: seconds('2026-11-25T00:00') };
    expect(failure('feed-sources', { request: longer })).toEqual({ kind: 'empty' });
  });

  it('names a source it does not know by its number', () => {
    const text = edited('feed-sources', '"tabType": 6', '"tabType": 77');
    expect(read('feed-sources', { text }).breakdowns?.[0]?.parts[1]).toMatchObject({
      key: 'tab-77',
      label: '分享',
    });
  });

  it('cannot tell several works apart, and needs its list', () => {
    const { data } = JSON.parse(textOf('feed-sources'));
    const two = { errCode: 0, data: { feedData: [...data.feedData, ...data.feedData] } };
    expect(failure('feed-sources', { text: JSON.stringify(two) })).toEqual({ kind: 'empty' });
    expect(failure('feed-sources', { text: renamed('feed-sources', 'feedData') })).toEqual({
      kind: 'drift',
      path: 'data.feedData',
    });
  });
});

describe('wechat-channels/feed-loss', () => {
  it('reads the curve as it stands, its scale unverified', () => {
    const [curve] = read('feed-loss').curves ?? [];
    expect(curve).toMatchObject({ workId: feedId, kind: 'exit', variant: 'self', x: 'sec', y: 'unverified' });
    expect(curve?.points).toHaveLength(42);
    expect(curve?.points[0]).toEqual([0, 0.21]);
  });

  it('reads nothing without the work, and needs its list', () => {
    expect(failure('feed-loss', { request: {} })).toEqual({ kind: 'drift', path: '(request).feedId' });
    expect(failure('feed-loss', { text: renamed('feed-loss', 'items') })).toEqual({
      kind: 'drift',
      path: 'data.items',
    });
    expect(failure('feed-loss', { text: renamed('feed-loss', 'rate') })).toEqual({ kind: 'empty' });
  });
});
