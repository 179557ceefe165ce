import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { coreOf } from '../../components/sidepanel/core-metrics';
import { studioPageAt } from '../../lib/app/studio-page';
import { workKey } from '../../lib/core/ids';
import type { MetricId } from '../../lib/core/metric-ids';
import { metricFacts } from '../../lib/core/metrics';
import type { Reading } from '../../lib/core/reading';
import type {
  AccountRow,
  BreakdownRow,
  CurveRow,
  Latest,
  LiveRow,
  LiveSampleRow,
  WindowRow,
  WorkRow,
} from '../../lib/core/rows';
import { rows } from '../browser/database';
import type { Launched } from '../browser/launch';
import { openSidePanel, type SidePanel } from '../browser/side-panel';
import { demoUrl } from '../demo/studio';
import { exportedFile } from './backup-file';
import { exactText, saysTheSame, shortText, unlike, wrongIn } from './compare';
import { type Owners, ownersOf, readingsOf, valuesOf } from './expected';
import { launchWithStudios, type Visit, walk } from './walk';

/** The whole walk once, and what it must have left. Every test below looks at one part of that. */
let browser: Launched;
let visits: Visit[];
let seen: ReturnType<typeof readingsOf>;
let owners: Owners;

test.beforeAll(async () => {
  browser = await launchWithStudios();
  await awayFromMidnight();
  visits = await walk(browser, await browser.context.newPage());
  seen = readingsOf(visits);
  owners = ownersOf(seen);
});
test.afterAll(() => browser.close());

/** Readers name days after the clock: a walk that crosses a midnight could expect one day and find the next. */
async function awayFromMidnight(): Promise<void> {
  const left = () => 3_600_000 - (Date.now() % 3_600_000);
  await expect.poll(left, { intervals: [500], timeout: 75_000 }).toBeGreaterThan(60_000);
}

const table = async <Row>(name: string) => rows<Row>(await browser.worker(), name);

const worksOf = ({ studio, works = [] }: Reading) =>
  works.map((work) => ({ owner: workKey(studio, work.workId), ...work }));

