// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { SourceProvider } from '../../../components/data/source';
import { WorkPanel } from '../../../components/sidepanel/work-panel';
import { collect } from '../../../lib/app/collect';
import { scoreOfWork } from '../../../lib/app/queries/work-scores';
import { saveManualValue } from '../../../lib/app/scorecards/records';
import { putSetting } from '../../../lib/app/settings';
import { judgedWork } from '../../../lib/app/standings';
import type { FupanDb } from '../../../lib/app/stores';
import { kpi3d7i } from '../../../lib/models/presets/kpi-3d7i';
import { evaluation4d18 } from '../../../lib/models/presets/scorecards';
import { batch, day, hour, reading } from '../../app/sightings';
import { emptyOwnStore } from '../dashboard/own-store';
import { speak } from '../messages';
import { show } from '../show';

let db: FupanDb;
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  db = await emptyOwnStore();
  await speak('zh-CN');
});

/** Eight works, the newest ten days old. */
async function library(): Promise<void> {
  const now = Date.now();
  for (let n = 0; n < 8; n++) {
    const publishedAt = now - (17 - n) * day;
    const values = {
      ...{ views: 1_000 + 100 * n, likes: 40 + n, comments: 9, shares: 4, favorites: 12 },
      ...{ completionRate: 0.3, followsGained: 5 + n },
    };
    const work = {
      workId: `${n}`,
      accountId: 'a',
      title: `第 ${n} 锅`,
      publishedAt,
      format: 'video' as const,
    };
    for (const age of [24, 72])
      await collect(db, batch(reading(publishedAt + age * hour, { works: [{ ...work, values }] })), now);
  }
}

function open(workId = '7') {
  show(
    <SourceProvider>
      <WorkPanel studio="douyin" workId={workId} />
    </SourceProvider>,
  );
}
const card = async (name: RegExp) => within(await screen.findByRole('region', { name }));

describe('the score in the panel', () => {
  test('is the verdict’s own until another scorecard is chosen, which is then remembered', async () => {
    await library();
    open();
    const score = await card(/^评分 \d+/);
    expect(score.getByText(/三维七项考核 v1/)).toBeTruthy();
    expect(score.getByText(/\d\/7 项已知/)).toBeTruthy();
    const choice = await screen.findByLabelText<HTMLSelectElement>('用哪张评分卡');
    fireEvent.change(choice, { target: { value: evaluation4d18.id } });
    const other = await card(/^还不能评分/);
    expect(await other.findByText(/\d+\/1[89] 项已知/)).toBeTruthy();
    expect((await db.settings.toArray()).map(({ value }) => value)).toContain(evaluation4d18.id);
  });

  test('names what it shows when the chosen scorecard cannot judge the work', async () => {
    await putSetting(db, 'panel.card', evaluation4d18.id);
    const work = { workId: 'x', accountId: 'a', title: '没有时间', format: 'video' as const };
    await collect(db, batch(reading(Date.now(), { works: [{ ...work, values: { views: 5 } }] })), Date.now());
    open('x');
    const choice = await screen.findByLabelText<HTMLSelectElement>('用哪张评分卡');
    expect(choice.value).toBe(kpi3d7i.id);
  });

  test('is the same by the scorecard of the verdict, and takes in what was typed in', async () => {
    await library();
    const judged = await judgedWork(db, 'douyin:7');
    if (!judged) throw new Error('not judged');
    const own = await scoreOfWork(db, judged.detail, kpi3d7i, Date.now());
    expect(own?.value).toBe(judged.verdict.kpi.value);
    const before = await scoreOfWork(db, judged.detail, evaluation4d18, Date.now());
    await saveManualValue(db, {
      ...{ id: crypto.randomUUID(), scope: 'douyin:7', indicator: 'nps', value: 0.5 },
      ...{ from: '2026-11-01', to: '2026-11-07', source: '问卷', note: '', at: 1 },
    });
    const after = await scoreOfWork(db, judged.detail, evaluation4d18, Date.now());
    expect(after?.coverage).toBeGreaterThan(before?.coverage ?? 1);
  });
});
