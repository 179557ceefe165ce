import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import { type Opening, openNext } from '../../lib/app/coverage-next';
import { browserName, driftReport } from '../../lib/app/coverage-report';
import type { ReaderHealthRow } from '../../lib/core/rows';
import type { Coverage } from './questions';

export type { Opening } from '../../lib/app/coverage-next';
export type { ReadKind } from '../../lib/app/queries/coverage';

/** Pages to open next, what matters most first. */
export function useOpenNext(accounts: readonly Coverage[], now: number): Opening[] {
  return useMemo(() => openNext(accounts, now), [accounts, now]);
}

/** The drift report of these readers as the user may copy it. */
export function reportOf(rows: readonly ReaderHealthRow[], now: number): string {
  const { version } = browser.runtime.getManifest();
  return driftReport(rows, { version, browser: browserName(navigator.userAgent), now });
}

/** Puts a text on the clipboard, on the user's click; false when the browser declines. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
