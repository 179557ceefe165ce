import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { contents, databases, rows } from '../browser/database';
import { type Launched, launch } from '../browser/launch';
import { exportedFile } from './backup-file';
import { demoStudio, launchWithStudios, visit } from './walk';
import { words } from './words';

const dataPage = async (browser: Launched): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#/data`);
  await expect(page.locator('main[data-ready=yes]')).toBeVisible();
  return page;
};

async function restore(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}

const json = (text: string) => ({
  name: 'fupan.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** A backup less its date. */
const content = (file: string) => file.slice(file.indexOf('\n'));

test.describe('export, a fresh profile, restore', () => {
  test.describe.configure({ mode: 'serial' });
  let fresh: Launched;
  let page: Page;
  let backup: string;
  test.beforeAll(async () => {
    const used = await launchWithStudios();
    try {
      const tab = await used.context.newPage();
      for (const id of ['douyin', 'bilibili'] as const) {
        for (const { kind } of demoStudio(id).walk) await visit(used, tab, demoStudio(id), kind);
      }
      backup = readFileSync(await exportedFile(used, tab), 'utf8');
    } finally {
      await used.close();
    }
    fresh = await launch();
    page = await dataPage(fresh);
  });
  test.afterAll(() => fresh.close());

  test('the same works and readings, and the same file once more', async () => {
    expect(await rows(await fresh.worker(), 'works')).toEqual([]);
    await restore(page, json(backup));
    await expect(page.locator('p[role=status]')).toContainText(words('data.restored'));
    const works = await rows<{ id: string; latest: Record<string, unknown> }>(await fresh.worker(), 'works');
    const given: { works: { id: string; latest: object }[] } = JSON.parse(backup).tables;
    expect(works.length).toBeGreaterThan(40);
    expect(Object.fromEntries(works.map(({ id, latest }) => [id, latest]))).toEqual(
      Object.fromEntries(given.works.map(({ id, latest }) => [id, latest])),
    );
    const again = readFileSync(await exportedFile(fresh, page), 'utf8');
    expect(content(again)).toBe(content(backup));
  });

  test('restored a second time, merged or in place of everything, nothing changes', async () => {
    for (const mode of ['data.merge', 'data.replace']) {
      await page.getByText(words(mode), { exact: true }).click();
      await expect(page.locator('p[role=status]')).toContainText(words('data.exported'));
      await restore(page, json(backup));
      await expect(page.locator('p[role=status]')).toContainText(words('data.restored'));
      const again = readFileSync(await exportedFile(fresh, page), 'utf8');
      expect(content(again)).toBe(content(backup));
    }
  });

  const zip = Buffer.from('504b0304140000000800', 'hex');
  const bad = [
    { name: 'one digit changed', fault: 'damaged', file: () => json(withOtherDigit(backup)) },
    { name: 'cut off', fault: 'damaged', file: () => json(backup.slice(0, backup.length * 0.6)) },
    {
      name: 'made by a newer version',
      fault: 'tooNew',
      file: () => json(backup.replace(/"schema":\d+/, '"schema":99')),
    },
    { name: 'other JSON', fault: 'notOurs', file: () => json('{"works":[1,2,3]}\n') },
    {
      name: 'no text at all',
      fault: 'notOurs',
      file: () => ({ ...json(''), name: 'works.json', buffer: zip }),
    },
  ];
  for (const { name, fault, file } of bad) {
    test(`${name}: said so, and nothing is changed`, async () => {
      const before = await contents(await fresh.worker());
      for (const mode of ['data.merge', 'data.replace']) {
        await page.reload();
        await page.getByText(words(mode), { exact: true }).click();
        await restore(page, file());
        await expect(page.locator('p[role=status]')).toContainText(words(`data.fault.${fault}`));
      }
      expect(await contents(await fresh.worker())).toBe(before);
    });
  }
});

/** The backup with the last digit of its first count of views changed: still JSON, still in shape. */
function withOtherDigit(backup: string): string {
  const changed = backup.replace(
    /("views":\{[^}]*"value":\d*)(\d)/,
    (_, head: string, digit: string) => `${head}${(Number(digit) + 1) % 10}`,
  );
  expect(changed).not.toBe(backup);
  return changed;
}

test('demo data: one click in, badged everywhere, real rows untouched, one click out and gone', async () => {
  const browser = await launchWithStudios();
  try {
    const tab = await browser.context.newPage();
    await visit(browser, tab, demoStudio('douyin'), 'list');
    const worker = await browser.worker();
    const real = await contents(worker);
    expect(await databases(worker)).toEqual(['fupan']);

    const page = await dataPage(browser);
    await page.getByRole('button', { name: words('works.demo') }).click();
    const badge = page.getByTitle(words('ui.demoHint'));
    await expect(badge).toBeVisible();
    expect(await databases(worker)).toEqual(['fupan', 'fupan-demo']);
    const invented = await rows<{ id: string }>(worker, 'works', 'fupan-demo');
    const own = await rows<{ id: string }>(worker, 'works');
    expect(invented.length).toBeGreaterThan(50);
    expect(invented.filter(({ id }) => own.some((work) => work.id === id))).toEqual([]);

    for (const route of ['overview', 'works', `works/${invented[0]?.id}`, 'data']) {
      await page.goto(`chrome-extension://${browser.extensionId}/options.html#/${route}`);
      await expect(page.locator('main[data-ready=yes]')).toBeVisible();
      await expect(badge).toBeVisible();
      await expect(page.locator('main')).not.toContainText('三分钟看懂豆腐为什么会碎');
    }
    // What is read meanwhile goes to the real rows, and another page still shows those.
    await visit(browser, tab, demoStudio('bilibili'), 'list');
    const other = await browser.context.newPage();
    await other.goto(`chrome-extension://${browser.extensionId}/options.html#/works`);
    await expect(other.locator('main')).toContainText('双十一之后我退了什么');
    await expect(other.getByTitle(words('ui.demoHint'))).toHaveCount(0);
    await other.close();
    expect(await rows(worker, 'works', 'fupan-demo')).toHaveLength(invented.length);

    await page
      .getByRole('navigation')
      .getByRole('button', { name: words('ui.demoExit') })
      .click();
    await expect(badge).toHaveCount(0);
    await expect.poll(() => databases(worker)).toEqual(['fupan']);
    const after: [string, { id?: string }[]][] = JSON.parse(await contents(worker));
    const before: [string, { id?: string }[]][] = JSON.parse(real);
    const works = (all: typeof after) => all.find(([name]) => name === 'works')?.[1] ?? [];
    expect(works(after).filter(({ id }) => id?.startsWith('douyin:'))).toEqual(works(before));
  } finally {
    await browser.close();
  }
});
