import { useState } from 'react';
import { z } from 'zod';
import { usualBounds } from '../../../lib/models/risk';
import { useSetting } from '../../data/actions';
import { type OwnRisk, useRisks } from '../../data/risk';
import { useNow } from '../../data/use-now';
import { ActionButton } from '../../ui/action';
import { Card } from '../../ui/card';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { MatrixCard } from './matrix-card';
import type { Field, Opened } from './opened';
import { RadarCard } from './radar-card';
import css from './risk.module.css';
import { RiskForm } from './risk-form';
import { RiskTable } from './risk-table';
import { StartersCard } from './starters-card';

const boundsSchema = z
  .object({ middle: z.number().int().min(2).max(4), high: z.number().int().min(3).max(5) })
  .refine(({ middle, high }) => middle < high);

/** The own risks in matrix, radar and table, and suggestions for what may be missing. */
export function RegisterTab() {
  const state = useRisks();
  return (
    <FourStates state={state} empty={{}}>
      {(risks) => <Register risks={risks} />}
    </FourStates>
  );
}

function Register({ risks }: { risks: readonly OwnRisk[] }) {
  const now = useNow();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [field, setField] = useState<Field | null>(null);
  const [bounds, setBounds] = useSetting('risk.bounds', boundsSchema, usualBounds);
  const shown = field
    ? risks.filter(
        (risk) =>
          risk.status !== 'closed' && risk.probability === field.probability && risk.impact === field.impact,
      )
    : risks;
  return (
    <div className={css.stack}>
      {opened ? (
        <Card title={t(opened.risk ? 'risk.change' : 'risk.new')}>
          <RiskForm
            key={opened.risk?.id ?? opened.suggested?.starter ?? 'new'}
            opened={opened}
            onDone={() => setOpened(null)}
          />
        </Card>
      ) : (
        <div className={css.row}>
          <ActionButton primary action={{ label: t('risk.new'), onClick: () => setOpened({ risk: null }) }} />
        </div>
      )}
      {risks.length > 0 && (
        <div className={css.pair}>
          <MatrixCard {...{ risks, bounds, field }} onField={setField} onBounds={(next) => setBounds(next)} />
          <RadarCard risks={risks} now={now} />
        </div>
      )}
      <RiskTable
        {...{ risks: shown, bounds, now }}
        filtered={field !== null}
        onAll={() => setField(null)}
        onOpen={(risk) => setOpened({ risk })}
      />
      <StartersCard risks={risks} onAdopt={(suggested) => setOpened({ risk: null, suggested })} />
    </div>
  );
}
