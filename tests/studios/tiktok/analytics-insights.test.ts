import { describe, expect, it } from 'vitest';
import { bodyOf, failure, read, renamed, replaced, without } from './play';

const name = 'analytics-insights';
const asked = (range: unknown) => ({
  type_requests: JSON.stringify(
    [121, 122, 123].map((insight_type) => ({ insight_type, data_date_range: range })),
  ),
});
const views = (changes: object) =>
  read(name, changes).windows?.flatMap(({ window, values }) => (values.views === undefined ? [] : [window]));

describe('tiktok/analytics-insights', () => {
  it('reads totals into the range that was asked for, and final days by their date', () => {
    const { windows, accountDays } = read(name);
    expect(windows).toEqual([
      {
        window: 'days:7',
        values: { views: 73_368, profileVisits: 1006, likes: 5056, comments: 269, shares: 389 },
      },
    ]);
    expect(accountDays).toHaveLength(6);
    expect(accountDays?.[0]).toEqual({
      day: '2026-11-15',
      values: { views: 9544, profileVisits: 141, likes: 640, comments: 35, shares: 50 },
    });
    expect(accountDays?.at(-1)?.day).toBe('2026-11-20');
  });

  it('reads followers by day, viewers by day and in all, under a wrapper too', () => {
    const { account, windows, accountDays } = read('analytics-insights-followers');
    expect(account).toBeUndefined();
    expect(windows).toEqual([{ window: 'days:7', values: { reach: 39_240 } }]);
    expect(accountDays?.[0]).toEqual({ day: '2026-11-15', values: { reach: 6100, followerTotal: 15_201 } });
  });

  it.each([
    [1, 'days:7'],
    [2, 'days:28'],
    [3, 'days:60'],
    [4, 'days:365'],
  ])('takes range %i for %s', (range, window) => {
    expect(views({ request: asked(range) })).toEqual([window]);
  });

  it('has no window for a range that is no known code', () => {
    expect(views({ request: asked(60) })).toEqual([]);
  });

  it('takes the window from the days of the list when the request does not tell', () => {
    expect(views({ request: {} })).toEqual(['days:7']);
    const path = ['analytics_overview_views', 'list', 'value', 3, 'message', 'timestamp'];
    expect(views({ request: {}, body: replaced(name, [...path.slice(0, 3), 3], { value: 1 }) })).toEqual([]);
    expect(views({ request: {}, body: replaced(name, path, 1_790_000_000) })).toEqual([]);
    const later = Date.UTC(2026, 11, 22);
    expect(views({ request: {}, at: later })).toEqual([]);
  });

  it.each([2, 7, 9, 10, '2', null])('does not believe a total of status %j', (status) => {
    const body = replaced(name, ['analytics_overview_views', 'total', 'message', 'status'], status);
    expect(read(name, { body }).windows?.[0]?.values).toEqual({
      profileVisits: 1006,
      likes: 5056,
      comments: 269,
      shares: 389,
    });
  });

  it('loses one metric when one is gone', () => {
    const { windows, accountDays } = read(name, { body: without(name, ['analytics_overview_likes']) });
    expect(windows?.[0]?.values).toEqual({ views: 73_368, profileVisits: 1006, comments: 269, shares: 389 });
    expect(accountDays?.[0]?.values).not.toHaveProperty('likes');
  });

  it.each([
    [['analytics_overview_views', 'list', 'value'], 'analytics_overview_views.list.value'],
    [
      ['analytics_overview_views', 'list', 'value', 0, 'message', 'timestamp'],
      'analytics_overview_views.list.value.[].message.timestamp',
    ],
  ])('calls it drift when %j is renamed', (path, where) => {
    expect(failure(name, { body: renamed(name, path) })).toEqual({ kind: 'drift', path: where });
  });

  it('reads neither rewards nor other creators', () => {
    const text = JSON.stringify(read(name));
    expect(text).not.toMatch(/revenue|decoy/);
  });

  it('has nothing to read in an answer of other types', () => {
    expect(failure(name, { body: { status_code: 0, article_links_ctr: {} } })).toEqual({ kind: 'empty' });
    const final = { ...(bodyOf(name) as object), status_code: 5 };
    expect(failure(name, { body: final })).toEqual({ kind: 'empty' });
  });
});
