import { expect, type Page, test } from '@playwright/test';
import { rows } from '../browser/database';
import { type Launched, launch } from '../browser/launch';
import { douyinListBody, longId } from '../demo/douyin-list';
import { fixtureText } from '../fixtures/douyin';

interface Work {
  id: string;
  latest: Record<string, { value: number; reader: string; approx?: true }>;
}

const listPath = '/janus/douyin/creator/pc/work_list';
const userPath = '/web/api/media/user/info/';
const shownId = '7400000000000000001';
const shownWork = `https://creator.douyin.com/creator-micro/work-management/work-detail/${shownId}`;
const created = Date.UTC(2026, 10, 1) / 1000;

let browser: Launched;
let inside: Page;

test.beforeEach(async () => {
  browser = await launch();
  inside = await browser.context.newPage();
  await inside.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await browser.context.route('https://creator.douyin.com/**', (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === listPath) {
      const n = Number(url.searchParams.get('n'));
      const work = { id: longId(n), title: `work ${n}`, views: 1234, createdSec: created };
      return route.fulfill({ contentType: 'application/json', body: douyinListBody([work]) });
    }
    if (url.pathname === userPath)
      return route.fulfill({ contentType: 'application/json', body: fixtureText('media-user.json') });
    const body = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title>
      <div><span>播放量</span><b>1.2万</b></div><div><span>完播率</span><b>--</b></div></html>`;
    return route.fulfill({ contentType: 'text/html', body });
  });
});
test.afterEach(() => browser.close());

const works = async () => new Map((await rows<Work>(inside, 'works')).map((work) => [work.id, work.latest]));

/** Switches studios and readers off, as the settings page does. */
const switchOff = (...off: string[]) =>
  inside.evaluate((list) => chrome.storage.local.set({ off: list }), off);

test('a page whose answers never came is read by its text: rounded, and saying so', async () => {
  const tab = await browser.context.newPage();
  await tab.goto(shownWork);
  await expect
    .poll(async () => (await works()).get(`douyin:${shownId}`), { timeout: 15_000 })
    .toMatchObject({
      views: { value: 12_000, reader: 'douyin/page', approx: true },
    });
  expect(Object.keys((await works()).get(`douyin:${shownId}`) ?? {})).toEqual(['views']);
});

test('what is switched off is not read, from that moment, in pages that are open already', async () => {
  const tab = await browser.context.newPage();
  await tab.goto('https://creator.douyin.com/creator-micro/content/manage');
  const receive = (path: string) => tab.evaluate((url) => fetch(url).then((answer) => answer.text()), path);
  const isStored = async (n: number) => (await works()).has(`douyin:${longId(n)}`);
  /** Another reader's answer: once it is taken, so is everything that came before it. */
  const witnessed = async (times: number) => {
    await receive(userPath);
    const taken = async () =>
      (await rows<{ id: string; good: number }>(inside, 'readerHealth')).find(
        ({ id }) => id === 'douyin/media-user',
      )?.good;
    await expect.poll(taken).toBeGreaterThanOrEqual(times);
  };

  await receive(`${listPath}?n=1`);
  await expect.poll(() => isStored(1)).toBe(true);
  await switchOff('douyin/work-list');
  await receive(`${listPath}?n=2`);
  await witnessed(1);
  await switchOff('douyin');
  await receive(`${listPath}?n=3`);
  await receive(userPath);
  await switchOff('douyin/work-list');
  await witnessed(2);
  await switchOff();
  await receive(`${listPath}?n=4`);
  await expect.poll(() => isStored(4)).toBe(true);
  expect([await isStored(2), await isStored(3)]).toEqual([false, false]);
});
