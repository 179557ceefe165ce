import { addDays, dayOf, startOfDay } from '../../core/dates';
import type { LedgerCategory, LedgerScope } from '../../models/ledger';
import { splitMinor, sumMinor } from '../../models/money';
import { type Random, seededRandom } from '../../models/random';
import type {
  BudgetRow,
  LedgerRow,
  MoneyImportRow,
  OrderRow,
  TouchPathRow,
} from '../../store/tables/money-rows';
import type { TypedCountRow } from '../../store/tables/typed-count-rows';
import { between, hexOf, uuidOf } from './random-ids';
import type { DemoWords } from './words';

const zone = 'Asia/Shanghai';
const currency = 'CNY';
const hour = 3_600_000;
const weeks = 13;
/** Prices of the shop in fen: a sauce, cured meat, a basket of shoots, a small pan, a wok. */
const prices = [3_900, 5_900, 9_900, 12_900, 26_800] as const;

export interface DemoMoney {
  readonly imports: readonly MoneyImportRow[];
  readonly orders: readonly OrderRow[];
  readonly ledger: readonly LedgerRow[];
  readonly budgets: readonly BudgetRow[];
  readonly paths: readonly TouchPathRow[];
  readonly typed: readonly TypedCountRow[];
}

/** A small shop of 13 weeks up to `now` (epoch ms): orders with refunds, what was spent and earned, a budget, touch paths. */
export function demoMoney(now: number, words: DemoWords, seed: number): DemoMoney {
  const random = seededRandom(seed + 3_000);
  const today = dayOf(now, zone);
  const file = (kind: MoneyImportRow['kind'], name: string, salt: string | null) => ({
    ...{ id: uuidOf(random), kind, name, at: now - 2 * hour, leftOut: 0, salt },
  });
  const ordersFile = file('orders', words.files.orders, hexOf(random, 8));
  const pathsFile = file('paths', words.files.paths, null);
  const orders = demoOrders(now, today, random, ordersFile.id);
  const paths = demoPaths(words, orders.length, random, pathsFile.id);
  return {
    imports: [
      { ...ordersFile, rows: orders.length },
      { ...pathsFile, rows: paths.length },
    ],
    ...{ orders, paths },
    ledger: demoLedger(now, today, words, orders, random),
    budgets: [demoBudget(now, today, words, random)],
    typed: demoTyped(now, today, words, random),
  };
}

function demoOrders(now: number, today: string, random: Random, file: string): OrderRow[] {
  const buyers: string[] = [];
  const orders: OrderRow[] = [];
  for (let back = weeks * 7; back >= 0; back--) {
    const midnight = startOfDay(addDays(today, -back), zone);
    const count = between(random, 5, 9) + Math.round((weeks * 7 - back) / 18);
    for (let n = 0; n < count; n++) {
      const at = midnight + Math.round((8 + random() * 15) * hour);
      // Every third order comes from somebody who bought before, the keenest most often.
      const known = random() < 0.36 ? buyers[Math.floor(random() ** 2 * buyers.length)] : undefined;
      const buyer = known ?? hexOf(random, 32);
      const amountMinor = prices[Math.floor(random() ** 1.6 * prices.length)] ?? prices[0];
      const fate = random();
      const refundMinor = fate < 0.04 ? amountMinor : fate < 0.06 ? 1_000 : 0;
      const id = hexOf(random, 32);
      if (at > now) continue;
      if (known === undefined) buyers.push(buyer);
      orders.push({ id, buyer, at, amountMinor, refundMinor, currency, import: file });
    }
  }
  return orders;
}

interface Line {
  readonly kind: LedgerRow['kind'];
  readonly category: LedgerCategory;
  readonly scope: LedgerScope;
  readonly original: boolean | null;
  readonly note: string;
  /** yuan a time, from and to, and how many weeks lie between */
  readonly yuan: readonly [number, number];
  readonly every: number;
}

function linesOf({ ledger: words }: DemoWords): Line[] {
  const spend = { kind: 'spend', scope: 'other', original: null, every: 1 } as const;
  const income = { kind: 'income', original: null } as const;
  return [
    { ...spend, category: 'production', original: true, note: words.production, yuan: [1_460, 1_740] },
    { ...spend, category: 'production', original: false, note: words.templates, yuan: [820, 900], every: 2 },
    { ...spend, category: 'traffic', scope: 'traffic', note: words.traffic, yuan: [1_480, 2_150] },
    { ...spend, category: 'team', note: words.team, yuan: [760, 840] },
    { ...spend, category: 'channels', note: words.channels, yuan: [900, 1_080], every: 2 },
    { ...spend, category: 'tools', note: words.tools, yuan: [299, 299], every: 4 },
    {
      ...spend,
      category: 'production',
      scope: 'experiment',
      original: true,
      note: words.trial,
      yuan: [400, 400],
      every: 6,
    },
    {
      ...spend,
      category: 'production',
      scope: 'mode',
      original: true,
      note: words.course,
      yuan: [700, 700],
      every: 6,
    },
    { ...income, category: 'other', scope: 'mode', note: words.courseIncome, yuan: [260, 520], every: 1 },
    {
      ...income,
      category: 'other',
      scope: 'experiment',
      note: words.trialIncome,
      yuan: [720, 780],
      every: 6,
    },
    { ...income, category: 'business', scope: 'other', note: words.brand, yuan: [5_000, 8_000], every: 5 },
  ];
}

