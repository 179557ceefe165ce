import type { AttentionReason } from '../../lib/models/attention';
import { count, sinceHours } from '../ui/format';
import { t } from '../ui/text';
import { metricName, metricText } from './metric-format';

/** Why a work needs a person, in one short sentence with its numbers. */
export function attentionText(reason: AttentionReason): string {
  switch (reason.code) {
    case 'rejected':
      return t('figures.attention.rejected');
    case 'no-views':
      return t('figures.attention.noViews', [sinceHours(reason.ageHours)]);
    case 'few-views':
      return t('figures.attention.fewViews', [count(reason.value), count(reason.median)]);
    case 'drag': {
      const { metric, value, median } = reason.effect;
      return t('figures.attention.drag', [
        metricName(metric),
        metricText(metric, value),
        metricText(metric, median),
      ]);
    }
  }
}
