import { dayOf } from '../core/dates';
import type { AccountKey } from '../core/ids';
import type { BreakdownKind, Reading } from '../core/reading';
import { studioFacts } from '../core/studios';
import { type ReadDayRow, type ReadKind, readKinds } from '../store/tables/read-day-rows';

/**
 * Readers of works lists. A list may hold a single work, and a single work's page holds one too, so the number of works
 * does not tell the two apart: the name does. `<studio>/page` reads either and is taken by what it found.
 */
const listReaders: ReadonlySet<string> = new Set([
  'bilibili/opus-list',
  'bilibili/works-compare',
  'bilibili/works-data',
  'bilibili/works-list',
  'bilibili/works-list-brief',
  'douyin/item-list',
  'douyin/work-list',
  'kuaishou/works-analysis',
  'kuaishou/works-list',
  'tiktok/item-list',
  'wechat-channels/post-list',
  'wechat-channels/statistic-post-list',
  'xiaohongshu/analysed-notes',
  'xiaohongshu/posted-notes',
  'youtube/list-creator-videos',
]);

/** Where an account's views came from is told beside its figures; who watched, on the page about its followers. */
const ofFigures: readonly BreakdownKind[] = ['traffic', 'search-word', 'content-type'];

/** From which kinds of page a reading is. Pure; empty when it says nothing of an account's figures (a name alone). */
export function kindsOf({ reader, account, works, ...parts }: Reading): ReadKind[] {
  const { accountDays = [], windows = [], curves = [], breakdowns = [], lives = [] } = parts;
  const owned = [...windows, ...curves, ...breakdowns];
  const isList = listReaders.has(reader) || (works?.length ?? 0) > 1;
  const figures = Object.keys(account?.values ?? {}).length + accountDays.length;
  const people = breakdowns.some(({ workId, kind }) => workId === undefined && !ofFigures.includes(kind));
  const ofAccount = [...windows, ...curves, ...breakdowns.filter(({ kind }) => ofFigures.includes(kind))];
  const isFans = people || /\/(?:fans|follow)/.test(reader);
  const kinds: Readonly<Record<ReadKind, boolean>> = {
    works: isList && (works?.length ?? 0) > 0,
    work: !isList && ((works?.length ?? 0) > 0 || owned.some(({ workId }) => workId !== undefined)),
    account: !isFans && (figures > 0 || ofAccount.some(({ workId }) => workId === undefined)),
    fans: isFans,
    live: lives.length > 0,
  };
  return readKinds.filter((kind) => kinds[kind]);
}

/** What a reading adds to the record of what was read. `owner` is null while nobody knows whose it is. */
export function readDaysOf(reading: Reading, owner: AccountKey | null): ReadDayRow[] {
  if (owner === null) return [];
  const day = dayOf(reading.at, studioFacts[reading.studio].timeZone);
  return kindsOf(reading).map((kind) => ({ accountId: owner, day, kind, at: reading.at }));
}

/** The studio's own id of the account that any part of a reading names; undefined when none does. */
export function accountIdIn({ account, works = [], ...parts }: Reading): string | undefined {
  const { accountDays = [], windows = [], curves = [], breakdowns = [], lives = [] } = parts;
  const all = [account, ...works, ...accountDays, ...windows, ...curves, ...breakdowns, ...lives];
  return all.find((part) => part?.accountId !== undefined)?.accountId;
}
