import { expect, test } from '@playwright/test';
import { rows, tables } from '../browser/database';
import { launchWithStudios, walk } from './walk';

/** What the demo studios' answers and addresses carry on purpose and what must never be kept. */
const forbidden = [
  /msToken|a_bogus|X-Bogus/i,
  /decoy/i,
  /sessionid|csrf|cookie|authorization|bearer/i,
  /\b1[3-9]\d{9}\b(?!\d)/,
  /https?:\/\//,
  /\?[\w.]+=/,
];

test('nothing secret is in the database after the whole walk', async () => {
  const browser = await launchWithStudios();
  try {
    await walk(browser);
    const worker = await browser.worker();
    const names = await tables(worker);
    expect(names.length).toBeGreaterThan(6);
    let scanned = 0;
    for (const name of names) {
      for (const row of await rows(worker, name)) {
        const text = JSON.stringify(row);
        scanned += text.length;
        for (const pattern of forbidden) expect(text, `${name} against ${pattern}`).not.toMatch(pattern);
      }
    }
    expect(scanned).toBeGreaterThan(10_000);
  } finally {
    await browser.close();
  }
});
