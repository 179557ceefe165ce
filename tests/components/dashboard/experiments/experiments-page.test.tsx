// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ExperimentsPage } from '../../../../components/dashboard/experiments/experiments-page';
import { SourceProvider } from '../../../../components/data/source';
import { collect } from '../../../../lib/app/collect';
import { type Draft, startExperiment } from '../../../../lib/app/experiments/experiments';
import type { FupanDb } from '../../../../lib/app/stores';
import { batch, day, hour, reading } from '../../../app/sightings';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

let db: FupanDb;
beforeEach(async () => {
  sessionStorage.clear();
  db = await emptyOwnStore();
  await speak('zh-CN');
});

function open() {
  show(
    <SourceProvider>
      <Router hook={memoryLocation({ path: '/experiments' }).hook}>
        <ExperimentsPage />
      </Router>
    </SourceProvider>,
  );
}
const draft: Draft = {
  ...{ name: '封面加字', kind: 'ab', hypothesis: '', variables: ['大字'], studio: 'douyin', currency: 'CNY' },
  ...{ metrics: { exposure: 'views' }, primary: 'exposure', lift: 0.3, work: null, changedAt: null },
};

test('a plan says what is missing and how many works it takes, then deals the first arm', async () => {
  open();
  expect(await screen.findByText('还没有实验')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '新实验' }));
  const start = await screen.findByRole<HTMLButtonElement>('button', { name: '开始' });
  expect(start.disabled).toBe(true);
  expect(screen.getByText(/缺名称 · 没写改什么/)).toBeTruthy();
  expect(await screen.findByText(/每组要 452 个作品，共 904 个.*自己的作品太少/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('名称'), { target: { value: '封面' } });
  fireEvent.change(screen.getByLabelText('改什么'), { target: { value: '大字' } });
  fireEvent.click(start);
  const box = within(await screen.findByRole('region', { name: '封面' }));
  expect(box.getByText(/下一个作品用：[AB]/)).toBeTruthy();
  expect(box.getAllByText(/看不出/).length).toBeGreaterThan(0);
  expect(box.getByText(/还不能推广：没有证明更好/)).toBeTruthy();
});

test('works join in the order of the deal; a clear gain is provisional until all are seven days old', async () => {
  const from = Date.now() - 5 * day;
  const id = await startExperiment(db, draft, from);
  const dealt = (await db.experiments.get(id))?.dealt ?? [];
  const works = Array.from({ length: 30 }, (_, n) => ({ work: `douyin:w${n}`, arm: dealt[n] ?? 0 }));
  for (const [n, { arm }] of works.entries()) {
    const publishedAt = from + n * hour;
    const values = { views: (arm === 1 ? 300 : 100) + (n % 7) };
    const work = {
      workId: `w${n}`,
      accountId: 'a',
      title: `w${n}`,
      publishedAt,
      format: 'video' as const,
      values,
    };
    await collect(db, batch(reading(publishedAt + day, { works: [work] })), publishedAt + day);
  }
  await db.experiments.update(id, { works });
  open();
  const box = within(await screen.findByRole('region', { name: '封面加字' }));
  const verdict = (await box.findByText('大字 · 更好')).closest('li');
  expect(verdict?.textContent).toMatch(/暂定.*播放量 \+1\d\d\.\d%.*任何时候都成立的区间/);
  expect(verdict?.textContent).toMatch(/还不能推广：还有作品不满 7 天；不知道 ROI/);
});

test('the case record keeps money in whole cents, the decision and what was learnt', async () => {
  const id = await startExperiment(db, draft, Date.now() - day);
  open();
  const box = within(await screen.findByRole('region', { name: '封面加字' }));
  fireEvent.change(box.getByLabelText('花费（CNY）'), { target: { value: '100.50' } });
  fireEvent.change(box.getByLabelText('决定'), { target: { value: 'dropped' } });
  fireEvent.change(box.getByLabelText('学到了什么，能用到哪里'), { target: { value: '不明显' } });
  fireEvent.click(box.getByText('保存并结束'));
  await waitFor(async () =>
    expect(await db.experiments.get(id)).toMatchObject({
      spendMinor: 10_050,
      gainMinor: null,
      decision: 'dropped',
      learnt: '不明显',
    }),
  );
  expect((await db.experiments.get(id))?.endedAt).not.toBeNull();
});
