// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { SeriesCard } from '../../../../components/dashboard/scorecards/series-card';
import { SourceProvider } from '../../../../components/data/source';
import { collect } from '../../../../lib/app/collect';
import type { FupanDb } from '../../../../lib/app/stores';
import { batch, noon, reading } from '../../../app/sightings';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

let db: FupanDb;
beforeEach(async () => {
  sessionStorage.clear();
  db = await emptyOwnStore();
  await speak('zh-CN');
  const works = ['老街早餐', '山里的夜', '老街夜市'].map((title, n) => ({
    ...{ workId: String(n), title, format: 'video' as const, publishedAt: noon - n, values: { views: 1 } },
  }));
  await collect(db, batch(reading(noon, { works })), noon);
});

async function form() {
  show(
    <SourceProvider>
      <SeriesCard />
    </SourceProvider>,
  );
  fireEvent.click(await screen.findByRole('button', { name: '新建系列' }));
  return within(screen.getByRole('region', { name: '哪些作品是一个系列？' }));
}

const type = (card: Awaited<ReturnType<typeof form>>, label: string, value: string) =>
  fireEvent.change(card.getByLabelText(label), { target: { value } });

test('a series says at its fields what is wrong, and nothing is kept until it is right', async () => {
  const card = await form();
  const keep = () => fireEvent.click(card.getByRole('button', { name: '保存系列' }));
  keep();
  expect(card.getByText('名称必填')).toBeTruthy();
  type(card, '名称', '老街');
  keep();
  expect(card.getByText('至少要有一个词，或手选一个作品')).toBeTruthy();
  type(card, '词', '街');
  keep();
  expect(card.getByText('每个词 2 到 60 个字，最多 20 个词')).toBeTruthy();
  type(card, '词', '老街，老街');
  type(card, '最多隔几天出一条', '1.5');
  keep();
  expect(card.getByText('请填 1 到 365 的整数，或留空')).toBeTruthy();
  expect(await db.series.count()).toBe(0);
  type(card, '最多隔几天出一条', '7');
  keep();
  await waitFor(async () =>
    expect(await db.series.toArray()).toMatchObject([{ name: '老街', words: ['老街'], everyDays: 7 }]),
  );
  const row = within(await screen.findByRole('row', { name: /老街/ }));
  await waitFor(() => expect(row.getByText('2')).toBeTruthy());
});

test('works are counted while words are typed, added by hand, and a kept series is changed in place', async () => {
  const card = await form();
  type(card, '名称', '山野');
  type(card, '词', '老街');
  expect(await card.findByText('现在有 2 个作品')).toBeTruthy();
  type(card, '按标题或话题找作品', '山里');
  fireEvent.click(await card.findByRole('checkbox', { name: /山里的夜/ }));
  expect(card.getByText('现在有 3 个作品')).toBeTruthy();
  fireEvent.click(card.getByRole('button', { name: '保存系列' }));
  fireEvent.click(await card.findByRole('button', { name: '编辑' }));
  type(card, '词', '');
  fireEvent.click(card.getByRole('button', { name: '保存系列' }));
  await waitFor(async () =>
    expect(await db.series.toArray()).toMatchObject([{ name: '山野', words: [], works: ['douyin:1'] }]),
  );
  fireEvent.click(await card.findByRole('button', { name: '删除' }));
  await waitFor(async () => expect(await db.series.count()).toBe(0));
});
