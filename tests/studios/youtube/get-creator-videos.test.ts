import { expect, test } from 'vitest';
import { channelId, videoId } from '../../fixtures/youtube';
import { failure, read, renamed, replaced } from './play';

const work = {
  workId: 'fpn01kQx_aB',
  accountId: channelId,
  title: 'Five knife cuts that save ten minutes | 五种省时刀工',
  publishedAt: Date.UTC(2026, 10, 10, 10),
  durationSec: 754,
  format: 'video',
  state: 'public',
  values: { views: 18432, engagedViews: 12011, likes: 913, dislikes: 22, comments: 87 },
};

test('a work twice is one sighting, the one that knows more; another channel is not read', () => {
  expect(read('get-creator-videos').works).toEqual([
    work,
    {
      workId: 'fpn05liveAA',
      accountId: channelId,
      title: '周末直播：和你一起包饺子',
      publishedAt: Date.UTC(2026, 10, 19, 8),
      values: { likes: 98, dislikes: 2, comments: 12 },
    },
  ]);
});

test('on the page of a video only that video is read: the others may have led to it', () => {
  for (const page of [
    `/video/${videoId}/edit`,
    `/video/${videoId}/analytics/tab-reach/period-default/explore`,
  ]) {
    expect(read('get-creator-videos', { page }).works).toEqual([work]);
  }
});

test('the list renamed is drift', () => {
  expect(failure('get-creator-videos', { text: renamed('get-creator-videos', 'videos') })).toEqual({
    kind: 'drift',
    path: 'videos',
  });
});

test("on a channel's page a video that does not name it is not read, and none that does is drift", () => {
  const text = replaced(
    'get-creator-videos',
    '"channelId":"UCsomeoneElseChannel0002"',
    '"was_channelId":"UCsomeoneElseChannel0002"',
  );
  expect(read('get-creator-videos', { text }).works).toEqual(read('get-creator-videos').works);
  expect(failure('get-creator-videos', { text: renamed('get-creator-videos', 'channelId') })).toEqual({
    kind: 'drift',
    path: 'videos.[].channelId',
  });
});