function demoLedger(
  now: number,
  today: string,
  words: DemoWords,
  orders: readonly OrderRow[],
  random: Random,
): LedgerRow[] {
  const row = (fields: Pick<LedgerRow, 'day' | 'kind' | 'amountMinor' | 'category' | 'scope'>) => ({
    ...{ id: uuidOf(random), currency, original: null, note: '', at: now - hour, import: null },
    ...fields,
  });
  const rows: LedgerRow[] = [];
  for (let week = weeks; week >= 1; week--) {
    const day = addDays(today, -7 * week + 6);
    for (const [n, { yuan, every, original, note, ...line }] of linesOf(words).entries()) {
      const amountMinor = between(random, yuan[0], yuan[1]) * 100;
      if ((weeks - week) % every === 0)
        rows.push({ ...row({ ...line, day: addDays(day, -(n % 6)), amountMinor }), original, note });
    }
    const from = addDays(day, -6);
    const net = sumMinor(
      orders
        .filter(({ at }) => dayOf(at, zone) >= from && dayOf(at, zone) <= day)
        .map(({ amountMinor, refundMinor }) => amountMinor - refundMinor),
    );
    const [paid = 0, organic = 0] = splitMinor(net, [38, 62]);
    const payout = { day, kind: 'income', category: 'other' } as const;
    rows.push(
      { ...row({ ...payout, amountMinor: paid, scope: 'traffic' }), note: words.ledger.shopPaid },
      { ...row({ ...payout, amountMinor: organic, scope: 'other' }), note: words.ledger.shop },
    );
  }
  return rows;
}

function demoBudget(now: number, today: string, words: DemoWords, random: Random): BudgetRow {
  const percent = { production: 45, traffic: 30, team: 15, channels: 10 };
  return {
    id: uuidOf(random),
    name: words.budget.name,
    currency,
    from: addDays(today, -62),
    to: addDays(today, 27),
    totalMinor: 6_500_000,
    preset: 'four-dimensions',
    shares: Object.entries(percent).map(([category, share]) => ({ category, basisPoints: share * 100 })),
    reserve: { basisPoints: 1_500, amountMinor: null, placement: 'outside' },
    items: [
      { category: 'production', label: words.budget.studioRent, amountMinor: 600_000 },
      { category: 'channels', label: words.budget.fair, amountMinor: 240_000 },
    ],
    elastic: { category: 'traffic', amountMinor: 300_000, scope: 'traffic', basis: 'gross', least: 1.2 },
    at: now - hour,
  };
}

/** Steps outside the studios, for the last whole month. */
function demoTyped(now: number, today: string, words: DemoWords, random: Random): TypedCountRow[] {
  const to = addDays(`${today.slice(0, 7)}-01`, -1);
  const days = { from: `${to.slice(0, 7)}-01`, to };
  const base = { scope: 'all', ...days, currency: null, source: words.sources.shop, at: now - hour };
  return [
    { id: uuidOf(random), of: 'cross-shop', what: 'settle', value: between(random, 900, 1_200), ...base },
    { id: uuidOf(random), of: 'cross-shop', what: 'shop', value: between(random, 240, 300), ...base },
    { id: uuidOf(random), of: 'local', what: 'redeem', value: between(random, 60, 90), ...base },
  ];
}

/** Ways to the shop by place in the list of channels, and how common each is. */
const ways: readonly (readonly [way: readonly number[], weight: number])[] = [
  [[0], 24],
  [[1], 15],
  [[0, 1], 19],
  [[0, 3], 8],
  [[2, 3], 6],
  [[2, 0, 1], 5],
  [[0, 4], 7],
  [[0, 4, 1], 6],
  [[5], 9],
  [[0, 1, 5], 5],
  [[6, 0], 4],
  [[6, 0, 3], 3],
  [[3], 4],
];

function demoPaths(words: DemoWords, conversions: number, random: Random, file: string): TouchPathRow[] {
  const counts = splitMinor(
    conversions,
    ways.map(([, weight]) => weight),
  );
  return ways.map(([way], n) => ({
    id: uuidOf(random),
    channels: way.map((place) => words.channels[place] ?? ''),
    conversions: counts[n] ?? 1,
    import: file,
  }));
}
