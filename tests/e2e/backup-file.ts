import { expect, type Page } from '@playwright/test';
import type { Launched } from '../browser/launch';

/** Opens the data page, exports everything by its button, and returns where the file is. */
export async function exportedFile(browser: Launched, page: Page): Promise<string> {
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#/data`);
  await expect(page.locator('main[data-ready=yes]')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action=export]').click(),
  ]);
  return download.path();
}
