import type { ReactNode } from 'react';
import { gateOfRecord, machine } from '../../../lib/checklist/gates';
import { ruleIds } from '../../../lib/checklist/ids';
import { humanTicks } from '../../../lib/checklist/ticks';
import type { Gate } from '../../../lib/core/gate';
import type { ChecklistRow, WorkRow } from '../../../lib/core/rows';
import { useChecklistWord, useSkippedEffects, useWorkChecklist } from '../../data/checklists';
import { gateName, roleName, stepName } from '../../data/gate-names';
import { useNow } from '../../data/use-now';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { dateTime } from '../../ui/format';
import { Light } from '../../ui/light';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { PlannedRecord } from '../plan/planned-record';
import css from './checklist-card.module.css';
import { SkippedTable } from './skipped-table';

const levels = { green: 'ok', amber: 'warn', red: 'stop' } as const;

/** The checklist that was kept before the work went out, and what skipping an item went with so far. */
export function ChecklistCard({ work }: { work: WorkRow }) {
  const state = useWorkChecklist(work);
  const say = useChecklistWord();
  if (state.status !== 'ready') return null;
  const { data } = state;
  if (data.kind === 'maybe') {
    return (
      <Card title={t('workChecklist.title')} note={t('workChecklist.maybe')}>
        <ul className={css.checks}>
          {data.rows.map(({ id, title, at }) => (
            <li key={id}>
              {title} <Faint>{t('workChecklist.kept', [dateTime(at)])}</Faint>{' '}
              <Answer say={(isOf) => void say(id, work.id, isOf)} />
            </li>
          ))}
        </ul>
      </Card>
    );
  }
  const { row, confirmed } = data;
  return (
    <Card title={t('workChecklist.title')} note={t('workChecklist.note')}>
      <p className={css.state}>
        <Light level={levels[row.light]}>{t(`checklist.lights.${row.light}`)}</Light>{' '}
        <Faint>
          {t('workChecklist.kept', [dateTime(row.at)])}
          {!confirmed && ` · ${t('workChecklist.matched')}`}
        </Faint>{' '}
        {confirmed ? (
          <ActionLink
            action={{ label: t('workChecklist.unlink'), onClick: () => void say(row.id, work.id, false) }}
          />
        ) : (
          <Answer say={(isOf) => void say(row.id, work.id, isOf)} />
        )}
      </p>
      <Left row={row} />
      {row.plan && <PlannedRecord plan={row.plan} workId={work.id} />}
      <Signs row={row} />
      <Against row={row} />
    </Card>
  );
}

function Answer({ say }: { say: (isOf: boolean) => void }) {
  return (
    <>
      <ActionLink action={{ label: t('workChecklist.yes'), onClick: () => say(true) }} />{' '}
      <ActionLink action={{ label: t('workChecklist.unlink'), onClick: () => say(false) }} />
    </>
  );
}

function Left({ row: { findings, ticks } }: { row: ChecklistRow }) {
  const skipped = humanTicks.filter(({ id }) => ticks[id] === false);
  return (
    <>
      <List title={t('workChecklist.openFindings')} empty={t('workChecklist.allClear')}>
        {findings.map(({ rule, light, setAside }, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same rule may stand twice and the list never changes
          <li key={`${rule} ${nth}`}>
            <Light level={levels[light]}>{ruleName(rule)}</Light>{' '}
            {setAside && <Faint>{t('workChecklist.setAside')}</Faint>}
          </li>
        ))}
      </List>
      <List title={t('workChecklist.skipped')} empty={t('workChecklist.noneSkipped')}>
        {skipped.map(({ id }) => (
          <li key={id}>{t(`checklist.ticks.${id}`)}</li>
        ))}
      </List>
    </>
  );
}

function ruleName(rule: string): string {
  const known = ruleIds.find((id) => id === rule);
  return known ? t(`checklist.rules.${known}`) : rule;
}

function List({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  return (
    <div className={css.part}>
      <h3>{title}</h3>
      {children.length === 0 ? <Faint>{empty}</Faint> : <ul className={css.checks}>{children}</ul>}
    </div>
  );
}

/** Under the steps as they were when it was kept. What blind signers said stays hidden where one of them never spoke. */
function Signs({ row: { gate } }: { row: ChecklistRow }) {
  const signed = gate && gateOfRecord(gate);
  if (!gate || !signed) return null;
  const hidden = new Set(
    gate.done === false ? signed.steps.filter(({ blind }) => blind).map(({ id }) => id) : [],
  );
  return (
    <List title={signsTitle(signed, gate.done)} empty={t('gates.open', signed.steps.length)}>
      {gate.signs.map(({ step, by, at, note }) => {
        const name = by === machine ? roleName(by) : by;
        return (
          <li key={`${step} ${by}`}>
            {stepName(signed.steps.find(({ id }) => id === step) ?? { id: step })}:{' '}
            {hidden.has(step) ? t('gates.signedBlind') : t('gates.signedBy', [name, dateTime(at)])}
            {!hidden.has(step) && note && ` · ${note}`}
          </li>
        );
      })}
    </List>
  );
}

/** A checklist of before that was noted says nothing of whether all had signed. */
function signsTitle(gate: Gate, done: boolean | undefined): string {
  const state = done === undefined ? [] : [t(done ? 'gates.done' : 'gates.notDone')];
  return [`${t('workChecklist.signs')} · ${gateName(gate)}`, ...state].join(' · ');
}

function Against({ row: { ticks } }: { row: ChecklistRow }) {
  const now = useNow();
  const state = useSkippedEffects(now);
  if (state.status !== 'ready') return null;
  const here = state.data.filter(({ item }) => ticks[item] === false);
  if (here.length === 0) return null;
  return (
    <div className={css.part}>
      <h3>{t('workChecklist.against')}</h3>
      <Faint>{t('workChecklist.againstNote')}</Faint>
      <SkippedTable effects={here} />
    </div>
  );
}
