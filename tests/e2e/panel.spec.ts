import { expect, type Page, test } from '@playwright/test';
import { workKey } from '../../lib/core/ids';
import { rows } from '../browser/database';
import type { Launched } from '../browser/launch';
import { openSidePanel, type SidePanel } from '../browser/side-panel';
import { video } from '../fixtures/douyin';
import { demoStudio, launchWithStudios, visit } from './walk';

const title = '三分钟看懂豆腐为什么会碎';
const douyin = demoStudio('douyin');
const bilibili = demoStudio('bilibili');

// One browser and one panel, used as a creator does: each step goes on where the last one ended.
test.describe.configure({ mode: 'serial' });

let browser: Launched;
let tab: Page;
let panel: SidePanel;

test.beforeAll(async () => {
  browser = await launchWithStudios();
  tab = await browser.context.newPage();
  await visit(browser, tab, douyin, 'list');
});
test.afterAll(() => browser.close());

test('the toolbar button says how much was read and opens the panel beside the page', async () => {
  const worker = await browser.worker();
  const badge = () =>
    worker.evaluate(async () => {
      const [active] = await chrome.tabs.query({ url: 'https://creator.douyin.com/*' });
      return chrome.action.getBadgeText({ tabId: active?.id });
    });
  await expect.poll(async () => Number(await badge())).toBeGreaterThanOrEqual(26);
  panel = await openSidePanel(browser, tab);
  await panel.toShow('刚读到 26 个作品');
  expect(await panel.evaluate<number>('innerWidth')).toBeLessThan(420);
});

test('the panel follows the tab: list, work, another studio, elsewhere, and back', async () => {
  await panel.toShow('哪些作品需要我');
  await visit(browser, tab, douyin, 'work');
  await panel.toShow(title);
  await panel.toShow('评分');
  expect(await panel.text()).not.toContain('哪些作品需要我');

  const other = await browser.context.newPage();
  await visit(browser, other, bilibili, 'list');
  await panel.toShow('哔哩哔哩');
  await panel.toShow(/刚读到 \d+ 个作品/);
  expect(await panel.text()).not.toContain(title);

  const blank = await browser.context.newPage();
  await panel.toShow('我的账号');
  await panel.toShow('慢炖厨房');
  await visit(browser, blank, douyin, 'account');
  await panel.toShow('我的账号');
  await blank.close();
  await other.close();
  await tab.bringToFront();
  await panel.toShow(title);
});

test('a page that reads more moves the panel by itself', async () => {
  const other = await browser.context.newPage();
  await other.goto('about:blank');
  await panel.toShow('我的账号');
  expect(await panel.text()).not.toContain('海风号');
  const behind = await browser.context.newPage();
  await other.bringToFront();
  await panel.toShow('我的账号');
  await visit(browser, behind, demoStudio('kuaishou'), 'account');
  await panel.toShow('海风号');
  await behind.close();
  await other.close();
  await tab.bringToFront();
  await panel.toShow(title);
});

test('a rating given in the panel by keyboard alone is kept and shown in the dashboard', async () => {
  const focused = () => panel.evaluate<string>('document.activeElement?.innerText ?? ""');
  await panel.evaluate('document.activeElement?.blur()');
  // The whole panel is reached with Tab; the rating's button is not far from its end.
  await expect
    .poll(
      async () => {
        await panel.press('Tab');
        return focused();
      },
      { intervals: [20], timeout: 20_000 },
    )
    .toContain('质量评分');
  await panel.press('Enter');
  await panel.toShow('这个作品做得怎么样');
  const radio = (item: string, mark: number) => `input[type=radio][name="${item}"][aria-label$=" ${mark}"]`;
  const first = await panel.evaluate<string>('document.querySelector("input[type=radio]").name');
  await panel.evaluate(`document.querySelector(${JSON.stringify(radio(first, 0))}).focus()`);
  await panel.press(' ');
  await expect.poll(() => marks(first)).toBe(0);
  await panel.press('ArrowRight');
  await panel.press('ArrowRight');
  await expect.poll(() => marks(first)).toBe(2);

  const dashboard = await browser.context.newPage();
  await dashboard.goto(`chrome-extension://${browser.extensionId}/options.html#/works/douyin:${video}`);
  await expect(dashboard.locator(radio(first, 2))).toBeChecked();
  await dashboard.locator(radio(first, 5)).click();
  await expect(dashboard.locator(radio(first, 5))).toBeChecked();
  await dashboard.close();
  await tab.bringToFront();
  await panel.toShow('质量评分（1/12）');
  await panel.evaluate(
    `[...document.querySelectorAll('button')].find((one) => one.innerText.includes('质量评分')).click()`,
  );
  const given = `document.querySelector(${JSON.stringify(radio(first, 5))})?.checked`;
  await expect.poll(() => panel.evaluate<boolean>(given)).toBe(true);
});

async function marks(item: string): Promise<number | undefined> {
  const ratings = await rows<{ workId: string; marks: Record<string, number> }>(
    await browser.worker(),
    'ratings',
  );
  return ratings.find(({ workId }) => workId === workKey('douyin', video))?.marks[item];
}

test('the origin of a number opens and closes by keyboard, and the focus comes back', async () => {
  const dialog = () => panel.evaluate<boolean>('document.querySelector("[role=dialog]") !== null');
  const label = () => panel.evaluate<string>('document.activeElement?.getAttribute("aria-label") ?? ""');
  await panel.evaluate('document.querySelector("button[aria-haspopup=dialog]").focus()');
  const before = await label();
  expect(before).toContain('播放量');
  await panel.press('Enter');
  await expect.poll(dialog).toBe(true);
  await panel.press('Escape');
  await expect.poll(dialog).toBe(false);
  expect(await label()).toBe(before);
});

test('nothing went wrong in the panel meanwhile', () => {
  expect(panel.errors).toEqual([]);
});
