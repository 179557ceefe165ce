import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { studioIds } from '../../lib/core/studios';
import { studios } from '../../lib/studios';

/** docs/endpoints.md says of every endpoint which reader takes it in, or why there is none. */
const text = readFileSync('docs/endpoints.md', 'utf8');
const readers = studios.flatMap(({ readers: list, page }) => [...list, ...(page ? [page] : [])]);

it('names every reader, and no other', () => {
  const named = new RegExp(`\`((?:${studioIds.join('|')})/[a-z0-9-]+)\``, 'g');
  const found = [...text.matchAll(named)].map(([, id = '']) => id);
  expect([...new Set(found)].sort()).toEqual(readers.map(({ id }) => id).sort());
});

it('gives every endpoint a reader or a reason', () => {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.includes('Reader, or why not'));
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) expect(row).toMatch(/^\| .{4,} \| .{4,} \|$/);
});
