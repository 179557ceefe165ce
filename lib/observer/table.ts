import type { RequestFieldNames } from '../core/reader';

/** One path pattern the observer looks for: source text of a RegExp, and the request fields it may keep. */
export type Watched = readonly [
  pattern: string,
  query?: readonly string[],
  body?: readonly string[],
  page?: readonly string[],
];

/** The table row of a reader, without the empty lists at its end. */
export function watched(path: RegExp, { query = [], body = [], page = [] }: RequestFieldNames): Watched {
  if (page.length > 0) return [path.source, query, body, page];
  if (body.length > 0) return [path.source, query, body];
  return query.length > 0 ? [path.source, query] : [path.source];
}
