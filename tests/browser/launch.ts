import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium';

export interface LaunchOptions {
  /** built extension folder, or null for a browser without it */
  extension?: string | null;
  headless?: boolean;
  lang?: 'zh-CN' | 'en-US';
  colorScheme?: 'light' | 'dark';
  /** file for Chromium's own network log */
  netLog?: string;
  viewport?: { width: number; height: number };
}

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  /** the extension's service worker; throws when launched without the extension */
  worker: () => Promise<Worker>;
  close: () => Promise<void>;
}

/** `FUPAN_EXTENSION` names another folder, so that a build can go on while tests run on an older copy. */
export const builtExtension = resolve(process.env['FUPAN_EXTENSION'] || '.output/chrome-mv3');

/** Chromium with the built extension in a fresh profile; nothing in it reaches the internet by itself. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'fupan-'));
  const extension = options.extension === undefined ? builtExtension : options.extension;
  const lang = options.lang ?? 'zh-CN';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    viewport: options.viewport ?? { width: 1280, height: 860 },
    colorScheme: options.colorScheme ?? 'light',
    locale: lang,
    env: { ...process.env, LANGUAGE: lang.replace('-', '_') },
    args: chromiumArgs(extension, { ...options, lang }),
  });
  if (extension) await closeWelcome(context);
  return {
    context,
    extensionId: extension ? new URL((await workerOf(context)).url()).hostname : '',
    worker: () => workerOf(context),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function chromiumArgs(extension: string | null, options: LaunchOptions & { lang: string }): string[] {
  return [
    ...(options.headless === false ? [] : ['--headless=new']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--enable-unsafe-extension-debugging',
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    `--lang=${options.lang}`,
    ...(options.netLog ? [`--log-net-log=${options.netLog}`, '--net-log-capture-mode=Default'] : []),
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
  ];
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker');
}

/** A fresh profile makes every start an installation, which opens a page of its own. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const page = await new Promise<Page>((found) => {
    // A page is there before it has an address, and the browser's first one never gets this one.
    const look = (one: Page) => {
      one.waitForURL(/options\.html#\/welcome/).then(
        () => found(one),
        () => undefined,
      );
    };
    context.on('page', look);
    for (const one of context.pages()) look(one);
  });
  await page.close();
}
