import type { ImportKind } from '../../store/tables/money-rows';

/** What each kind of file can tell, and what it must. */
export const importFields = {
  orders: ['orderId', 'buyer', 'paidAt', 'amount', 'refund', 'currency', 'status'],
  ledger: ['day', 'kind', 'amount', 'currency', 'category', 'scope', 'original', 'note'],
  paths: ['path', 'conversions'],
} as const satisfies Record<ImportKind, readonly string[]>;
export type ImportField = (typeof importFields)[ImportKind][number];

export const requiredFields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  orders: ['orderId', 'buyer', 'paidAt', 'amount'],
  ledger: ['day', 'kind', 'amount'],
  paths: ['path'],
};

/** Names of columns in the exports of shops and in hand-made sheets, tried in this order. Compared without spaces and case. */
const names: Readonly<Record<ImportField, readonly string[]>> = {
  orderId: ['主订单编号', '订单编号', '订单号', '订单id', '子订单编号', 'orderid', 'ordernumber', 'orderno'],
  buyer: [
    '买家id',
    '买家会员名',
    '买家昵称',
    '买家账号',
    '买家',
    '用户id',
    '收货人手机',
    '收件人手机',
    'buyerid',
    'buyer',
    'customerid',
    'customer',
  ],
  paidAt: [
    '支付完成时间',
    '支付时间',
    '付款时间',
    '订单付款时间',
    '下单时间',
    '订单提交时间',
    '成交时间',
    'paidat',
    'paymenttime',
    'orderdate',
    'date',
    '时间',
    '日期',
  ],
  amount: [
    '订单应付金额',
    '实付金额',
    '实际支付金额',
    '支付金额',
    '买家实付',
    '实收金额',
    '金额',
    'amountpaid',
    'amount',
    'total',
  ],
  refund: ['退款金额', '已退金额', 'refundamount', 'refunded', 'refund'],
  currency: ['币种', '货币', 'currency'],
  status: ['订单状态', '状态', 'orderstatus', 'status'],
  day: ['日期', '时间', 'date', 'day'],
  kind: ['收支', '收支类型', '类型', '方向', 'type', 'kind', 'direction'],
  category: ['类别', '分类', '科目', 'category'],
  scope: ['归属', '用途', '范围', 'scope'],
  original: ['原创深度', '原创', 'original'],
  note: ['备注', '说明', 'note', 'memo'],
  path: ['路径', '触点路径', '渠道路径', 'path', 'touchpath', 'channels'],
  conversions: ['转化', '转化数', '成交数', 'conversions', 'count'],
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s_()（）-]/g, '')
    .toLowerCase();

/** Which column of a table holds which field, by the index of the column; a field without a column has no key. */
export type Columns = Readonly<Partial<Record<ImportField, number>>>;

/** Shops put notes above the header: it is looked for this far down. */
const deepestHeader = 20;

/** The row that names most columns of this kind of file, and what stands where. `row` is -1 when none names any. */
export function findHeader(
  kind: ImportKind,
  rows: readonly (readonly string[])[],
): { row: number; columns: Columns } {
  let best: { row: number; columns: Columns; hits: number } = { row: -1, columns: {}, hits: 0 };
  for (const [row, cells] of rows.slice(0, deepestHeader).entries()) {
    const heads = cells.map(plain);
    const columns: Partial<Record<ImportField, number>> = {};
    for (const field of importFields[kind]) {
      const index = names[field].map((name) => heads.indexOf(plain(name))).find((found) => found >= 0);
      if (index !== undefined && !Object.values(columns).includes(index)) columns[field] = index;
    }
    const hits = Object.keys(columns).length;
    if (hits > best.hits) best = { row, columns, hits };
  }
  return { row: best.row, columns: best.columns };
}
