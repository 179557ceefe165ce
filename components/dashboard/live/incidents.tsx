import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { incidentKinds } from '../../../lib/checklist/live-lists';
import { type KnownRun, useLiveRunActions } from '../../data/lives';
import { ActionButton, ActionLink } from '../../ui/action';
import { when } from '../../ui/format';
import { Light } from '../../ui/light';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { localMinute } from './local-minute';
import css from './run.module.css';
import { WhoField } from './who-field';

type Incident = KnownRun['row']['incidents'][number];

/** What went wrong, open ones first, and a form for the next. */
export function Incidents({ run, by, now }: { run: KnownRun; by: string; now: number }) {
  const [isOpen, setIsOpen] = useState(false);
  const { incidents } = run.row;
  const ordered = [...incidents].sort(
    (a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null) || b.happenedAt - a.happenedAt,
  );
  return (
    <section className={css.part} aria-label={t('live.incidents')}>
      <div className={css.row}>
        <h3>{t('live.incidents')}</h3>
        {incidents.length === 0 && <Faint>{t('live.noIncidents')}</Faint>}
      </div>
      {ordered.length > 0 && (
        <ul className={css.list}>
          {ordered.map((incident) => (
            <IncidentLine key={incident.id} run={run} incident={incident} now={now} />
          ))}
        </ul>
      )}
      {isOpen ? (
        <IncidentForm run={run} by={by} onDone={() => setIsOpen(false)} />
      ) : (
        <div>
          <ActionButton action={{ label: t('live.noteIncident'), onClick: () => setIsOpen(true) }} />
        </div>
      )}
    </section>
  );
}

function IncidentLine({ run, incident, now }: { run: KnownRun; incident: Incident; now: number }) {
  const { kind, happenedAt, what, who, action, closedAt } = incident;
  const [closing, setClosing] = useState<string | null>(null);
  const { closeIncident } = useLiveRunActions();
  return (
    <li className={css.incident}>
      <Light level={closedAt === null ? 'warn' : 'ok'}>
        <b>{what}</b>
      </Light>
      <Faint>
        {[t(`live.incidentKind.${kind}`), when(happenedAt, now), who]
          .filter((part) => part !== '')
          .join(' · ')}
      </Faint>
      {action !== '' && <span>{t('live.done', [action])}</span>}
      {closedAt !== null && <Faint>{t('live.closedAt', [when(closedAt, now)])}</Faint>}
      {closedAt === null && closing === null && (
        <span>
          <ActionLink action={{ label: t('live.close'), onClick: () => setClosing(action) }} />
        </span>
      )}
      {closing !== null && closedAt === null && (
        <div className={css.row}>
          <TextInput
            size="xs"
            label={t('live.action')}
            maxLength={500}
            value={closing}
            onChange={({ currentTarget }) => setClosing(currentTarget.value)}
          />
          <Button size="xs" onClick={() => void closeIncident(run.row.id, incident.id, closing.trim())}>
            {t('live.close')}
          </Button>
        </div>
      )}
    </li>
  );
}

function IncidentForm({ run, by, onDone }: { run: KnownRun; by: string; onDone: () => void }) {
  const [fields, setFields] = useState({
    kind: 'fault',
    happened: localMinute(Date.now()),
    what: '',
    who: by,
    action: '',
  });
  const [isTried, setIsTried] = useState(false);
  const { noteIncident } = useLiveRunActions();
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change });
  const happenedAt = new Date(fields.happened).getTime();
  const noWhat = fields.what.trim() === '';
  // A minute ahead is the form's own rounding and a clock that moved on meanwhile.
  const badTime = !(happenedAt <= Date.now() + 60_000);
  const save = async () => {
    setIsTried(true);
    if (noWhat || badTime) return;
    const kind = incidentKinds.find((one) => one === fields.kind) ?? 'other';
    const { what, who, action } = fields;
    await noteIncident(run.row.id, {
      ...{ kind, happenedAt, what: what.trim(), who: who.trim(), action: action.trim() },
    });
    onDone();
  };
  return (
    <div className={css.form}>
      <TextInput
        className={css.wide}
        size="xs"
        label={t('live.what')}
        maxLength={500}
        value={fields.what}
        error={isTried && noWhat && t('live.whatMissing')}
        onChange={({ currentTarget }) => set({ what: currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t('live.kind')}
        value={fields.kind}
        data={incidentKinds.map((value) => ({ value, label: t(`live.incidentKind.${value}`) }))}
        onChange={({ currentTarget }) => set({ kind: currentTarget.value })}
      />
      <TextInput
        size="xs"
        type="datetime-local"
        label={t('live.happenedAt')}
        value={fields.happened}
        error={isTried && badTime && t('live.badTime')}
        onChange={({ currentTarget }) => set({ happened: currentTarget.value })}
      />
      <WhoField label={t('live.who')} value={fields.who} onChange={(who) => set({ who })} />
      <TextInput
        size="xs"
        label={t('live.action')}
        maxLength={500}
        value={fields.action}
        onChange={({ currentTarget }) => set({ action: currentTarget.value })}
      />
      <div className={`${css.row} ${css.wide}`}>
        <Button size="xs" onClick={() => void save()}>
          {t('live.keep')}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {t('live.cancel')}
        </Button>
      </div>
    </div>
  );
}
