import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { studios } from '../../lib/studios';
import { withReadersTable } from '../../scripts/readme-readers';
import { demoStudios } from '../demo';

const readme = readFileSync('README.md', 'utf8');
const readers = studios.flatMap((studio) => studio.readers);
const pages = studios.flatMap(({ page }) => page ?? []);

it('has a reader to speak of', () => {
  expect(readers.length).toBeGreaterThan(30);
});

it('every reader has its row in the README, as `npm run readme` writes it', () => {
  expect(withReadersTable(readme, studios)).toBe(readme);
});

it('every reader has a date, a sentence and an id of its own', () => {
  const all = [...readers, ...pages];
  for (const { id, seen, gives } of all) {
    expect(seen, id).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
    expect(gives.length, id).toBeGreaterThan(10);
  }
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

it('every reader has a fixture', () => {
  const proven = new Set(
    demoStudios.flatMap(({ fixtures }) =>
      fixtures.filter(({ failure }) => !failure).map(({ reader }) => reader),
    ),
  );
  expect(readers.map(({ id }) => id).filter((id) => !proven.has(id))).toEqual([]);
});
