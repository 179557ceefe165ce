// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { AlertsCard } from '../../../../components/dashboard/overview/alerts-card';
import { SourceProvider } from '../../../../components/data/source';
import { chooseAccount } from '../../../../lib/app/accounts';
import { collect } from '../../../../lib/app/collect';
import { ownStore } from '../../../../lib/app/stores';
import type { AlertRow } from '../../../../lib/store/tables/alert-rows';
import { batch, day, hour, noon, reading } from '../../../app/sightings';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

const alert = (id: string, changes: Partial<AlertRow> = {}): AlertRow => ({
  ...{ id, kind: 'work', subject: 'douyin:1', metric: 'views', day: '2026-11-18', verdict: 'drop' },
  ...{ value: 350, expected: 1_000, n: 24, firstSeen: noon - 2 * day, lastSeen: noon - hour },
  ...{ state: 'open', at: noon },
  ...changes,
});

beforeEach(async () => {
  await emptyOwnStore();
  await speak('zh-CN');
  const account = { accountId: 'a', name: '山野', values: {} };
  const works = [{ workId: '1', accountId: 'a', title: '第一锅', publishedAt: noon - 5 * day, values: {} }];
  await collect(ownStore(), batch(reading(noon, { account, works }, { accountId: 'a' })), noon);
});

const open = (scope = 'all') =>
  show(
    <SourceProvider>
      <AlertsCard scope={scope} now={noon} />
    </SourceProvider>,
  );
const card = (name: string) => screen.findByRole('region', { name });

test('says what is out of line, by how much, since when, and leads to the work', async () => {
  await ownStore().alerts.bulkPut([
    alert('a'),
    alert('b', { kind: 'level', subject: 'douyin:a', day: '2026-11-02', verdict: 'rise', value: 1_500 }),
    alert('c', { subject: 'douyin:a', kind: 'day', metric: 'completionRate', value: 0.2, expected: 0.4 }),
    alert('d', { metric: 'likes', state: 'closed' }),
  ]);
  open();
  const [work, account] = within(await card('哪里不寻常？')).getAllByRole('listitem');
  expect(work?.textContent).toContain('第一锅');
  expect(work?.textContent).toMatch(/播放量 350，同龄作品通常 1,000（-65.0%，比过 24 个）/);
  expect(work?.textContent).toMatch(/首次看到：11月20日，最近看到：今天/);
  expect(work?.textContent).not.toContain('点赞');
  expect(work?.querySelector('a')?.getAttribute('href')).toBe('#/works/douyin%3A1');
  expect(account?.textContent).toContain('抖音 · 山野');
  expect(account?.textContent).toContain('20.0%');
  expect(account?.textContent).toMatch(/11月2日 起播放量换了水平，通常 1,500，之前 1,000（\+50\.0%/);
});

test('is quiet when nothing is, and when all that is belongs to another scope or a hidden account', async () => {
  await ownStore().alerts.bulkPut([alert('a', { state: 'closed' }), alert('z', { subject: 'douyin:gone' })]);
  const { container } = open();
  await waitFor(async () => expect(await ownStore().alerts.count()).toBe(2));
  expect(container.querySelector('section')).toBeNull();
  await ownStore().alerts.put(alert('b'));
  await card('哪里不寻常？');
  await chooseAccount(ownStore(), 'douyin:a', { hidden: true });
  await waitFor(() => expect(container.querySelector('section')).toBeNull());
});

test('keeps to the scope', async () => {
  await ownStore().alerts.put(alert('a'));
  const { container } = open('bilibili');
  open('douyin:a');
  await card('哪里不寻常？');
  expect(container.querySelector('section')).toBeNull();
});

test('counts what it leaves out, and reads in English', async () => {
  await speak('en');
  const metrics = ['views', 'likes', 'comments', 'shares', 'completionRate', 'noSuchMetric'];
  await ownStore().alerts.bulkPut(metrics.map((metric) => alert(metric, { metric })));
  open();
  const [work] = within(await card('What is out of line?')).getAllByRole('listitem');
  expect(work?.textContent).toMatch(/works of the same age usually 1,000 \(-65\.0%, 24 works\)/);
  expect(work?.textContent).toContain('More metrics: 2 · Douyin · 山野 · Nov 17');
});
