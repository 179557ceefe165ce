import { addDays, dayOf, daysBetween, startOfDay } from '../../core/dates';
import { ReadFailure } from '../../core/failures';
import { epochSeconds } from '../../core/fields';
import type { RequestFieldNames, RequestFields } from '../../core/reader';
import { studioFacts } from '../../core/studios';
import type { WindowId } from '../../core/windows';
import { workIdOf } from './fields';

const { timeZone } = studioFacts['wechat-channels'];

/** The day in the studio's zone at an instant, epoch ms. */
export const wechatDay = (at: number): string => dayOf(at, timeZone);

/** A range of days is named in the request only: its first and last moment in epoch s, and the step. */
export const spanFields = ['startTs', 'endTs', 'interval'] as const satisfies RequestFieldNames['body'];

/**
 * Days that were asked for. Sources met a last moment at the beginning of the last day; should it be meant as the
 * first moment left out, one value less comes, and the days are the same up to there.
 */
export interface Span {
  readonly first: string;
  /** how many values a series of these days may have */
  readonly lengths: readonly number[];
}

/** The first `length` days of a span. */
export const windowOf = ({ first }: Span, length: number): WindowId =>
  `range:${first}..${addDays(first, length - 1)}`;

/** An instant of the request, epoch ms; undefined when it is missing or no time. */
export function askedTime(request: RequestFields, name: string): number | undefined {
  const checked = epochSeconds().safeParse(request[name]);
  return checked.success ? checked.data : undefined;
}

/** Days of a request whose step is a day (`interval` 3); drift when it does not show them. */
export function askedSpan(request: RequestFields): Span {
  const [start, end] = [askedTime(request, 'startTs'), askedTime(request, 'endTs')];
  if (start === undefined || end === undefined || end < start)
    throw new ReadFailure('drift', '(request).startTs');
  const { interval } = request;
  if (interval !== undefined && String(interval) !== '3')
    throw new ReadFailure('drift', '(request).interval');
  const [first, last] = [wechatDay(start), wechatDay(end)];
  const days = daysBetween(first, last) + 1;
  return { first, lengths: end === startOfDay(last, timeZone) && days > 1 ? [days, days - 1] : [days] };
}

/**
 * Values of a series by day, oldest first; empty when it has not one value a day. An unfinished day (that of `at`)
 * may send 0 for "not counted yet", which is left out.
 */
export function byDay(
  values: readonly (number | undefined)[],
  { first, lengths }: Span,
  at: number,
): [day: string, value: number][] {
  if (!lengths.includes(values.length)) return [];
  const today = wechatDay(at);
  return values.flatMap((value, n): [string, number][] => {
    const day = addDays(first, n);
    const waits = day > today || (day === today && value === 0);
    return value === undefined || waits ? [] : [[day, value]];
  });
}

/** Work that the request asked about, under `name`; drift when it does not: figures without an owner are no figures. */
export function askedWork(request: RequestFields, name: string): string {
  const workId = workIdOf(request[name]);
  if (!workId) throw new ReadFailure('drift', `(request).${name}`);
  return workId;
}
