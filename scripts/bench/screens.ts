import type { Page } from '@playwright/test';
import { type Launched, launch } from '../../tests/browser/launch';
import { emptyPage, type Marks } from './extension';
import { callInPage, openEmptyPage } from './in-page';
import { mainThreadClock } from './main-thread';
import { listPanelVisits } from './panel';
import { type Bench, median, type Row } from './row';

const runs = 7;
/** How long a screen is watched after it says that it is ready: parts of it may still be asking. */
const watchMs = 700;

/**
 * The side panel and the dashboard over a full store: 1,000 works with 100 readings each in one browser and with 10,000
 * in another, looked at in turn. Times run from the start of the navigation of a new tab.
 */
export async function screens({ extension }: Bench): Promise<Row[]> {
  const [small, large] = await Promise.all([filled(extension, 100), filled(extension, 10_000)]);
  try {
    const empty: Visit[] = [];
    const panel: Visit[] = [];
    const overview: Visit[] = [];
    const overviewOfMore: Visit[] = [];
    for (let n = 0; n < runs; n++) {
      empty.push(await opened(small, emptyPage));
      panel.push(await opened(small, 'sidepanel.html'));
      overview.push(await opened(small, 'options.html#/overview'));
      overviewOfMore.push(await opened(large, 'options.html#/overview'));
    }
    const list = await listPanelVisits(small, runs);
    return [...panelRows(empty, panel, list), ...overviewRows(overview, overviewOfMore)];
  } finally {
    await Promise.all([small.close(), large.close()]);
  }
}

interface Visit extends Marks {
  /** CPU time of the page's main thread, ms */
  readonly mainThread: number;
}

/** A browser whose extension has kept so many readings of each of 1,000 works. */
async function filled(extension: string, readings: number): Promise<Launched> {
  const browser = await launch({ extension });
  const page = await openEmptyPage(browser);
  await callInPage(page, 'seedOwnStore', readings, Date.now());
  await page.close();
  return browser;
}

/** What one visit of a page of the extension reached, and when. */
async function opened(browser: Launched, path: string): Promise<Visit> {
  const page = await browser.context.newPage();
  const mainThreadMs = await mainThreadClock(page);
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  await page.waitForSelector(path.startsWith('options') ? 'main[data-ready=yes]' : 'h1');
  await new Promise((done) => setTimeout(done, watchMs));
  const visit = { ...(await marksOf(page)), mainThread: await mainThreadMs() };
  await page.close();
  return visit;
}

function marksOf(page: Page): Promise<Marks> {
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    // Written by the script that `benchExtension` puts into the page.
    const reached = (globalThis as { benchMarks?: object }).benchMarks;
    return { ...reached, paint: paint?.startTime };
  });
}

/** Median of a mark; NaN when a visit never reached it, so that it keeps no limit. */
function medianOf<Mark extends string>(
  visits: readonly { readonly [key in Mark]?: number }[],
  mark: Mark,
): number {
  const times = visits.map((visit) => visit[mark] ?? Number.NaN);
  return times.some(Number.isNaN) ? Number.NaN : median(times);
}

function panelRows(empty: readonly Visit[], panel: readonly Visit[], list: readonly Marks[]): Row[] {
  return [
    {
      key: 'panel.firstContentMs',
      what: `side panel: its heading stands, 1,000 works, median of ${runs}`,
      value: medianOf(panel, 'heading'),
      unit: 'ms',
      limit: { most: 300 },
    },
    {
      key: 'panel.firstPaintMs',
      what: 'side panel: first contentful paint',
      value: medianOf(panel, 'paint'),
      unit: 'ms',
      limit: { most: 300 },
    },
    {
      key: 'panel.firstPaintToEmpty',
      what: 'the same beside an empty page of the extension',
      value: medianOf(panel, 'paint') / medianOf(empty, 'paint'),
      unit: '×',
    },
    {
      key: 'panel.listMs',
      what: `the real panel beside Douyin's list: all works of the studio judged, median of ${runs}`,
      value: medianOf(list, 'heading'),
      unit: 'ms',
    },
  ];
}

function overviewRows(small: readonly Visit[], large: readonly Visit[]): Row[] {
  return [
    {
      key: 'overview.readyMs',
      what: `overview ready, 1,000 works × 100 readings, median of ${runs}`,
      value: medianOf(small, 'ready'),
      unit: 'ms',
      limit: { most: 600 },
    },
    {
      key: 'overview.settledMs',
      what: 'the same until nothing on it changes any more',
      value: medianOf(small, 'settled'),
      unit: 'ms',
    },
    {
      key: 'overview.mainThreadMs',
      what: 'CPU time of its main thread by then',
      value: medianOf(small, 'mainThread'),
      unit: 'ms',
    },
    {
      key: 'overview.readyGrowth',
      what: `overview ready with × 10,000 readings beside it, medians of ${runs}`,
      value: medianOf(large, 'ready') / medianOf(small, 'ready'),
      unit: '×',
      limit: { most: 1.5 },
    },
    {
      key: 'overview.settledGrowth',
      what: 'the same until nothing changes any more',
      value: medianOf(large, 'settled') / medianOf(small, 'settled'),
      unit: '×',
    },
  ];
}
