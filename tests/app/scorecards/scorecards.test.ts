import { beforeEach, describe, expect, test } from 'vitest';
import { backupFile } from '../../../lib/app/backup/export';
import { collect } from '../../../lib/app/collect';
import { NoSuchPreset, scoreExport } from '../../../lib/app/score-export';
import { csvText } from '../../../lib/app/scorecards/csv';
import { comparedWith, lastComplete, type Period } from '../../../lib/app/scorecards/periods';
import { cards, resetCard, savePreset } from '../../../lib/app/scorecards/presets';
import {
  saveBenchmark,
  saveFeatureTags,
  saveManualValue,
  saveSecondRating,
} from '../../../lib/app/scorecards/records';
import { sourceOfStore } from '../../../lib/app/scorecards/source';
import { type Level, scoreSubject, subjectsOf } from '../../../lib/app/scorecards/subjects';
import { addDays, startOfDay } from '../../../lib/core/dates';
import { withTarget } from '../../../lib/models/preset-edit';
import { kpi3d7i } from '../../../lib/models/presets/kpi-3d7i';
import { evaluation4d18, quarterly4 } from '../../../lib/models/presets/scorecards';
import type { FupanDb } from '../../../lib/store/database';
import { freshStore } from '../../store/fresh-store';
import { batch, noon, reading } from '../sightings';

const zone = 'Asia/Shanghai';
const hour = 3_600_000;
/** Four weeks that end the day before the readings do. */
const period: Period = {
  range: { from: '2026-10-25', to: '2026-11-21' },
  before: { from: '2026-09-27', to: '2026-10-24' },
};

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

/** Work n comes out on its day at noon and is read once a day, twice unless told otherwise; counts rise evenly. */
async function publish(n: number, day: string, values: Record<string, number>, days = 2): Promise<void> {
  const publishedAt = startOfDay(day, zone) + 12 * hour;
  const work = {
    workId: String(n),
    accountId: 'a',
    title: `作品 ${n}`,
    publishedAt,
    format: 'video' as const,
  };
  for (let read = 1; read <= days; read++) {
    const [age, share] = [read * 24, read / days];
    const now = Object.fromEntries(
      Object.entries(values).map(([id, value]) => [id, id === 'completionRate' ? value : value * share]),
    );
    await collect(
      db,
      batch(
        reading(publishedAt + age * hour, {
          account: { accountId: 'a', name: '山野', values: {} },
          works: [{ ...work, values: now }],
        }),
      ),
      noon,
    );
  }
}

const subjects = async (level: Level, scope = 'all') =>
  subjectsOf(await sourceOfStore(db, scope, period), level, period);

