import { describe, expect, test } from 'vitest';
import { channelId } from '../../fixtures/youtube';
import { at, failure, read, renamed, replaced, textOf } from './play';

const works = (changes = {}) => read('list-creator-videos', changes).works ?? [];
const workOf = (workId: string, changes = {}) => works(changes).find((one) => one.workId === workId);

describe('the content list', () => {
  test('gives the thirty works of a page, and nothing else', () => {
    const reading = read('list-creator-videos');
    expect(reading.works).toHaveLength(30);
    expect(Object.keys(reading).sort()).toEqual(['at', 'reader', 'studio', 'works']);
  });

  test('a public video', () => {
    expect(workOf('fpn01kQx_aB')).toEqual({
      workId: 'fpn01kQx_aB',
      accountId: channelId,
      title: 'Five knife cuts that save ten minutes | 五种省时刀工',
      publishedAt: Date.UTC(2026, 10, 10, 10),
      durationSec: 754,
      format: 'video',
      state: 'public',
      values: { views: 18432, engagedViews: 12011, likes: 913, dislikes: 22, comments: 87 },
    });
  });

  test('a video of this morning has real zeros', () => {
    expect(workOf('-pn00newVid')).toMatchObject({
      publishedAt: Date.UTC(2026, 10, 22, 1, 30),
      values: { views: 0, engagedViews: 0, likes: 0, dislikes: 0, comments: 0 },
    });
  });

  test('a short is a video, a stream is live', () => {
    expect(workOf('fpn03sh0rtA')).toMatchObject({
      format: 'video',
      durationSec: 27,
      values: { views: 1377, engagedViews: 757 },
    });
    expect(workOf('fpn05liveAA')).toMatchObject({ format: 'live', durationSec: 7322 });
    expect(works().filter(({ format }) => format === 'live')).toHaveLength(1);
  });

  test('states, and no time of publication before there is one', () => {
    expect(workOf('fpn06dRaFt1')).toMatchObject({ state: 'draft' });
    expect(workOf('fpn06dRaFt1')?.publishedAt).toBeUndefined();
    expect(workOf('fpn06dRaFt1')?.durationSec).toBeUndefined();
    expect(workOf('fpn07sChd_1')).toMatchObject({ state: 'scheduled' });
    expect(workOf('fpn07sChd_1')?.publishedAt).toBeUndefined();
    expect(workOf('fpn08pRiv_1')).toMatchObject({ state: 'private' });
    expect(workOf('fpn09uNlst1')).toMatchObject({ state: 'unlisted' });
  });

  test('a time of publication ahead of the answer is a plan', () => {
    const ahead = String(at / 1000 + 60);
    const text = replaced(
      'list-creator-videos',
      '"timePublishedSeconds":"1794304800"',
      `"timePublishedSeconds":"${ahead}"`,
    );
    expect(workOf('fpn01kQx_aB', { text })?.publishedAt).toBeUndefined();
  });
});

describe('which views are which', () => {
  test('without the external count neither views nor engaged views are known', () => {
    const text = renamed('list-creator-videos', 'externalViewCount');
    expect(workOf('fpn01kQx_aB', { text })?.values).toEqual({ likes: 913, dislikes: 22, comments: 87 });
  });

  test('without public metrics the other object gives all but views', () => {
    const text = renamed('list-creator-videos', 'publicMetrics');
    expect(workOf('fpn01kQx_aB', { text })?.values).toEqual({ likes: 913, dislikes: 22, comments: 87 });
  });
});

describe('what a mask left out', () => {
  test('one metric missing leaves the rest', () => {
    const text = renamed('list-creator-videos', 'commentCount');
    expect(workOf('fpn01kQx_aB', { text })?.values).toEqual({
      views: 18432,
      engagedViews: 12011,
      likes: 913,
      dislikes: 22,
    });
  });

  test('without the stream object a live row is not taken for a video, an upload is', () => {
    const text = renamed('list-creator-videos', 'livestream');
    expect(workOf('fpn05liveAA', { text })?.format).toBeUndefined();
    expect(workOf('fpn03sh0rtA', { text })).toMatchObject({ format: 'video' });
  });

  test('an unknown privacy is an unknown state', () => {
    const text = replaced('list-creator-videos', 'VIDEO_PRIVACY_UNLISTED', 'VIDEO_PRIVACY_NEWKIND');
    expect(workOf('fpn09uNlst1', { text })?.state).toBeUndefined();
  });
});

describe('drift', () => {
  test('the list renamed', () => {
    expect(failure('list-creator-videos', { text: renamed('list-creator-videos', 'videos') })).toEqual({
      kind: 'drift',
      path: 'videos',
    });
  });

  test('the id renamed', () => {
    expect(failure('list-creator-videos', { text: renamed('list-creator-videos', 'videoId') })).toEqual({
      kind: 'drift',
      path: 'videos.[].videoId',
    });
  });

  test('a count that is no number', () => {
    const text = replaced('list-creator-videos', '"externalViewCount":"18432"', '"externalViewCount":"18K"');
    expect(failure('list-creator-videos', { text })).toEqual({
      kind: 'drift',
      path: 'videos.[].publicMetrics.externalViewCount',
    });
  });
});

test('the same page twice over gives no work twice', () => {
  const body = textOf('list-creator-videos');
  const items = body.slice(body.indexOf('[\n{"videoId"') + 1, body.lastIndexOf('],\n"nextPageToken"'));
  const text = body.replace(items, `${items},${items}`);
  expect(works({ text })).toEqual(works());
});
