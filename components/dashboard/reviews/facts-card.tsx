import type { AccountFacts } from '../../data/reviews';
import { betterWay, metricName, metricText } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { Delta } from '../../ui/delta';
import { PlainTable } from '../../ui/plain-table';
import { EmptyState } from '../../ui/states';
import { camel, t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { subjectName } from '../scorecards/subject-name';
import { type FactLine, factLines } from './facts';
import css from './reviews-page.module.css';
import { sizeText } from './text';

/** The key figures of each account against the period before, each with where it comes from. Accounts are not added up. */
export function FactsCard({ accounts }: { accounts: readonly AccountFacts[] }) {
  return (
    <Card title={t('reviews.facts')} note={t('reviews.factsNote')}>
      {accounts.length === 0 && <EmptyState why={t('reviews.noFacts')} next={t('reviews.noFactsNext')} />}
      {accounts.map((account) => (
        <section key={account.now.id} className={`${css.part} ${css.facts}`}>
          <h3>{subjectName(account.now)}</h3>
          <PlainTable
            caption={t('reviews.factsOf', [subjectName(account.now)])}
            columns={[
              { id: 'metric', label: t('reviews.figure') },
              { id: 'now', label: t('reviews.now'), numeric: true },
              { id: 'before', label: t('reviews.before'), numeric: true },
              { id: 'change', label: t('reviews.change'), numeric: true },
              { id: 'origin', label: t('reviews.origin') },
            ]}
            rows={factLines(account).map((line) => ({ id: line.metric, cells: cellsOf(line) }))}
          />
        </section>
      ))}
    </Card>
  );
}

function cellsOf(line: FactLine) {
  const { metric, value, before, currency, origin } = line;
  return [
    metricName(metric),
    metricText(metric, value, currency),
    metricText(metric, before, currency),
    <ChangeOf key="change" line={line} />,
    <Faint key="origin">{origin ? t(`scorecards.origin.${camel(origin)}`) : t('figures.notRead')}</Faint>,
  ];
}

function ChangeOf({ line: { metric, change, alike } }: { line: FactLine }) {
  return (
    <Delta
      change={change}
      text={change === null ? '' : sizeText(metric, change)}
      better={betterWay(metric)}
      reason={t(alike ? 'reviews.noChange' : 'reviews.notAlike')}
    />
  );
}
