// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ReviewsPage } from '../../../../components/dashboard/reviews/reviews-page';
import { periodsOf, readView } from '../../../../components/dashboard/reviews/view';
import { SourceProvider } from '../../../../components/data/source';
import { collect } from '../../../../lib/app/collect';
import { comparedWith, lastComplete } from '../../../../lib/app/scorecards/periods';
import type { FupanDb } from '../../../../lib/app/stores';
import { addDays, dayOf, startOfDay } from '../../../../lib/core/dates';
import { batch, hour, reading } from '../../../app/sightings';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const week = lastComplete('week', dayOf(Date.now(), zone));
const weekBefore = comparedWith(week, 'previous') ?? week;

let db: FupanDb;
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  db = await emptyOwnStore();
  await speak('zh-CN');
});

function open() {
  show(
    <SourceProvider>
      <Router hook={memoryLocation({ path: '/reviews' }).hook}>
        <ReviewsPage />
      </Router>
    </SourceProvider>,
  );
}
const card = async (name: string | RegExp) =>
  within(await screen.findByRole('region', { name }, { timeout: 8_000 }));

/**
 * An account with its own views of each day, 100 a day and 120 in the last week; and another with works, one very good and
 * one poor in the last week.
 */
async function account(): Promise<void> {
  const accountDays = [];
  for (let day = addDays(week.from, -70); day <= week.to; day = addDays(day, 1))
    accountDays.push({ day, values: { views: day < week.from ? 100 : 120 } });
  const of = { accountId: 'a', name: '山野', values: {} };
  const now = Date.now();
  await collect(db, batch(reading(now, { account: of, accountDays }, { accountId: 'a' })), now);
  const work = async (workId: string, title: string, day: string, scale: number) => {
    const publishedAt = startOfDay(day, zone) + 9 * hour;
    const values = {
      ...{ views: 100 * scale, likes: 8 * scale, comments: scale, shares: 1, followsGained: scale },
      completionRate: 0.3 + scale / 1_000,
    };
    const seen = { workId, accountId: 'w', title, publishedAt, format: 'video' as const, values };
    const at = publishedAt + 24 * hour;
    await collect(
      db,
      batch(
        reading(at, { account: { ...of, accountId: 'w', name: '水边' }, works: [seen] }, { accountId: 'w' }),
      ),
      now,
    );
  };
  for (let n = 0; n < 12; n++) await work(`${n}`, `第 ${n} 锅`, addDays(week.from, -20 + n), 10 + (n % 3));
  await work('good', '[好](http://x.example)|锅', week.from, 300);
  await work('poor', '<b>糊锅</b>', addDays(week.from, 1), 2);
}

