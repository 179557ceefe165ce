import { type CDPSession, expect, type Page } from '@playwright/test';
import type { Launched } from './launch';
import { attach, type Send } from './nested-session';

/**
 * The real side panel, opened by the toolbar action of the extension on a tab unless it is open. Playwright has no page
 * object for it, so it is driven over the DevTools protocol through a nested session.
 */
export interface SidePanel {
  evaluate: <Result>(expression: string) => Promise<Result>;
  /** clicks the middle of the first element that `selector` finds, with a real mouse event */
  click: (selector: string) => Promise<void>;
  /** presses and lets go of a key by its DOM name: `Tab`, `Enter`, `Escape`, `ArrowRight`, ` ` */
  press: (key: string) => Promise<void>;
  scheme: (scheme: 'light' | 'dark') => Promise<void>;
  /** console errors and uncaught exceptions since the panel was attached to */
  errors: readonly string[];
  /** PNG as base64, of the whole panel however long */
  screenshot: () => Promise<string>;
  /** waits until the panel's text holds `text` */
  toShow: (text: string | RegExp) => Promise<void>;
  text: () => Promise<string>;
  /** waits until the panel shows something and has stopped changing */
  toRest: () => Promise<void>;
}

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
  let panel = await panelOf(session);
  if (!panel) {
    await clickAction(browser, session, studioPage);
    await expect
      .poll(async () => {
        panel = await panelOf(session);
        return panel !== undefined;
      })
      .toBe(true);
  }
  return driver(session, panel?.targetId ?? '');
}

/** Clicks the toolbar button of the extension on a tab. */
async function clickAction(browser: Launched, session: CDPSession, page: Page): Promise<void> {
  const tab = (await targets(session)).find(({ type, url }) => type === 'tab' && url === page.url());
  if (!tab) throw new Error('the tab has no target');
  // The typed overloads know no Extensions domain.
  const send = session.send.bind(session) as unknown as Send;
  await send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
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

async function driver(session: CDPSession, targetId: string): Promise<SidePanel> {
  const errors: string[] = [];
  const send = await attach(session, targetId, (method, params) => {
    const told = errorIn(method, params);
    if (told !== null) errors.push(told);
  });
  await send('Runtime.enable');
  await send('Log.enable');
  const evaluate = async <Result>(expression: string): Promise<Result> => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
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
    errors,
    click: (selector) => click(send, evaluate, selector),
    press: (key) => press(send, key),
    scheme: async (value) => {
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
    },
    screenshot: async () => {
      const [width, height] = await evaluate<[number, number]>(
        '[innerWidth, Math.max(innerHeight, document.documentElement.scrollHeight)]',
      );
      const clip = { x: 0, y: 0, width, height, scale: 1 };
      return (await send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip }))
        .data;
    },
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
    toShow: async (wanted) => {
      const poll = expect.poll(text, { timeout: 15_000 });
      if (typeof wanted === 'string') await poll.toContain(wanted);
      else await poll.toMatch(wanted);
    },
  };
}

/** What an event of the panel says went wrong; null for all others. */
function errorIn(method: string, params: unknown): string | null {
  const { type, entry } = params as { type?: string; entry?: { level: string; text: string } };
  const failed =
    method === 'Runtime.exceptionThrown' ||
    (method === 'Runtime.consoleAPICalled' && type === 'error') ||
    (method === 'Log.entryAdded' && entry?.level === 'error');
  return failed ? `${method}: ${entry?.text ?? JSON.stringify(params)}` : null;
}

async function click(send: Send, evaluate: SidePanel['evaluate'], selector: string): Promise<void> {
  const middle = `(() => { const found = document.querySelector(${JSON.stringify(selector)});
    found?.scrollIntoView({ block: 'center' }); const at = found?.getBoundingClientRect();
    return at ? { x: at.x + at.width / 2, y: at.y + at.height / 2 } : null })()`;
  let at: { x: number; y: number } | null = null;
  await expect
    .poll(
      async () => {
        at = await evaluate<typeof at>(middle);
        return at;
      },
      { message: `panel shows ${selector}` },
    )
    .not.toBeNull();
  for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
    await send('Input.dispatchMouseEvent', { type, ...(at ?? {}), button: 'left', clickCount: 1 });
  }
}

const keyCodes: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  ArrowLeft: 37,
  ArrowRight: 39,
};

async function press(send: Send, key: string): Promise<void> {
  const text = key === 'Enter' ? '\r' : key === ' ' ? ' ' : undefined;
  const pressed = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: keyCodes[key] };
  await send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...pressed, text });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
}
