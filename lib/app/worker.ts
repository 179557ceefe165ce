import { browser } from 'wxt/browser';
import { onMessage } from '../messages/protocol';
import { receive } from './receive';
import { ownStore } from './stores';

/** Everything the service worker does. It may be stopped at any moment: nothing is kept in memory. */
export function startWorker(): void {
  const db = ownStore();
  onMessage('collect', ({ data, sender }) =>
    receive(db, data, { url: sender.url, tabId: sender.tab?.id }, Date.now()),
  );
  void browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
}
