import { launch } from '../../tests/browser/launch';
import { callInPage, openEmptyPage } from './in-page';
import type { Bench, Row } from './row';

const known: Readonly<Record<string, Omit<Row, 'key' | 'value'>>> = {
  'store.collect.readingsPerSecond': {
    what: 'readings stored through collect, 30,000 in one run',
    unit: '/s',
  },
  'store.raw.readingsPerSecond': { what: 'the same rows put by plain IndexedDB', unit: '/s' },
  'store.collectToRaw': { what: 'collect beside plain IndexedDB', unit: '×', limit: { least: 0.5 } },
  'store.plain.readingsPerSecond': { what: 'a plain small row a reading, no roll-ups', unit: '/s' },
  'store.collectToPlain': { what: 'collect beside plain small rows', unit: '×' },
  'store.bytesPerReading': { what: 'packed bytes a reading, 14 metrics', unit: 'B', limit: { most: 60 } },
  'store.diskBytesPerReading': { what: 'all that a reading added to the disk', unit: 'B' },
  'store.overview100Ms': {
    what: "the overview's question, 1,000 works × 100 readings, median of 7",
    unit: 'ms',
  },
  'store.overview10000Ms': { what: 'the same with × 10,000 readings', unit: 'ms' },
  'store.overviewGrowth': { what: 'the second beside the first', unit: '×', limit: { most: 1.5 } },
  'store.worksTable100Ms': { what: "the works table's question, 1,000 works × 100 readings", unit: 'ms' },
  'store.worksTable10000Ms': { what: 'the same with × 10,000 readings', unit: 'ms' },
  'store.listMs': { what: 'a list of 50 known works stored, median of 9', unit: 'ms' },
};

/** What keeping readings costs, in the browser's own IndexedDB. */
export async function store({ extension }: Bench): Promise<Row[]> {
  const browser = await launch({ extension });
  try {
    const figures = await callInPage(await openEmptyPage(browser), 'storeBench');
    return Object.entries(figures).map(([key, value]) => ({
      key,
      value,
      ...(known[key] ?? { what: 'see tests/bench/store.ts', unit: key.endsWith('Ms') ? 'ms' : '' }),
    }));
  } finally {
    await browser.close();
  }
}
