import type { RequestFieldNames, RequestFields } from '../core/reader';
import { borrow } from './natives';

const parse = JSON.parse;
const paramGet = borrow(URLSearchParams.prototype.get);
const isArray = Array.isArray;
const slice = borrow(String.prototype.slice);
const split = borrow(String.prototype.split as (this: string, by: string) => string[]);
/** Longest query value kept; one studio names every insight it asks for in a single one. */
const maxQuery = 4_000;
/** Longest request body we look into; the pages' own are a few KB. */
const maxBody = 200_000;

/**
 * What a reader may see of a request: the query parameters and body fields it names, and parameters of the page's own
 * address as `page:<name>`. Everything else is left unread.
 */
export function requestFields(
  { query, body: paths, page }: Required<RequestFieldNames>,
  params: URLSearchParams,
  body: unknown,
  pageParams: () => URLSearchParams,
): RequestFields {
  const kept: Record<string, unknown> = {};
  keepParams(kept, params, query, '');
  if (page.length > 0) keepParams(kept, pageParams(), page, 'page:');
  if (paths.length === 0 || typeof body !== 'string' || body.length > maxBody) return kept;
  const parsed = parseOrNull(body);
  for (let i = 0; i < paths.length; i++) {
    const path = paths[i] as string; // i is below length
    const value = pick(parsed, split(path, '.'), 0);
    if (value !== undefined) kept[path] = value;
  }
  return kept;
}

function keepParams(
  kept: Record<string, unknown>,
  params: URLSearchParams,
  names: readonly string[],
  prefix: string,
): void {
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string; // i is below length
    const value = paramGet(params, name);
    if (value !== null && value.length <= maxQuery) kept[prefix + name] = value;
  }
}

function parseOrNull(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** The value at a dotted path; `name[]` walks an array and keeps its length, so that rows stay aligned. */
function pick(value: unknown, keys: readonly string[], from: number): unknown {
  if (from >= keys.length) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const key = keys[from] as string; // from is below length
  if (slice(key, -2) !== '[]') return pick((value as Record<string, unknown>)[key], keys, from + 1);
  const list = (value as Record<string, unknown>)[slice(key, 0, -2)];
  if (!isArray(list)) return undefined;
  const rows: unknown[] = [];
  for (let i = 0; i < list.length && i < 200; i++) rows[i] = pick(list[i], keys, from + 1) ?? null;
  return rows;
}
