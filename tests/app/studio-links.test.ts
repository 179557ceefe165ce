import { describe, expect, it } from 'vitest';
import { studioLinks } from '../../lib/app/studio-links';
import { studioPageAt } from '../../lib/app/studio-page';
import { matchPatterns, studioIds } from '../../lib/core/studios';
import { studios } from '../../lib/studios';

it('links to the followers are those of the adapters that have such a page', () => {
  const own = studios.flatMap(({ id, links }) => {
    const url = links.find((link) => link.what === 'fans')?.url;
    return typeof url === 'string' ? [{ studio: id, url }] : [];
  });
  expect(studioLinks('fans')).toEqual(own);
  expect(own.length).toBeGreaterThan(3);
  expect(studioLinks('fans', 'douyin')).toEqual([]);
});

describe.each(['works', 'account'] as const)('links that fill the %s', (what) => {
  it('are those of the adapters, one a studio', () => {
    const own = studios.map(({ id, links }) => ({
      studio: id,
      url: links.find((link) => link.what === what)?.url,
    }));
    expect(studioLinks(what)).toEqual(own);
    expect(own.map(({ studio }) => studio)).toEqual(studioIds);
  });

  it.each(studioIds)('lead to a page of %s that our scripts run on', (studio) => {
    const [link, ...others] = studioLinks(what, studio);
    expect(others).toEqual([]);
    expect(studioPageAt(link?.url)?.studio).toBe(studio);
    expect(matchPatterns(studio).some((pattern) => link?.url.startsWith(pattern.slice(0, -1)))).toBe(true);
  });
});

describe('studioPageAt', () => {
  it.each(studios)('asks the rules of $id, as its adapter does', ({ id, links, pageOf }) => {
    const work = links.find(({ what }) => what === 'work')?.url;
    const address = typeof work === 'function' ? work('7580000000000000053') : '';
    expect(studioPageAt(address)).toEqual({ studio: id, page: pageOf(new URL(address)) });
  });

  it.each([
    undefined,
    'not an address',
    'http://creator.douyin.com/creator-micro/content/manage',
    'https://www.douyin.com/',
    // The host of one studio is a public site as well.
    'https://www.tiktok.com/',
    'https://www.tiktok.com/@somebody/video/7580000000000000053',
    'https://www.tiktok.com/foryou?from=/tiktokstudio/content',
  ])('is null at %s', (address) => {
    expect(studioPageAt(address)).toBeNull();
  });
});

it('our scripts run on studio pages alone', () => {
  expect(matchPatterns('douyin')).toEqual(['https://creator.douyin.com/*']);
  expect(matchPatterns('tiktok')).toEqual([
    'https://www.tiktok.com/tiktokstudio*',
    'https://www.tiktok.com/creator-center*',
  ]);
});
