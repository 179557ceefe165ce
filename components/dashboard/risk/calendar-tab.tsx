import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { type DueState, nextDue, type RiskDutyId, riskDuties } from '../../../lib/models/risk-calendar';
import { useSetting } from '../../data/actions';
import { type Drill, useDrills, useRiskActions } from '../../data/risk';
import { todayHere } from '../../data/today';
import { useNow } from '../../data/use-now';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { calendarDay, DASH } from '../../ui/format';
import { Light, type LightLevel } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { EmptyState, FourStates } from '../../ui/states';
import { SureLink } from '../../ui/sure-link';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { DrillForm } from './drill-form';
import css from './risk.module.css';

const cadenceSchema = z.record(z.string(), z.number().int().min(1).max(1_000));
const levels: Readonly<Record<DueState['kind'], LightLevel>> = {
  never: 'unknown',
  overdue: 'stop',
  soon: 'warn',
  later: 'ok',
};

/** What comes back by the calendar: drills, training, reports; when it is due next, and what was done. */
export function CalendarTab() {
  const state = useDrills();
  const today = todayHere(useNow());
  const [duty, setDuty] = useState<RiskDutyId | null>(null);
  return (
    <FourStates state={state} empty={{}}>
      {(drills) => (
        <div className={css.stack}>
          <Duties drills={drills} today={today} onNote={setDuty} />
          {duty && (
            <Card title={t('risk.noteDuty', [t(`risk.duty.${duty}`)])}>
              <DrillForm key={duty} duty={duty} today={today} onDone={() => setDuty(null)} />
            </Card>
          )}
          <Log drills={drills} />
        </div>
      )}
    </FourStates>
  );
}

interface DutiesProps {
  readonly drills: readonly Drill[];
  readonly today: string;
  readonly onNote: (duty: RiskDutyId) => void;
}

function Duties({ drills, today, onNote }: DutiesProps) {
  const [cadence, setCadence] = useSetting('risk.cadence', cadenceSchema, {});
  return (
    <Card title={t('risk.calendar')} note={t('risk.calendarNote')}>
      <PlainTable
        caption={t('risk.calendar')}
        columns={[
          { id: 'duty', label: t('risk.dutyLabel') },
          { id: 'next', label: t('risk.nextDue') },
          { id: 'last', label: t('risk.lastDone') },
          { id: 'every', label: t('risk.everyDays') },
          { id: 'note', label: t('risk.noteOne') },
        ]}
        rows={riskDuties.map(({ id, source, everyDays }) => {
          const every = cadence[id] ?? everyDays;
          const last = drills.find((one) => one.duty === id)?.day ?? null;
          return {
            id,
            cells: [
              <span key="duty">
                {t(`risk.duty.${id}`)}
                <br />
                <Faint>{source}</Faint>
              </span>,
              <Due key="next" state={nextDue(last, every, today)} />,
              last === null ? DASH : calendarDay(last, 'full'),
              <NumberInput
                key="every"
                size="xs"
                hideControls
                allowDecimal={false}
                w={72}
                aria-label={t('risk.everyDaysOf', [t(`risk.duty.${id}`)])}
                min={1}
                max={1_000}
                value={every}
                onChange={(value) =>
                  typeof value === 'number' && value >= 1 && setCadence((last) => ({ ...last, [id]: value }))
                }
              />,
              <ActionLink key="note" action={{ label: t('risk.noteOne'), onClick: () => onNote(id) }} />,
            ],
          };
        })}
      />
    </Card>
  );
}

function Due({ state }: { state: DueState }) {
  return <Light level={levels[state.kind]}>{dueText(state)}</Light>;
}

function dueText(state: DueState): string {
  if (state.kind === 'never') return t('risk.neverNoted');
  const day = calendarDay(state.dueDay, 'full');
  return state.kind === 'overdue'
    ? t('risk.overdueBy', [day, -state.days])
    : t('risk.inDays', [day, state.days]);
}

function Log({ drills }: { drills: readonly Drill[] }) {
  const { removeDrill } = useRiskActions();
  return (
    <Card title={t('risk.log')}>
      {drills.length === 0 ? (
        <EmptyState why={t('risk.logEmpty')} />
      ) : (
        <PlainTable
          caption={t('risk.log')}
          columns={[
            { id: 'day', label: t('risk.day') },
            { id: 'duty', label: t('risk.dutyLabel') },
            { id: 'who', label: t('risk.who') },
            { id: 'result', label: t('risk.result') },
            { id: 'note', label: t('risk.note') },
            { id: 'remove', label: t('risk.remove') },
          ]}
          rows={drills.map(({ id, day, duty, scenario, who, result, note }) => ({
            id,
            cells: [
              calendarDay(day, 'full'),
              scenario
                ? `${t(`risk.duty.${duty}`)} · ${t(`risk.scenario.${scenario}`)}`
                : t(`risk.duty.${duty}`),
              who === '' ? DASH : who,
              result === null ? DASH : `${result} / 5`,
              note,
              <SureLink
                key="remove"
                label={t('risk.remove')}
                sure={t('risk.removeSure')}
                onSure={() => void removeDrill(id)}
              />,
            ],
          }))}
        />
      )}
    </Card>
  );
}
