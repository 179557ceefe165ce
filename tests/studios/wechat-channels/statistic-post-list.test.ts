import { describe, expect, it } from 'vitest';
import { feedId } from '../../fixtures/wechat-channels';
import { beijing, failure, idOf, play, read, renamed, seconds, textOf } from './play';

const range = (start: string, end: string) => ({ startTime: seconds(start), endTime: seconds(end) });
const workOf = (n: number, request?: Record<string, unknown>) =>
  read('statistic-post-list', request ? { request } : {}).works?.find(({ workId }) => workId === idOf(n));

describe('wechat-channels/statistic-post-list', () => {
  it('reads the same figures as the works list, settled, under the id that both share', () => {
    const list = new Map((read('post-list').works ?? []).map((work) => [work.workId, work]));
    const { works = [] } = read('statistic-post-list');
    expect(works).toHaveLength(8);
    for (const { settled, aliases, ...work } of works) {
      expect(settled).toBe(true);
      expect(work).toEqual(list.get(work.workId));
    }
  });

  it('gives the number of a work as its other id, all digits of it, unless both are the same', () => {
    expect(workOf(10)?.aliases).toEqual([feedId]);
    expect(JSON.stringify(read('post-list').works)).not.toContain('aliases');
    const same = textOf('statistic-post-list').replaceAll(
      /"objectId": \d+/g,
      `"objectId": "export/${idOf(10)}"`,
    );
    const { works = [] } = read('statistic-post-list', { text: same });
    expect(works.find(({ workId }) => workId === idOf(10))?.aliases).toBeUndefined();
  });

  it('has values where the range covers the life of the work, identity anyway', () => {
    expect(workOf(10, range('2026-11-20T18:30', '2026-11-21T00:00'))?.values.views).toBe(5120);
    const young = workOf(10, range('2026-11-21T00:00', '2026-11-22T00:00'));
    expect(young).toMatchObject({ title: '阳台小番茄越冬记录 #种菜 #阳台', values: {} });
    expect(young?.publishedAt).toBe(beijing('2026-11-20T18:30'));
  });

  it.each([
    ['an end before yesterday', range('2026-10-01T00:00', '2026-11-20T23:59')],
    ['no range', {}],
    ['no beginning', { endTime: seconds('2026-11-22T00:00') }],
    ['no end', { startTime: seconds('2026-10-01T00:00') }],
    ['a range that is none', { startTime: 'x', endTime: {} }],
  ])('has no values with %s', (_, request) => {
    const { works = [] } = read('statistic-post-list', { request });
    expect(works).toHaveLength(8);
    expect(works.map(({ values }) => values)).toEqual(works.map(() => ({})));
  });

  it('listens to the download too', () => {
    const path = '/micro/statistic/cgi-bin/mmfinderassistant-bin/statistic/download_post_data';
    expect(play('statistic-post-list', { path }).kind).toBe('reading');
  });

  it.each([
    ['list', 'data.list'],
    ['exportId', 'data.list.[].exportId'],
  ])('calls a renamed %s drift', (key, path) => {
    expect(failure('statistic-post-list', { text: renamed('statistic-post-list', key) })).toEqual({
      kind: 'drift',
      path,
    });
  });
});
