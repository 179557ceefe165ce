import { Select } from '@mantine/core';
import { useState } from 'react';
import { type AnyMetricId, derivedIds, metricIds } from '../../../lib/core/metric-ids';
import { Definition } from '../../figures/definition';
import { metricName } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { t } from '../../ui/text';
import css from './data-page.module.css';

const all: readonly AnyMetricId[] = [...metricIds, ...derivedIds];

/** The registry of metrics, one at a time: the same word rarely means the same thing on two studios. */
export function DefinitionsCard() {
  const [metric, setMetric] = useState<AnyMetricId>('views');
  return (
    <Card
      title={t('data.meaningTitle')}
      note={t('data.meaningNote')}
      aside={
        <Select
          aria-label={t('data.metric')}
          searchable
          allowDeselect={false}
          value={metric}
          data={all.map((id) => ({ value: id, label: metricName(id) }))}
          onChange={(value) => setMetric(all.find((id) => id === value) ?? 'views')}
        />
      }
    >
      <div className={css.scroll}>
        <Definition metric={metric} />
      </div>
    </Card>
  );
}