describe('the reviews page', { timeout: 30_000 }, () => {
  test('says why there is nothing, and what to do', async () => {
    open();
    expect(await screen.findByText('还没有可复盘的')).toBeTruthy();
    expect(screen.getByRole('button', { name: '看示例数据' })).toBeTruthy();
    expect((await card('以前的复盘')).getByText('还没有保存过复盘')).toBeTruthy();
  });

  test('prepares facts with change and origin, the ends with reasons, and what is out of line', async () => {
    await account();
    open();
    const facts = await card('这段时间发生了什么？');
    const own = within(facts.getByRole('table', { name: '抖音 · 山野 的数字' }));
    const views = within(own.getByRole('rowheader', { name: '播放量' }).closest('tr') ?? document.body);
    expect(views.getByText('840')).toBeTruthy();
    expect(views.getByText('700')).toBeTruthy();
    expect(views.getAllByText(/20\.0%/).length).toBeGreaterThan(0);
    expect(views.getByText('账号的每日数据')).toBeTruthy();
    const works = await card('哪些作品最好，哪些最差，差在哪？');
    expect(works.getByText('这段时间发布 2 个作品，2 个有评分；和自己的中位比，不说因果')).toBeTruthy();
    const [good, poor] = works.getAllByRole('listitem');
    expect(good?.textContent).toMatch(/^\[好\].*4\/7高出平时：/);
    expect(poor?.textContent).toMatch(/^<b>糊锅<\/b>.*低于平时：/);
    const out = await card('哪里不寻常，哪里要处理？');
    expect(out.getByText(/^播放量 3万，同龄.*中位 1,100/)).toBeTruthy();
  });

  test('keeps decisions, refuses one at its field, and scores them in the review of the day they fall due', async () => {
    await account();
    await db.people.put({ id: crypto.randomUUID(), name: '小满', roles: [], accounts: [], at: 1 });
    localStorage.setItem(
      'fupan.reviews',
      JSON.stringify({ kind: 'week', from: weekBefore.from, scope: 'douyin:a' }),
    );
    open();
    const form = await card('决定做什么？');
    fireEvent.click(form.getByRole('button', { name: '写下决定' }));
    expect(await form.findByText('写一句要做什么')).toBeTruthy();
    fireEvent.change(form.getByLabelText('做什么'), { target: { value: '开头先出锅' } });
    fireEvent.change(form.getByLabelText('谁来做'), { target: { value: '小满' } });
    fireEvent.change(form.getByLabelText('预期改变'), { target: { value: 'views' } });
    fireEvent.change(form.getByLabelText('百分之几'), { target: { value: '-5' } });
    fireEvent.click(form.getByRole('button', { name: '写下决定' }));
    expect(await form.findByText('填大于 0、不超过 10000 的数')).toBeTruthy();
    expect(await db.reviews.count()).toBe(0);
    fireEvent.change(form.getByLabelText('百分之几'), { target: { value: '15' } });
    fireEvent.click(form.getByRole('button', { name: '写下决定' }));
    expect(await form.findByText('播放量 上升 15.0%')).toBeTruthy();
    const [row] = await db.reviews.toArray();
    expect(row?.decisions[0]).toMatchObject({
      ...{ what: '开头先出锅', owner: '小满', due: week.to },
      prediction: { metric: 'views', direction: 'up', size: 0.15, base: 700 },
    });
    expect((await card('以前的复盘')).getAllByRole('row').length).toBe(2);
    fireEvent.change(screen.getByLabelText('哪段时间'), { target: { value: week.from } });
    expect(await screen.findByText('达到', {}, { timeout: 8_000 })).toBeTruthy();
    const due = await card('上次的决定兑现了吗？');
    expect(due.getByText('开头先出锅')).toBeTruthy();
    expect(due.getByText(/700 → 840（\+20\.0%）/)).toBeTruthy();
  });

  test('keeps notes, opens a kept review again, and removes it only when told twice', async () => {
    await account();
    localStorage.setItem(
      'fupan.reviews',
      JSON.stringify({ kind: 'week', from: weekBefore.from, scope: 'all' }),
    );
    open();
    const form = await card('决定做什么？');
    fireEvent.change(form.getByLabelText('还要记住什么'), { target: { value: '灶台换了' } });
    fireEvent.click(form.getByRole('button', { name: '保存这次复盘' }));
    expect(await form.findByText(/^保存于/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('哪段时间'), { target: { value: week.from } });
    const other = await card('决定做什么？');
    await waitFor(() => expect((other.getByLabelText('还要记住什么') as HTMLTextAreaElement).value).toBe(''));
    const [, kept] = (await card('以前的复盘')).getAllByRole('row');
    fireEvent.click(within(kept ?? document.body).getAllByRole('button')[0] ?? document.body);
    await waitFor(async () => {
      const notes = (await card('决定做什么？')).getByLabelText('还要记住什么') as HTMLTextAreaElement;
      expect(notes.value).toBe('灶台换了');
    });
    fireEvent.click((await card('以前的复盘')).getByRole('button', { name: '删除' }));
    expect(await db.reviews.count()).toBe(1);
    fireEvent.click((await card('以前的复盘')).getByRole('button', { name: '真的删除' }));
    await waitFor(async () => expect(await db.reviews.count()).toBe(0));
  });

  test('goes out as Markdown in which a hostile title is nothing but a title', async () => {
    await account();
    const files: Blob[] = [];
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) files.push(file);
      return 'blob:file';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    open();
    fireEvent.click(await screen.findByRole('button', { name: '导出 Markdown' }));
    const text = (await files[0]?.text()) ?? '';
    expect(text).toContain('- **\\[好\\](http\\://x.example)\\|锅** ');
    expect(text).toContain('- **\\<b\\>糊锅\\</b\\>** ');
    expect(text).toContain('| 播放量 | 840 | 700 | +20.0% | 账号的每日数据 |');
    expect(text).not.toContain('](http:');
  });
});

describe('the periods to choose from', () => {
  test('are complete ones in turn without a gap, and those that a review is kept of', () => {
    const weeks = periodsOf('week', '2026-11-23', []);
    expect(weeks[0]).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    for (const [n, { to }] of weeks.entries()) {
      const later = weeks[n - 1];
      if (later) expect(addDays(to, 1)).toBe(later.from);
    }
    const period = { kind: 'quarter', from: '2019-01-01', to: '2019-03-31' } as const;
    const row = { id: crypto.randomUUID(), period, scope: 'all', decisions: [], notes: '', at: 1 };
    expect(periodsOf('quarter', '2026-11-23', [row]).at(-1)).toEqual({
      from: '2019-01-01',
      to: '2019-03-31',
    });
    expect(periodsOf('month', '2026-11-23', [row]).every(({ from }) => from > '2025')).toBe(true);
  });

  test('come from a kept view as far as it makes sense', () => {
    const first = { kind: 'week', from: null, scope: 'all' };
    expect(readView(null)).toEqual(first);
    expect(readView({ kind: 'decade', from: '2026-02-30', scope: 'nowhere:1' })).toEqual(first);
    const view = { kind: 'month', from: '2026-10-01', scope: 'douyin:a' };
    expect(readView(view)).toEqual(view);
  });
});
