import { describe, expect, it } from 'vitest';
import { read, renamed, replaced, without } from './play';

const windows = (body?: unknown) => read('insight-account', { body }).windows;
const name = 'insight-account';

describe('tiktok/insight on the older account pages', () => {
  it('reads the follower total', () => {
    expect(read(name).account).toEqual({ values: { followerTotal: 15_420 } });
  });

  it('adds up the shown range of lists without dates', () => {
    expect(windows()).toEqual([
      {
        window: 'days:7',
        values: {
          views: 83_588,
          profileVisits: 1135,
          likes: 5746,
          comments: 302,
          shares: 436,
          followsNet: 240,
        },
      },
    ]);
  });

  it('gives no daily values, since their days are not known', () => {
    expect(read(name).accountDays).toBeUndefined();
  });

  it.each([
    ['a day of the range has no data', replaced(name, ['vv_history', 9], { status: 2 })],
    ['a day of the range lost its value', renamed(name, ['vv_history', 9, 'value'])],
    ['the last day is final', replaced(name, ['vv_history', 15], { status: 0, value: 4 })],
    ['the last days do not say', renamed(name, ['vv_history', 14, 'status'])],
    ['the list has another length', replaced(name, ['vv_history'], [{ status: 0, value: 1 }, { status: 2 }])],
    ['the list is none', replaced(name, ['vv_history'], { status: 2 })],
  ])('has no sum when %s', (_, body) => {
    const { views, ...rest } = windows(body)?.[0]?.values ?? {};
    expect(views).toBeUndefined();
    expect(rest).toMatchObject({ likes: 5746 });
  });

  it('reads viewers and followers apart', () => {
    const { breakdowns = [] } = read(name);
    expect(breakdowns.map(({ kind, variant, parts }) => [kind, variant, parts[0]])).toEqual([
      ['traffic', undefined, { key: 'For You', value: 0.842 }],
      ['search-word', undefined, { key: 'slow cooker', value: 0.31 }],
      ['age', undefined, { key: '18-24', value: 0.25 }],
      ['gender', undefined, { key: 'female', value: 0.6 }],
      ['region', undefined, { key: 'US', value: 0.5 }],
      ['age', 'fans', { key: '18-24', value: 0.2 }],
      ['gender', 'fans', { key: 'male', value: 0.38 }],
      ['region', 'fans', { key: 'US', value: 0.55 }],
    ]);
  });

  it('loses one breakdown when one is gone', () => {
    const { breakdowns = [] } = read(name, { body: without(name, ['user_search_terms']) });
    expect(breakdowns).toHaveLength(7);
  });
});