test('every lifetime value of every work equals its fixture and names its reader and time', async () => {
  const works = await table<WorkRow>('works');
  const expected = valuesOf(seen, worksOf);
  expect(works.length).toBeGreaterThan(100);
  expect([...expected.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(1_000);
  expect(wrongIn(new Map(works.map(({ id, latest }) => [id, latest])), expected)).toEqual([]);
  expect(works.map(({ id }) => id).sort()).toEqual(
    [...new Set(seen.flatMap(({ reading }) => worksOf(reading).map(({ owner }) => owner)))].sort(),
  );
});

test('title, time, length, format, state, topics and account of every work are as the fixtures say', async () => {
  const works = await table<WorkRow>('works');
  const wrong = works.flatMap((row) => {
    const sightings = seen.flatMap(({ reading }) => worksOf(reading).filter(({ owner }) => owner === row.id));
    const said = (fact: 'title' | 'durationSec' | 'format' | 'state') =>
      sightings.map((sighting) => sighting[fact]).filter((value) => value !== undefined);
    const facts = (['title', 'durationSec', 'format', 'state'] as const).filter((fact) => {
      const all: readonly unknown[] = said(fact);
      return all.length === 0 ? row[fact] !== null : !all.includes(row[fact]);
    });
    const times = sightings.flatMap(({ publishedAt }) => publishedAt ?? []);
    const time =
      times.length === 0 ? row.publishedAt === null : times.some((at) => isNear(row.publishedAt, at));
    const topics = sightings.map((sighting) => sighting.topics?.join() ?? '');
    const named = sightings.find(({ accountId }) => accountId !== undefined)?.accountId;
    return [
      ...facts.map((fact) => `${row.id} ${fact}: ${row[fact]}`),
      ...(time ? [] : [`${row.id} publishedAt: ${row.publishedAt}`]),
      ...(topics.includes(row.topics.join()) ? [] : [`${row.id} topics: ${row.topics}`]),
      ...(row.accountId === owners.account(row.studio, named) ? [] : [`${row.id} account: ${row.accountId}`]),
    ];
  });
  expect(wrong).toEqual([]);
});

/** Readers of one studio give the same instant to the second or to the minute. */
const isNear = (stored: number | null, at: number) => stored !== null && Math.abs(stored - at) < 60_000;

test('accounts, their daily values and windowed values equal the fixtures', async () => {
  const accounts = await table<AccountRow>('accounts');
  const levels = valuesOf(seen, ({ studio, account: shown }) =>
    shown ? [{ owner: owners.account(studio, shown.accountId), ...shown }] : [],
  );
  expect(wrongIn(new Map(accounts.map(({ id, latest }) => [id, latest])), levels)).toEqual([]);
  const names = seen.flatMap(({ reading: { studio, account: shown } }) =>
    shown?.name ? [`${owners.account(studio, shown.accountId)} ${shown.name}`] : [],
  );
  expect(names.length).toBeGreaterThan(3);
  for (const { id, name } of accounts) {
    if (names.some((each) => each.startsWith(`${id} `))) expect(names).toContain(`${id} ${name}`);
    else expect([id, name]).toEqual([id, null]);
  }

  const days = await table<{ accountId: string; day: string; values: Latest }>('accountDays');
  const expectedDays = valuesOf(seen, ({ studio, accountDays = [] }) =>
    accountDays.map(({ accountId, day, values }) => ({
      owner: `${owners.account(studio, accountId)} ${day}`,
      values,
    })),
  );
  expect(days.length).toBeGreaterThan(50);
  expect(
    wrongIn(new Map(days.map(({ accountId, day, values }) => [`${accountId} ${day}`, values])), expectedDays),
  ).toEqual([]);

  const windows = await table<WindowRow>('windows');
  const expectedWindows = valuesOf(seen, (reading) =>
    (reading.windows ?? []).map((part) => ({
      owner: [owners.of(reading, part), part.window, reading.reader].join(' '),
      values: part.values,
    })),
  );
  const storedWindows = windows.map(({ owner, window, reader, at, values, valueAt }): [string, Latest] => [
    [owner, window, reader].join(' '),
    Object.fromEntries(
      // Object.entries forgets that the keys are metric ids.
      (Object.entries(values) as [MetricId, number][]).map(([metric, value]) => [
        metric,
        { value, reader, at: valueAt?.[metric] ?? at },
      ]),
    ),
  ]);
  expect(windows.length).toBeGreaterThan(10);
  expect(wrongIn(new Map(storedWindows), expectedWindows)).toEqual([]);
});

test('curves and breakdowns equal the fixtures, point by point', async () => {
  const curves = (await table<CurveRow>('curves')).map(({ owner, curve, variant, x, y, points, reader }) => ({
    what: JSON.stringify([owner, curve, variant, x, y, points]),
    reader,
  }));
  const expectedCurves = seen.flatMap(({ reading }) =>
    (reading.curves ?? []).map(({ kind, variant, x, y, points, ...part }) => ({
      what: JSON.stringify([owners.of(reading, part), kind, variant, x, y, points]),
      reader: reading.reader,
    })),
  );
  expect(curves.length).toBeGreaterThan(15);
  expect(unlike(curves, expectedCurves)).toEqual([]);

  const breakdowns = (await table<BreakdownRow>('breakdowns')).map(
    ({ owner, breakdown, variant, window, unit, parts, reader }) => ({
      what: JSON.stringify([owner, breakdown, variant, window, unit, partsOf(parts)]),
      reader,
    }),
  );
  const expectedBreakdowns = seen.flatMap(({ reading }) =>
    (reading.breakdowns ?? []).map(({ kind, variant = null, window = null, unit, parts, ...part }) => ({
      what: JSON.stringify([owners.of(reading, part), kind, variant, window, unit, partsOf(parts)]),
      reader: reading.reader,
    })),
  );
  expect(breakdowns.length).toBeGreaterThan(15);
  expect(unlike(breakdowns, expectedBreakdowns)).toEqual([]);
});

const partsOf = (parts: BreakdownRow['parts']) => parts.map(({ key, value, label }) => [key, value, label]);

test('live sessions equal the fixtures, name their reader, and are no works', async () => {
  const sessions = await table<LiveRow>('lives');
  const expected = valuesOf(seen, ({ studio, lives = [] }) =>
    lives.map((live) => ({ owner: workKey(studio, live.liveId), ...live })),
  );
  expect(sessions).toHaveLength(2);
  expect(wrongIn(new Map(sessions.map(({ id, latest }) => [id, latest])), expected)).toEqual([]);
  const works = new Set((await table<WorkRow>('works')).map(({ id }) => id));
  expect(sessions.filter(({ id }) => works.has(id))).toEqual([]);
  expect((await table<LiveSampleRow>('liveSamples')).map(({ online }) => online)).toEqual([35]);
});

test('the exported file gives back every reading with its reader and values', async () => {
  const page = await browser.context.newPage();
  const file = JSON.parse(readFileSync(await exportedFile(browser, page), 'utf8'));
  const stored: { work: string; readings: { reader: string; values: Record<string, number> }[] }[] =
    file.tables.readings;
  const given = stored.flatMap(({ work, readings }) => readings.map((reading) => ({ work, ...reading })));
  const expected = seen.flatMap(({ reading }) =>
    worksOf(reading)
      .filter(({ values }) => Object.keys(values).length > 0)
      .map((work) => ({ ...work, reader: reading.reader })),
  );
  const same = (one: (typeof given)[number], other: (typeof expected)[number]) =>
    one.work === other.owner && one.reader === other.reader && saysTheSame(one.values, other);
  expect(given.filter((one) => !expected.some((other) => same(one, other)))).toEqual([]);
  expect(expected.filter((other) => !given.some((one) => same(one, other)))).toEqual([]);
  await page.close();
});

/** Works whose page the walk opened and whose address names them. */
async function openedWorks(): Promise<{ visit: Visit; work: WorkRow }[]> {
  const works = await table<WorkRow>('works');
  return visits.flatMap((visit) => {
    const url = demoUrl(visit.studio, visit.step.kind);
    const page = visit.step.kind === 'work' ? studioPageAt(url)?.page : undefined;
    if (page?.mode !== 'work' || page.workId === null) return [];
    const work = works.find(({ id }) => id === workKey(visit.studio.id, page.workId ?? ''));
    if (!work) throw new Error(`${url}: the work is not stored`);
    return [{ visit, work }];
  });
}

test('the real side panel shows title and core values of each work that the walk opened', async () => {
  const opened = await openedWorks();
  expect(opened.map(({ visit }) => visit.studio.id)).toEqual(
    expect.arrayContaining(['douyin', 'bilibili', 'youtube']),
  );
  const tab = await browser.context.newPage();
  let panel: SidePanel | undefined;
  for (const { visit, work } of opened) {
    await tab.goto(demoUrl(visit.studio, 'work'));
    panel ??= await openSidePanel(browser, tab);
    await panel.toShow(work.title ?? work.workId);
    for (const metric of coreOf(work.studio)) {
      if (metric === 'engagementRate') continue;
      const seenValue = work.latest[metric];
      const name = metricFacts[metric].name.zh;
      if (!seenValue) {
        await panel.toShow(new RegExp(`${name}\\s+—`));
        continue;
      }
      await panel.click(`button[aria-haspopup=dialog][aria-label*="：${name} "]`);
      const dialog = `document.querySelector('[role=dialog]')?.innerText ?? ''`;
      const { evaluate, press } = panel;
      // Opening the page again reads it again: what is shown must be what the store holds now, and its origin.
      await expect
        .poll(async () => {
          const now = await latestNow(work.id, metric);
          const shown = await evaluate<string>(dialog);
          return shown.includes(exactText(metric, now.value)) && shown.includes(now.reader);
        })
        .toBe(true);
      await press('Escape');
      await expect.poll(() => evaluate<string>(dialog)).toBe('');
    }
  }
  expect(panel?.errors).toEqual([]);
  await tab.close();
});

async function latestNow(id: string, metric: MetricId): Promise<{ value: number; reader: string }> {
  const stored = await rows<WorkRow>(await browser.worker(), 'works');
  const latest = stored.find((row) => row.id === id)?.latest[metric];
  if (!latest) throw new Error(`${id}: ${metric} is not stored any more`);
  return latest;
}

/** Stored metrics that the works table shows a new user. */
const tableMetrics: readonly MetricId[] = ['views', 'completionRate', 'likes', 'comments', 'followsGained'];

test('the works table shows every work with its values', async () => {
  const works = await table<WorkRow>('works');
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#/works`);
  const search = page.getByRole('textbox', { name: '搜索标题、话题' });
  const wrong: string[] = [];
  for (const { id, workId, title, latest } of works) {
    await search.fill(workId);
    const row = page.locator(`tbody tr[id$="-${id}"]`);
    await expect(row).toContainText(title ?? workId);
    const labels = await row
      .locator('button[aria-haspopup=dialog]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    for (const metric of tableMetrics) {
      const value = latest[metric]?.value;
      const name = metricFacts[metric].name.zh;
      const shown = labels.find((label) => label.includes(`：${name} `));
      const right =
        value === undefined ? shown === undefined : shown?.endsWith(`：${name} ${shortText(metric, value)}`);
      if (!right) wrong.push(`${id} ${name}: ${value} is shown as ${shown}`);
    }
  }
  expect(wrong).toEqual([]);
  await page.close();
});

test('the work page shows every value of a work with its origin', async () => {
  const page = await browser.context.newPage();
  for (const { work } of await openedWorks()) {
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#/works/${work.id}`);
    await expect(page.locator('main[data-ready=yes] h1')).toContainText(work.title ?? work.workId);
    // Object.entries forgets that the keys are metric ids.
    for (const [metric, seenValue] of Object.entries(work.latest) as [MetricId, Latest[MetricId]][]) {
      const name = metricFacts[metric].name.zh;
      await page.locator(`table button[aria-haspopup=dialog][aria-label*="：${name} "]`).first().click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText(exactText(metric, seenValue?.value ?? Number.NaN));
      await expect(dialog).toContainText(seenValue?.reader ?? '');
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
  }
  await page.close();
});
