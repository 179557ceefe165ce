import type { MetricId } from '../metric-ids';
import type { StudioId } from '../studios';

/** A text in both languages of the product. Content data, not interface text: it travels with the thing it describes. */
export interface BothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** count: integer · ratio: 0–1 · seconds · money: minor units with a currency beside it. */
export type MetricUnit = 'count' | 'ratio' | 'seconds' | 'money';

/** cumulative: a running total since publication · level: a state or an average at one moment · ratio: a share of something. */
export type MetricKind = 'level' | 'cumulative' | 'ratio';

export type Better = 'higher' | 'lower' | 'neither';

/**
 * Where a studio shows a metric, as far as the studio files know:
 * `both` works and account · `work` · `account` · `live` sessions only · `never`.
 */
export type Shown = 'both' | 'work' | 'account' | 'live' | 'never';

export interface MetricFacts {
  readonly name: BothLanguages;
  readonly unit: MetricUnit;
  readonly kind: MetricKind;
  readonly better: Better;
  /** one sentence; holds on every studio unless `notes` says otherwise */
  readonly definition: BothLanguages;
  readonly shown: Readonly<Record<StudioId, Shown>>;
  /** what the number means on one studio where that differs, or why it is missing there */
  readonly notes: Readonly<Partial<Record<StudioId, BothLanguages>>>;
}

/** How a derived ratio is made: the sum of `sum` divided by `per`. Any part unknown, or `per` 0: unknown. */
export interface RatioParts {
  readonly sum: readonly MetricId[];
  readonly per: MetricId;
}

/** Availability in the order of `studioIds`, so that a table row fits one line. */
export function shownOn(
  douyin: Shown,
  kuaishou: Shown,
  xiaohongshu: Shown,
  bilibili: Shown,
  wechatChannels: Shown,
  youtube: Shown,
  tiktok: Shown,
): Readonly<Record<StudioId, Shown>> {
  return { douyin, kuaishou, xiaohongshu, bilibili, 'wechat-channels': wechatChannels, youtube, tiktok };
}
