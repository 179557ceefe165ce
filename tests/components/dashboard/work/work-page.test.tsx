// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { WorkPage } from '../../../../components/dashboard/work/work-page';
import { SourceProvider } from '../../../../components/data/source';
import { collect } from '../../../../lib/app/collect';
import { ownStore } from '../../../../lib/app/stores';
import type { WorkSighting } from '../../../../lib/core/reading';
import { batch, day, hour, reading } from '../../../app/sightings';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

// The drawing needs a canvas; what it is given is what counts here.
vi.mock('../../../../components/charts/line-chart', () => ({
  LineChart: ({ question, source, aside, series, bands = [], markers = [] }: Drawn) => (
    <figure aria-label={question}>
      {aside}
      <figcaption>{source}</figcaption>
      {[...series, ...bands].map(({ id, label }) => (
        <i key={id}>{label}</i>
      ))}
      {markers.map(({ x, label }) => (
        <b key={x}>{label}</b>
      ))}
    </figure>
  ),
}));
interface Drawn {
  question: string;
  source: string;
  aside: React.ReactNode;
  series: { id: string; label: string }[];
  bands?: { id: string; label: string }[];
  markers?: { x: number; label: string }[];
}

beforeEach(async () => {
  await emptyOwnStore();
  await speak('zh-CN');
});

