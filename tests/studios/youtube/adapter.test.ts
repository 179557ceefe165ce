import { describe, expect, test } from 'vitest';
import { youtube } from '../../../lib/studios/youtube';
import { channelId, fixtureText, videoId, youtubeFixtures } from '../../fixtures/youtube';
import { play } from './play';

const at = (path: string) => youtube.pageOf(new URL(`https://studio.youtube.com${path}`));

describe('the page of an address', () => {
  test.each([
    [`/channel/${channelId}/videos`, { mode: 'list' }],
    [`/channel/${channelId}/videos/upload?filter=%5B%5D&sort=%7B%7D`, { mode: 'list' }],
    [`/channel/${channelId}/videos/short`, { mode: 'list' }],
    [`/channel/${channelId}/videos/live/`, { mode: 'list' }],
    [`/channel/${channelId}/content/posts`, { mode: 'list' }],
    [`/video/${videoId}/analytics`, { mode: 'work', workId: videoId }],
    [
      `/video/${videoId}/analytics/tab-reach_viewers/period-default/explore?entity_type=VIDEO`,
      { mode: 'work', workId: videoId },
    ],
    [
      '/video/-pn00newVid/analytics/tab-overview/period-since_publish',
      { mode: 'work', workId: '-pn00newVid' },
    ],
    [`/video/${videoId}/edit`, { mode: 'draft' }],
    [`/video/${videoId}/details`, { mode: 'draft' }],
    [`/video/${videoId}/livestreaming`, { mode: 'live' }],
    [`/video/${videoId}/translations`, { mode: 'elsewhere' }],
    [`/video/${videoId}`, { mode: 'elsewhere' }],
    ['/video/tooshort/analytics', { mode: 'elsewhere' }],
    [`/channel/${channelId}`, { mode: 'elsewhere' }],
    [`/channel/${channelId}/analytics/tab-overview/period-default`, { mode: 'elsewhere' }],
    [`/channel/${channelId}/videos/other`, { mode: 'elsewhere' }],
    ['/', { mode: 'elsewhere' }],
  ])('%s', (path, page) => {
    expect(at(path)).toEqual(page);
  });
});

test('links lead to addresses that need no account id, and to a work by its own', () => {
  const { links } = youtube;
  expect(links.filter(({ what }) => what !== 'work').map(({ what, url }) => [what, url])).toEqual([
    ['works', 'https://studio.youtube.com/'],
    ['account', 'https://studio.youtube.com/'],
    ['fans', 'https://studio.youtube.com/'],
  ]);
  const url = links.find(({ what }) => what === 'work')?.url;
  const address = typeof url === 'function' ? url(videoId) : '';
  expect(address).toBe(
    `https://studio.youtube.com/video/${videoId}/analytics/tab-overview/period-since_publish`,
  );
  expect(youtube.pageOf(new URL(address))).toEqual({ mode: 'work', workId: videoId });
});

test('every reader has a fixture that it reads, and a fixture is met by the reader it names', () => {
  const read = youtubeFixtures.filter(({ failure }) => !failure).map(({ reader }) => reader);
  expect([...new Set(read)].sort()).toEqual(youtube.readers.map(({ id }) => id).sort());
  for (const { path, reader } of youtubeFixtures) {
    expect(youtube.readers.find((one) => one.path.test(path))?.id).toBe(reader);
  }
});

test('endpoints that carry no numbers or write something meet no reader', () => {
  for (const name of [
    'creator/get_creator_communications',
    'video_manager/metadata_update',
    'yta_web/get_screen_config',
    'creator/list_creator_videos_count',
    'log_event',
  ]) {
    expect(youtube.readers.some(({ path }) => path.test(`/youtubei/v1/${name}`))).toBe(false);
  }
});

test('a refusal becomes its kind on every endpoint', () => {
  for (const { file, failure } of youtubeFixtures.filter((one) => one.failure)) {
    const outcome = play(file.replace('.json', ''));
    expect(outcome).toMatchObject({ kind: 'failure', failure: { kind: failure } });
  }
  expect(play('list-creator-videos', { status: 401 })).toMatchObject({ failure: { kind: 'signed-out' } });
});

test('the guard that Google puts before JSON is passed over', () => {
  const guarded = play('get-creator-channels', { text: `)]}'\n${fixtureText('get-creator-channels.json')}` });
  expect(guarded.kind).toBe('reading');
});

test('nothing of a body or a request is kept besides the figures', () => {
  const kept = youtubeFixtures.map(({ file }) => JSON.stringify(play(file.replace('.json', '')))).join('\n');
  const secrets = [
    'decoy',
    'Decoy',
    '13800138000',
    '13900139000',
    'example.test',
    'ytimg',
    'ggpht',
    'foreign0001',
    'Somebody',
  ];
  for (const secret of secrets) {
    expect(kept).not.toContain(secret);
  }
  const sent = youtubeFixtures.map(({ requestBody }) => JSON.stringify(requestBody)).join('\n');
  expect(sent).toContain('decoy-session-token');
  for (const reader of youtube.readers) {
    expect(reader.request.query ?? []).toEqual([]);
    for (const field of reader.request.body ?? []) expect(field).not.toMatch(/context|currency|filter/);
  }
});
