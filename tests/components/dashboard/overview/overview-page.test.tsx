// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { OverviewPage } from '../../../../components/dashboard/overview/overview-page';
import { SourceProvider } from '../../../../components/data/source';
import { collect } from '../../../../lib/app/collect';
import { demoStore, discardDemo, ownStore } from '../../../../lib/app/stores';
import { addDays, dayOf } from '../../../../lib/core/dates';
import { batch, day, reading } from '../../../app/sightings';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

// The drawing needs a canvas; what it is given is what counts here.
vi.mock('../../../../components/charts/line-chart', () => ({
  LineChart: ({
    question,
    source,
    series,
  }: {
    question: string;
    source: string;
    series: { label: string }[];
  }) => (
    <figure aria-label={question}>
      {source} {series.map(({ label }) => label).join(' | ')}
    </figure>
  ),
}));

// Noon in London: no studio's day is another one than here, as YouTube's is in the first hours.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22, 12) });
});
afterAll(() => {
  vi.useRealTimers();
});
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await emptyOwnStore();
  await speak('zh-CN');
});
beforeAll(() => {
  Object.defineProperty(navigator, 'storage', { value: { estimate: async () => ({}) }, configurable: true });
});
afterEach(discardDemo);

function open() {
  return show(
    <SourceProvider>
      <Router hook={memoryLocation({ path: '/overview' }).hook}>
        <OverviewPage />
      </Router>
    </SourceProvider>,
  );
}
const answered = () => waitFor(() => expect(document.querySelector('main[data-ready=yes]')).not.toBeNull());
const card = (name: string) => within(screen.getByRole('region', { name }));

/** Two accounts: Douyin's studio gave its days, YouTube's did not. */
async function twoStudios(): Promise<void> {
  const now = Date.now();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const yesterday = addDays(dayOf(now, zone), -1);
  const accountDays = Array.from({ length: 56 }, (_, n) => ({
    accountId: 'a',
    day: addDays(yesterday, -n),
    values: { views: n < 28 ? 1100 : 1000, followsNet: 3 },
  }));
  const works = [
    {
      workId: '1',
      accountId: 'a',
      title: '第一锅',
      publishedAt: now - 5 * day,
      format: 'video' as const,
      values: { views: 900, completionRate: 0.4 },
    },
  ];
  await collect(
    ownStore(),
    batch(
      reading(now, {
        account: { accountId: 'a', name: '山野', values: { followerTotal: 9 } },
        works,
        accountDays,
      }),
      reading(
        now,
        {
          account: { accountId: 'UC1', name: 'Hills', values: {} },
          works: [
            {
              workId: 'y',
              accountId: 'UC1',
              title: 'Wok',
              publishedAt: now - 4 * day,
              format: 'video',
              values: { views: 5, avgWatchSec: 61 },
            },
          ],
        },
        { studio: 'youtube', reader: 'list-creator-videos' },
      ),
    ),
    now,
  );
}

describe('an overview with nothing read', () => {
  test('says why, links to every studio that can be read, and shows no figure', async () => {
    open();
    await answered();
    expect(screen.getByText('还没有读到任何数字')).toBeTruthy();
    for (const name of ['抖音', '哔哩哔哩', 'YouTube']) {
      expect(screen.getByRole('link', { name }).getAttribute('href')).toMatch(/^https:/);
    }
    expect(document.querySelector('[data-kpi]')).toBeNull();
  });

  test('opens the demo in one click, in a store of its own', async () => {
    open();
    await answered();
    fireEvent.click(screen.getByRole('button', { name: '先看示例数据' }));
    await waitFor(() => expect(document.querySelector('[data-kpi]')).not.toBeNull(), { timeout: 20_000 });
    expect(await demoStore().works.count()).toBeGreaterThan(50);
    expect(await ownStore().works.count()).toBe(0);
  }, 30_000);
});

describe('an overview of two studios', () => {
  beforeEach(twoStudios);

  test('sums views from the daily values, names the comparison, and says what is left out', async () => {
    open();
    await answered();
    const views = card('播放量');
    expect(views.getByText('3.1万')).toBeTruthy();
    expect(views.getByText('前 28 天')).toBeTruthy();
    expect(views.getByText(/上升 10.0%.*变好.*对比前 28 天/)).toBeTruthy();
    expect(views.getByText('后台日数 · 抖音 · 28/28 天')).toBeTruthy();
    expect(views.getByText(/作品读数之差 · YouTube · 1\/1 个作品|没算进：YouTube/)).toBeTruthy();
    expect(screen.getByText(/2 个作品，其中 \d 个在这段时间有读数/)).toBeTruthy();
  });

  test('sets ratios of two studios side by side; an unknown one is a dash with its reason', async () => {
    open();
    await answered();
    const watching = card('观看');
    expect(watching.getByText('40.0%')).toBeTruthy();
    expect(watching.getByText('61 秒')).toBeTruthy();
    const engagement = card('互动率');
    expect(engagement.getAllByText('—').length).toBeGreaterThan(0);
    expect(engagement.getAllByText(/还没读到/).length).toBe(2);
  });

  test('leaves followers unknown where only gains are known, and says how to fill them', async () => {
    open();
    await answered();
    fireEvent.change(await screen.findByLabelText('账号和后台'), { target: { value: 'youtube:UC1' } });
    await waitFor(() => expect(card('净增粉丝').getByText('打开账号数据页即可补上')).toBeTruthy());
    expect(card('净增粉丝').queryByText('0')).toBeNull();
  });

  test('compares with nothing when asked to, and remembers it', async () => {
    open();
    await answered();
    fireEvent.change(screen.getByLabelText('对比'), { target: { value: 'none' } });
    await waitFor(() => expect(card('播放量').queryByText('前 28 天')).toBeNull());
    expect(JSON.parse(localStorage.getItem('fupan.overview') ?? '{}').against).toBe('none');
  });

  test('shows where each number of a sum comes from, one click away', async () => {
    open();
    await answered();
    fireEvent.click(card('播放量').getByRole('button', { name: /播放量 3.1万/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('抖音 · 山野')).toBeTruthy();
    expect(dialog.getByText(/后台日数 · 28\/28 天 · douyin\/work-list/)).toBeTruthy();
  });

  test('draws the new works, asks for a backup, and tells what was read of each studio', async () => {
    open();
    await answered();
    expect(await screen.findByRole('figure', { name: '新作品跑得比平时快吗？' })).toBeTruthy();
    expect(await screen.findByText('还没有备份')).toBeTruthy();
    const coverage = card('各个后台读到了多少？');
    expect(coverage.getByRole('img', { name: /14 天里有 1[34] 天有数/ })).toBeTruthy();
    expect(coverage.getByRole('img', { name: '14 天里有 1 天有数' })).toBeTruthy();
    expect(coverage.getByRole('link', { name: '快手' })).toBeTruthy();
  });

  test('reads in English', async () => {
    await speak('en');
    open();
    await answered();
    expect(card('Views').getByText('28 days before')).toBeTruthy();
    expect(screen.getByText('Which works need me?')).toBeTruthy();
  });
});
