import { expect, test } from 'vitest';
import { channelId, videoId } from '../../fixtures/youtube';
import { failure, read, renamed } from './play';

test('of several channels the one whose page asked', () => {
  expect(read('get-creator-channels').account).toEqual({
    accountId: channelId,
    name: '小灶实验室 Small Stove Lab',
    handle: '@smallstovelab',
    values: { followerTotal: 10234, views: 1834220 },
  });
  const other = read('get-creator-channels', { page: '/channel/UCfupanDemoChannel000002' });
  expect(other.account).toMatchObject({
    accountId: 'UCfupanDemoChannel000002',
    values: { followerTotal: 12 },
  });
});

test('several channels and none on the page: no account is guessed', () => {
  expect(failure('get-creator-channels', { page: `/video/${videoId}/edit` })).toEqual({ kind: 'empty' });
});

test('the only channel needs no page; a missing total is absent', () => {
  expect(read('get-creator-channels-single').account?.values).toEqual({ followerTotal: 10234 });
});

test('one metric removed leaves the other', () => {
  const text = renamed('get-creator-channels', 'subscriberCount');
  expect(read('get-creator-channels', { text }).account?.values).toEqual({ views: 1834220 });
});

test.each([
  ['channels', 'channels'],
  ['channelId', 'channels.[].channelId'],
])('%s renamed is drift', (key, path) => {
  expect(failure('get-creator-channels', { text: renamed('get-creator-channels', key) })).toEqual({
    kind: 'drift',
    path,
  });
});
