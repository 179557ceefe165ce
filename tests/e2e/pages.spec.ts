import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Launched } from '../browser/launch';
import { openSidePanel } from '../browser/side-panel';
import { draftHtml, draftPages } from '../demo/draft-pages';
import { pictures, video } from '../fixtures/douyin';
import { exportedFile } from './backup-file';
import { chineseIn, faultsIn, seriousIn } from './look';
import { launchWithStudios, walk } from './walk';
import { words } from './words';

/**
 * Every page and every mode of the panel, full and empty, light and dark, in both languages: nothing fails, nothing is
 * untranslated, nothing is cut off, axe finds nothing serious. The screenshots stay in test-output/screens/.
 */
const screens = 'test-output/screens';
mkdirSync(screens, { recursive: true });

const languages = { zh: { lang: 'zh-CN', file: 'zh_CN' }, en: { lang: 'en-US', file: 'en' } } as const;
type Language = keyof typeof languages;
type State = 'full' | 'empty';
const schemes = ['light', 'dark'] as const;
const widths = [1280, 360] as const;

/** Parts of pages that their address names; they hold the same whatever was read. */
const parts = [
  ...['crisis', 'laws', 'partners', 'calendar'].map((part) => `#/risk/${part}`),
  ...['team', 'words', 'proof'].map((part) => `#/settings/${part}`),
];

/** A work old enough to be scored, and one that no reader ever saw. */
const oldVideo = '7000000000000000025';
const unknownWork = '7999999999999999999';

/** The whole walk as a file: the second language need not walk again. */
let walked: string | undefined;

async function fill(browser: Launched): Promise<void> {
  const page = await browser.context.newPage();
  if (walked === undefined) {
    await walk(browser, page);
    walked = readFileSync(await exportedFile(browser, page), 'utf8');
  } else {
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#/data`);
    const file = { name: 'fupan.json', mimeType: 'application/json', buffer: Buffer.from(walked) };
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.locator('p[role=status]')).toHaveText(/\d/);
  }
  await page.close();
}

for (const language of ['zh', 'en'] as const) {
  for (const state of ['full', 'empty'] as const) {
    test.describe(`${language}, ${state}`, () => {
      let browser: Launched;
      test.beforeAll(async () => {
        browser = await launchWithStudios({ lang: languages[language].lang });
        if (state === 'full') await fill(browser);
      });
      test.afterAll(() => browser.close());

      test('every page of the dashboard', async () => {
        test.setTimeout(480_000);
        await lookAtDashboard(browser, language, state);
      });
      test('every mode of the real side panel', async () => {
        test.setTimeout(480_000);
        await lookAtPanel(browser, language, state);
      });
    });
  }
}

async function lookAtDashboard(browser: Launched, language: Language, state: State): Promise<void> {
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const options = `chrome-extension://${browser.extensionId}/options.html`;
  await page.goto(options);
  const menu = page.locator('nav a[href^="#"]');
  await expect(menu.first()).toBeVisible();
  const routes = await menu.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(routes.length).toBeGreaterThan(2);
  const works = [oldVideo, video, pictures, unknownWork].map((id) => `#/works/douyin:${id}`);
  const own = state === 'full' ? works : [...works.slice(-1), ...parts];
  for (const route of ['#/welcome', ...routes, ...own]) {
    const name = route.replace(/^#\//, '').replaceAll(/\W+/g, '-');
    // The parts of a page share its colours.
    for (const scheme of parts.includes(route) ? (['light'] as const) : schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      // Colours do not change what is too wide.
      for (const width of scheme === 'dark' ? [1280] : widths) {
        await page.setViewportSize({ width, height: 860 });
        await page.goto('about:blank');
        await page.goto(`${options}${route}`);
        await isAtRest(page, language);
        const where = [language, state, scheme, name, width].join('-');
        await page.screenshot({ path: `${screens}/${where}.png`, fullPage: true });
        expect.soft(await page.evaluate(faultsIn), where).toEqual([]);
        if (isEnglishOnly(language, state)) expect.soft(await page.evaluate(chineseIn), where).toBe('');
        if (isForAxe(language, width)) expect.soft(await page.evaluate(seriousIn), where).toEqual([]);
      }
    }
  }
  expect.soft(errors).toEqual([]);
  await page.close();
}

/** Structure and colours do not depend on the language, and the narrow page has the same elements. */
const isForAxe = (language: Language, width: number) => language === 'zh' && width === 1280;

async function isAtRest(page: Page, language: Language): Promise<void> {
  await expect(page.locator('main[data-ready=yes]')).toBeVisible();
  const loading = words('ui.loading', languages[language].file);
  await expect(page.getByText(loading)).toHaveCount(0);
}

/** Titles and names are in whatever language they were written; without any, a page in English is all English. */
const isEnglishOnly = (language: Language, state: State) => language === 'en' && state === 'empty';

const studio = 'https://creator.douyin.com';
const workPage = (id: string) => `${studio}/creator-micro/work-management/work-detail/${id}`;
const draft = draftPages.find((page) => page.studio === 'douyin');
/** Addresses that bring up each mode of the panel. */
const modes: Readonly<Record<string, { readonly url: string; readonly needs?: State }>> = {
  work: { url: workPage(video), needs: 'full' },
  'work-scored': { url: workPage(oldVideo), needs: 'full' },
  'work-unknown': { url: workPage(unknownWork) },
  list: { url: `${studio}/creator-micro/content/manage` },
  draft: { url: `${studio}${draft?.url ?? ''}` },
  elsewhere: { url: 'about:blank' },
};

async function lookAtPanel(browser: Launched, language: Language, state: State): Promise<void> {
  const tab = await browser.context.newPage();
  // The studio answers nothing here: what the panel shows must not change under the test.
  await browser.context.unroute('https://creator.douyin.com/**');
  await browser.context.route('https://creator.douyin.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: draftHtml('douyin', new URL(route.request().url())) ?? '<!doctype html><title>studio</title>',
    }),
  );
  await tab.goto('about:blank');
  const panel = await openSidePanel(browser, tab);
  for (const [mode, { url, needs }] of Object.entries(modes)) {
    if (needs === 'full' && state === 'empty') continue;
    await tab.goto(url);
    for (const scheme of schemes) {
      await panel.scheme(scheme);
      await panel.toRest();
      const where = [language, state, scheme, 'panel', mode].join('-');
      writeFileSync(`${screens}/${where}.png`, await panel.screenshot(), 'base64');
      expect.soft(await panel.evaluate(faultsIn), where).toEqual([]);
      // The draft is Chinese, and so is what the checklist quotes of it.
      if (isEnglishOnly(language, state) && mode !== 'draft')
        expect.soft(await panel.evaluate(chineseIn), where).toBe('');
      if (language === 'zh') expect.soft(await panel.evaluate(seriousIn), where).toEqual([]);
    }
  }
  expect.soft(panel.errors).toEqual([]);
  await tab.close();
}
