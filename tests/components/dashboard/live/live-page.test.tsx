// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { LivePage } from '../../../../components/dashboard/live/live-page';
import { SourceProvider } from '../../../../components/data/source';
import { chooseAccount } from '../../../../lib/app/accounts';
import { collect } from '../../../../lib/app/collect';
import { startRun, tickItem } from '../../../../lib/app/live-runs';
import { ownStore } from '../../../../lib/app/stores';
import { batch, minute, noon, reading } from '../../../app/sightings';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

// The drawing needs a canvas; what it is given is what counts here.
vi.mock('../../../../components/charts/line-chart', () => ({
  LineChart: ({
    question,
    series,
  }: {
    question: string;
    series: { points: { x: number; y: number }[] }[];
  }) => <figure aria-label={question}>{series[0]?.points.map(({ x, y }) => `${x}:${y}`).join(' ')}</figure>,
}));

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await emptyOwnStore();
  await speak('zh-CN');
});

function open() {
  return show(
    <SourceProvider>
      <Router hook={memoryLocation({ path: '/live' }).hook}>
        <LivePage />
      </Router>
    </SourceProvider>,
  );
}
const answered = () => waitFor(() => expect(document.querySelector('main[data-ready=yes]')).not.toBeNull());

const wechat = { studio: 'wechat-channels', reader: 'live-dashboard' } as const;
const sales = reading(
  noon,
  {
    lives: [
      {
        liveId: '77',
        title: '周六一起包饺子',
        durationSec: 5_460,
        values: { liveViewers: 812, views: 1_190, gmv: 35_600 },
        currency: 'CNY',
      },
    ],
    breakdowns: [
      {
        workId: '77',
        kind: 'traffic',
        variant: 'viewers',
        unit: 'count',
        parts: [{ key: '4', label: '推荐', value: 300 }],
      },
    ],
  },
  wechat,
);
const room = [1, 3].map((n) =>
  reading(noon + n * minute, { lives: [{ liveId: '77', values: {}, online: 30 + n }] }, wechat),
);

describe('the live page', () => {
  test('says what to open while nothing live was read', async () => {
    open();
    await answered();
    expect(screen.getByText(/还没有读到直播数据/)).toBeTruthy();
  });

  test('shows the figures of a session with their unit and origin, and nothing that was not read', async () => {
    await collect(ownStore(), batch(sales), noon);
    open();
    const card = within(await screen.findByRole('region', { name: '周六一起包饺子' }));
    expect(card.getByText('812')).toBeTruthy();
    expect(card.getByText(/¥356/)).toBeTruthy();
    expect(card.getByText('进入次数')).toBeTruthy();
    expect(card.queryByText('直播最高在线')).toBeNull();
    expect(card.getByText('推荐')).toBeTruthy();
    fireEvent.click(card.getByText('812'));
    expect(await screen.findAllByText('wechat-channels/live-dashboard')).not.toHaveLength(0);
  });

  test('draws the course of the room in minutes since it was first seen', async () => {
    await collect(ownStore(), batch(sales, ...room), noon);
    open();
    expect((await screen.findByRole('figure')).textContent).toBe('0:31 2:33');
  });

  test('shows totals of studios without sessions by period and day, and no hidden account', async () => {
    const totals = reading(
      noon,
      {
        windows: [{ window: 'days:7', values: { liveViewers: 9_120 } }],
        accountDays: [
          { day: '2026-11-21', values: { livePeakViewers: 412, views: 5 } },
          { day: '2026-11-20', values: { views: 7 } },
        ],
      },
      { reader: 'live-dashboard', accountId: 'a' },
    );
    await collect(ownStore(), batch(totals), noon);
    const first = open();
    const table = within(await screen.findByRole('table'));
    expect(table.getAllByRole('row')).toHaveLength(3);
    expect(table.getByText('9,120')).toBeTruthy();
    expect(table.getByText('412')).toBeTruthy();
    first.unmount();
    await chooseAccount(ownStore(), 'douyin:a', { hidden: true });
    open();
    await answered();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('shows the lists of a session beside its figures, and lists without a session on their own', async () => {
    const id = await startRun(ownStore(), { studio: 'wechat-channels', title: '饺子' }, noon - minute);
    await tickItem(ownStore(), id, 'theme', '小满', noon);
    await startRun(ownStore(), { studio: null, title: '线下' }, noon);
    await collect(ownStore(), batch(sales, ...room), noon);
    open();
    const session = within(await screen.findByRole('region', { name: '周六一起包饺子' }));
    const list = within(await session.findByRole('region', { name: '直播清单：饺子' }));
    expect(list.getByText('1 / 6')).toBeTruthy();
    expect(list.getByText(/小满/)).toBeTruthy();
    expect(await screen.findByRole('region', { name: '直播清单：线下' })).toBeTruthy();
    expect(session.queryByText('直播清单：线下')).toBeNull();
    const effect = list.getByLabelText('效果怎么样');
    fireEvent.change(effect, { target: { value: '比上周多' } });
    fireEvent.blur(effect);
    await waitFor(async () => expect((await ownStore().liveRuns.get(id))?.review.effect).toBe('比上周多'));
    fireEvent.click(list.getByRole('button', { name: '删除' }));
    expect(await ownStore().liveRuns.get(id)).toBeTruthy();
    fireEvent.click(list.getByRole('button', { name: /再点一次/ }));
    await waitFor(async () => expect(await ownStore().liveRuns.get(id)).toBeUndefined());
  });

  test('a list can be begun without any figures', async () => {
    open();
    await answered();
    fireEvent.click(screen.getByRole('button', { name: '开一份直播清单' }));
    fireEvent.change(screen.getByLabelText('后台'), { target: { value: 'douyin' } });
    fireEvent.click(screen.getByRole('button', { name: '开始' }));
    expect(await screen.findByRole('region', { name: '直播清单' })).toBeTruthy();
    expect(screen.queryByText(/还没有读到直播数据/)).toBeNull();
  });
});
