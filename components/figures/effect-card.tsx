import type { Effect } from '../../lib/models/drag-and-lift';
import { Card } from '../ui/card';
import { rank } from '../ui/format';
import { t } from '../ui/text';
import { againstText } from './comparison';
import { metricName, metricText } from './metric-format';

/** The metric that drags most or lifts most, in one sentence with its numbers. Distance from the usual, never a cause. */
export function EffectCard({ effect, kind }: { effect: Effect; kind: 'drag' | 'lift' }) {
  const { metric, value, median, q1, q3, rank30 } = effect;
  const say = (number: number) => metricText(metric, number);
  const name = metricName(metric);
  return (
    <Card
      tight
      level={3}
      tone={kind === 'drag' ? 'worse' : 'better'}
      title={kind === 'drag' ? `▼ ${t('figures.drag', [name])}` : `▲ ${t('figures.lift', [name])}`}
    >
      {t('figures.effect', [say(value), say(median), say(q1), say(q3)])}
      {rank30 && ` ${t('figures.effectRank', [rank(rank30.rank, rank30.of)])}`}
      <div>
        <small>{againstText(effect)}</small>
      </div>
    </Card>
  );
}
