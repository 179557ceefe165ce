import { beforeEach, expect, it } from 'vitest';
import {
  bestTable,
  coversOf,
  lacksRange,
  offerOf,
  withColumn,
} from '../../../../components/dashboard/import/settle';
import type { OpenedTable } from '../../../../components/data/import';
import { detect } from '../../../../lib/app/import/mapping';
import type { FupanDb } from '../../../../lib/store/database';
import { freshStore } from '../../../store/fresh-store';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

async function tableOf(name: string, rows: readonly (readonly string[])[]): Promise<OpenedTable> {
  const detected = await detect(db, { name, from: 'workbook', rows });
  if (!detected) throw new Error('no table');
  return { name, rows: rows.length - 1, detected, sample: rows.slice(1, 4) };
}
const notes = () =>
  tableOf('说明', [
    ['字段', '说明'],
    ['播放量', '被播放的次数'],
  ]);
const works = () =>
  tableOf('作品', [
    ['作品名称', '发布时间', '播放量'],
    ['春笋', '2026-11-18 18:30', '12'],
  ]);
const now = Date.UTC(2026, 10, 22, 4);

it('the sheet with the works is offered, wherever it stands', async () => {
  expect(bestTable([await notes(), await works()])).toBe(1);
  expect(bestTable([await works(), await notes()])).toBe(0);
});

it('values are as old as the file, and never from the future', async () => {
  const tables = [await works()];
  expect(offerOf({ name: 'a.xlsx', lastModified: now - 5 }, tables, 0, now)).toMatchObject({
    at: now - 5,
    covers: { kind: 'lifetime' },
    mapping: { studio: 'douyin', kind: 'works' },
  });
  expect(offerOf({ name: 'a.xlsx', lastModified: now + 5 }, tables, 0, now)?.at).toBe(now);
  expect(offerOf({ name: 'a.xlsx', lastModified: now }, tables, 4, now)).toBeNull();
});

it('the days come from the name of the file; without them YouTube must be told', async () => {
  const named = { kind: 'range', from: '2026-10-26', to: '2026-11-22' };
  expect(coversOf('Content 2026-10-26_2026-11-22 Balcony.zip', 'youtube')).toEqual(named);
  const offer = offerOf({ name: 'Table data.csv', lastModified: now }, [await works()], 0, now);
  if (!offer) throw new Error('an offer');
  const range = (from: string, to: string) => lacksRange({ ...offer, covers: { kind: 'range', from, to } });
  expect(coversOf('Table data.csv', 'youtube')).toEqual({ kind: 'range', from: '', to: '' });
  expect([range('', ''), range('2026-11-02', '2026-11-01'), range('2026-11-01', '2026-11-02')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(lacksRange(offer)).toBe(false);
});

it('one column changed leaves the others', async () => {
  const { detected } = await works();
  const skipped = { is: null, unit: null, currency: null };
  const { columns } = withColumn(detected, 1, skipped);
  expect(columns).toEqual([detected.columns[0], skipped, detected.columns[2]]);
});
