import { expect, test } from '@playwright/test';
import type { WorkRow } from '../../lib/core/rows';
import { studioFacts } from '../../lib/core/studios';
import { studios } from '../../lib/studios';
import { rows } from '../browser/database';
import { demoStudios } from '../demo';
import { launchWithStudios } from './walk';

/** Pages of every studio that has a page reader, none of which asks for an answer that we know. */
const pages = demoStudios.flatMap(({ id, texts }) =>
  Object.entries(texts ?? {}).map(([address, file]) => ({
    id,
    file,
    url: `https://${studioFacts[id].hosts[0]}${address}`,
  })),
);

test('lists and works of all studios are read by their text when nothing else comes', async () => {
  test.setTimeout(120_000);
  expect(new Set(pages.map(({ id }) => id))).toEqual(
    new Set(studios.filter(({ page }) => page).map(({ id }) => id)),
  );
  const browser = await launchWithStudios();
  try {
    const worker = await browser.worker();
    for (const { url, id, file } of pages) {
      const seen = async () =>
        (await rows<WorkRow>(worker, 'works')).filter(({ studio }) => studio === id).length;
      const before = await seen();
      const tab = await browser.context.newPage();
      await tab.goto(url);
      await expect.poll(seen, { message: `${id} ${file}`, timeout: 20_000 }).toBeGreaterThan(before);
      await tab.close();
    }
    const values = (await rows<WorkRow>(worker, 'works')).flatMap(({ latest }) => Object.values(latest));
    expect(values.length).toBeGreaterThan(60);
    expect(values.filter(({ approx, reader }) => !approx || !reader.endsWith('/page'))).toEqual([]);
  } finally {
    await browser.close();
  }
});
