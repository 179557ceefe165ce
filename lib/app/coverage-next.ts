import type { AccountRow } from '../core/rows';
import type { Coverage } from './queries/coverage';
import { type LinkedPage, studioLinks } from './studio-links';

/** A page the user may open to fill a gap. Fupan never opens one. */
export interface Opening {
  readonly account: AccountRow;
  readonly what: LinkedPage;
  readonly url: string;
  /** `day`: the studio has had the values of `day` ready for some time · `old`: read too long ago · `never`: not in the days looked at */
  readonly why: 'day' | 'old' | 'never';
  /** the last reading, epoch ms */
  readonly at: number | null;
  /** `YYYY-MM-DD`, for `day` */
  readonly day: string | null;
}

const hour = 3_600_000;
/** Works and account figures move daily (catalogue X-41: red from 24 h); who the followers are moves slowly. */
const tooOld: Readonly<Record<LinkedPage, number>> = {
  works: 24 * hour,
  account: 24 * hour,
  fans: 168 * hour,
};
const weight: Readonly<Record<LinkedPage, number>> = { works: 0, account: 1, fans: 2 };

/**
 * Pages to open next, what matters most first: works lists, account figures, followers, the longest unread first. A page
 * that fills two gaps is named once. `now` is epoch ms.
 */
export function openNext(accounts: readonly Coverage[], now: number): Opening[] {
  return accounts
    .flatMap((coverage) => gapsOf(coverage, now))
    .sort((a, b) => weight[a.what] - weight[b.what] || (a.at ?? 0) - (b.at ?? 0));
}

function gapsOf(coverage: Coverage, now: number): Opening[] {
  const { account } = coverage;
  const seen = new Set<string>();
  return (['works', 'account', 'fans'] as const).flatMap((what) => {
    const [link] = studioLinks(what, account.studio);
    const gap = gapOf(coverage, what, now);
    if (!link || !gap || seen.has(link.url)) return [];
    seen.add(link.url);
    return [{ account, what, url: link.url, ...gap }];
  });
}

function gapOf(
  coverage: Coverage,
  what: LinkedPage,
  now: number,
): Pick<Opening, 'why' | 'at' | 'day'> | null {
  const at = coverage.lastRead[what] ?? null;
  if (at === null) return { why: 'never', at, day: null };
  if (now - at >= tooOld[what]) return { why: 'old', at, day: null };
  const day = what === 'account' ? missingDay(coverage) : null;
  return day === null ? null : { why: 'day', at, day };
}

/** The newest settled day, when its values are missing though the studio gives daily values at all. */
function missingDay({ days, settledTo }: Coverage): string | null {
  const givesDays = days.some(({ hasDay }) => hasDay);
  return givesDays && days.some(({ day, hasDay }) => day === settledTo && !hasDay) ? settledTo : null;
}
