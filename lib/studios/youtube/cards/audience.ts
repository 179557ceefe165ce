import type { ReadingParts } from '../../../core/reading';
import * as s from '../../../core/shape';
import { breakdownsOf, frameOf } from '../breakdowns';
import { inUnit } from '../metrics';
import { placed } from '../parts';
import type { Scope } from '../scope';
import { type Found, shaped } from '../shapes';
import { readTable, totalFigures } from '../table';

/** Cards that hold one table each, or one table a content type. */
const tableCard = s.object({
  tableData: s.unknown().optional(),
  mainTableData: s.unknown().optional(),
  cardData: s.unknown().optional(),
});
const byContentType = s.object({
  tables: s.array(
    s.object({ contentType: s.string(), tableData: s.unknown().optional(), tableCard: tableCard.nullish() }),
  ),
});
const everything = 'CONTENT_ANALYSIS_TYPE_ALL_CONTENT';

/** `demographicsCardData.tableData`, `tableCardData.mainTableData`, in other builds `.cardData`. */
export function readTableCard(card: Found, scope: Scope): ReadingParts {
  const { tableData, mainTableData, cardData } = shaped(tableCard, card.data, card.path);
  return splitOf(tableData ?? mainTableData ?? cardData, card.path, scope);
}

/** Demographics and traffic of a channel, a table for each content type: that of one type is a variant. */
export function readContentTypeCard(card: Found, scope: Scope): ReadingParts[] {
  const { tables } = shaped(byContentType, card.data, card.path);
  return tables.map(({ contentType, tableData, tableCard: inner }) => {
    const data = tableData ?? inner?.mainTableData ?? inner?.cardData;
    const variant =
      contentType === everything ? undefined : contentType.replace('CONTENT_ANALYSIS_TYPE_', '');
    return splitOf(data, `${card.path}.tables.[]`, scope, variant);
  });
}

function splitOf(data: unknown, path: string, scope: Scope, variant?: string): ReadingParts {
  const table = data === undefined || data === null ? null : readTable(data, path);
  return table ? breakdownsOf(table, scope, variant) : {};
}

const funnelCard = s.object({ totalData: s.unknown().optional() });

/** Impressions, click-through rate and views of the whole page: at channel level they stand nowhere else. */
export function readFunnel(card: Found, scope: Scope): ReadingParts {
  const { totalData } = shaped(funnelCard, card.data, card.path);
  const table = totalData ? readTable(totalData, `${card.path}.totalData`) : null;
  return table ? placed(totalFigures(table), scope) : {};
}

const sourcesCard = s.object({
  rows: s.array(
    s.object({
      title: s.string(),
      value: s.object({ double: s.union([s.number(), s.string()]).nullish() }).nullish(),
    }),
  ),
});

/**
 * Views by source under titles in the page's language, which cannot be joined with the enums of the tables, so
 * they are a variant of their own. The rows below each source name other people's videos: they are not read.
 */
export function readTrafficSources(card: Found, scope: Scope): ReadingParts {
  const { rows } = shaped(sourcesCard, card.data, card.path);
  const base = frameOf(scope, 'titled');
  const parts = rows.flatMap(({ title, value }) => {
    const views = inUnit(value?.double, 'count', `${card.path}.rows.[].value.double`);
    const key = title.trim().slice(0, 200);
    return key && views !== undefined ? [{ key, label: key, value: views }] : [];
  });
  if (!base || parts.every((part) => part.value === 0)) return {};
  return { breakdowns: [{ ...base, kind: 'traffic', unit: 'count', parts: parts.slice(0, 1_000) }] };
}
