import { browser } from 'wxt/browser';
import { onMessage } from '../messages/protocol';
import { openStore } from '../store/database';
import { receive } from './receive';

/** Everything the service worker does. It may be stopped at any moment: nothing is kept in memory. */
export function startWorker(): void {
  const db = openStore();
  onMessage('collect', ({ data, sender }) =>
    receive(db, data, { url: sender.url, tabId: sender.tab?.id }, Date.now()),
  );
  void browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
}
