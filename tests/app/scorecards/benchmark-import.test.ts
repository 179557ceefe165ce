import { describe, expect, test } from 'vitest';
import {
  readBenchmarkSheet,
  saveBenchmarkSheet,
  sheetMonth,
} from '../../../lib/app/scorecards/benchmark-import';
import type { BenchmarkRow } from '../../../lib/store/tables/scorecard-rows';
import { freshStore } from '../../store/fresh-store';
import { noon } from '../sightings';

const row = (name: string, month: string): BenchmarkRow => ({
  ...{ id: `head/${name}/views/${month}`, group: 'head', name, indicator: 'views', month },
  ...{ value: 1, source: '月报', at: noon },
});
const problemsIn = (text: string, stored: readonly BenchmarkRow[] = []) => {
  const read = readBenchmarkSheet(text, stored);
  return 'problems' in read ? read.problems : read;
};

describe('a competitor sheet', () => {
  test('is read with or without a header, by names of either language, into the units of the registry', () => {
    const sheet = [
      '类别,名称,指标,月份,数值,来源',
      '头部,山海食记,engagementRate,2026-10,6.2%,行业月报',
      '',
      'vertical,"Kitchen, small",averageOrderValue,2026-09,"1,088.50",shop',
    ].join('\n');
    expect(readBenchmarkSheet(sheet, [])).toEqual({
      rows: [
        {
          ...{ group: 'head', name: '山海食记', indicator: 'engagementRate', month: '2026-10' },
          ...{ value: 0.062, source: '行业月报' },
        },
        {
          ...{ group: 'vertical', name: 'Kitchen, small', indicator: 'averageOrderValue', month: '2026-09' },
          ...{ value: 108_850, source: 'shop' },
        },
      ],
    });
    expect(readBenchmarkSheet('头部\t甲\t客单价\t2026-10\t30\t月报', [])).toMatchObject({
      rows: [{ indicator: 'averageOrderValue', value: 3_000 }],
    });
  });

  test('says of every bad line what is wrong, and then gives nothing', () => {
    const good = '头部,甲,views,2026-10,10,月报';
    const bad = [
      ['头部,甲,views', 'cells'],
      ['别的,甲,views,2026-10,10,月报', 'group'],
      ['头部,,views,2026-10,10,月报', 'name'],
      ['头部,甲,nonsense,2026-10,10,月报', 'indicator'],
      ['头部,甲,views,2026-13,10,月报', 'month'],
      ['头部,甲,views,2026-10,ten,月报', 'value'],
      ['头部,甲,views,2026-10,1e13,月报', 'value'],
      ['头部,甲,views,2026-10,10,', 'source'],
    ] as const;
    expect(problemsIn([good, ...bad.map(([line]) => line)].join('\n'))).toEqual(
      bad.map(([, code], n) => ({ line: n + 2, code })),
    );
    expect(readBenchmarkSheet('x'.repeat(1_000_001), [])).toEqual({ tooLarge: true });
    expect(readBenchmarkSheet('', [])).toEqual({ rows: [] });
  });

  test('never has more than the seats there are, those that are taken counted in', () => {
    const taken = ['a', 'b'].map((name) => row(name, '2026-09'));
    const line = (name: string) => `head,${name},views,2026-10,1,s`;
    expect(problemsIn([line('a'), line('c')].join('\n'), taken)).toMatchObject({ rows: [{}, {}] });
    expect(problemsIn([line('c'), line('d')].join('\n'), taken)).toEqual([{ line: 2, code: 'seat' }]);
  });

  test('is kept whole or not at all, and a figure given again replaces the first', async () => {
    const db = freshStore();
    const rows = ['a', 'b', 'c', 'd'].map((name) => row(name, '2026-10'));
    await expect(saveBenchmarkSheet(db, rows, noon)).rejects.toThrow('no seat');
    expect(await db.benchmarks.count()).toBe(0);
    await saveBenchmarkSheet(db, rows.slice(0, 2), noon);
    await saveBenchmarkSheet(db, [{ ...row('a', '2026-10'), value: 5 }], noon);
    expect((await db.benchmarks.toArray()).map(({ value }) => value)).toEqual([5, 1]);
  });

  test('is due once the month before has no figures; an empty one never is', () => {
    expect(sheetMonth([row('a', '2026-09'), row('a', '2026-10')], '2026-11-22')).toEqual({
      newest: '2026-10',
      isDue: false,
    });
    expect(sheetMonth([row('a', '2026-09')], '2026-11-01').isDue).toBe(true);
    expect(sheetMonth([row('a', '2026-12')], '2027-01-05').isDue).toBe(false);
    expect(sheetMonth([row('a', '2026-11')], '2027-01-05').isDue).toBe(true);
    expect(sheetMonth([], '2026-11-22')).toEqual({ newest: null, isDue: false });
  });
});