describe('subjects of a period', () => {
  beforeEach(async () => {
    await publish(1, '2026-10-05', { views: 1000, likes: 30, comments: 10, shares: 10, completionRate: 0.4 });
    await publish(2, '2026-11-02', {
      views: 2000,
      likes: 100,
      comments: 20,
      shares: 20,
      completionRate: 0.3,
    });
    await publish(3, '2026-11-10', {
      views: 6000,
      likes: 300,
      comments: 60,
      shares: 60,
      completionRate: 0.5,
    });
  });

  test('an account adds up what its works gained, forms ratios from the same gains and weights averages by plays', async () => {
    const [account] = await subjects('account');
    expect(account?.id).toBe('douyin:a');
    expect(account?.facts.views?.value).toBe(8000);
    expect(account?.facts.engagementRate?.value).toBeCloseTo((140 + 420) / 8000, 9);
    expect(account?.facts.completionRate?.value).toBeCloseTo((0.3 * 2000 + 0.5 * 6000) / 8000, 9);
    expect(account?.facts.worksPerWeek?.value).toBeCloseTo(2 / 4, 9);
    expect(account?.before?.views?.value).toBe(1000);
    expect(account?.origin).toMatchObject({
      views: 'gains',
      completionRate: 'works',
      engagementRate: 'worked-out',
    });
    expect(account?.works.map(({ workId }) => workId).sort()).toEqual(['2', '3']);
    expect(account?.facts.orders).toBeUndefined();
  });

  test('quarterly targets: the rise of interaction is measured against the compared period', async () => {
    const [account] = await subjects('account');
    const scored = account ? scoreSubject(quarterly4, account) : null;
    const part = scored?.parts.find(({ metric }) => metric === 'engagementRate');
    // From 5 % to 7 %: two points up where half a point was asked for.
    expect(part).toMatchObject({ reason: 'reached', attainment: 1 });
    expect(scored?.value).toBeNull();
    expect(scored?.reason).toBe('not-enough-data');
    expect(scored?.missing).toContain('followerGrowth');
  });

  test('works of the period are scored one by one, and everything as one', async () => {
    expect((await subjects('work')).map(({ id }) => id).sort()).toEqual(['douyin:2', 'douyin:3']);
    const [all] = await subjects('all');
    expect(all).toMatchObject({ id: 'all', units: 1 });
    expect(all?.facts.views?.value).toBe(8000);
    expect(await subjects('account', 'bilibili')).toEqual([]);
  });

  test('a typed-in figure is used in its days and scope, says so, and beats what was read', async () => {
    const row = {
      ...{
        id: '7d1c0c52-1a55-4bd4-9b4e-0a4d5b8e1c01',
        scope: 'douyin:a',
        source: '问卷',
        note: '',
        at: noon,
      },
      ...{ indicator: 'nps', from: '2026-11-01', to: '2026-11-30', value: 65 },
    };
    await saveManualValue(db, row);
    const [account] = await subjects('account');
    expect(account?.facts.nps?.value).toBe(65);
    expect(account?.origin.nps).toBe('typed');
    const part =
      account && scoreSubject(evaluation4d18, account)?.parts.find(({ metric }) => metric === 'nps');
    expect(part).toMatchObject({ reason: 'reached', attainment: 1 });
    await saveManualValue(db, { ...row, from: '2026-08-01', to: '2026-08-31' });
    expect((await subjects('account'))[0]?.facts.nps).toBeUndefined();
    await expect(saveManualValue(db, { ...row, indicator: 'nonsense' })).rejects.toThrow('no such indicator');
    await expect(saveManualValue(db, { ...row, from: '2026-12-01' })).rejects.toThrow('wrong order');
    await expect(saveManualValue(db, { ...row, source: '' })).rejects.toThrow();
    expect(await db.manualValues.count()).toBe(1);
  });

  test('the command line gives the very scores of the page, and names what it does not have', async () => {
    const file = await backupFile(db, { app: 'test', now: noon });
    // The file's own period ends the day before its newest reading.
    const all = await scoreExport(file);
    expect(all.scorecards.map(({ preset }) => preset)).toHaveLength(8);
    expect(all.period.range).toEqual({ from: '2026-10-15', to: '2026-11-11' });
    const source = await sourceOfStore(db, 'all', all.period);
    const [account] = subjectsOf(source, 'account', all.period);
    const now = account ? scoreSubject(kpi3d7i, account) : null;
    const one = await scoreExport(file, 'kpi-3d7i');
    expect(one.scorecards).toHaveLength(1);
    const [scored] = one.scorecards[0]?.levels.account ?? [];
    expect(scored).toMatchObject({ id: 'douyin:a', coverage: now?.coverage });
    expect(scored?.parts.map(({ metric, input }) => [metric, input])).toEqual(
      now?.parts.map(({ metric, input }) => [metric, input]),
    );
    expect(one.works).toHaveLength(3);
    expect(one.works[0]?.forecasts.map(({ metric }) => metric)).toContain('followsGained');
    await expect(scoreExport(file, 'none')).rejects.toThrow(NoSuchPreset);
    expect(await scoreExport(file)).toEqual(all);
  });
});

test('own medians of an account are those of its own weeks before, scaled to the period, and need four', async () => {
  for (let week = 1; week <= 5; week++) {
    await publish(week, addDays('2026-10-25', -7 * week), { views: week * 1200, likes: week * 60 }, 6);
  }
  await publish(9, '2026-11-03', { views: 900, likes: 45 });
  const [account] = await subjects('account');
  // Weeks gained 1200 … 6000: the median of 3600 a week is 14,400 over four weeks.
  expect(account?.medianOf('views')).toBe(14_400);
  expect(account?.medianOf('likeRate')).toBeCloseTo(0.05, 9);
  expect(account?.medianOf('completionRate')).toBeNull();
});

