import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { rows } from '../browser/database';
import { builtExtension, launch } from '../browser/launch';
import { openSidePanel } from '../browser/side-panel';
import { demoStudios } from '../demo';
import { demoUrl, serveStudio } from '../demo/studio';

const dashboardRoutes = ['#/overview', '#/works', '#/data'];

test('over the whole demo walk neither our pages nor our code on theirs asks anyone for anything', async () => {
  const netLog = test.info().outputPath('net.json');
  const browser = await launch({ netLog });
  const asked: { url: string; from: string }[] = [];
  browser.context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    asked.push({ url: request.url(), from });
  });
  try {
    for (const studio of demoStudios) await serveStudio(browser.context, studio);
    const tab = await browser.context.newPage();
    for (const studio of demoStudios) {
      for (const { kind } of studio.walk) {
        await tab.goto(demoUrl(studio, kind));
        await tab.waitForSelector('html[data-done=yes]');
      }
    }
    await openSidePanel(browser, tab);
    const dashboard = await browser.context.newPage();
    for (const route of dashboardRoutes) {
      await dashboard.goto(`chrome-extension://${browser.extensionId}/options.html${route}`);
      await expect(dashboard.locator('main h1')).toBeVisible();
    }
    const [work] = await rows<{ id: string }>(await browser.worker(), 'works');
    await dashboard.goto(`chrome-extension://${browser.extensionId}/options.html#/works/${work?.id}`);
    await expect(dashboard.locator('main h1')).toBeVisible();
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
  expect(theirs.filter(({ url }) => !url.includes('msToken=decoy') && !isDemoPage(url))).toEqual([]);
  // The demo's answers never reach the network stack, so Chromium's own log must name no address at all.
  expect(addressesIn(netLog)).toEqual([]);
});

function isDemoPage(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return demoStudios.some(
    (studio) =>
      demoUrl(studio, 'list').includes(hostname) &&
      [...studio.walk.map((step) => step.url), ...Object.values(studio.frames ?? {})].some(
        (known) => known.split('?')[0] === pathname,
      ),
  );
}

function addressesIn(netLog: string): string[] {
  return [...readFileSync(netLog, 'utf8').matchAll(/"url":"((?:https?|wss?):[^"]+)"/g)].map(
    ([, url]) => url ?? '',
  );
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
