import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogueItems } from '../../lib/models/presets/catalogue';
import { scorecards } from '../../lib/models/presets/scorecards';
import { qualityModel } from '../../lib/models/quality';
import { models, places } from '../../scripts/catalogue-places';
import { catalogueDoc } from '../../scripts/catalogue-table';

/** Every id of the catalogue's groups A–F and I, copied from the file group by group. */
const byHand = {
  A: `
    S0-16 S1-112 S1-113 S2-33 S4-19`,
  B: `
    S0-05 S1-24 S1-42 S1-45 S1-55 S1-127 S2-31 S2-32 S2-39 S2-40 S2-74 S4-49`,
  C: `
    S1-12 S1-13 S1-14 S1-15 S1-16 S1-17 S1-18 S1-64 S1-66 S1-67 S1-110 S1-111 S1-115 S1-156 S2-19 S2-20
    S2-21 S4-26 S4-27 S4-50 S4-51 S4-52 S4-53 S4-54 S4-103 S4-106 S4-119 S4-120 S4-121 S4-122 S4-123`,
  D: `
    S1-01 S1-02 S1-04 S1-05 S1-06 S1-07 S1-08 S1-11 S1-114 S2-01 S2-02 S2-04 S2-05 S2-06 S2-07 S2-08
    S2-11 S2-12 S2-13 S2-14 S2-17 S2-23 S2-49 S2-53 S2-58 S2-68 S2-71 S4-01 S4-02 S4-03 S4-04 S4-05 S4-06`,
  E: `
    S1-26 S1-33 S1-34 S1-35 S1-36 S1-39 S1-50 S1-118 S1-119 S1-128 S2-15 S2-18 S2-22 S2-29 S2-34 S2-35
    S2-36 S2-38 S2-43 S2-44 S2-57 S2-72 S2-73 S2-75 S4-07 S4-12 S4-14 S4-16 S4-18 S4-28 S4-29 S4-30 S4-31
    S4-36 S4-37 S4-38 S4-39 S4-40 S4-41 S4-42 S4-66 S4-80 S4-111 S4-112`,
  F: `
    S1-10 S1-19 S1-20 S1-21 S1-22 S1-23 S1-25 S1-27 S1-28 S1-29 S1-30 S1-31 S1-37 S1-38 S1-126 S2-09
    S2-10 S2-25 S2-42 S2-46 S2-48 S2-50 S2-51 S2-65 S2-67 S2-70 S4-15`,
  I: `
    S1-40 S1-76 S1-77 S1-78 S1-79 S1-80 S1-81 S1-82 S1-83 S1-85 S1-86 S1-88 S1-89 S1-90 S1-91 S1-92 S1-93
    S1-123 S1-129 S1-150 S1-152 S1-153 S2-28 S2-56 S2-59 S2-77 S2-79 S2-87 S2-88 S2-89 S2-90 S2-91 S4-13
    S4-32 S4-35`,
};
const ids = Object.entries(byHand).flatMap(([group, text]) =>
  text
    .trim()
    .split(/\s+/)
    .map((id) => `${group} ${id}`),
);
const doc = readFileSync('docs/catalogue.md', 'utf8');

it('docs/catalogue.md is as the data and the hand list make it', () => {
  expect(catalogueDoc()).toBe(doc);
});

it('has every item of groups A–F and I once, each in its group', () => {
  expect(ids).toHaveLength(187);
  expect(places.map(({ group, id }) => `${group} ${id}`)).toEqual(ids);
  for (const { id } of places) expect(doc.split(`\n| ${id} |`), id).toHaveLength(2);
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) expect(doc).toContain(`\n| P${n} |`);
});

it('leaves no item without a line, a place or a reason to be a template', () => {
  const bare = places.filter(({ id, place }) => {
    const item = catalogueItems.find((each) => each.id === id);
    return place === null && (item?.lines.length ?? 0) === 0;
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
});

it('names files, pages and scorecards that exist', () => {
  const texts = [...places, ...models].flatMap(({ place }) => place ?? []);
  const files = doc.match(/[\w./-]+\.(?:tsx?|md|yml)\b/g) ?? [];
  expect(files.length).toBeGreaterThan(60);
  for (const file of files) expect(existsSync(file), file).toBe(true);
  const routes = readFileSync('components/dashboard/routes.tsx', 'utf8');
  const pages = doc.match(/`#\/[^`]*`/g) ?? [];
  expect(pages.length).toBeGreaterThan(40);
  for (const page of pages) expect(routes, page).toContain(`name: '${page.slice(3, -1)}',`);
  const known = [...scorecards.map(({ id }) => id), qualityModel.id];
  const named = texts.flatMap((text) => text.match(/`[a-z0-9]+(?:-[a-z0-9]+)+`/g) ?? []);
  expect(named.length).toBeGreaterThan(10);
  for (const name of named) expect(known, name).toContain(name.slice(1, -1));
});
