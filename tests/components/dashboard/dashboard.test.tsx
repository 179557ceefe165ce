// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Dashboard } from '../../../components/dashboard/dashboard';
import { ownStore } from '../../../lib/app/stores';
import { speak } from '../messages';
import { show } from '../show';
import { emptyOwnStore } from './own-store';

beforeEach(async () => {
  await emptyOwnStore();
  await speak('zh-CN');
});

test('a page that waits for another to let go of the old store says so, and goes on by itself', async () => {
  await ownStore().delete({ disableAutoOpen: false });
  const old = await oldVersion();
  show(<Dashboard />);
  expect(await screen.findByRole('alert')).toHaveProperty(
    'textContent',
    expect.stringContaining('关掉其他复盘页面'),
  );
  old.close();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  await waitFor(() => expect(ownStore().isOpen()).toBe(true));
});

test('every page asks the browser to keep the store', async () => {
  const persist = vi.fn(async () => true);
  const storage = { persisted: async () => false, persist, estimate: async () => ({}) };
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
  show(<Dashboard />);
  await waitFor(() => expect(persist).toHaveBeenCalledOnce());
});

/** A connection to version 1 of the store that does not let go when it is asked to. */
function oldVersion(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('fupan', 1);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
