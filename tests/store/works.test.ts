import { beforeEach, describe, expect, test } from 'vitest';
import type { FupanDb } from '../../lib/store/database';
import type { StoredWork } from '../../lib/store/rows';
import { settledTail, worksByKey } from '../../lib/store/tables/works';
import { freshStore } from './fresh-store';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

const studios = ['douyin', 'bilibili'] as const;
const id = (studio: string, n: number) => `${studio}:w${String(n).padStart(4, '0')}`;
const row = (studio: (typeof studios)[number], n: number): StoredWork => ({
  id: id(studio, n),
  studio,
  workId: `w${n}`,
  accountId: null,
  title: null,
  publishedAt: null,
  durationSec: null,
  format: null,
  state: null,
  topics: [],
  latest: {},
  firstSeen: 1,
  seenAt: 1,
  ...settledTail([]),
});

describe('works by key', () => {
  const all = Array.from({ length: 300 }, (_, n) => n);
  const lists: [string, number[]][] = [
    ['few', [3, 200]],
    ['a stretch', all.slice(100, 150)],
    ['every third', all.filter((n) => n % 3 === 0)],
    ['scattered', all.filter((n) => n % 17 === 0)],
    ['the newest, some not stored yet', [...all.slice(280), 300, 301, 302]],
    ['the same twice', [...all.slice(0, 20), ...all.slice(0, 20)]],
    ['none that is stored', Array.from({ length: 40 }, (_, n) => 1000 + n)],
    ['nothing', []],
  ];

  test.each(lists)('are found, and no other: %s', async (_name, numbers) => {
    await db.works.bulkPut(studios.flatMap((studio) => all.map((n) => row(studio, n))));
    // Twice: what was learnt the first time must not change the answer.
    for (let time = 0; time < 2; time++) {
      const found = await worksByKey(
        db,
        studios.flatMap((studio) => numbers.map((n) => id(studio, n))),
      );
      for (const studio of studios) {
        for (const n of numbers) expect(found.has(id(studio, n))).toBe(n < 300);
      }
    }
  });
});
