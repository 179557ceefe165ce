// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { DataPage } from '../../../../components/dashboard/data/data-page';
import { SourceProvider } from '../../../../components/data/source';
import { collect } from '../../../../lib/app/collect';
import type { FupanDb } from '../../../../lib/app/stores';
import { setSwitch } from '../../../../lib/app/switches';
import { batch, day, hour, reading } from '../../../app/sightings';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

let db: FupanDb;
beforeEach(async () => {
  fakeBrowser.reset();
  browser.runtime.getManifest = () => ({ manifest_version: 3, name: 'x', version: '0.1.0' });
  sessionStorage.clear();
  db = await emptyOwnStore();
  await speak('zh-CN');
  Object.defineProperty(navigator, 'storage', {
    value: { estimate: async () => ({}), persisted: async () => true },
    configurable: true,
  });
});

const open = () =>
  show(
    <SourceProvider>
      <Router hook={memoryLocation({ path: '/data' }).hook}>
        <DataPage />
      </Router>
    </SourceProvider>,
  );
const patient = { timeout: 20_000 };
const card = async (name: string | RegExp) => within(await screen.findByRole('region', { name }, patient));

/** Works read an hour ago and yesterday, the account never; one reader drifts. */
async function read(): Promise<number> {
  const now = Date.now();
  const works = { works: [{ workId: '1', accountId: 'a', title: '秘密的标题', values: { views: 41_234 } }] };
  await collect(db, batch(reading(now - day, works)), now);
  await collect(db, batch(reading(now - hour, works)), now);
  const failure = { kind: 'drift', path: 'items.[].metrics' } as const;
  await collect(db, batch({ kind: 'failure', reader: 'douyin/dashboard', at: now - hour, failure }), now);
  return now;
}

describe('the data page', () => {
  test('says of each account and kind what was read and what was not', async () => {
    await read();
    open();
    const coverage = await card('每个账号读到了多少？');
    await coverage.findByRole('img', { name: '作品列表：30 天里读了 2 天' }, patient);
    coverage.getByRole('img', { name: '账号数据：30 天里读了 0 天' });
    expect(coverage.getByText(/90 天后不再更新/)).not.toBeNull();
    const table = coverage.getByRole('table', { name: '抖音：每天读到了什么', hidden: true });
    expect(within(table).getAllByText(/读了 · 1 个作品/)).toHaveLength(2);
    expect(within(table).getAllByText('没读').length).toBeGreaterThan(28);
  });

  test('names the pages to open next, and opens none', async () => {
    const opened = vi.spyOn(window, 'open');
    await read();
    open();
    const next = await card(/接下来打开这 1 个页面/);
    const link = next.getByRole('link', { name: '账号数据页' });
    expect(link.getAttribute('href')).toBe('https://creator.douyin.com/creator-micro/data-center/operation');
    expect(next.queryByRole('link', { name: '作品列表' })).toBeNull();
    next.getByRole('link', { name: 'TikTok' });
    expect(opened).not.toHaveBeenCalled();
  });

  test('asks for no page of a studio that is switched off', async () => {
    await read();
    await setSwitch('douyin', false);
    await setSwitch('tiktok', false);
    open();
    const next = await card('该读的都读了');
    expect(next.queryByRole('link', { name: '账号数据页' })).toBeNull();
    expect(next.queryByRole('link', { name: 'TikTok' })).toBeNull();
    next.getByRole('link', { name: '快手' });
  });

  test('shows the whole report before it can be copied, and no content is in it', async () => {
    const writeText = vi.fn(async (_text: string) => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await read();
    open();
    const health = await card('各读取器还好吗？');
    expect(health.queryByRole('button', { name: '复制' })).toBeNull();
    fireEvent.click(await health.findByRole('button', { name: '生成读取报告' }, patient));
    const shown = document.querySelector('pre')?.textContent ?? '';
    expect(shown).toContain('douyin/dashboard: drift at items.[].metrics');
    for (const secret of ['秘密的标题', '41234', '41,234']) expect(shown).not.toContain(secret);
    fireEvent.click(health.getByRole('button', { name: '复制' }));
    await health.findByText('已复制');
    expect(writeText).toHaveBeenCalledWith(shown);
  });

  test('says what a metric means on each studio', async () => {
    open();
    const meaning = await card('这个数在各家是什么意思？');
    meaning.getByText(/2026-08-24/);
    meaning.getByText(/跨后台相加时会写明混了什么/);
    expect(meaning.getAllByRole('row')).toHaveLength(8);
  });

  test('of an empty store says what to open', async () => {
    open();
    await waitFor(() => expect(screen.getAllByText(/打开一个创作者后台/).length).toBeGreaterThan(0), patient);
  });
});
