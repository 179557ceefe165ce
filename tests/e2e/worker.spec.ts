import { expect, type Page, test } from '@playwright/test';
import { rows } from '../browser/database';
import { type Launched, launch } from '../browser/launch';
import { douyinListBody, longId } from '../demo/douyin-list';

const created = Date.UTC(2026, 10, 1) / 1000;
const listPath = '/janus/douyin/creator/pc/work_list';

/** A studio that answers `?n=K` with a list of the one work K. */
async function serve(browser: Launched): Promise<void> {
  await browser.context.route('https://creator.douyin.com/**', (route) => {
    const url = new URL(route.request().url());
    if (url.pathname !== listPath)
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html>studio' });
    const n = Number(url.searchParams.get('n'));
    const work = { id: longId(n), title: `work ${n}`, views: 1000 + n, createdSec: created };
    return route.fulfill({ contentType: 'application/json', body: douyinListBody([work]) });
  });
}

async function ask(browser: Launched, from: number, to: number): Promise<void> {
  const tab = await browser.context.newPage();
  await tab.goto('https://creator.douyin.com/creator-micro/content/manage');
  await tab.evaluate(
    async ([path, first, last]) => {
      for (let n = first; n < last; n++) await fetch(`${path}?n=${n}`);
    },
    [listPath, from, to] as const,
  );
}

/** A page of the extension: it can look into the store while the worker is stopped, and does not start it. */
async function openInside(browser: Launched): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  return page;
}

async function storedViews(inside: Page): Promise<Map<string, number | undefined>> {
  const works = await rows<{ id: string; latest: { views?: { value: number } } }>(inside, 'works');
  return new Map(works.map(({ id, latest }) => [id, latest.views?.value]));
}

test('a worker killed in the middle of 200 readings loses none and doubles none', async () => {
  const browser = await launch();
  try {
    await serve(browser);
    const inside = await openInside(browser);
    const session = await browser.context.newCDPSession(inside);
    await session.send('ServiceWorker.enable');
    const asking = ask(browser, 0, 200);
    for (const share of [20, 60, 120]) {
      await session.send('ServiceWorker.stopAllWorkers');
      await expect
        .poll(async () => (await storedViews(inside)).size, { timeout: 30_000 })
        .toBeGreaterThan(share);
    }
    await session.send('ServiceWorker.stopAllWorkers');
    await asking;
    await expect.poll(async () => (await storedViews(inside)).size, { timeout: 40_000 }).toBe(200);
    const stored = await storedViews(inside);
    for (let n = 0; n < 200; n++) expect(stored.get(`douyin:${longId(n)}`)).toBe(1000 + n);
  } finally {
    await browser.close();
  }
});

test('two studio tabs at once lose no update', async () => {
  const browser = await launch();
  try {
    await serve(browser);
    const inside = await openInside(browser);
    await Promise.all([ask(browser, 0, 60), ask(browser, 30, 90), ask(browser, 45, 75)]);
    await expect.poll(async () => (await storedViews(inside)).size, { timeout: 30_000 }).toBe(90);
    const stored = await storedViews(inside);
    for (let n = 0; n < 90; n++) expect(stored.get(`douyin:${longId(n)}`)).toBe(1000 + n);
  } finally {
    await browser.close();
  }
});