function open(path: string) {
  return show(
    <SourceProvider>
      <Router hook={memoryLocation({ path }).hook}>
        <Route path="/works/:id" component={WorkPage} />
      </Router>
    </SourceProvider>,
  );
}
const answered = () => waitFor(() => expect(document.querySelector('main[data-ready=yes]')).not.toBeNull());
const card = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const row = (table: ReturnType<typeof card>, name: string) =>
  within(table.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr') ?? document.body);

/** Eight earlier works read at 24 h and 72 h, and one of 30 h with curves, sources and a window. */
async function library(follows = true): Promise<void> {
  const now = Date.now();
  const old = Array.from({ length: 8 }, (_, n) => ({
    id: String(n),
    published: now - (10 + n) * day,
    scale: n + 1,
  }));
  const sighting = (workId: string, publishedAt: number, values: WorkSighting['values']): WorkSighting => ({
    workId,
    accountId: 'a',
    title: `第 ${workId} 锅`,
    publishedAt,
    durationSec: 40,
    format: 'video',
    state: 'public',
    values,
  });
  const readings = old.flatMap(({ id, published, scale }) =>
    [24, 30, 72].map((hours) =>
      reading(published + hours * hour, {
        works: [
          sighting(id, published, {
            views: scale * hours * 10,
            completionRate: 0.3 + scale / 100,
            ...(follows && { followsGained: scale * hours }),
          }),
        ],
      }),
    ),
  );
  const published = now - 30 * hour;
  const values = {
    views: 3000,
    likes: 90,
    comments: 30,
    shares: 60,
    completionRate: 0.2,
    retention5s: 0.6,
    ...(follows && { followsGained: 15 }),
  };
  await collect(
    ownStore(),
    batch(
      ...readings,
      reading(now - 20 * hour, { works: [sighting('7000', published, { ...values, views: 1000 })] }),
      reading(
        now,
        {
          works: [sighting('7000', published, values)],
          windows: [{ workId: '7000', window: 'days:7', values: { views: 2500 } }],
          curves: [
            {
              workId: '7000',
              kind: 'retention',
              variant: 'self',
              x: 'sec',
              y: 'unverified',
              points: [
                [0, 9000],
                [40, 1000],
              ],
            },
            {
              workId: '7000',
              kind: 'like',
              variant: 'self',
              x: 'sec',
              y: 'ratio',
              points: [
                [0, 0.1],
                [10, 0.3],
              ],
            },
          ],
          breakdowns: [
            {
              workId: '7000',
              kind: 'traffic',
              unit: 'share',
              parts: [
                { key: 'homepage_hot', value: 0.8 },
                { key: 'search', value: 0.2 },
              ],
            },
          ],
        },
        { reader: 'work-detail' },
      ),
    ),
    now,
  );
}

describe('a work that was never read', () => {
  test('says so and names what to open', async () => {
    open('/works/douyin%3A404');
    await answered();
    expect(screen.getByText('这个作品还没读到')).toBeTruthy();
    expect(screen.getByRole('link', { name: '抖音' }).getAttribute('href')).toMatch(
      /^https:\/\/creator\.douyin\.com/,
    );
    expect(screen.queryByRole('link', { name: '快手' })).toBeNull();
  });

  test('is no crash when the address makes no sense', async () => {
    open('/works/%E0%A4%A');
    await answered();
    expect(screen.getByText('这个作品还没读到')).toBeTruthy();
  });
});

describe('the page of a work', () => {
  beforeEach(library);

  test.each(['/works/douyin:7000', '/works/douyin%3A7000'])('opens by %s', async (path) => {
    open(path);
    await answered();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('第 7000 锅');
  });

  test('ranks it at its age against own works, with the marks of 24 h and 48 h', async () => {
    open('/works/douyin:7000');
    await answered();
    const chart = within(await screen.findByRole('figure', { name: '在同样的年龄，它排第几？' }));
    expect(chart.getByText(/阴影为自己近 8 个同类作品/)).toBeTruthy();
    expect(chart.getByText('24 小时').tagName).toBe('B');
    expect(chart.getByText(/^1 \/ 9/)).toBeTruthy();
    fireEvent.change(chart.getByLabelText('指标'), { target: { value: 'likeRate' } });
    expect(await screen.findByText(/点赞率 · .*比率不预测/)).toBeTruthy();
  });

  test('shows the score as a sum that can be checked, with the source of each line and what is left out', async () => {
    open('/works/douyin:7000');
    await answered();
    const table = card(/^评分 \d+$/);
    expect(row(table, '完播率').getByText('20.0% · 目标 45.0%（S4-52）')).toBeTruthy();
    expect(row(table, '互动率').getByText('100%')).toBeTruthy();
    expect(row(table, '客单价').getByText('不计入')).toBeTruthy();
    const adds = table
      .getAllByRole('row')
      .slice(1)
      .map((each) => Number(within(each).getAllByRole('cell').at(-1)?.textContent))
      .filter((value) => !Number.isNaN(value));
    const [, shown] = /评分 (\d+)/.exec(table.getByRole('heading').textContent ?? '') ?? [];
    expect(adds.length).toBe(4);
    expect(Math.round(adds.reduce((sum, value) => sum + value, 0))).toBe(Number(shown));
    expect(table.getByText(/每个权重上下浮动 20% 时，评分在 \d+–\d+ 之间/)).toBeTruthy();
  });

  test('gives no score below half of the weight, but says what is missing', async () => {
    await emptyOwnStore();
    await library(false);
    open('/works/douyin:7000');
    await answered();
    const table = card('还不能评分');
    expect(table.getByText('3/7 项已知')).toBeTruthy();
    expect(row(table, '涨粉').getByText('还没读到')).toBeTruthy();
    expect(row(table, '涨粉').getAllByText('—')).toHaveLength(2);
    expect(table.queryByText(/每个权重上下浮动/)).toBeNull();
    const followed = card('人在哪一步走掉？').getAllByRole('listitem').at(-1);
    expect(followed?.textContent).toMatch(/关注— 还没读到/);
  });

  test('draws an unknown step of the funnel as unknown, with its reason', async () => {
    open('/works/douyin:7000');
    await answered();
    const [shown, , stayed, completed] = card('人在哪一步走掉？').getAllByRole('listitem');
    expect(shown?.textContent).toMatch(/曝光— 还没读到/);
    expect(stayed?.textContent).toMatch(/看过 5 秒60\.0%约 1,800/);
    expect(completed?.textContent).toContain('20.0%');
  });

  test('puts every number beside the own median and names what was not read or is never shown', async () => {
    open('/works/douyin:7000');
    await answered();
    const table = card('每个数和自己比怎么样？');
    expect(row(table, '播放量').getByText('8 个 · 同龄')).toBeTruthy();
    expect(row(table, '点赞率').getAllByText(/还不到 5 个/)[0]).toBeTruthy();
    expect(table.getByText(/后台有、还没读到：.*曝光/)).toBeTruthy();
    expect(table.getByText(/这个后台不提供：.*成交额/)).toBeTruthy();
  });

  test('tells where any number comes from in one click, and how a ratio is made', async () => {
    open('/works/douyin:7000');
    await answered();
    fireEvent.click(
      row(card('每个数和自己比怎么样？'), '播放量').getByRole('button', { name: /播放量 3,000/ }),
    );
    const stored = within(await screen.findByRole('dialog'));
    expect(stored.getByText('douyin/work-detail')).toBeTruthy();
    fireEvent.click(stored.getByRole('button', { name: '关闭' }));
    fireEvent.click(
      row(card('每个数和自己比怎么样？'), '互动率').getByRole('button', { name: /互动率 6.0%/ }),
    );
    const made = within(await screen.findByRole('dialog'));
    expect(made.getByText('(likes + comments + shares) / views')).toBeTruthy();
    expect(made.getByText(/^90 · douyin\/work-detail/)).toBeTruthy();
  });

  test('labels a curve whose unit is not verified and marks 2, 3 and 5 s', async () => {
    open('/works/douyin:7000');
    await answered();
    const retention = within(await screen.findByRole('figure', { name: '看到哪里走了？' }));
    expect(retention.getByText(/单位未核实.*不参与评分/)).toBeTruthy();
    expect(retention.getByText('2 · 3 · 5 秒')).toBeTruthy();
    const likes = within(screen.getByRole('figure', { name: '哪一秒点赞的人多？' }));
    expect(likes.getByText(/第 5 秒 20\.0%/)).toBeTruthy();
    expect(['2 秒', '3 秒', '5 秒'].every((mark) => likes.getByText(mark))).toBe(true);
  });

  test('shows sources as bars in a table and keeps windowed values apart, under their window', async () => {
    open('/works/douyin:7000');
    await answered();
    expect(row(card('观众从哪来？'), '推荐').getByText('80.0%')).toBeTruthy();
    expect(row(card('一段时间里的数'), '近 7 天').getByText('2,500')).toBeTruthy();
  });

  test('lists every reading, newest first, once it is unfolded', async () => {
    open('/works/douyin:7000');
    await answered();
    expect(screen.queryByRole('grid')).toBeNull();
    const fold = screen.getByText('全部读数（2）').closest('details');
    if (!fold) throw new Error('the readings are not folded');
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    const grid = await screen.findByRole('grid');
    expect(grid.getAttribute('aria-rowcount')).toBe('3');
  });

  test('counts a figure typed in for this work alone in its score, with its source, and refuses a faulty one', async () => {
    open('/works/douyin:7000');
    await answered();
    const before = Number(/评分 (\d+)/.exec(card(/^评分 \d+$/).getByRole('heading').textContent ?? '')?.[1]);
    expect(row(card(/^评分 \d+$/), '点击成交率').getByText('不计入')).toBeTruthy();
    const form = card('后台没有的数，手填在这里');
    fireEvent.change(form.getByLabelText('指标'), { target: { value: 'conversionPerClick' } });
    fireEvent.change(form.getByLabelText('数值'), { target: { value: '0.2' } });
    fireEvent.click(form.getByRole('button', { name: '加上' }));
    expect(await form.findByText('来源必填')).toBeTruthy();
    expect(await ownStore().manualValues.count()).toBe(0);
    fireEvent.change(form.getByLabelText('来源'), { target: { value: '橱窗' } });
    fireEvent.click(form.getByRole('button', { name: '加上' }));
    await waitFor(() => {
      const part = card(/^评分 \d+$/).getByRole('rowheader', { name: /^点击成交率/ });
      expect(part.closest('tr')?.textContent).toMatch(/手填，来自橱窗.*20%/);
    });
    const after = Number(/评分 (\d+)/.exec(card(/^评分 \d+$/).getByRole('heading').textContent ?? '')?.[1]);
    expect(after).toBeLessThan(before);
    expect(await ownStore().manualValues.toArray()).toMatchObject([{ scope: 'douyin:7000', value: 0.002 }]);
    fireEvent.click(form.getByRole('button', { name: '删除' }));
    expect(await screen.findByRole('region', { name: `评分 ${before}` })).toBeTruthy();
  });

  test('keeps a mark as it is given', async () => {
    open('/works/douyin:7000');
    await answered();
    fireEvent.click(screen.getByRole('radio', { name: '画面清晰度 4' }));
    await waitFor(async () =>
      expect(Object.values((await ownStore().ratings.get('douyin:7000'))?.marks ?? {})).toEqual([4]),
    );
  });

  test('reads in English', async () => {
    await speak('en');
    open('/works/douyin:7000');
    await answered();
    expect(screen.getByText('Where do people leave?')).toBeTruthy();
    expect(screen.getByText(/Shown by the studio, not read yet/)).toBeTruthy();
  });
});
