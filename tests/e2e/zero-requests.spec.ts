import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { studioFacts } from '../../lib/core/studios';
import { rows } from '../browser/database';
import { builtExtension } from '../browser/launch';
import { openSidePanel } from '../browser/side-panel';
import { demoStudios } from '../demo';
import { launchWithStudios, walk } from './walk';

const dashboardRoutes = ['#/overview', '#/works', '#/data'];

test('over the whole demo walk neither our pages nor our code on theirs asks anyone for anything', async () => {
  const netLog = test.info().outputPath('net.json');
  const browser = await launchWithStudios({ netLog });
  const asked: { url: string; from: string }[] = [];
  browser.context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    asked.push({ url: request.url(), from });
  });
  try {
    const tab = await browser.context.newPage();
    await walk(browser, tab);
    const panel = await openSidePanel(browser, tab);
    await panel.toRest();
    const dashboard = await browser.context.newPage();
    const [work] = await rows<{ id: string }>(await browser.worker(), 'works');
    for (const route of [...dashboardRoutes, `#/works/${work?.id}`]) {
      await dashboard.goto(`chrome-extension://${browser.extensionId}/options.html${route}`);
      await expect(dashboard.locator('main[data-ready=yes] h1')).toBeVisible();
    }
  } finally {
    await browser.close();
  }
  const ours = asked.filter(({ from }) => from.startsWith('chrome-extension://'));
  expect(ours.length).toBeGreaterThan(0);
  expect(
    ours.filter(({ url }) => !url.startsWith('chrome-extension://') && !url.startsWith('data:')),
  ).toEqual([]);
  // The demo pages ask for what their own script lists, each address once a visit: nothing of ours is among them.
  const theirs = asked.filter(({ url }) => url.startsWith('https://') && !url.endsWith('/favicon.ico'));
  expect(theirs.length).toBeGreaterThan(demoStudios.length * 3);
  expect(theirs.filter(({ url }) => !url.includes('msToken=decoy') && !isDemoPage(url))).toEqual([]);
  // Second witness: the demo's answers never reach the network stack. Whatever Chromium's own log shows there was
  // asked for by Chromium itself, which it says by "not an origin"; by a page or an extension, nothing was.
  const log = requestsIn(netLog);
  expect(log.events).toBeGreaterThan(1_000);
  expect(log.asked).toEqual([]);
});

function isDemoPage(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return demoStudios.some(
    (studio) =>
      studioFacts[studio.id].hosts.includes(hostname) &&
      [...studio.walk.map((step) => step.url), ...Object.values(studio.frames ?? {}).flat()].some(
        (known) => known.split('?')[0] === pathname,
      ),
  );
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** Requests of Chromium's log that a page, a worker or an extension started. */
function requestsIn(netLog: string): { events: number; asked: string[] } {
  const { constants, events }: NetLog = JSON.parse(readFileSync(netLog, 'utf8'));
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  const asked = events.flatMap(({ type, params }) => {
    if (type !== started || !params?.url) return [];
    return params.initiator === 'not an origin' ? [] : [`${params.initiator} asked for ${params.url}`];
  });
  return { events: events.length, asked };
}

/** Ways for built code to reach out. `fetch` and XHR appear in the observer as names it wraps, never as calls. */
const reaching = [
  /(?<![\w$.])fetch\(/,
  /\b(?:window|self|globalThis)\.fetch\(/,
  /new XMLHttpRequest/,
  /sendBeacon/,
  /new (?:WebSocket|EventSource|WebTransport|RTCPeerConnection|SharedWorker)\b/,
  /importScripts\(/,
  /import\(["'`]https?:/,
];

test('the built code holds nothing that could make a request, and its pages may not connect', () => {
  const files = readdirSync(builtExtension, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  expect(files.length).toBeGreaterThan(5);
  const found = files.flatMap((file) => {
    const code = readFileSync(join(builtExtension, file), 'utf8');
    return reaching.filter((way) => way.test(code)).map((way) => `${file}: ${way}`);
  });
  expect(found).toEqual([]);
  const manifest = JSON.parse(readFileSync(join(builtExtension, 'manifest.json'), 'utf8'));
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
});
