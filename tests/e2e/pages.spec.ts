import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type Launched, launch } from '../browser/launch';

const languages = ['zh-CN', 'en-US'] as const;
const schemes = ['light', 'dark'] as const;
/** A message key on screen means a text that is missing in one language. */
const rawKey = /\b(?:ui|nav|panel|works|data|figures|overview|work|draft|checklist)\.[a-z][A-Za-z]+\b/;

for (const lang of languages) {
  for (const colorScheme of schemes) {
    test(`${lang}, ${colorScheme}: every page, empty and full, is whole, readable and without errors`, async () => {
      const browser = await launch({ lang, colorScheme });
      const shots = `test-output/screens/${lang}-${colorScheme}`;
      try {
        const page = await browser.context.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        for (const route of ['overview', 'works', 'data', 'works/douyin:none'])
          await look(page, browser, `options.html#/${route}`, `${shots}/empty-${route.replace(/\W/g, '-')}`);
        await page.goto(`chrome-extension://${browser.extensionId}/options.html#/works`);
        await page.getByRole('button', { name: /示例|demo/i }).click();
        await expect(page.locator('table tbody tr').first()).toBeVisible({ timeout: 40_000 });
        for (const route of ['overview', 'works', 'data', 'works/douyin:7900000000000000003'])
          await look(page, browser, `options.html#/${route}`, `${shots}/full-${route.replace(/\W/g, '-')}`);
        await page.setViewportSize({ width: 360, height: 800 });
        await look(page, browser, 'sidepanel.html', `${shots}/panel-elsewhere`);
        expect(errors).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  }
}

/** Opens a screen and holds it against what every screen must be. */
async function look(page: Page, browser: Launched, address: string, shot: string): Promise<void> {
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  await expect(page.locator('main h1').first()).toBeVisible();
  await expect(page.locator('main[data-ready=no]')).toHaveCount(0);
  await page.screenshot({ path: `${shot}.png`, fullPage: true });
  expect((await page.locator('main').textContent()) ?? '', address).not.toMatch(rawKey);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${address} is wider than its window`).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => `${address}: ${id} ${nodes.map(({ target }) => target).join(' ')}`),
  ).toEqual([]);
}
