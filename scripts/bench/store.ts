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
  'store.bytesPerReading': { what: 'packed bytes a reading, 14 metrics', unit: 'B', limit: { most: 60 } },
  'store.diskBytesPerReading': { what: 'all that a reading added to the disk', unit: 'B' },
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
