import { addDays, dayFromStamp, dayOf } from '../../core/dates';
import type { RequestFields } from '../../core/reader';
import * as s from '../../core/shape';
import { studioFacts } from '../../core/studios';
import { isWindowId, type WindowId } from '../../core/windows';
import { isBare } from './shapes';

/** Whose numbers an answer holds. */
export type Entity = { readonly kind: 'video' | 'channel'; readonly id: string };
/** Which stretch of time; both words mean the whole life, and differ in the shape of their series. */
export type Period = 'lifetime' | 'since-publish' | WindowId;
/** What Studio's answers leave unsaid; null where neither the request nor the page tells. */
export interface Scope {
  readonly entity: Entity | null;
  readonly period: Period | null;
}

/** True for the two periods that mean the whole life. */
export const isWhole = (period: Period | null): period is 'lifetime' | 'since-publish' =>
  period === 'lifetime' || period === 'since-publish';

/** A curve of a window is not the curve of the whole life, and does not take its name. */
export const variantIn = (variant: string, period: Period): string =>
  isWhole(period) ? variant : `${variant}:${period}`;

/** Days and date ids are cut in this zone (studios/youtube.md §5). */
export const zone = studioFacts.youtube.timeZone;

/** Request fields that name entity and period of a screen; the rest of that body is never looked at. */
export const screenFields = ['screenConfig.entity', 'screenConfig.timePeriod'];

const videoId = s.string().regex(/^[\w-]{11}$/);
const channelId = s.string().regex(/^UC[\w-]{22}$/);
export const isVideoId = (text: unknown): text is string => videoId.safeParse(text).success;
export const isChannelId = (text: unknown): text is string => channelId.safeParse(text).success;

const types: Readonly<Record<string, Period>> = {
  WEEK: 'days:7',
  TWO_WEEKS: 'days:14',
  FOUR_WEEKS: 'days:28',
  NINETY_DAYS: 'days:90',
  YEAR: 'days:365',
  TWELVE_MONTHS: 'days:365',
  LIFETIME: 'lifetime',
  SINCE_PUBLISH: 'since-publish',
  REALTIME_LAST_48_HOURS: 'hours:48',
  REALTIME_LAST_60_MINUTES: 'minutes:60',
};
const typePrefix = 'ANALYTICS_TIME_PERIOD_TYPE_';

/** Months have no fixed number of days, and a DAY may be any day: without a date range they stay unknown. */
export function periodOfType(type: string): Period | null {
  const name = type.startsWith(typePrefix) ? type.slice(typePrefix.length) : '';
  return Object.hasOwn(types, name) ? (types[name] ?? null) : null;
}

const dateId = s.union([s.number(), s.string()]);
const dateRange = s.object({ inclusiveStart: dateId, exclusiveEnd: dateId });

/** Both date ids are days of the channel; ours include the last day, Studio's exclude it. */
export function windowOfDates(raw: unknown): WindowId | null {
  const range = dateRange.safeParse(raw);
  if (!range.success) return null;
  return windowOf(dayFromStamp(range.data.inclusiveStart), dayFromStamp(range.data.exclusiveEnd));
}

function windowOf(start: string | null, end: string | null): WindowId | null {
  if (start === null || end === null || end <= start) return null;
  const window = `range:${start}..${addDays(end, -1)}`;
  return isWindowId(window) ? window : null;
}

const timePeriod = s.object({
  timePeriodType: s.string().nullish(),
  dateIdRange: s.unknown().optional(),
  /** "the first n hours or days" of a video: not its whole life */
  count: s.unknown().optional(),
});

/** A `timePeriod` object of a request, a layout or a card's config; null when it cannot be told. */
export function periodOf(raw: unknown): Period | null {
  const parsed = timePeriod.safeParse(raw);
  if (!parsed.success) return null;
  const { timePeriodType, dateIdRange, count } = parsed.data;
  if (dateIdRange !== undefined && dateIdRange !== null) return windowOfDates(dateIdRange);
  if (!timePeriodType || (count !== undefined && count !== null)) return null;
  return periodOfType(timePeriodType);
}

const pageOwner = /^\/(?:video\/([\w-]{11})|channel\/(UC[\w-]{22}))(?:\/|$)/;

/** The video or channel that a page's path belongs to. */
export function ownerOfPage(page: string): Entity | null {
  const [, video, channel] = pageOwner.exec(page) ?? [];
  if (video) return { kind: 'video', id: video };
  return channel ? { kind: 'channel', id: channel } : null;
}

/** Whose figures a page shows. Advanced mode names it in the query, which is never read, so there it is unknown. */
export const entityOfPage = (page: string): Entity | null =>
  /\/explore\/?$/.test(page) ? null : ownerOfPage(page);

/** `…/period-4_weeks`, `…/period-<start>,<end>` in Pacific midnights. `default` differs by page: unknown. */
function periodOfPage(page: string): Period | null {
  const [, text = ''] = /\/period-([^/]+)(?:\/|$)/.exec(page) ?? [];
  const named: Readonly<Record<string, Period>> = {
    '4_weeks': 'days:28',
    lifetime: 'lifetime',
    since_publish: 'since-publish',
  };
  if (Object.hasOwn(named, text)) return named[text] ?? null;
  const [, start, end] = /^(\d{13})(?:,|%2C)(\d{13})$/i.exec(text) ?? [];
  return start && end ? windowOf(dayOf(Number(start), zone), dayOf(Number(end), zone)) : null;
}

const requestEntity = s.object({ videoId: videoId.optional(), channelId: channelId.optional() });

function entityOfRequest(raw: unknown): Entity | null {
  const parsed = requestEntity.safeParse(raw);
  if (!parsed.success) return null;
  const { videoId: video, channelId: channel } = parsed.data;
  if (video) return { kind: 'video', id: video };
  return channel ? { kind: 'channel', id: channel } : null;
}

/** An empty object names nothing. */
const given = (value: unknown): boolean => value !== undefined && value !== null && !isBare(value);

/**
 * Entity and period of a screen. The request is believed first; the Audience tab asks without a period and its
 * answer says which one it chose. Only when the request could not be read at all does the page's path stand in:
 * a request that names a playlist, or a period without a window here, is known to be something else.
 */
export function screenScope(request: RequestFields, page: string, chosen: unknown): Scope {
  const asked = request['screenConfig.entity'];
  const entity = given(asked) ? entityOfRequest(asked) : entityOfPage(page);
  const period = request['screenConfig.timePeriod'];
  if (given(period)) return { entity, period: periodOf(period) };
  if (given(chosen)) return { entity, period: periodOf(chosen) };
  return { entity, period: given(asked) || !entity ? null : periodOfPage(page) };
}
