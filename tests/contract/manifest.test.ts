import { describe, expect, it } from 'vitest';
import type { ConfigEnv, Wxt, WxtHooks } from 'wxt';
import { matchPatterns, studioFacts, studioIds } from '../../lib/core/studios';
import config from '../../wxt.config';
import { type ManifestRights, manifestFaults } from './manifest-faults';

// wxt.config.ts writes its hooks flat.
const hooks = config.hooks as Partial<WxtHooks>;

/** The manifest as a production build writes it, less what WXT itself adds (icons, pages, version). */
async function manifestFor(browser: 'chrome' | 'firefox'): Promise<ManifestRights> {
  const env: ConfigEnv = { mode: 'production', command: 'build', browser, manifestVersion: 3 };
  const { manifest: declared } = config;
  const made = typeof declared === 'function' ? await declared(env) : await declared;
  const manifest = { ...made };
  // The hook only writes into the manifest it is given.
  await hooks['build:manifestGenerated']?.({} as Wxt, manifest as never);
  return manifest as ManifestRights; // checked key by key by manifestFaults
}

describe('the manifest', () => {
  it('asks for the seven studios, the store and the side panel, and for nothing else', async () => {
    expect(manifestFaults(await manifestFor('chrome'))).toEqual([]);
  });

  it('asks Firefox, which has no side panel permission, for the store alone', async () => {
    expect(manifestFaults(await manifestFor('firefox'), 'none')).toEqual([]);
  });

  it('names exact hosts over https', () => {
    expect(studioIds).toHaveLength(7);
    for (const id of studioIds) {
      for (const host of studioFacts[id].hosts) expect(host).toMatch(/^[a-z]+(\.[a-z]+)+$/);
      for (const pattern of matchPatterns(id)) expect(pattern).toMatch(/^https:\/\/[a-z.]+\/[^*]*\*$/);
    }
  });

  it('has scripts on the pages of every studio', async () => {
    const { content_scripts = [] } = await manifestFor('chrome');
    const files = content_scripts.flatMap(({ js = [] }) => js);
    for (const id of studioIds)
      expect(files).toEqual(expect.arrayContaining([`observer-${id}.js`, `studio-${id}.js`]));
  });
});

describe('a manifest that asks for more', () => {
  const tooMuch: readonly [string, (manifest: ManifestRights) => ManifestRights][] = [
    ['tabs', (m) => ({ ...m, permissions: [...(m.permissions ?? []), 'tabs'] })],
    ['cookies', (m) => ({ ...m, permissions: [...(m.permissions ?? []), 'cookies'] })],
    ['webRequest', (m) => ({ ...m, permissions: [...(m.permissions ?? []), 'webRequest'] })],
    ['every host', (m) => ({ ...m, host_permissions: ['<all_urls>'] })],
    [
      'a broader host',
      (m) => ({ ...m, host_permissions: [...(m.host_permissions ?? []), 'https://*.douyin.com/*'] }),
    ],
    ['a host later', (m) => ({ ...m, optional_host_permissions: ['https://*/*'] })],
    ['a script elsewhere', (m) => ({ ...m, content_scripts: [{ js: ['x.js'], matches: ['https://*/*'] }] })],
    [
      'a script on another studio',
      (m) => ({
        ...m,
        content_scripts: m.content_scripts?.map((script) => ({
          ...script,
          matches: [...(script.matches ?? []), 'https://studio.youtube.com/*'],
        })),
      }),
    ],
    [
      'a way out',
      (m) => ({
        ...m,
        content_security_policy: { extension_pages: "default-src 'none'; connect-src https:" },
      }),
    ],
    ['no policy at all', ({ content_security_policy: _, ...m }) => m],
  ];

  it.each(tooMuch)('is caught: %s', async (_what, change) => {
    expect(manifestFaults(change(await manifestFor('chrome')))).not.toEqual([]);
  });
});
