import type { Launched } from '../../tests/browser/launch';
import { openSidePanel, type SidePanel } from '../../tests/browser/side-panel';
import { demoStudios } from '../../tests/demo';
import { demoUrl, serveStudio } from '../../tests/demo/studio';
import type { Marks } from './extension';

const patienceMs = 30_000;

/** The real side panel beside Douyin's works list, loaded `runs` times: what it reached and when. */
export async function listPanelVisits(browser: Launched, runs: number): Promise<Marks[]> {
  const studio = demoStudios.find(({ id }) => id === 'douyin');
  if (!studio) throw new Error('there is no Douyin demo');
  await serveStudio(browser.context, studio);
  const tab = await browser.context.newPage();
  await tab.goto(demoUrl(studio, 'list'));
  await tab.waitForSelector('html[data-done=yes]');
  const panel = await openSidePanel(browser, tab);
  const visits: Marks[] = [];
  for (let n = 0; n < runs; n++) visits.push(await reloaded(panel));
  await tab.close();
  return visits;
}

async function reloaded(panel: SidePanel): Promise<Marks> {
  const before = await panel.evaluate<number>('performance.timeOrigin');
  await panel.evaluate('void location.reload()');
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    await new Promise((done) => setTimeout(done, 50));
    // Between two documents there is nothing to ask.
    const marks = await panel
      .evaluate<Marks | null>(
        `performance.timeOrigin > ${before} && globalThis.benchMarks?.heading ? globalThis.benchMarks : null`,
      )
      .catch(() => null);
    if (marks) return marks;
  }
  throw new Error('the side panel showed no heading');
}
