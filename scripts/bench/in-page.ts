import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Launched } from '../../tests/browser/launch';
import { emptyPage } from './extension';

/** What runs inside the browser; see tests/bench/in-page.ts. */
type InPage = typeof import('../../tests/bench/in-page');

let code: Promise<string> | undefined;
let studiosCode: Promise<string> | undefined;

/**
 * Calls a function of the in-page part in a page of the extension. The page has our own code in it, bundled from the
 * source, and the extension's own database.
 */
export async function callInPage<Name extends keyof InPage>(
  page: Page,
  name: Name,
  ...args: Parameters<InPage[Name]>
): Promise<Awaited<ReturnType<InPage[Name]>>> {
  code ??= bundled('tests/bench/in-page.ts');
  return evaluate<Awaited<ReturnType<InPage[Name]>>>(
    page,
    `globalThis.fupanBench ??= ${await code}; fupanBench.${name}(...${JSON.stringify(args)})`,
  );
}

/** Milliseconds until all studios' readers are there, in a page that has none of our code yet. */
export async function timeStudios(page: Page): Promise<number> {
  studiosCode ??= bundled('tests/bench/studios.ts');
  return evaluate(page, `{ const from = performance.now(); ${await studiosCode}; performance.now() - from }`);
}

/** The value of an expression in the page; the caller knows its type. */
async function evaluate<Value>(page: Page, expression: string): Promise<Value> {
  // Not page.evaluate: the page's policy forbids the eval that it would use.
  const session = await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** A page of the extension with nothing in it. */
export async function openEmptyPage(browser: Launched): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${emptyPage}`);
  return page;
}

/** A module with all that it imports, as one expression of its exports. */
async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome116',
      lib: { entry: resolve(entry), formats: ['iife'], name: 'fupanBench' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the in-page part of the bench was not built');
  return `(() => { ${chunk.code}\nreturn fupanBench; })()`;
}
