import { browser } from 'wxt/browser';

const calm = '#0f766e';
const amber = '#b07d00';
const most = 999;

/**
 * The toolbar button of a tab: how many new readings this page load gave; amber once a reader of the studio met a shape
 * it does not know. The browser clears a tab's badge when the tab navigates.
 */
export async function showBadge(tabId: number, stored: number, drifting: boolean): Promise<void> {
  try {
    const before = Number.parseInt(await browser.action.getBadgeText({ tabId }), 10) || 0;
    const total = Math.min(before + stored, most);
    const text = total > 0 ? String(total) : drifting ? '!' : '';
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: drifting ? amber : calm });
  } catch {
    // The tab was closed meanwhile: there is no button left to draw on.
  }
}
