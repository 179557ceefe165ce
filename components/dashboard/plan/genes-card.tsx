import type { Gene } from '../../../lib/models/plan-genes';
import { featureClasses } from '../../../lib/models/presets/feature-classes';
import type { PlanView } from '../../data/plan';
import { inLanguage } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { PlainTable } from '../../ui/plain-table';
import { EmptyState } from '../../ui/states';
import { t } from '../../ui/text';

/** Drawn at most, the most telling first. */
const mostShown = 12;

/** What the own hits have in common (S1-127), as far as works are tagged. */
export function GenesCard({ genes }: { genes: PlanView['genes'] }) {
  return (
    <Card title={t('plan.genes.title')} note={genes && t('plan.genes.note', [genes.hits, genes.works])}>
      {genes && genes.genes.length > 0 ? (
        <PlainTable
          caption={t('plan.genes.title')}
          columns={[
            { id: 'feature', label: t('plan.genes.feature') },
            { id: 'hits', label: t('plan.genes.hits'), numeric: true },
            { id: 'others', label: t('plan.genes.others'), numeric: true },
          ]}
          rows={genes.genes.slice(0, mostShown).map((gene) => ({
            id: `${gene.feature} ${gene.value}`,
            cells: [geneName(gene), `${gene.hits} / ${gene.hitsOf}`, `${gene.others} / ${gene.othersOf}`],
          }))}
        />
      ) : (
        <EmptyState why={t('plan.genes.empty')} next={t('plan.genes.emptyNext')} />
      )}
    </Card>
  );
}

function geneName({ feature, value }: Gene): string {
  const known = featureClasses.find(({ id }) => id === feature);
  const one = known?.values.find(({ id }) => id === value);
  return t('plan.genes.name', [
    known?.name ? inLanguage(known.name) : feature,
    one ? inLanguage(one.name) : value,
  ]);
}
