import { useState } from 'react';
import { useExperiments } from '../../data/experiments';
import { useNow } from '../../data/use-now';
import { ActionButton } from '../../ui/action';
import { Card } from '../../ui/card';
import { PageHeader } from '../../ui/page-header';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { PageFrame } from '../page-frame';
import { ExperimentCard } from './experiment-card';
import { ExperimentForm } from './experiment-form';
import css from './experiments.module.css';

/** Experiments: planned with the works they need, read at fixed ages, judged so that daily looks do no harm. */
export function ExperimentsPage() {
  const now = useNow();
  const [isOpen, setIsOpen] = useState(false);
  const state = useExperiments(now);
  return (
    <PageFrame ready={state.status !== 'loading'}>
      <PageHeader
        title={t('nav.experiments')}
        meta={t('experiments.meta')}
        actions={
          !isOpen && (
            <ActionButton primary action={{ label: t('experiments.new'), onClick: () => setIsOpen(true) }} />
          )
        }
      />
      {isOpen && (
        <Card title={t('experiments.planTitle')} note={t('experiments.planNote')}>
          <ExperimentForm now={now} onDone={() => setIsOpen(false)} />
        </Card>
      )}
      <FourStates state={state} empty={{ why: t('experiments.empty'), next: t('experiments.emptyNext') }}>
        {(experiments) => (
          <div className={css.stack}>
            {experiments.map((experiment) => (
              <ExperimentCard key={experiment.row.id} experiment={experiment} now={now} />
            ))}
          </div>
        )}
      </FourStates>
    </PageFrame>
  );
}
