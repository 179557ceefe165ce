import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { scoreExport } from '../lib/app/score-export';
import { rows } from '../tests/browser/database';
import { type Launched, launch } from '../tests/browser/launch';
import { openSidePanel, type SidePanel } from '../tests/browser/side-panel';
import { demoStudios } from '../tests/demo';
import { type DemoStudio, serveStudio } from '../tests/demo/studio';
import { visit } from '../tests/e2e/walk';
import { scoreTable } from './score-table';

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

const browser = await launch({ headless: !hasDisplay });
for (const studio of demoStudios) await serveStudio(browser.context, studio);
const [first] = browser.context.pages();
const tab = first ?? (await browser.context.newPage());
for (const studio of demoStudios) await walkStudio(browser, studio, tab);
const dashboard = await showDashboard(browser);
await exportAll(browser, dashboard);
await printScores();
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
    console.log(`${studio.id.padEnd(16)} ${step.kind.padEnd(8)} ${step.url}`);
    await tab.screenshot({ path: join(out, `${studio.id}-${step.kind}.png`) });
    await shootPanel(browser, tab, join(out, `${studio.id}-${step.kind}-panel.png`));
  }
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
  const works = await rows<{ id: string; seenAt: number }>(await browser.worker(), 'works');
  for (const [name, route] of [
    ['overview', '#/overview'],
    ['works', '#/works'],
    ['work', `#/works/${works[0]?.id ?? ''}`],
    ['data', '#/data'],
  ] as const) {
    await page.goto(base + route);
    await page.locator('main[data-ready=yes]').waitFor();
    await page.screenshot({ path: join(out, `dashboard-${name}.png`), fullPage: true });
  }
  await page.goto(`${base}#/works`);
  await page.locator('main[data-ready=yes]').waitFor();
  return page;
}

/** Scores the export by the dashboard's own code; the scored works first. */
async function printScores(): Promise<void> {
  const works = await scoreExport(new Blob([readFileSync(join(out, 'fupan-export.json'))]));
  const scored = works.sort((a, b) => (b.verdict.kpi.value ?? -1) - (a.verdict.kpi.value ?? -1));
  const text = scoreTable(scored);
  writeFileSync(join(out, 'scores.txt'), `${text}\n`);
  const shown = text.split('\n').slice(0, 16).join('\n');
  const withScore = works.filter(({ verdict }) => verdict.kpi.value !== null).length;
  console.log(`\n${shown}\n… ${works.length} works, ${withScore} with a score; all in scores.txt`);
}

async function exportAll(browser: Launched, dashboard: Page): Promise<void> {
  await dashboard.goto(`chrome-extension://${browser.extensionId}/options.html#/data`);
  const [download] = await Promise.all([
    dashboard.waitForEvent('download'),
    dashboard.locator('[data-action=export]').click(),
  ]);
  await download.saveAs(join(out, 'fupan-export.json'));
}
