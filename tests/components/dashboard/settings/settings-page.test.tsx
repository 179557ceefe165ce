// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { WelcomePage } from '../../../../components/dashboard/onboarding/welcome-page';
import { SettingsPage } from '../../../../components/dashboard/settings/settings-page';
import { SourceProvider } from '../../../../components/data/source';
import { collect } from '../../../../lib/app/collect';
import type { FupanDb } from '../../../../lib/app/stores';
import { readSwitches, setSwitch } from '../../../../lib/app/switches';
import { studioIds } from '../../../../lib/core/studios';
import { batch, noon, reading } from '../../../app/sightings';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

const manifest = {
  manifest_version: 3 as const,
  name: 'x',
  version: '0.1.0',
  permissions: ['storage', 'unlimitedStorage', 'sidePanel'] as chrome.runtime.ManifestPermission[],
  host_permissions: ['https://creator.douyin.com/*', 'https://studio.youtube.com/*'],
  content_security_policy: { extension_pages: "default-src 'none'; connect-src 'none'" },
};

let db: FupanDb;
beforeEach(async () => {
  fakeBrowser.reset();
  browser.runtime.getManifest = () => manifest;
  localStorage.clear();
  sessionStorage.clear();
  db = await emptyOwnStore();
  await speak('zh-CN');
});

function open(page = <SettingsPage />, path = '/settings') {
  return show(
    <SourceProvider>
      <Router hook={memoryLocation({ path }).hook}>
        <Route path="/settings/:part?">{page}</Route>
      </Router>
    </SourceProvider>,
  );
}
const card = (name: string) => within(screen.getByRole('region', { name }));
const see = () =>
  collect(
    db,
    batch(
      reading(noon, {
        account: { accountId: 'a', name: '山野厨房', values: { followerTotal: 7 } },
        works: [{ workId: '1', values: { views: 1 } }],
      }),
    ),
    noon,
  );

const patient = { timeout: 20_000 };
// What React drew last is the property; happy-dom keeps the attribute of the first drawing.
const input = (element: HTMLElement) => element as HTMLInputElement;

describe('switches', () => {
  test('a studio is kept where studio pages hear of it', async () => {
    open();
    const douyin = await screen.findByLabelText('抖音', {}, patient);
    fireEvent.click(douyin);
    await waitFor(async () => expect([...(await readSwitches())]).toEqual(['douyin']));
    await waitFor(() => expect(input(douyin).checked).toBe(false));
  });

  test('a reader too; all follow what is changed elsewhere', async () => {
    open();
    const tiktok = await screen.findByLabelText('TikTok', {}, patient);
    const details = screen.getByText('TikTok的读取器').closest('details');
    if (!details) throw new Error('the readers are not folded away');
    details.open = true;
    // Browsers tell of it by themselves; happy-dom does not.
    fireEvent(details, new Event('toggle'));
    const reader = await screen.findByLabelText(/^tiktok\/item-list/, {}, patient);
    fireEvent.click(reader);
    await waitFor(async () => expect([...(await readSwitches())]).toEqual(['tiktok/item-list']));
    await setSwitch('tiktok', false);
    await waitFor(() => expect(input(tiktok).checked).toBe(false));
    expect(input(reader).disabled).toBe(true);
  });
});

describe('accounts', () => {
  test('are renamed and hidden', async () => {
    await see();
    open();
    const name = await screen.findByLabelText('抖音 · 山野厨房', {}, patient);
    fireEvent.change(name, { target: { value: '主号' } });
    fireEvent.click(screen.getByRole('button', { name: '改名' }));
    await waitFor(async () => expect((await db.accounts.get('douyin:a'))?.givenName).toBe('主号'));
    fireEvent.click(screen.getByRole('switch', { name: '显示' }));
    await waitFor(async () =>
      expect(await db.accounts.get('douyin:a')).toMatchObject({ givenName: '主号', hidden: true }),
    );
  });

  test('are deleted only after the count of what goes was shown and agreed to', async () => {
    await see();
    open();
    fireEvent.click(await screen.findByRole('button', { name: '删除…' }, patient));
    const dialog = within(await screen.findByRole('dialog', {}, patient));
    await waitFor(() => expect(dialog.getByText('作品').nextSibling?.textContent).toBe('1'), patient);
    expect(await db.works.count()).toBe(1);
    fireEvent.click(dialog.getByRole('button', { name: '全部删除' }));
    await screen.findByText('已删除 1 个作品和 1 次读数', {}, patient);
    expect(await db.works.count()).toBe(0);
    expect(await db.accounts.count()).toBe(0);
  });
});

describe('the theme', () => {
  test('is kept for panel and dashboard together', () => {
    open();
    fireEvent.click(card('外观和语言').getByLabelText('深色'));
    expect(localStorage.getItem('mantine-color-scheme-value')).toBe('dark');
  });
});

describe('the parts', () => {
  test('are shown one at a time, and an address that names none shows the first', async () => {
    open();
    expect(screen.queryByRole('region', { name: '怎么证明数字不离开本机？' })).toBeNull();
    fireEvent.click(screen.getByLabelText('团队与签核'));
    await screen.findByRole('region', { name: '团队' });
    expect(screen.queryByRole('region', { name: '读哪些后台？' })).toBeNull();
  });
});

describe('the proof', () => {
  test('shows what the browser has granted and not what we say', () => {
    open(undefined, '/settings/proof');
    const proof = card('怎么证明数字不离开本机？');
    for (const text of [...manifest.permissions, ...manifest.host_permissions, "connect-src 'none'"])
      proof.getByText(text);
    expect(proof.queryByText(/没有写进说明/)).toBeNull();
  });

  test('says so when a permission has no explanation', () => {
    browser.runtime.getManifest = () => ({ ...manifest, permissions: ['storage', 'cookies'] });
    open(undefined, '/settings/proof');
    card('怎么证明数字不离开本机？').getByText(/没有写进说明/);
  });
});

describe('the welcome page', () => {
  test('leads to all seven studios by links the user clicks, and explains every permission', async () => {
    open(<WelcomePage />);
    const links = card('第一步：像平时一样打开一个后台').getAllByRole('link');
    expect(links).toHaveLength(studioIds.length);
    for (const link of links) expect(link.getAttribute('target')).toBe('_blank');
    const rights = card('每个权限是干什么的');
    for (const name of manifest.permissions) rights.getByText(name);
    expect(await screen.findAllByRole('switch', {}, patient)).toHaveLength(studioIds.length);
  });
});
