import type { RequestFieldNames } from '../core/reader';

/** One path pattern the observer looks for: source text of a RegExp, and the request fields it may keep. */
export type Watched = readonly [pattern: string, query?: readonly string[], body?: readonly string[]];

/** The table row of a reader. */
export function watched(path: RegExp, request: RequestFieldNames): Watched {
  const { query, body } = request;
  if (body?.length) return [path.source, query ?? [], body];
  return query?.length ? [path.source, query] : [path.source];
}
