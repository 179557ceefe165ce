import { defineConfig } from 'wxt';
import { studioFacts } from './lib/core/studios';
import { type WatchTable, watched } from './lib/observer/table';
import { studios } from './lib/studios';

const matchesOf = (hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);
const allMatches = studios.flatMap(({ id }) => matchesOf(studioFacts[id].hosts));

/** The observer's table: every reader's path, under each host of its studio. */
const watchTable: WatchTable = Object.fromEntries(
  studios.flatMap(({ id, readers }) => {
    const rows = readers.map(({ path, request }) => watched(path, request));
    return studioFacts[id].hosts.map((host) => [host, rows]);
  }),
);

/**
 * Our scripts on studio pages. Written here and not as WXT content scripts because WXT's wrapper announces
 * itself in events that the page can see.
 */
const contentScripts = [
  { js: ['observer.js'], matches: allMatches, world: 'MAIN', run_at: 'document_start', all_frames: true },
  { js: ['bridge.js'], matches: allMatches, run_at: 'document_start', all_frames: true },
  ...studios.map(({ id }) => ({
    js: [`studio-${id}.js`],
    matches: matchesOf(studioFacts[id].hosts),
    run_at: 'document_idle',
    all_frames: true,
  })),
] as const;

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: allMatches,
    action: { default_title: '__MSG_extName__' },
    minimum_chrome_version: '116',
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
      },
    }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      if (allMatches.length > 0) manifest.content_scripts = structuredClone(contentScripts) as never;
    },
  },
  vite: () => ({
    define: { __WATCH__: JSON.stringify(watchTable) },
    build: { target: 'chrome116' },
  }),
});
