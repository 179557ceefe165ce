import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { studioPageAt, type TabPage } from '../../lib/app/studio-page';

/** A studio page and the tab that shows it. */
export interface OpenTab extends TabPage {
  readonly tabId: number;
  readonly address: string;
}

/**
 * The studio page in the active tab of this window; null on any other tab, undefined until known.
 * Without the `tabs` permission the browser tells addresses only of the studios' own hosts: all others are "elsewhere".
 */
export function useActiveTab(): OpenTab | null | undefined {
  const [page, setPage] = useState<OpenTab | null>();
  useEffect(() => {
    let current = true;
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      const shown = studioPageAt(tab?.url);
      if (!current) return;
      if (!shown || tab?.id === undefined || tab.url === undefined) setPage(null);
      else setPage({ ...shown, tabId: tab.id, address: tab.url });
    };
    const lookSoon = () => void look();
    lookSoon();
    browser.tabs.onActivated.addListener(lookSoon);
    browser.tabs.onUpdated.addListener(lookSoon);
    return () => {
      current = false;
      browser.tabs.onActivated.removeListener(lookSoon);
      browser.tabs.onUpdated.removeListener(lookSoon);
    };
  }, []);
  return page;
}
