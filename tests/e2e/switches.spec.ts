import { expect, test } from '@playwright/test';
import { rows } from '../browser/database';
import { demoStudio, launchWithStudios, visit } from './walk';

interface Health {
  id: string;
  good: number;
}

/** A switch of the settings page holds in a studio page that was open before it was touched. */
test('off stops reading at once, in open tabs too, and on starts it again', async () => {
  const browser = await launchWithStudios();
  try {
    const studio = demoStudio('douyin');
    const list = studio.fixtures.find(({ reader, failure }) => reader === 'douyin/work-list' && !failure);
    const tab = await browser.context.newPage();
    await visit(browser, tab, studio, 'list');
    const settings = await browser.context.newPage();
    await settings.goto(`chrome-extension://${browser.extensionId}/options.html#/settings`);
    const off = settings.getByRole('switch', { name: '抖音' });
    await expect(off).toBeChecked();

    const good = async () => {
      const health = await rows<Health>(await browser.worker(), 'readerHealth');
      return health.find(({ id }) => id === 'douyin/work-list')?.good ?? 0;
    };
    // The page asks for its list once more, as it does when the user pages on; it is not loaded anew.
    const address = `${list?.path}?${new URLSearchParams(list?.query)}`;
    const askAgain = () => tab.evaluate((url) => fetch(url).then((answer) => answer.text()), address);
    const before = await good();
    expect(before).toBeGreaterThan(0);

    await off.click({ force: true });
    await expect(off).not.toBeChecked();
    expect(await askAgain()).not.toBe('');
    // Another studio's answers, sent later, are in the store: Douyin's had their time and were not taken.
    await visit(browser, await browser.context.newPage(), demoStudio('kuaishou'), 'list');
    expect(await good()).toBe(before);

    await off.click({ force: true });
    await expect(off).toBeChecked();
    await askAgain();
    await expect.poll(good).toBe(before + 1);
  } finally {
    await browser.close();
  }
});
