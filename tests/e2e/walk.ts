import { expect, type Page } from '@playwright/test';
import type { StudioId } from '../../lib/core/studios';
import { rows } from '../browser/database';
import { type Launched, type LaunchOptions, launch } from '../browser/launch';
import { demoStudios } from '../demo';
import {
  answersAt,
  type DemoStep,
  type DemoStudio,
  demoUrl,
  type Overrides,
  serveStudio,
} from '../demo/studio';

/** A browser whose demo studios answer; `overrides` replace the answers of single fixtures. */
export async function launchWithStudios(
  options: LaunchOptions = {},
  overrides: Overrides = {},
): Promise<Launched> {
  const browser = await launch(options);
  for (const studio of demoStudios) await serveStudio(browser.context, studio, overrides);
  return browser;
}

/** A demo studio by its id. */
export function demoStudio(id: StudioId): DemoStudio {
  const found = demoStudios.find((studio) => studio.id === id);
  if (!found) throw new Error(`no demo studio ${id}`);
  return found;
}

/** One page of a walk that was opened, and the time in which its answers came, epoch ms. */
export interface Visit {
  readonly studio: DemoStudio;
  readonly step: DemoStep;
  readonly from: number;
  readonly to: number;
}

/**
 * Opens one page of a studio's walk and waits until the outcome of every answer it receives is in the store: one count
 * of a reader's health each, so that a lost reading fails here.
 */
export async function visit(
  browser: Launched,
  tab: Page,
  studio: DemoStudio,
  kind: DemoStep['kind'],
): Promise<Visit> {
  const step = studio.walk.find((at) => at.kind === kind);
  if (!step) throw new Error(`${studio.id} has no ${kind} page`);
  const before = await outcomes(browser);
  const from = Date.now();
  await tab.goto(demoUrl(studio, kind));
  await tab.waitForSelector('html[data-done=yes]');
  await expect
    .poll(async () => difference(before, await outcomes(browser)), {
      message: `${studio.id} ${kind}: outcomes stored, by reader`,
      intervals: [100],
      timeout: 30_000,
    })
    .toEqual(countsOf(answersAt(studio, step).map(({ reader }) => reader)));
  return { studio, step, from, to: Date.now() };
}

/** Visits every page of one studio's walk, or of all studios. */
export async function walk(browser: Launched, tab: Page, only?: StudioId): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const studio of demoStudios.filter(({ id }) => !only || id === only)) {
    for (const { kind } of studio.walk) visits.push(await visit(browser, tab, studio, kind));
  }
  return visits;
}

/** Readings and failures that the store has taken in so far, by reader. */
async function outcomes(browser: Launched): Promise<Counts> {
  const health = await rows<{ id: string; good: number; failed: number }>(
    await browser.worker(),
    'readerHealth',
  );
  return Object.fromEntries(health.map(({ id, good, failed }) => [id, good + failed]));
}

type Counts = Readonly<Record<string, number>>;

function countsOf(readers: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const reader of readers) counts[reader] = (counts[reader] ?? 0) + 1;
  return counts;
}

function difference(before: Counts, after: Counts): Counts {
  const grown = Object.entries(after).map(([id, n]): [string, number] => [id, n - (before[id] ?? 0)]);
  return Object.fromEntries(grown.filter(([, n]) => n !== 0));
}
