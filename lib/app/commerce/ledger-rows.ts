import { dayOf } from '../../core/dates';
import type { LedgerCategory, LedgerEntry, LedgerScope } from '../../models/ledger';
import { parseMinor } from '../../models/money';
import { cellOf, currencyIn, instantIn, type ReadContext } from './cells';
import type { Columns } from './columns';
import type { RowProblem, RowProblemCode } from './row-problem';

export interface RawEntry extends LedgerEntry {
  readonly note: string;
}

const kinds: Readonly<Record<string, LedgerEntry['kind']>> = {
  支出: 'spend',
  花费: 'spend',
  spend: 'spend',
  expense: 'spend',
  cost: 'spend',
  收入: 'income',
  income: 'income',
  revenue: 'income',
};

const categories: Readonly<Record<string, LedgerCategory>> = {
  制作: 'production',
  内容制作: 'production',
  内容: 'production',
  production: 'production',
  content: 'production',
  流量: 'traffic',
  投流: 'traffic',
  流量投放: 'traffic',
  推广: 'traffic',
  traffic: 'traffic',
  ads: 'traffic',
  团队: 'team',
  团队建设: 'team',
  team: 'team',
  渠道: 'channels',
  渠道合作: 'channels',
  channels: 'channels',
  用户运营: 'users',
  users: 'users',
  商务: 'business',
  商务拓展: 'business',
  business: 'business',
  工具: 'tools',
  数据工具: 'tools',
  tools: 'tools',
  预备金: 'reserve',
  应急: 'reserve',
  reserve: 'reserve',
  头部达人: 'creators-head',
  腰部达人: 'creators-waist',
  尾部达人: 'creators-tail',
  'creators-head': 'creators-head',
  'creators-waist': 'creators-waist',
  'creators-tail': 'creators-tail',
  其他: 'other',
  other: 'other',
  '': 'other',
};

const scopes: Readonly<Record<string, LedgerScope>> = {
  流量: 'traffic',
  投流: 'traffic',
  traffic: 'traffic',
  变现: 'mode',
  mode: 'mode',
  实验: 'experiment',
  experiment: 'experiment',
  其他: 'other',
  other: 'other',
  '': 'other',
};

const flags: Readonly<Record<string, boolean | null>> = {
  是: true,
  yes: true,
  true: true,
  '1': true,
  否: false,
  no: false,
  false: false,
  '0': false,
  '': null,
};

/** The lines of a ledger file below its header. A negative amount is money given back. One currency a file. */
export function readLedger(
  rows: readonly (readonly string[])[],
  columns: Columns,
  context: ReadContext,
  first: number,
): { entries: RawEntry[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const entries: RawEntry[] = [];
  for (const [n, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const read = readEntry(cells, columns, context);
    const code =
      typeof read === 'string'
        ? read
        : (entries[0] ?? read).currency !== read.currency
          ? 'other-currency'
          : null;
    if (code !== null) problems.push({ row: first + n, code });
    else if (typeof read !== 'string') entries.push(read);
  }
  return { entries, problems };
}

function readEntry(
  cells: readonly string[],
  columns: Columns,
  context: ReadContext,
): RawEntry | RowProblemCode {
  const cell = (field: Parameters<typeof cellOf>[2]) => cellOf(cells, columns, field);
  const at = instantIn(cell('day'), context.timeZone);
  if (at === null) return 'bad-date';
  if (at > context.now) return 'future';
  const kind = kinds[cell('kind').toLowerCase()];
  if (!kind) return 'bad-kind';
  const currency = currencyIn(cell('currency'), context.currency);
  if (currency === null) return 'bad-currency';
  const amount = parseMinor(cell('amount'), currency);
  if (amount.fault) return amount.fault;
  if (amount.minor === 0) return 'zero-price';
  const category = categories[cell('category').toLowerCase()];
  if (!category) return 'bad-category';
  const scope = scopes[cell('scope').toLowerCase()];
  if (!scope) return 'bad-scope';
  const original = flags[cell('original').toLowerCase()];
  if (original === undefined) return 'bad-flag';
  const day = dayOf(at, context.timeZone);
  return {
    day,
    kind,
    amountMinor: amount.minor,
    currency,
    category,
    scope,
    original,
    note: cell('note').slice(0, 500),
  };
}
