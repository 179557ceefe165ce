import { browser } from 'wxt/browser';
import { onMessage } from '../messages/protocol';
import { receive } from './receive';
import { keepWithin } from './retention';
import { ownStore } from './stores';

/** Explains what is read and what each permission is for; nothing waits for it. */
const welcome = '/options.html#/welcome' as const;

/** Everything the service worker does. It may be stopped at any moment: nothing is kept in memory. */
export function startWorker(): void {
  const db = ownStore();
  onMessage('collect', ({ data, sender }) =>
    receive(db, data, { url: sender.url, tabId: sender.tab?.id }, Date.now()),
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(welcome) });
  });
  browser.runtime.onStartup.addListener(() => void keepWithin(db, Date.now()));
  void browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
}
