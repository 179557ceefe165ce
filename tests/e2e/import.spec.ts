import { expect, type Page, test } from '@playwright/test';
import { contents, rows } from '../browser/database';
import { type Launched, launch } from '../browser/launch';
import { douyinXlsx, youtubeZip } from '../fixtures/files/studios';
import { workbook } from '../fixtures/files/workbook';
import { demoStudio, launchWithStudios, visit } from './walk';
import { words } from './words';

const optionsPage = async (browser: Launched, route: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#/${route}`);
  await expect(page.locator('main[data-ready=yes]')).toBeVisible();
  return page;
};
const choose = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
const preview = (page: Page) => page.locator('[data-action=preview]').click();
const write = (page: Page) => page.locator('[data-action=write]').click();
const count = (page: Page, name: string) => page.locator(`[data-count=${name}] dd`);
interface Work {
  id: string;
  title: string;
  latest: Record<string, { value: number; reader: string }>;
}

test.describe('files of the studios', () => {
  let browser: Launched;
  test.beforeEach(async () => {
    browser = await launch();
  });
  test.afterEach(() => browser.close());

  test('a Douyin workbook: looked at, written, seen on the works page, undone to the byte', async () => {
    const worker = await browser.worker();
    const page = await optionsPage(browser, 'import');
    const before = await contents(worker);
    await choose(page, '作品列表.xlsx', douyinXlsx());
    await preview(page);
    await expect(count(page, 'added')).toHaveText('2');
    await expect(count(page, 'refused')).toHaveText('0');
    expect(await contents(worker)).toBe(before);
    await write(page);
    await expect(page.getByRole('status').first()).toContainText('2');
    const works = await rows<Work>(worker, 'works');
    expect(works.map(({ latest }) => latest['views']?.value).sort()).toEqual([1208, 48213]);
    expect(works[0]?.latest['views']?.reader).toMatch(/^douyin\/file-/);

    const list = await optionsPage(browser, 'works');
    await expect(list.locator('main')).toContainText('春笋三吃，最后一种没人会');
    await list.getByRole('button', { name: /1,208/ }).click();
    await expect(list.getByRole('dialog')).toContainText('作品列表.xlsx');
    await list.keyboard.press('Escape');
    await page.getByRole('button', { name: words('import.undo') }).click();
    await expect(page.getByText(words('import.undone'))).toBeVisible();
    await expect(list.locator('main')).not.toContainText('春笋三吃，最后一种没人会');
    // What the user taught about the columns stays, as any other choice.
    const left = new Map<string, unknown[]>(JSON.parse(await contents(worker)));
    for (const table of ['works', 'snapshots', 'studioDays', 'accounts', 'imports', 'importParts'])
      expect(left.get(table), table).toEqual([]);
  });

  test('a YouTube ZIP: its table for the days in its name, then its daily totals', async () => {
    const worker = await browser.worker();
    const page = await optionsPage(browser, 'import');
    const name = 'Content 2026-10-26_2026-11-22 Balcony.zip';
    await choose(page, name, youtubeZip());
    await preview(page);
    await expect(count(page, 'added')).toHaveText('2');
    await write(page);
    await expect(page.getByRole('status').first()).toBeVisible();
    const windows = await rows<{ owner: string; window: string; values: { views: number } }>(
      worker,
      'windows',
    );
    expect(windows.map(({ owner, window, values }) => [owner, window, values.views]).sort()).toEqual([
      ['youtube:a1b2c3d4e5F', 'range:2026-10-26..2026-11-22', 130],
      ['youtube:dQw4w9WgXcQ', 'range:2026-10-26..2026-11-22', 12_400],
    ]);
    expect((await rows<Work>(worker, 'works')).map(({ latest }) => latest)).toEqual([{}, {}]);
    const list = await optionsPage(browser, 'works');
    await expect(list.locator('main')).toContainText('Why bread collapses, in 4 minutes');

    await choose(page, name, youtubeZip());
    await page.getByLabel(words('import.table')).selectOption('1');
    await preview(page);
    await write(page);
    await expect(page.getByRole('button', { name: words('import.undo') })).toHaveCount(2);
    expect(await rows(worker, 'accountDays')).toHaveLength(2);
    for (const left of [1, 0]) {
      await page
        .getByRole('button', { name: words('import.undo') })
        .first()
        .click();
      await expect(page.getByRole('button', { name: words('import.undo') })).toHaveCount(left);
    }
    expect(await rows(worker, 'windows')).toEqual([]);
    expect(await rows(worker, 'accountDays')).toEqual([]);
  });

  test('a bad file says why, and changes nothing', async () => {
    const worker = await browser.worker();
    const page = await optionsPage(browser, 'import');
    const before = await contents(worker);
    const text = (content: string) => new TextEncoder().encode(content);
    for (const [fault, bytes] of [
      ['empty', text('')],
      ['webPage', text('<html><table><tr><td>1</td></tr></table></html>')],
      ['damaged', douyinXlsx().slice(0, 900)],
      ['encoding', new Uint8Array([...text('title,views\ncaf'), 0xe9, 0x2c, 0x31])],
    ] as const) {
      await choose(page, 'works.xlsx', bytes);
      await expect(page.getByRole('alert')).toContainText(words(`import.fault.${fault}`));
    }
    expect(await contents(worker)).toBe(before);
  });

  test('a long import can be stopped midway: all of it is taken back, and the page answers meanwhile', async () => {
    const worker = await browser.worker();
    const page = await optionsPage(browser, 'import');
    const many = Array.from({ length: 20_000 }, (_, n) => [`作品 ${n}`, '2026-11-18 18:30', n]);
    await choose(page, 'a.xlsx', workbook({ a: [['作品名称', '发布时间', '播放量'], ...many] }));
    await preview(page);
    await expect(count(page, 'added')).toHaveText('20,000');
    await write(page);
    const bar = page.getByRole('progressbar');
    await expect
      .poll(async () => (await bar.count()) && Number(await bar.getAttribute('value')))
      .toBeGreaterThan(0.1);
    await page.getByRole('button', { name: words('import.cancel') }).click();
    await expect(page.locator('[data-action=preview]')).toBeVisible();
    expect(await rows(worker, 'works')).toEqual([]);
    expect(await rows(worker, 'imports')).toEqual([]);
  });
});

test('a value that a page showed stays, and the two are listed before and after', async () => {
  const browser = await launchWithStudios();
  try {
    const tab = await browser.context.newPage();
    await visit(browser, tab, demoStudio('douyin'), 'list');
    const worker = await browser.worker();
    const read = async () => (await rows<Work>(worker, 'works')).find(({ latest }) => latest['views']);
    const seen = await read();
    const views = seen?.latest['views']?.value ?? 0;
    const csv = `作品ID,作品名称,播放量\n${seen?.id.slice('douyin:'.length)},${seen?.title},${views + 7}\n`;
    const page = await optionsPage(browser, 'import');
    await choose(page, '作品.csv', new TextEncoder().encode(csv));
    await preview(page);
    await expect(count(page, 'disagreed')).toHaveText('1');
    await expect(page.locator('main')).toContainText(words('import.disagreedNote'));
    await write(page);
    await expect(page.getByRole('button', { name: words('import.undo') })).toBeVisible();
    await expect(page.locator('main')).toContainText((views + 7).toLocaleString('en-US'));
    expect((await read())?.latest['views']?.value).toBe(views);
    const [kept] = await rows<{ disagreements: { captured: number; imported: number }[] }>(worker, 'imports');
    expect(kept?.disagreements).toMatchObject([{ captured: views, imported: views + 7 }]);
  } finally {
    await browser.close();
  }
});
