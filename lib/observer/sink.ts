import type { Capture } from '../core/reader';
import { borrow, borrowGetter, sealedRegExp } from './natives';
import { requestFields } from './request-fields';
import type { Watched } from './table';

/** A request that matched: what is known before its answer arrives. */
export interface Matched {
  readonly path: string;
  readonly page: string;
  readonly request: Capture['request'];
}

/** Largest body that is read, in characters. The biggest studio answer seen is 570 KB. */
export const maxText = 12_000_000;
const faultLimit = 3;
const now = Date.now;
const PageUrl = URL;
const pathOf = borrowGetter(URL.prototype, 'pathname');
const paramsOf = borrowGetter(URL.prototype, 'searchParams');
const indexOf = borrow(String.prototype.indexOf as (this: string, part: string) => number);

/**
 * Decides which requests are looked at and hands finished answers over. Every entry point is fault-proof:
 * after three faults of our own it stands down for the life of the page, and the hooks only pass calls on.
 */
export function createSink(watch: readonly Watched[], hand: (capture: Capture) => void) {
  const rows = watch.map(([source, query = [], body = [], page = []]) => ({
    fits: sealedRegExp(source),
    names: { query, body, page },
  }));
  let faults = 0;

  function guarded<Result>(work: () => Result): Result | undefined {
    if (faults >= faultLimit) return undefined;
    try {
      return work();
    } catch {
      faults++;
      return undefined;
    }
  }

  return {
    /** The match of a request, or undefined when it is not ours to look at. `url` is the text the page passed. */
    match: (url: string, body: unknown): Matched | undefined =>
      guarded(() => {
        const address = parsed(url);
        if (!address) return undefined;
        const pathname = pathOf(address);
        for (let i = 0; i < rows.length; i++) {
          const row = rows[i];
          if (row?.fits(pathname)) {
            const request = requestFields(row.names, paramsOf(address), body, pageParams);
            return { path: pathname, page: location.pathname, request };
          }
        }
        return undefined;
      }),
    /** Hands over a finished answer. Bodies that are not JSON by their type arrive as empty text. */
    deliver: (matched: Matched, status: number, type: string | null, text: string): void => {
      guarded(() => {
        if (!telling(status) || text.length > maxText) return;
        hand({ ...matched, at: now(), status, text: isJson(type) ? text : '' });
      });
    },
    guarded,
  };
}

/** What stands in the page's own address at this moment. */
const pageParams = () => paramsOf(new PageUrl(location.href));

/** A page may ask for an address that is none: its mistake, not a fault of ours. */
function parsed(url: string): URL | undefined {
  try {
    return new PageUrl(url, document.baseURI);
  } catch {
    return undefined;
  }
}

/** Statuses that a reader has a failure for; a 404 or 500 is the studio's own affair. */
function telling(status: number): boolean {
  switch (status) {
    case 401:
    case 403:
    case 406:
    case 429:
    case 461:
    case 471:
      return true;
    default:
      return isAnswer(status);
  }
}

/** 2xx: one studio answers its lists with 201. */
export function isAnswer(status: number): boolean {
  return status >= 200 && status < 300;
}

export type Sink = ReturnType<typeof createSink>;

/** JSON, or a type that studios put on JSON: plain text, octets, none at all. Never HTML, event streams, media. */
export function isJson(type: string | null): boolean {
  if (!type) return true;
  return (
    indexOf(type, 'json') >= 0 || indexOf(type, 'text/plain') === 0 || indexOf(type, 'octet-stream') >= 0
  );
}
