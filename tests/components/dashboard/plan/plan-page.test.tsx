// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { PlanPage } from '../../../../components/dashboard/plan/plan-page';
import { SourceProvider } from '../../../../components/data/source';
import { collect } from '../../../../lib/app/collect';
import { addHotTopic, planOf } from '../../../../lib/app/plan/store';
import type { FupanDb } from '../../../../lib/app/stores';
import { batch, day, hour, minute, reading } from '../../../app/sightings';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

let db: FupanDb;
beforeEach(async () => {
  sessionStorage.clear();
  localStorage.clear();
  db = await emptyOwnStore();
  await speak('zh-CN');
});

function open() {
  show(
    <SourceProvider>
      <Router hook={memoryLocation({ path: '/plan' }).hook}>
        <PlanPage />
      </Router>
    </SourceProvider>,
  );
}

const card = async (name: string) => within(await screen.findByRole('region', { name }));
const mixCard = () => card('各类内容占比偏了吗？');

/** Ten works of the last ten days, one a day. */
async function tenWorks(): Promise<void> {
  const works = Array.from({ length: 10 }, (_, n) => ({
    workId: `w${n}`,
    title: n < 6 ? `为什么 ${n}` : `教你 ${n}`,
    publishedAt: Date.now() - n * day - 2 * hour,
    durationSec: 90,
    format: 'video' as const,
    values: { views: 100 + n },
  }));
  await collect(db, batch(reading(Date.now() - hour, { works })), Date.now() - hour);
}

describe('the plan in an empty store', () => {
  test('says why there is nothing, and is ready to be changed', async () => {
    open();
    expect(await screen.findByText('还没有作品可以对照计划')).toBeTruthy();
    expect((await mixCard()).getByText('近 28 天不足 5 个作品，先不判断')).toBeTruthy();
    expect(await screen.findByText('还没有系列，节奏是按系列定的')).toBeTruthy();
    expect(screen.getByText('没有记下热点')).toBeTruthy();
    expect(screen.getByText('有标签的作品还不够')).toBeTruthy();
    expect(screen.getAllByText('作品太少')).toHaveLength(3);
  });

  test('targets are kept only when they are 100 % together', async () => {
    open();
    const mix = await mixCard();
    const [first] = mix.getAllByLabelText<HTMLInputElement>('目标 %');
    if (!first) throw new Error('no field for a share');
    fireEvent.change(first, { target: { value: '45' } });
    const save = mix.getByRole<HTMLButtonElement>('button', { name: '保存' });
    expect(mix.getByText('目标加起来是 110%，要正好 100%')).toBeTruthy();
    expect(save.disabled).toBe(true);
    fireEvent.change(first, { target: { value: '35' } });
    const [words] = mix.getAllByLabelText('标题或话题里的词');
    fireEvent.change(words ?? document, { target: { value: '为什么，原理,为什么' } });
    fireEvent.click(save);
    await waitFor(async () => expect((await planOf(db)).types[0]?.words).toEqual(['为什么', '原理']));
  });
});

describe('the plan beside works', () => {
  test('untyped works leave every verdict open until the user types them', async () => {
    await tenWorks();
    open();
    const mix = await mixCard();
    expect(await mix.findByText('10 个作品没有类型，它们算哪类都有可能，所以给的是范围。')).toBeTruthy();
    expect(mix.getAllByText('说不准')).toHaveLength(3);
    const [words, others] = mix.getAllByLabelText('标题或话题里的词');
    fireEvent.change(words ?? document, { target: { value: '为什么' } });
    fireEvent.change(others ?? document, { target: { value: '教你' } });
    fireEvent.click(mix.getByRole('button', { name: '保存' }));
    expect(await mix.findByText('偏多')).toBeTruthy();
    expect(mix.getAllByText('60%').length).toBeGreaterThan(0);
    expect(mix.getByText('在目标内')).toBeTruthy();
    expect(mix.getByText('偏少')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('为什么 0 的类型'), { target: { value: 'quiz' } });
    await waitFor(async () => expect((await planOf(db)).types[2]?.works).toEqual(['douyin:w0']));
    expect((await screen.findAllByText(/自己选的/)).length).toBeGreaterThan(0);
  });

  test('a series is late, and its interval is set here', async () => {
    await tenWorks();
    const id = '5c0a9a52-5d0c-4f3c-8d1e-2b7a1f0c4e21';
    await db.series.put({ id, name: '教程', works: [], words: ['教你'], everyDays: 3, at: Date.now() });
    open();
    const rhythm = await card('每个系列按节奏更新了吗？');
    expect(await rhythm.findByText(/^晚了 [34] 天$/)).toBeTruthy();
    fireEvent.change(rhythm.getByLabelText('教程 几天一更'), { target: { value: '10' } });
    expect(await rhythm.findByText(/^距上一条 [67] 天$/)).toBeTruthy();
    expect((await db.series.get(id))?.everyDays).toBe(10);
  });

  test('a topic runs from its start and finds the work that answered it', async () => {
    await tenWorks();
    await addHotTopic(db, {
      name: '教你',
      words: [],
      startedAt: Date.now() - 6.5 * day - minute,
      at: Date.now(),
    });
    open();
    const topics = await card('热点还剩多少时间？');
    expect(await topics.findByText('24 小时已过的 1 个里，及时回应了 1 个')).toBeTruthy();
    expect(topics.getByRole('link', { name: '“教你 6”在 10 小时后回应' })).toBeTruthy();
    fireEvent.click(topics.getByRole('button', { name: '删除' }));
    expect(await topics.findByText('没有记下热点')).toBeTruthy();
    fireEvent.change(topics.getByLabelText('热点'), { target: { value: '冬至' } });
    fireEvent.click(topics.getByRole('button', { name: '开始计时' }));
    expect(await topics.findByText(/回应还剩 2[34] 小时/)).toBeTruthy();
  });

  test('a window is tried, and a list with a bad line says which', async () => {
    open();
    const hours = await card('什么时候发的，各自表现怎样？');
    fireEvent.click(await hours.findByRole('button', { name: '加一个时段' }));
    fireEvent.click(hours.getByLabelText('遵循 02:00–04:00'));
    await waitFor(async () =>
      expect((await planOf(db)).windows.filter(({ on }) => on).map(({ from }) => from)).toEqual([120, 1080]),
    );
    const lists = await card('不想再用的套路');
    fireEvent.change(lists.getByLabelText('反套路清单（S2-65）'), { target: { value: '反转\n/(/' } });
    expect(lists.getByText(/第 2 行/)).toBeTruthy();
    fireEvent.click(lists.getAllByRole('button', { name: '保存' })[0] ?? document);
    await waitFor(async () => expect((await planOf(db)).formulas).toBe('反转\n/(/'));
  });
});
