import { expect, type Page } from '@playwright/test';
import { rows } from '../browser/database';
import { type Launched, type LaunchOptions, launch } from '../browser/launch';
import { demoStudios } from '../demo';
import { demoUrl, type Overrides, serveStudio } from '../demo/studio';

/** A browser whose demo studios answer; `overrides` replace the answers of single fixtures. */
export async function launchWithStudios(
  options: LaunchOptions = {},
  overrides: Overrides = {},
): Promise<Launched> {
  const browser = await launch(options);
  for (const studio of demoStudios) await serveStudio(browser.context, studio, overrides);
  return browser;
}

/** Visits every page of a studio's walk, or of all studios, and returns the tab. */
export async function walk(browser: Launched, only?: string): Promise<Page> {
  const tab = await browser.context.newPage();
  for (const studio of demoStudios.filter(({ id }) => !only || id === only)) {
    for (const { kind } of studio.walk) {
      await tab.goto(demoUrl(studio, kind));
      await tab.waitForSelector('html[data-done=yes]');
      await settled(browser);
    }
  }
  return tab;
}

/** Waits until what was read is stored: reader health has not changed over a while of looking. */
export async function settled(browser: Launched): Promise<void> {
  const worker = await browser.worker();
  let before = '';
  let same = 0;
  await expect
    .poll(
      async () => {
        const health = await rows<{ good: number; failed: number }>(worker, 'readerHealth');
        const now = health.reduce((sum, { good, failed }) => sum + good + failed, 0).toString();
        same = now === before && now !== '0' ? same + 1 : 0;
        before = now;
        return same >= 3;
      },
      { intervals: [250], timeout: 30_000 },
    )
    .toBe(true);
}
