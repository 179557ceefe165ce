import { expect, it } from 'vitest';
import { video } from '../../fixtures/douyin';
import { failureOf, outcomeOf, parts, readingOf, without, withRenamed } from './answers';

const file = 'item-interests.json';

it('reads interests of all viewers and of followers, and nobody else', () => {
  expect(readingOf(file)).toEqual({
    breakdowns: [
      {
        workId: video,
        kind: 'interest',
        unit: 'share',
        parts: [
          { key: '美食', value: 0.3121 },
          { key: '随拍', value: 0.1804 },
          { key: '亲子', value: 0.0911 },
          { key: '剧情', value: 0.0702 },
        ],
      },
      {
        workId: video,
        kind: 'interest',
        variant: 'followers',
        unit: 'share',
        parts: [
          { key: '美食', value: 0.4102 },
          { key: '随拍', value: 0.1503 },
        ],
      },
    ],
  });
});

it('takes the work from the page when the request does not name it, and needs one of them', () => {
  const page = `/creator-micro/work-management/work-detail/${video}`;
  expect(parts(outcomeOf(file, { request: {}, page })).breakdowns?.[0]?.workId).toBe(video);
  expect(failureOf(outcomeOf(file, { request: {}, page: '/creator-micro/home' }))?.kind).toBe('drift');
});

it('calls a renamed container drift, and loses one group when one is gone', () => {
  expect(failureOf(withRenamed(file, ['audience_preference']))?.path).toBe('audience_preference');
  expect(parts(without(file, ['audience_preference', 'fans_data'])).breakdowns).toHaveLength(1);
});
