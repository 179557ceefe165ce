// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { SourceProvider } from '../../../components/data/source';
import { LivePanel } from '../../../components/sidepanel/live-panel';
import { collect } from '../../../lib/app/collect';
import { startRun } from '../../../lib/app/live-runs';
import type { StudioId } from '../../../lib/core/studios';
import type { FupanDb } from '../../../lib/store/database';
import { batch, reading } from '../../app/sightings';
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

function open(studio?: StudioId) {
  show(
    <SourceProvider>
      <LivePanel studio={studio} />
    </SourceProvider>,
  );
}
const box = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name });

describe('the panel on a live page', () => {
  test('begins a list with the six things before, ticked with a name that is remembered', async () => {
    await db.people.put({
      ...{ id: crypto.randomUUID(), name: '小满', roles: [], accounts: [], at: 1 },
    });
    open('wechat-channels');
    expect(await screen.findByText(/还没有读到这个平台的直播场次/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('这场播什么（可不填）'), { target: { value: '包饺子' } });
    fireEvent.click(screen.getByRole('button', { name: '开始' }));
    await box('主题和内容定好了');
    expect(screen.getAllByRole('checkbox')).toHaveLength(6);
    expect(screen.getByText('0 / 6')).toBeTruthy();
    expect(document.querySelector('datalist option')?.getAttribute('value')).toBe('小满');
    fireEvent.change(screen.getByLabelText('谁在打勾'), { target: { value: '小满' } });
    fireEvent.click(await box('主题和内容定好了'));
    expect(await screen.findByText(/小满，今天 .* 打勾/)).toBeTruthy();
    expect(screen.getByText('1 / 6')).toBeTruthy();
    expect((await db.liveRuns.toArray())[0]).toMatchObject({
      studio: 'wechat-channels',
      title: '包饺子',
      ticks: [{ item: 'theme', by: '小满' }],
    });
  });

  test('follows a session that is read, shows its figures with their origin, and "—" for what was not read', async () => {
    const now = Date.now();
    await startRun(db, { studio: 'wechat-channels', title: '' }, now - 60_000);
    await collect(
      db,
      batch(
        reading(
          now,
          { lives: [{ liveId: '77', title: '周六一起包饺子', online: 31, values: { liveViewers: 812 } }] },
          { studio: 'wechat-channels', reader: 'live-info' },
        ),
      ),
      now,
    );
    open('wechat-channels');
    const figures = within(await screen.findByRole('region', { name: '周六一起包饺子' }));
    expect(figures.getByText('812')).toBeTruthy();
    expect(figures.getByText('31')).toBeTruthy();
    expect(figures.getAllByText('—').length).toBeGreaterThanOrEqual(5);
    fireEvent.click(figures.getByText('812'));
    expect(await screen.findAllByText('wechat-channels/live-info')).not.toHaveLength(0);
    expect(await box('盯住流量、互动和成交')).toBeTruthy();
    expect(screen.getByText(/阶段跟着读到的场次走/)).toBeTruthy();
    expect(screen.getByText(/按平台和时间对上/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '下播后' }));
    expect(await box('收齐观看、互动、点赞等数据')).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: '跟着场次走' }));
    expect(await box('盯住流量、互动和成交')).toBeTruthy();
  });

  test('an incident wants words and a time that has come, and is closed with what was done', async () => {
    await startRun(db, { studio: 'douyin', title: '' }, Date.now());
    open('douyin');
    fireEvent.click(await screen.findByRole('button', { name: '记一条突发' }));
    fireEvent.change(screen.getByLabelText('发生时间'), { target: { value: '2999-01-01T00:00' } });
    fireEvent.click(screen.getByRole('button', { name: '记下' }));
    expect(screen.getByText('写一下出了什么事')).toBeTruthy();
    expect(screen.getByText('时间不对，或在将来')).toBeTruthy();
    expect((await db.liveRuns.toArray())[0]?.incidents).toEqual([]);
    fireEvent.change(screen.getByLabelText('出了什么事'), { target: { value: '断流两分钟' } });
    fireEvent.change(screen.getByLabelText('发生时间'), { target: { value: '2026-01-02T10:00' } });
    fireEvent.click(screen.getByRole('button', { name: '记下' }));
    expect(await screen.findByText('断流两分钟')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '已处理' }));
    fireEvent.change(screen.getByLabelText('怎么处理的'), { target: { value: '换了网线' } });
    fireEvent.click(screen.getByRole('button', { name: '已处理' }));
    expect(await screen.findByText('处理：换了网线')).toBeTruthy();
    await waitFor(async () =>
      expect((await db.liveRuns.toArray())[0]?.incidents[0]?.closedAt).not.toBeNull(),
    );
  });

  test('says of a studio whose live figures nobody can read that this is not zero', async () => {
    open('youtube');
    expect(await screen.findByText(/读不到，不是没有/)).toBeTruthy();
  });

  test('by hand it is for any site, and an ended list makes room for the next', async () => {
    open();
    fireEvent.change(await screen.findByLabelText('后台'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: '开始' }));
    fireEvent.click(await screen.findByRole('button', { name: '结束这份清单' }));
    expect(await screen.findByRole('button', { name: '开始' })).toBeTruthy();
    expect((await db.liveRuns.toArray())[0]).toMatchObject({ studio: null });
    expect((await db.liveRuns.toArray())[0]?.endedAt).not.toBeNull();
  });
});
