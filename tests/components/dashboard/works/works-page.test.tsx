// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { hiddenAtFirst } from '../../../../components/dashboard/works/columns';
import { WorksPage } from '../../../../components/dashboard/works/works-page';
import { SourceProvider } from '../../../../components/data/source';
import { collect } from '../../../../lib/app/collect';
import { savePreset } from '../../../../lib/app/scorecards/presets';
import { putSetting } from '../../../../lib/app/settings';
import type { FupanDb } from '../../../../lib/app/stores';
import { kpi3d7i } from '../../../../lib/models/presets/kpi-3d7i';
import { batch, day, hour, reading } from '../../../app/sightings';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

let db: FupanDb;
beforeEach(async () => {
  db = await emptyOwnStore();
  await speak('zh-CN');
  // happy-dom lays nothing out; the virtual list needs a window of some height.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(640);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1_200);
  return () => vi.restoreAllMocks();
});

/** Seven works of which the last is hardly known: too little for a score. */
async function library(): Promise<void> {
  const now = Date.now();
  for (let n = 0; n < 7; n++) {
    const publishedAt = now - (20 - n) * day;
    const full = {
      ...{ views: 1_000 + 100 * n, likes: 40 + n, comments: 9, shares: 4 },
      ...{ completionRate: 0.2 + n / 50, followsGained: 5 + n },
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
        batch(
          reading(publishedAt + age * hour, { works: [{ ...work, values: n === 6 ? { likes: 2 } : full }] }),
        ),
        now,
      );
  }
}

function open() {
  show(
    <SourceProvider>
      <Router hook={memoryLocation({ path: '/works' }).hook}>
        <WorksPage />
      </Router>
    </SourceProvider>,
  );
}

const titles = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('score columns', () => {
  test('a scorecard is a column: sorted both ways with the unknown last, opened to its parts', async () => {
    await library();
    open();
    const column = await screen.findByRole('columnheader', { name: /三维七项/ });
    const header = within(column).getByRole('button');
    fireEvent.click(header);
    await waitFor(() => expect(titles()[0]).toBe('第 5 锅'));
    expect(titles().at(-1)).toBe('第 6 锅');
    fireEvent.click(header);
    await waitFor(() => expect(titles()[0]).toBe('第 0 锅'));
    expect(titles().at(-1)).toBe('第 6 锅');
    const row = within(screen.getByRole('rowheader', { name: '第 5 锅' }).closest('tr') ?? document.body);
    fireEvent.click(row.getByRole('button', { name: /^三维七项考核 \d+ 分，\d\/7 项已知/ }));
    const parts = within(await screen.findByRole('dialog', { name: '三维七项考核 的分数怎么来的' }));
    const line = within(parts.getByRole('rowheader', { name: '完播率' }).closest('tr') ?? document.body);
    expect(line.getByText('30.0%')).toBeTruthy();
    expect(line.getByText(/≥ 45/)).toBeTruthy();
    expect(line.getByText(/S4-52/)).toBeTruthy();
  });

  test('a scorecard of one’s own shows at once, by its own name', async () => {
    await library();
    const own = { ...kpi3d7i, id: 'mine', name: { zh: '我的打法', en: 'My own' } };
    await savePreset(db, own, '', { now: Date.now(), today: '2026-11-01' });
    open();
    expect(await screen.findByRole('button', { name: /我的打法/ })).toBeTruthy();
    expect((await screen.findAllByRole('button', { name: /^我的打法 \d+ 分/ })).length).toBe(6);
  });

  test('a hidden scorecard goes into the file all the same, unknown as an empty cell', async () => {
    await library();
    await putSetting(db, 'works.hidden', [...hiddenAtFirst, 'score']);
    const files: Blob[] = [];
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) files.push(file);
      return 'blob:file';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    open();
    await screen.findByRole('rowheader', { name: '第 6 锅' });
    await waitFor(() => expect(screen.queryByRole('button', { name: /^三维七项考核/ })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: '导出 CSV' }));
    await waitFor(() => expect(files.length).toBe(1));
    const [names = [], ...rows] = ((await files[0]?.text()) ?? '')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(names).toEqual(
      expect.arrayContaining(['work', 'views', 'score', 'score_known', 'score_evaluation-4d18']),
    );
    const cell = (work: string, name: string) => rows.find(([id]) => id === work)?.[names.indexOf(name)];
    expect(cell('douyin:6', 'score')).toBe('');
    expect(cell('douyin:6', 'views')).toBe('');
    expect(Number(cell('douyin:5', 'score'))).toBeGreaterThan(0.5);
    expect(cell('douyin:5', 'score_of')).toBe('7');
    expect(cell('douyin:5', 'score_version')).toBe(kpi3d7i.version);
  });
});
