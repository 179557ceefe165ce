import { type CDPSession, expect, type Page } from '@playwright/test';
import type { Launched } from './launch';

/**
 * The real side panel, opened by the toolbar action of the extension on a tab unless it is open. Playwright has no page
 * object for it, so it is driven over the DevTools protocol through a nested session.
 */
export interface SidePanel {
  evaluate: <Result>(expression: string) => Promise<Result>;
  /** PNG as base64 */
  screenshot: () => Promise<string>;
  /** waits until the panel's text holds `text` */
  toShow: (text: string | RegExp) => Promise<void>;
  text: () => Promise<string>;
  /** waits until the panel shows something and has stopped changing */
  toRest: () => Promise<void>;
}

/** The fields of protocol answers that are used here; Playwright's own types lack the Extensions domain. */
interface Answer {
  sessionId: string;
  data: string;
  result: { value: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}
type Send = (method: string, params?: unknown) => Promise<Answer>;

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

export async function openSidePanel(browser: Launched, studioPage: Page): Promise<SidePanel> {
  // The Extensions domain answers only on the browser's own session.
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser has no session of its own');
  await studioPage.bringToFront();
  // The typed overloads know no Extensions domain.
  const send = session.send.bind(session) as unknown as Send;
  let panel = await panelOf(session);
  if (!panel) {
    const tab = (await targets(session)).find(({ type, url }) => type === 'tab' && url === studioPage.url());
    if (!tab) throw new Error('the studio tab has no target');
    await send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
    await expect
      .poll(async () => {
        panel = await panelOf(session);
        return panel !== undefined;
      })
      .toBe(true);
  }
  return driver(session, send, panel?.targetId ?? '');
}

async function panelOf(session: CDPSession): Promise<TargetInfo | undefined> {
  return (await targets(session)).find(({ type, url }) => type === 'page' && url.includes('/sidepanel.html'));
}

async function targets(session: CDPSession): Promise<TargetInfo[]> {
  const { targetInfos } = await session.send('Target.getTargets', {
    filter: [{ type: 'tab' }, { type: 'page' }],
  });
  return targetInfos;
}

async function driver(session: CDPSession, send: Send, targetId: string): Promise<SidePanel> {
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const waiting = new Map<number, { done: (result: Answer) => void; fail: (error: Error) => void }>();
  session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id, result, error } = JSON.parse(message);
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.fail(new Error(error.message));
    else call?.done(result);
  });
  const inPanel: Send = (method, params = {}) =>
    new Promise((done, fail) => {
      const id = ++last;
      waiting.set(id, { done, fail });
      send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      }).catch(fail);
    });
  const evaluate = async <Result>(expression: string): Promise<Result> => {
    const { result, exceptionDetails } = await inPanel('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result; // the caller's expression decides
  };
  const text = () => evaluate<string>('document.body?.innerText ?? ""');
  return {
    evaluate,
    text,
    screenshot: async () => (await inPanel('Page.captureScreenshot', { format: 'png' })).data,
    toRest: async () => {
      let before = '';
      await expect
        .poll(
          async () => {
            const now = await text();
            const resting = now === before && now.trim() !== '';
            before = now;
            return resting;
          },
          { intervals: [300], timeout: 15_000 },
        )
        .toBe(true);
    },
    toShow: async (wanted: string | RegExp) => {
      const poll = expect.poll(text, { timeout: 15_000 });
      if (typeof wanted === 'string') await poll.toContain(wanted);
      else await poll.toMatch(wanted);
    },
  };
}
