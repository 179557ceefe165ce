// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { SourceProvider } from '../../../components/data/source';
import { DraftPanel } from '../../../components/sidepanel/draft-panel';
import { collect } from '../../../lib/app/collect';
import { changePlan } from '../../../lib/app/plan/store';
import { ownStore } from '../../../lib/app/stores';
import type { DraftReading } from '../../../lib/core/draft-reading';
import { qualityItems } from '../../../lib/models/presets/quality-items';
import { batch, day, hour, reading } from '../../app/sightings';
import { speak } from '../messages';
import { show } from '../show';

const draft: DraftReading = { studio: 'douyin', title: '为什么要焯水', topics: [], scheduleAt: null };
const open = (shown: DraftReading = draft) =>
  show(
    <SourceProvider>
      <DraftPanel
        studio="douyin"
        address="https://creator.douyin.com/creator-micro/content/post/video"
        state={{ status: 'draft', draft: shown }}
      />
    </SourceProvider>,
  );
const card = () => screen.findByRole('region', { name: '对照计划' }, { timeout: 5_000 });

beforeEach(async () => {
  await speak('zh-CN');
  const db = ownStore();
  await Promise.all([db.plans, db.works, db.checklists, db.hotTopics].map((table) => table.clear()));
});

async function tenWorks(): Promise<void> {
  const works = Array.from({ length: 10 }, (_, n) => ({
    workId: `700${n}`,
    title: n < 6 ? `为什么 ${n}` : `教你 ${n}`,
    publishedAt: Date.now() - n * day - 2 * hour,
    format: 'video' as const,
    values: { views: 100 },
  }));
  await collect(ownStore(), batch(reading(Date.now() - hour, { works })), Date.now());
  const words = [['为什么'], ['教你'], []];
  await changePlan(
    ownStore(),
    ({ types }) => ({
      types: types.map((type, n) => ({ ...type, words: words[n] ?? [] })),
      formulas: '震惊',
    }),
    Date.now(),
  );
}

describe('a draft beside the plan', () => {
  it('knows nothing at first, and says so of every line', async () => {
    open();
    const plan = await card();
    await waitFor(() => expect(plan.textContent).toContain('8 项还说不准'));
    expect(plan.textContent).toContain('看不出是哪一类');
    expect(plan.textContent).toContain('没对上任何系列');
    expect(plan.textContent).toContain('名单还是空的');
  });

  it('holds type, length and lists against it as they are said', async () => {
    await tenWorks();
    const { container } = open();
    const plan = await card();
    await waitFor(() =>
      expect(plan.textContent).toContain('知识科普 60% → 64%，会超出目标 35% ± 10.0 个百分点'),
    );
    expect(plan.textContent).toContain('反套路 没有命中');
    fireEvent.change(screen.getByLabelText('类型'), { target: { value: 'quiz' } });
    expect(plan.textContent).toContain('趣味测试 0% → 9%，目标 25%');
    fireEvent.change(screen.getByLabelText('时长（秒）'), { target: { value: '58' } });
    expect(plan.textContent).toContain(
      '属于单品解析（约 60 秒） 来源里这一档的首位数字丢了，30 和 60 秒都算',
    );
    fireEvent.change(screen.getByLabelText('时长（秒）'), { target: { value: '120' } });
    expect(plan.textContent).toContain('不在任何一档附近');
    fireEvent.change(screen.getByLabelText('口播稿或字幕'), { target: { value: '震 惊，竟然要焯水' } });
    expect(plan.textContent).toContain('命中：震惊');
    expect(container.querySelector('h1')?.textContent).not.toContain('先改');
  });

  it('is kept with the checklist, planned marks and all', async () => {
    await tenWorks();
    open();
    const plan = await card();
    await waitFor(() => expect(plan.textContent).toContain('会超出目标'));
    const [first] = qualityItems;
    fireEvent.change(screen.getByLabelText(new RegExp(`^${first?.name.zh}`)), { target: { value: '4' } });
    fireEvent.change(screen.getByLabelText('时长（秒）'), { target: { value: '90' } });
    fireEvent.click(screen.getByRole('button', { name: '存为清单' }));
    await waitFor(async () => expect(await ownStore().checklists.count()).toBe(1));
    const [row] = await ownStore().checklists.toArray();
    expect(row?.plan).toMatchObject({
      ...{ type: 'explainer', series: null, durationSec: 90, quality: { [first?.id ?? '']: 4 } },
      lights: { mix: 'amber', length: 'green', formulas: 'green', quality: 'unknown' },
    });
  });
});
