import { expect, test } from 'vitest';
import { z } from 'zod';
import { changeSetting, getSetting, putSetting } from '../../lib/app/settings';
import { freshStore } from '../store/fresh-store';

const schema = z.record(z.string(), z.number());

test('of changes in a row none is lost', async () => {
  const db = freshStore();
  await Promise.all(
    ['a', 'b', 'c'].map((key) => changeSetting(db, 'x', schema, (last) => ({ ...last, [key]: 1 }))),
  );
  expect(await getSetting(db, 'x', schema)).toEqual({ a: 1, b: 1, c: 1 });
});

test('what no longer fits is as if it had never been chosen', async () => {
  const db = freshStore();
  await putSetting(db, 'x', { a: 'one' });
  await changeSetting(db, 'x', schema, (last) => last ?? { b: 2 });
  expect(await getSetting(db, 'x', schema)).toEqual({ b: 2 });
});
