import { beforeEach, describe, expect, test } from 'vitest';
import { collect } from '../../lib/app/collect';
import { WorkScorer } from '../../lib/app/queries/work-scores';
import { worksTable } from '../../lib/app/queries/works-table';
import { saveManualValue } from '../../lib/app/scorecards/records';
import { judgedTable } from '../../lib/app/standings';
import { addDays, dayOf } from '../../lib/core/dates';
import { kpi3d7i } from '../../lib/models/presets/kpi-3d7i';
import { evaluation4d18, scorecards } from '../../lib/models/presets/scorecards';
import type { FupanDb } from '../../lib/store/database';
import { freshStore } from '../store/fresh-store';
import { batch, day, hour, noon, reading } from './sightings';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

const signal = new AbortController().signal;

/** Nine works of two studios; the last of each has next to nothing known, and one has no publication time. */
async function library(): Promise<void> {
  for (const studio of ['douyin', 'kuaishou'] as const) {
    for (let n = 0; n < 9; n++) {
      const publishedAt = noon - (40 - n) * day;
      const values =
        n === 8
          ? { likes: 3 }
          : {
              views: 1_000 * (n + 1),
              likes: 30 * (n + 1),
              comments: 8,
              shares: n,
              completionRate: 0.2 + n / 40,
              followsGained: n * 5,
            };
      const work = {
        workId: `${n}`,
        accountId: 'a',
        title: `第 ${n} 锅`,
        publishedAt,
        format: 'video' as const,
      };
      for (const age of [24, 72])
        await collect(
          db,
          batch(reading(publishedAt + age * hour, { works: [{ ...work, values }] }, { studio })),
          noon,
        );
    }
  }
  const draft = {
    workId: 'draft',
    accountId: 'a',
    title: '草稿',
    format: 'video' as const,
    values: { views: 5 },
  };
  await collect(db, batch(reading(noon, { works: [draft] })), noon);
}

async function scorer(now = noon): Promise<WorkScorer> {
  return new WorkScorer(await worksTable(db, {}, now), await db.manualValues.toArray(), now);
}

describe('the scores of a table', () => {
  test('are those of the verdicts, for every work of every studio', async () => {
    await library();
    const scores = await (await scorer()).score(kpi3d7i, signal);
    const judged = (await judgedTable(db, {}, noon)).filter(({ work }) => work.publishedAt !== null);
    expect(scores.size).toBe(18);
    for (const { work, verdict } of judged) expect(scores.get(work.id)?.value).toBe(verdict.kpi.value);
    expect([...scores.values()].filter(({ value }) => value !== null).length).toBeGreaterThan(8);
  });

  test('are unknown, never 0, below half coverage, and say how much is known', async () => {
    await library();
    const score = (await (await scorer()).score(kpi3d7i, signal)).get('douyin:8');
    expect(score?.value).toBeNull();
    expect(score?.known).toBeLessThan(score?.of ?? 0);
  });

  test('open with the parts that add up to them', async () => {
    await library();
    const table = await scorer();
    for (const preset of scorecards) {
      const scores = await table.score(preset, signal);
      const opened = table.open(preset, 'douyin:7');
      expect(opened?.value).toBe(scores.get('douyin:7')?.value);
      expect(opened?.preset).toEqual({ id: preset.id, version: preset.version });
    }
    expect(table.open(kpi3d7i, 'douyin:draft')).toBeNull();
  });

  test('take in what was typed in for a work', async () => {
    await library();
    const before = (await (await scorer()).score(evaluation4d18, signal)).get('douyin:7');
    const today = dayOf(noon, 'Asia/Shanghai');
    await saveManualValue(db, {
      ...{ id: crypto.randomUUID(), scope: 'douyin:7', indicator: 'nps', value: 0.5 },
      ...{ from: addDays(today, -7), to: today, source: '问卷', note: '', at: noon },
    });
    const after = (await (await scorer()).score(evaluation4d18, signal)).get('douyin:7');
    expect(after?.known).toBe((before?.known ?? 0) + 1);
  });

  test('stop where they are when nobody wants them any more', async () => {
    await library();
    const table = await scorer();
    const stop = new AbortController();
    const scores = table.score(kpi3d7i, stop.signal);
    stop.abort(new Error('no longer shown'));
    await expect(scores).rejects.toThrow('no longer shown');
    expect((await table.score(kpi3d7i, signal)).size).toBe(18);
  });
});