describe('versions of a scorecard', () => {
  const when = { now: noon, today: '2026-11-22' };
  test('are kept one after the other, and the shipped one stays', async () => {
    const edited = withTarget(kpi3d7i, 'completionRate', 50);
    if ('problem' in edited) throw new Error(edited.problem);
    const kept = await savePreset(db, edited.preset, '试一季', when);
    expect(kept).toMatchObject({ version: '1.1', validFrom: '2026-11-22' });
    await savePreset(db, kpi3d7i, '', when);
    const card = (await cards(db)).find(({ id }) => id === 'kpi-3d7i');
    expect(card?.versions.map(({ preset, note }) => [preset.version, note])).toEqual([
      ['1.2', ''],
      ['1.1', '试一季'],
      ['1', ''],
    ]);
    await resetCard(db, 'kpi-3d7i');
    expect((await cards(db)).find(({ id }) => id === 'kpi-3d7i')?.versions).toHaveLength(1);
  });

  test('of one own scorecard stand beside the shipped ones; what the schema refuses keeps nothing', async () => {
    await savePreset(db, { ...kpi3d7i, id: 'own-1' }, '', when);
    expect((await cards(db)).map(({ id, isShipped }) => [id, isShipped]).at(-1)).toEqual(['own-1', false]);
    const bad = { ...kpi3d7i, dimensions: kpi3d7i.dimensions.map((each) => ({ ...each, weight: -1 })) };
    await expect(savePreset(db, bad, '', when)).rejects.toThrow();
    expect(await db.presetVersions.count()).toBe(1);
  });
});

test('tags, second ratings and competitors are checked on the way in', async () => {
  await saveFeatureTags(db, { workId: 'douyin:1', tags: { rhythm: 'fast' }, at: noon });
  await expect(saveFeatureTags(db, { workId: 'douyin:1', tags: { mood: 'x' }, at: noon })).rejects.toThrow();
  await expect(
    saveSecondRating(db, { workId: 'douyin:1', marks: { hook: 9 }, model: 'q', at: noon }),
  ).rejects.toThrow();
  const row = {
    group: 'head' as const,
    indicator: 'followerTotal',
    month: '2026-11',
    value: 1,
    source: '页面',
    at: noon,
  };
  for (const name of ['甲', '乙', '丙']) await saveBenchmark(db, { ...row, name });
  await saveBenchmark(db, { ...row, name: '甲', month: '2026-12' });
  await expect(saveBenchmark(db, { ...row, name: '丁' })).rejects.toThrow('no seat left');
  expect(await db.benchmarks.count()).toBe(4);
});

describe('periods', () => {
  test('are the last complete week, month and quarter', () => {
    expect(lastComplete('week', '2026-11-22')).toEqual({ from: '2026-11-09', to: '2026-11-15' });
    expect(lastComplete('week', '2026-11-23')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(lastComplete('month', '2026-01-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(lastComplete('quarter', '2026-11-22')).toEqual({ from: '2026-07-01', to: '2026-09-30' });
  });

  test('compare whole months with whole months and other days with as many', () => {
    expect(comparedWith({ from: '2026-03-01', to: '2026-03-31' }, 'previous')).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
    });
    expect(comparedWith({ from: '2026-07-01', to: '2026-09-30' }, 'year')).toEqual({
      from: '2025-07-01',
      to: '2025-09-30',
    });
    expect(comparedWith({ from: '2026-11-09', to: '2026-11-15' }, 'previous')).toEqual({
      from: '2026-11-02',
      to: '2026-11-08',
    });
    expect(comparedWith({ from: '2026-11-09', to: '2026-11-15' }, 'none')).toBeNull();
  });
});

test('CSV takes the sting out of formulas, keeps numbers numbers, and leaves unknown empty', () => {
  expect(csvText([['=1+1', '+86', '-x', '@a', ' =b', '\t=c', 'a,"b"', -1.5, null]])).toBe(
    '\uFEFF"\'=1+1","\'+86","\'-x","\'@a","\' =b","\'\t=c","a,""b""",-1.5,\r\n',
  );
});
