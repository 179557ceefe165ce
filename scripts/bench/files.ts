import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch } from '../../tests/browser/launch';
import { type Cell, workbook } from '../../tests/fixtures/files/workbook';
import type { Bench, Row } from './row';

const rows = 100_000;
const limitMs = 600_000;

/** A works list of a studio, far longer than any studio exports: 14 columns, every row different. */
function longList(): Buffer {
  const headers = ['作品名称', '发布时间', '播放量', '完播率', '5s完播率', '封面点击率', '2s跳出率'];
  const counts = ['平均播放时长', '点赞量', '分享量', '评论量', '收藏量', '主页访问量', '粉丝增量'];
  const list = Array.from({ length: rows }, (_, n): Cell[] => [
    `春笋三吃，最后一种没人会 ${n}`,
    `2026-0${(n % 9) + 1}-1${n % 10} 1${n % 10}:${String(n % 60).padStart(2, '0')}`,
    n * 17,
    ...[7, 11, 13, 17].map((part) => (n % (part * 50)) / (part * 51)),
    (n % 600) / 10,
    ...[3, 5, 7, 11, 13, 19].map((part) => n % (part * 997)),
  ]);
  return Buffer.from(workbook({ 作品列表: [[...headers, ...counts], ...list] }));
}

/** A long XLSX taken in by the built extension, from the choice of the file to the last row written. */
export async function files({ extension }: Bench): Promise<Row[]> {
  // Given by its path: bytes handed over by the test tool would stop the page, which is measured here.
  const folder = mkdtempSync(join(tmpdir(), 'fupan-files-'));
  const path = join(folder, 'works.xlsx');
  writeFileSync(path, longList());
  const browser = await launch({ extension });
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#/import`);
    await page.waitForSelector('main[data-ready=yes]');
    await watchFrames(page);
    const timed = async (act: () => Promise<unknown>, until: string) => {
      const from = performance.now();
      await act();
      await page.waitForSelector(until, { timeout: limitMs });
      return performance.now() - from;
    };
    const read = await timed(
      () => page.locator('input[type=file]').setInputFiles(path),
      '[data-action=preview]',
    );
    const planned = await timed(() => page.click('[data-action=preview]'), '[data-action=write]');
    const written = await timed(() => page.click('[data-action=write]'), 'main [role=status]');
    const { gap, steps } = await watched(page);
    return [
      row('import.xlsx100kMs', 'an XLSX of 100,000 rows, chosen to written', read + planned + written, 'ms'),
      row('import.readMs', 'of that: unpacked and read', read, 'ms'),
      row('import.previewMs', 'of that: compared with the store', planned, 'ms'),
      row('import.writeMs', 'of that: written with its journal', written, 'ms'),
      row('import.progressSteps', 'different shares the progress bar showed', steps, ''),
      row('import.longestFrameMs', 'longest time between two frames of the page meanwhile', gap, 'ms'),
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

const row = (key: string, what: string, value: number, unit: Row['unit']): Row => ({
  key,
  what,
  value,
  unit,
});

/** Notes in the page, frame by frame, the longest gap and what the progress bar shows. */
function watchFrames(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen = { gap: 0, shares: [] as string[] };
    Object.assign(globalThis, { fupanFrames: seen });
    let last = performance.now();
    const frame = () => {
      const now = performance.now();
      seen.gap = Math.max(seen.gap, now - last);
      last = now;
      const share = document.querySelector('progress')?.getAttribute('value');
      if (share && share !== seen.shares.at(-1)) seen.shares.push(share);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

function watched(page: Page): Promise<{ gap: number; steps: number }> {
  return page.evaluate(() => {
    const seen: unknown = Reflect.get(globalThis, 'fupanFrames');
    const frames = seen as { gap: number; shares: string[] }; // put there by `watchFrames`
    return { gap: frames.gap, steps: frames.shares.length };
  });
}
