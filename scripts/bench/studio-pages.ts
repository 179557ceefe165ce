import { type Launched, launch } from '../../tests/browser/launch';
import { demoStudios } from '../../tests/demo';
import { contentAt, type DemoStudio, demoUrl, serveStudio } from '../../tests/demo/studio';
import { mainThreadClock } from './main-thread';
import { type Bench, median, type Row } from './row';
import { studioApp } from './studio-app';
import { tracedVisit } from './tasks';

const runs = 11;
/** How long a page is left alone once it shows its data: reading waits for idle moments, and for the account up to 1.5 s. */
const settleMs = 2_200;

/**
 * Each demo studio's list page with and without the extension, in two browsers with the same flags that visit it side by
 * side, so that both meet the same machine. Time is the main thread's own (CPU), from a new tab until all is read and sent.
 */
export async function studioPages({ extension }: Bench): Promise<Row[]> {
  const [without, withUs] = await Promise.all([opened(null), opened(extension)]);
  try {
    const rows: Row[] = [];
    for (const studio of demoStudios) {
      rows.push(...(await ratioRows(studio, without, withUs)), ...(await taskRows(studio, withUs)));
    }
    return rows;
  } finally {
    await Promise.all([without.close(), withUs.close()]);
  }
}

async function opened(extension: string | null): Promise<Launched> {
  const browser = await launch({ extension });
  for (const studio of demoStudios) {
    await serveStudio(browser.context, studio);
    const list = new URL(demoUrl(studio, 'list'));
    await browser.context.route(
      (url) => url.href === list.href,
      (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: studioApp(contentAt(studio, list)),
        }),
    );
  }
  return browser;
}

async function ratioRows(studio: DemoStudio, without: Launched, withUs: Launched): Promise<Row[]> {
  const bare: number[] = [];
  const ours: number[] = [];
  for (let n = 0; n < runs; n++) {
    const [a, b] = await Promise.all([visited(without, studio), visited(withUs, studio)]);
    bare.push(a);
    ours.push(b);
  }
  const page = `${studio.id} list page`;
  return [
    {
      key: `page.${studio.id}.mainThreadRatio`,
      what: `${page}: main thread with / without us, medians of ${runs}`,
      value: median(ours) / median(bare),
      unit: '×',
      limit: { most: 1.05 },
    },
    {
      key: `page.${studio.id}.withoutMs`,
      what: `${page}: main thread without us`,
      value: median(bare),
      unit: 'ms',
    },
    {
      key: `page.${studio.id}.addedMs`,
      what: `${page}: main thread time that we add`,
      value: median(ours) - median(bare),
      unit: 'ms',
    },
  ];
}

/** CPU time of the main thread over one visit in a new tab, ms. */
async function visited(browser: Launched, studio: DemoStudio): Promise<number> {
  const page = await browser.context.newPage();
  const mainThreadMs = await mainThreadClock(page);
  await page.goto(demoUrl(studio, 'list'));
  await page.waitForSelector('html[data-done=yes]');
  await new Promise((done) => setTimeout(done, settleMs));
  const ms = await mainThreadMs();
  await page.close();
  return ms;
}

async function taskRows(studio: DemoStudio, withUs: Launched): Promise<Row[]> {
  const visits = [await tracedVisit(withUs, studio, settleMs), await tracedVisit(withUs, studio, settleMs)];
  const tasks = visits.flatMap((visit) => visit.tasks);
  const most = (part: 'startMs' | 'readMs') => median(visits.map((visit) => visit[part]));
  return [
    {
      key: `page.${studio.id}.longTasks`,
      what: `tasks ≥ 50 ms with script of ours, in ${visits.length} traced visits`,
      value: tasks.filter((ms) => ms >= 50).length,
      unit: '',
      limit: { most: 0 },
    },
    {
      key: `page.${studio.id}.longestTaskMs`,
      what: 'longest task with script of ours',
      value: Math.max(...tasks),
      unit: 'ms',
    },
    {
      key: `page.${studio.id}.startMs`,
      what: 'of what we add: scripts compiled and started',
      value: most('startMs'),
      unit: 'ms',
    },
    {
      key: `page.${studio.id}.readMs`,
      what: 'of what we add: answers seen, read and sent',
      value: most('readMs'),
      unit: 'ms',
    },
  ];
}
