import { expect, test } from '@playwright/test';
import { rows, tables } from '../browser/database';
import { launchWithStudios, walk } from './walk';

/** What the demo studios' answers and addresses carry on purpose and what must never be kept. */
const forbidden = [
  /msToken|a_bogus|X-Bogus/i,
  /decoy|诱饵|别的UP主/i,
  /sessionid|csrf|cookie|authorization|bearer/i,
  /\b1[3-9]\d{9}\b(?!\d)/,
  /https?:\/\//,
  /\?[\w.]+=/,
];

test('nothing secret is in the database after the whole walk', async () => {
  const browser = await launchWithStudios();
  try {
    await walk(browser, await browser.context.newPage());
    const worker = await browser.worker();
    const names = await tables(worker);
    expect(names.length).toBeGreaterThan(6);
    const found: string[] = [];
    let scanned = 0;
    let bytes = 0;
    for (const name of names) {
      for (const row of await rows(worker, name)) {
        const text = JSON.stringify(row, (_key, value) => {
          if (!ArrayBuffer.isView(value)) return value;
          bytes += value.byteLength;
          return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1');
        });
        scanned += text.length;
        for (const pattern of forbidden) {
          const kept = pattern.exec(text)?.[0];
          if (kept !== undefined) found.push(`${name}: ${kept} in ${text.slice(0, 200)}`);
        }
      }
    }
    expect(found).toEqual([]);
    expect(scanned).toBeGreaterThan(100_000);
    expect(bytes).toBeGreaterThan(1_000);
  } finally {
    await browser.close();
  }
});
