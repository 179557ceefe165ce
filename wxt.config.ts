import { defineConfig } from 'wxt';
import { scriptFacts } from './lib/app/script-facts';
import type { StudioAdapter } from './lib/core/adapter';
import { matchPatterns } from './lib/core/studios';
import { watched } from './lib/observer/table';
import { studios } from './lib/studios';

const allMatches = studios.flatMap(({ id }) => matchPatterns(id));

/** What a studio's observer looks for: the paths of its readers, and nothing else. */
const watchOf = (studio: StudioAdapter) => studio.readers.map(({ path, request }) => watched(path, request));

/**
 * Our scripts on studio pages. Written here and not as WXT content scripts because WXT's wrapper announces
 * itself in events that the page can see.
 */
const contentScripts = [
  ...studios.map(({ id }) => ({
    js: [`observer-${id}.js`],
    matches: matchPatterns(id),
    world: 'MAIN',
    run_at: 'document_start',
    all_frames: true,
  })),
  { js: ['bridge.js'], matches: allMatches, run_at: 'document_start', all_frames: true },
  ...studios.map(({ id }) => ({
    js: [`studio-${id}.js`],
    matches: matchPatterns(id),
    run_at: 'document_idle',
    all_frames: true,
  })),
] as const;

/**
 * Firefox keeps an add-on's data by this id; 128 is the first version whose content scripts reach the page's own
 * world. It asks an add-on to say which data it sends: none.
 */
const gecko = {
  id: '{5f0f6c52-6a0e-4a86-9d0b-3f2f5c8e7b41}',
  strict_min_version: '128.0',
  data_collection_permissions: { required: ['none'] },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Browsers grant a host as a whole; the paths say what for. Scripts run on those paths alone.
    host_permissions: allMatches,
    action: { default_title: '__MSG_extName__' },
    ...(browser === 'firefox' ? { browser_specific_settings: gecko } : { minimum_chrome_version: '116' }),
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
      },
    }),
  }),
  hooks: {
    // One source, one build a studio: no page pays for the paths of the other six.
    'entrypoints:found': (_wxt, found) => {
      const at = found.findIndex(({ name }) => name === 'observer');
      const [observer] = found.splice(at, 1);
      for (const { id } of studios)
        found.push({ ...observer, name: `observer-${id}` } as (typeof found)[number]);
    },
    'vite:build:extendConfig': ([entrypoint], config) => {
      for (const studio of studios) {
        if (entrypoint?.name === `observer-${studio.id}`)
          config.define = { ...config.define, __WATCH__: JSON.stringify(watchOf(studio)) };
        if (entrypoint?.name === `studio-${studio.id}`)
          config.define = { ...config.define, __FACTS__: JSON.stringify(scriptFacts(studio)) };
      }
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      if (allMatches.length > 0) manifest.content_scripts = structuredClone(contentScripts) as never;
    },
  },
  vite: () => ({
    // The polyfill would bring in a `fetch`; every browser we build for preloads modules by itself.
    build: { target: 'chrome116', modulePreload: { polyfill: false } },
  }),
});
