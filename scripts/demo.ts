import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { workKey } from '../lib/core/ids';
import type { AccountDayRow, AccountRow, LiveRow, WorkRow } from '../lib/core/rows';
import { studioFacts } from '../lib/core/studios';
import { rows } from '../tests/browser/database';
import type { Launched } from '../tests/browser/launch';
import { openSidePanel, type SidePanel } from '../tests/browser/side-panel';
import { demoStudios } from '../tests/demo';
import { answersAt, type DemoStep, type DemoStudio } from '../tests/demo/studio';
import { launchWithStudios, visit } from '../tests/e2e/walk';

/**
 * `npm start`: the main job on the demo studios. With a display the browser stays open for you; without one the same
 * walk runs headless. Both leave screenshots, the exported data and a score table in demo-output/.
 */
const out = resolve('demo-output');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

let panel: SidePanel | undefined;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
console.log(
  hasDisplay
    ? 'Opening Chromium with Fupan on the demo studios.'
    : 'No display here: the walk runs headless; look into demo-output/ afterwards.',
);

const browser = await launchWithStudios({ headless: !hasDisplay });
const [first] = browser.context.pages();
const tab = first ?? (await browser.context.newPage());
for (const studio of demoStudios) await walkStudio(browser, studio, tab);
const dashboard = await showDashboard(browser);
await printScores(dashboard);
await exportAll(browser, dashboard);
console.log(`\nScreenshots, export and scores: ${out}`);
if (hasDisplay) {
  console.log(
    'The browser stays open: try the studios, the panel (toolbar button) and the dashboard. Close it to end.',
  );
  await new Promise((done) => browser.context.once('close', done));
} else {
  await browser.close();
}

async function walkStudio(browser: Launched, studio: DemoStudio, tab: Page): Promise<void> {
  for (const step of studio.walk) {
    await visit(browser, tab, studio, step.kind);
    const name = studioFacts[studio.id].name.en;
    const answers = `${answersAt(studio, step).length} answers`;
    console.log(
      [padded(name, 16), padded(step.kind, 9), padded(answers, 11), await readNow(studio, step)].join(' '),
    );
    await tab.screenshot({ path: join(out, `${studio.id}-${step.kind}.png`) });
    await shootPanel(browser, tab, join(out, `${studio.id}-${step.kind}-panel.png`));
  }
}

/** What the database holds of the page that was just opened. */
async function readNow(studio: DemoStudio, { kind, url }: DemoStep): Promise<string> {
  const worker = await browser.worker();
  const works = (await rows<WorkRow>(worker, 'works')).filter((work) => work.studio === studio.id);
  const opened = works.find(({ id, workId }) => url.includes(workId) && id === workKey(studio.id, workId));
  if (kind === 'work' && opened) {
    const { views, likes } = opened.latest;
    return `${opened.title}: ${views?.value ?? '—'} views, ${likes?.value ?? '—'} likes`;
  }
  if (kind === 'live') return liveNow(worker, studio);
  if (kind !== 'account') return `${works.length} works`;
  const accounts = (await rows<AccountRow>(worker, 'accounts')).filter(({ id }) =>
    id.startsWith(`${studio.id}:`),
  );
  const days = (await rows<{ accountId: string }>(worker, 'accountDays')).filter(({ accountId }) =>
    accountId.startsWith(`${studio.id}:`),
  );
  const told = accounts.map(
    ({ name, latest }) =>
      `${name ?? 'the account'}: ${latest.followerTotal?.value ?? '—'} followers, ${days.length} days`,
  );
  return told.join('; ');
}

/** Live sessions, or the days of a studio that shows none. */
async function liveNow(worker: Worker, { id }: DemoStudio): Promise<string> {
  const sessions = (await rows<LiveRow>(worker, 'lives')).filter(({ studio }) => studio === id);
  const days = (await rows<AccountDayRow>(worker, 'accountDays')).filter(
    ({ accountId, values }) => accountId.startsWith(`${id}:`) && values.liveViewers,
  );
  const told = sessions.map(({ title, latest }) => `${title}: ${latest.liveViewers?.value ?? '—'} viewers`);
  return told.join('; ') || `${days.length} live days`;
}

async function shootPanel(browser: Launched, tab: Page, path: string): Promise<void> {
  // The panel follows the active tab once it is open.
  panel ??= await openSidePanel(browser, tab);
  await panel.toRest();
  writeFileSync(path, await panel.screenshot(), 'base64');
}

async function showDashboard(browser: Launched): Promise<Page> {
  const page = await browser.context.newPage();
  const base = `chrome-extension://${browser.extensionId}/options.html`;
  const works = await rows<WorkRow>(await browser.worker(), 'works');
  const [best] = works
    .filter(({ latest }) => latest.followsGained && latest.completionRate)
    .sort((a, b) => (b.latest.views?.value ?? 0) - (a.latest.views?.value ?? 0));
  for (const [name, route] of [
    ['overview', '#/overview'],
    ['work', `#/works/${best?.id ?? ''}`],
    ['live', '#/live'],
    ['data', '#/data'],
    ['works', '#/works'],
  ] as const) {
    await page.goto(base + route);
    await page.locator('main[data-ready=yes]').waitFor();
    await page.screenshot({ path: join(out, `dashboard-${name}.png`), fullPage: true });
  }
  return page;
}

/** Prints the works table as the dashboard shows it, best score first. */
async function printScores(dashboard: Page): Promise<void> {
  const score = dashboard.locator('th[aria-sort]', { hasText: /评分|Score/ });
  await score.getByRole('button').click();
  await score.and(dashboard.locator('[aria-sort=descending]')).waitFor();
  const table = await dashboard
    .locator('[role=grid] tr[aria-rowindex]')
    .evaluateAll((list) =>
      list.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
    );
  const [head = []] = table;
  // The sparkline has no text.
  const shown = head.map((_, at) => table.slice(1).some((cells) => (cells[at] ?? '') !== ''));
  const text = table
    .map((cells) =>
      cells
        .filter((_, at) => shown[at])
        .map((cell, at) => padded(toPrint(cell), at === 0 ? 36 : 14))
        .join(' ')
        .trimEnd(),
    )
    .join('\n');
  writeFileSync(join(out, 'scores.txt'), `${text}\n`);
  console.log(`\n${text}`);
}

/** A cell's text on one line; behind a dash follows, for screen readers, why the number is unknown. */
function toPrint(cell: string): string {
  return cell.startsWith('—') ? '—' : cell.replaceAll(/\s+/g, ' ');
}

/** Text cut or filled up to a width on the screen, where a Chinese character takes two columns. */
function padded(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const char of text) {
    const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(
      char,
    );
    if (used + (wide ? 2 : 1) > width) break;
    used += wide ? 2 : 1;
    kept += char;
  }
  return kept + ' '.repeat(width - used);
}

async function exportAll(browser: Launched, dashboard: Page): Promise<void> {
  await dashboard.goto(`chrome-extension://${browser.extensionId}/options.html#/data`);
  const [download] = await Promise.all([
    dashboard.waitForEvent('download'),
    dashboard.locator('[data-action=export]').click(),
  ]);
  await download.saveAs(join(out, 'fupan-export.json'));
}
