import type { PackId } from './ids';
import type { Matcher } from './matcher';
import type { Simplify } from './normalise';
import type { TeamList } from './team';

/** What the caller may say about how a draft is to be checked. Everything is optional. */
export interface CheckOptions {
  /** Epoch milliseconds; without it nothing that needs the time is checked. */
  readonly now?: number;
  /** true: this is advertising; false: it is not; absent: judged by the draft and its words. */
  readonly commercial?: boolean;
  readonly packs?: readonly PackId[];
  /** From `loadSimplify`; without it traditional characters are read as they stand. */
  readonly simplify?: Simplify;
  readonly team?: TeamList;
  /** Keys of findings the user called "not a problem", from `dismissKey`. */
  readonly dismissed?: ReadonlySet<string>;
  /** Own recent titles, newest first. */
  readonly recentTitles?: readonly string[];
}

/** The options with everything filled in that the checks rely on. */
export interface CheckContext extends Omit<CheckOptions, 'packs'> {
  readonly packs: ReadonlySet<PackId>;
  readonly matcher: Matcher;
}
