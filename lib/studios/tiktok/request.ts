import { parseJson } from '../../core/json';
import type { ReadInput, RequestFieldNames } from '../../core/reader';
import { isRecord, own } from './fields';
import { workIdOfPath } from './pages';

type Asked = Pick<ReadInput<unknown>, 'request' | 'page'>;

/** Both insight endpoints name what they want, and of which post, in this one parameter, a list as JSON text. */
export const typeRequests: RequestFieldNames = { query: ['type_requests'] };

/** The rows of `type_requests`; none when it is missing or no such list. */
function askedRows(request: Asked['request']): Record<string, unknown>[] {
  const raw = request['type_requests'];
  try {
    const rows = typeof raw === 'string' ? parseJson(raw) : raw;
    return Array.isArray(rows) ? rows.filter(isRecord) : [];
  } catch {
    return [];
  }
}

/**
 * Posts that an answer can be about: those that the request asks for, else the one that the page shows. An answer names
 * its post only when `video_info` was asked for as well (studios/tiktok.md §2).
 */
export function askedPosts({ request, page }: Asked): string[] {
  const named = askedRows(request)
    .map((row) => String(own(row, 'aweme_id') ?? ''))
    .filter((id) => /^\d{10,25}$/.test(id));
  if (named.length > 0) return [...new Set(named)];
  const shown = workIdOfPath(page);
  return shown ? [shown] : [];
}

/** `data_date_range` of each numeric insight type that the request asks for. */
export function askedRanges(request: Asked['request']): Map<number, number> {
  return new Map(
    askedRows(request).flatMap((row): [number, number][] => {
      const [type, range] = [Number(own(row, 'insight_type')), Number(own(row, 'data_date_range'))];
      return Number.isInteger(type) && Number.isInteger(range) ? [[type, range]] : [];
    }),
  );
}
