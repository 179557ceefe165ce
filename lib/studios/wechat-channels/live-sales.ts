import { ReadFailure } from '../../core/failures';
import { count } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { wechatEnvelope } from './envelope';
import { askedWork } from './request';

/**
 * Sales of one live session, the request's `liveObjectId`: value in fen, orders and clicks on products. One project
 * describes it (studios/wechat-channels.md §2.6: medium).
 */
export const liveSales = reader({
  id: 'wechat-channels/live-sales',
  path: /\/mmfinderassistant-bin\/statistic\/get_live_ec_data_summary$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Sales value, orders and product clicks of one live session',
  request: { body: ['liveObjectId'] },
  envelope: wechatEnvelope,
  schema: s.object({ data: s.object({ totalGmv: count(), totalPayPv: count(), totalClkPv: count() }) }),
  read: ({ body: { data }, request }) => {
    const liveId = askedWork(request, 'liveObjectId');
    const values = known({ gmv: data.totalGmv, orders: data.totalPayPv, productClicks: data.totalClkPv });
    if (Object.keys(values).length === 0) throw new ReadFailure('drift', 'data.totalGmv');
    return { lives: [{ liveId, values, currency: 'CNY' }] };
  },
});
