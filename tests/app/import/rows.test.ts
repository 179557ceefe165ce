import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { metricIn } from '../../../lib/app/import/cells';
import { detect, learn } from '../../../lib/app/import/mapping';
import { mappingFault, RowReader } from '../../../lib/app/import/rows';
import type { FupanDb } from '../../../lib/store/database';
import { freshStore } from '../../store/fresh-store';
import { jobOf } from './jobs';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

const head = '作品名称,发布时间,播放量,完播率\n';
async function faultsOf(csv: string) {
  const job = await jobOf(db, csv);
  const reader = new RowReader(job.sheet, job.mapping, job.headers, job.at);
  return job.sheet.rows.slice(1).map((_, n) => {
    const row = reader.read(n + 1);
    return row && 'fault' in row ? [row.row, row.fault, row.column] : row && 'taken';
  });
}

it.each([
  ['too few cells', '甲,2026-11-20 10:00,12', ['columns', undefined]],
  ['too many cells', '甲,2026-11-20 10:00,12,0.1,9', ['columns', undefined]],
  ['no title', ',2026-11-20 10:00,12,0.1', ['no-work', undefined]],
  ['a time that is none', '甲,soon,12,0.1', ['bad-time', '发布时间']],
  ['a time to come', '甲,2027-05-01 10:00,12,0.1', ['bad-time', '发布时间']],
  ['words for a count', '甲,2026-11-20 10:00,many,0.1', ['bad-value', '播放量']],
  ['half a view', '甲,2026-11-20 10:00,1.5,0.1', ['bad-value', '播放量']],
  ['fewer than no views', '甲,2026-11-20 10:00,-3,0.1', ['bad-value', '播放量']],
  ['a share above all', '甲,2026-11-20 10:00,12,18.5', ['bad-value', '完播率']],
  ['nothing known', '甲,2026-11-20 10:00,--,-', ['no-values', undefined]],
])('refused: %s', async (_, line, [fault, column]) => {
  expect(await faultsOf(`${head}${line}\n乙,2026-11-20 10:00,12,0.1`)).toEqual([[2, fault, column], 'taken']);
});

it('an id that a workbook has cut short is refused, not taken for another work', async () => {
  const csv = `视频描述,视频ID,播放量\n甲,7.41235E+18,12\n乙,14567890123456,3`;
  expect(await faultsOf(csv)).toEqual([[2, 'bad-id', '视频ID'], 'taken']);
});

it('blank lines are passed over', async () => {
  expect(await faultsOf(`${head},,,\n乙,2026-11-20 10:00,12,0.1`)).toEqual([null, 'taken']);
});

describe('headers', () => {
  it('of two alike the first is taken, unknown ones stay out', async () => {
    const { mapping } = await jobOf(db, '作品名称,播放量,播放量,心情\n甲,1,2,好');
    expect(mapping.columns.map(({ is }) => is)).toEqual(['title', 'views', null, null]);
  });

  it('that would reach into a prototype are words like any other', async () => {
    const csv = '__proto__,constructor,作品名称,toString,播放量\n1,2,甲,3,4';
    const job = await jobOf(db, csv);
    expect(job.mapping.columns.map(({ is }) => is)).toEqual([null, null, 'title', null, 'views']);
    await learn(db, job.headers, job.mapping);
    const again = await detect(db, job.sheet);
    expect(again?.isLearned).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'views')).toBe(false);
  });

  it('are learnt from the user, for these very headers alone', async () => {
    const csv = '名字,数一,数二\n甲,12,5';
    const job = await jobOf(db, csv);
    expect(mappingFault(job.sheet, job.mapping)).toEqual({ fault: 'no-work' });
    const columns = (['title', 'views', 'likes'] as const).map((is) => ({ is, unit: null, currency: null }));
    await learn(db, job.headers, { ...job.mapping, studio: 'kuaishou', columns });
    const again = await jobOf(db, csv);
    expect(again.mapping).toMatchObject({ studio: 'kuaishou', columns, isLearned: true });
    const other = await jobOf(db, '名字,数一,数三\n甲,12,5');
    expect(other.mapping.isLearned).toBe(false);
  });
});

it.each([
  ['no metric', '作品名称,发布时间\n甲,2026-11-20 10:00', { fault: 'no-metric' }],
  [
    'a bare share without a unit',
    '作品描述,完播率,发布时间\n甲,0.2,2026-11-20',
    { fault: 'no-unit', column: 1 },
  ],
])('a mapping is held back: %s', async (_, csv, fault) => {
  const { sheet, mapping } = await jobOf(db, csv);
  expect(mappingFault(sheet, mapping)).toEqual(fault);
});

it('a mapping is held back: one thing twice, money without a currency', async () => {
  const { sheet, mapping } = await jobOf(db, '作品名称,播放量,收入\n甲,1,2');
  const [title, views, money] = mapping.columns;
  if (!title || !views || !money) throw new Error('three columns');
  const twice = { ...mapping, columns: [title, views, views] };
  expect(mappingFault(sheet, twice)).toEqual({ fault: 'same-twice', column: 2 });
  const poor = {
    ...mapping,
    columns: [title, views, { is: 'revenue' as const, unit: 'money' as const, currency: null }],
  };
  expect(mappingFault(sheet, poor)).toEqual({ fault: 'no-currency', column: 2 });
});

describe('cells', () => {
  it.each([
    ['1,234', 'views', null, 1234],
    ['12.0', 'views', null, 12],
    ['1.2亿', 'views', null, 120_000_000],
    ['-7', 'followsNet', null, -7],
    ['20.16%', 'ctr', 'ratio', 0.2016],
    ['20.16', 'ctr', 'percent', 0.2016],
    ['0.2016', 'ctr', 'ratio', 0.2016],
    ['0.2016', 'ctr', null, null],
    ['1:24', 'avgWatchSec', null, 84],
    ['21400', 'avgWatchSec', 'millis', 21.4],
    ['1.5', 'watchTimeSec', 'hours', 5400],
    ['12.6', 'avgWatchSec', null, null],
    ['¥1,208.50', 'revenue', 'money', 120_850],
    ['n', 'views', null, null],
  ] as const)('%s as %s', (cell, metric, unit, value) => {
    expect(metricIn(cell, metric, { unit }, 'zh-CN')?.value ?? null).toBe(value);
  });

  it('no text throws, and none without a digit is a number', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const read = metricIn(cell, 'views', { unit: 'count' }, 'en');
        if (!/\d/.test(cell)) expect(read).toBeNull();
        else if (read) expect(Number.isSafeInteger(read.value)).toBe(true);
      }),
    );
  });
});
