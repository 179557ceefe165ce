import { riskCategories } from '../../../lib/models/risk';
import { type RiskStarter, riskStarters } from '../../../lib/models/risk-starters';
import type { OwnRisk } from '../../data/risk';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import type { Opened } from './opened';
import css from './risk.module.css';

interface StartersCardProps {
  readonly risks: readonly OwnRisk[];
  readonly onAdopt: (suggested: NonNullable<Opened['suggested']>) => void;
}

/** Risks to think about. They count nowhere until one is adopted, which opens it for changing and assessing first. */
export function StartersCard({ risks, onAdopt }: StartersCardProps) {
  const adopted = new Set(risks.map(({ starter }) => starter));
  return (
    <Card title={t('risk.suggestions')} note={t('risk.suggestionsNote')}>
      {riskCategories.map((category) => {
        const starters = riskStarters.filter((one) => one.category === category);
        const left = starters.filter(({ id }) => !adopted.has(id));
        return (
          <details key={category} className={css.fold}>
            <summary>
              {t(`risk.category.${category}`)} <Faint>{t('risk.left', [left.length, starters.length])}</Faint>
            </summary>
            <ul className={css.list}>
              {left.map((starter) => (
                <Starter key={starter.id} starter={starter} onAdopt={onAdopt} />
              ))}
            </ul>
          </details>
        );
      })}
    </Card>
  );
}

function Starter({
  starter: { id, category, source },
  onAdopt,
}: {
  starter: RiskStarter;
  onAdopt: StartersCardProps['onAdopt'];
}) {
  const title = t(`riskStarters.${id}`);
  return (
    <li className={css.starter}>
      <span>
        {title} <Faint>{source}</Faint>
      </span>
      <ActionLink
        action={{ label: t('risk.adopt'), onClick: () => onAdopt({ starter: id, category, title }) }}
      />
    </li>
  );
}
