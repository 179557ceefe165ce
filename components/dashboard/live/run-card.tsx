import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { livePhases, liveRoles } from '../../../lib/checklist/live-lists';
import { type KnownRun, phaseOfRun, useLiveRunActions } from '../../data/lives';
import { studioName } from '../../figures/studio-pill';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { dateTime } from '../../ui/format';
import { Pill } from '../../ui/pill';
import { SureLink } from '../../ui/sure-link';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { Incidents } from './incidents';
import css from './run.module.css';
import { phaseDone, RunList } from './run-list';
import { RunSession } from './run-session';
import { useBy } from './use-by';
import { WhoField } from './who-field';

/** One run of the lists: what was ticked by whom, what went wrong, who did what, and what was learnt. */
export function RunCard({ run, now, level = 2 }: { run: KnownRun; now: number; level?: 2 | 3 }) {
  const { row } = run;
  const [by, setBy] = useBy();
  const open = row.endedAt === null;
  return (
    <Card
      level={level}
      title={row.title === '' ? t('live.run') : t('live.runOf', [row.title])}
      aside={
        <Pill tone={open ? 'accent' : 'plain'}>
          {open ? t(`live.phase.${phaseOfRun(run, now)}`) : t('live.ended')}
        </Pill>
      }
      note={[
        row.studio === null ? t('live.otherSite') : studioName(row.studio),
        t('live.runBegan', [dateTime(row.startedAt)]),
      ].join(' · ')}
    >
      <div className={css.body}>
        <RunSession run={run} />
        <Phases run={run} by={by} now={now} />
        <div className={css.narrow}>
          <WhoField label={t('live.by')} value={by} onChange={setBy} />
        </div>
        <Incidents run={run} by={by} now={now} />
        <Review key={row.id} run={run} />
        <details className={css.part}>
          <summary>{t('live.team')}</summary>
          <div className={css.form}>
            {liveRoles.map(({ id }) => (
              <RoleField key={`${row.id} ${id}`} run={run} role={id} />
            ))}
          </div>
        </details>
        <Foot run={run} />
      </div>
    </Card>
  );
}

function Phases({ run, by, now }: { run: KnownRun; by: string; now: number }) {
  return (
    <div className={css.phases}>
      {livePhases.map((phase) => (
        <section key={phase} aria-label={t(`live.phase.${phase}`)}>
          <h3>
            {t(`live.phase.${phase}`)} <Faint>{phaseDone(run, phase)}</Faint>
          </h3>
          <RunList run={run} phase={phase} by={by} now={now} />
        </section>
      ))}
    </div>
  );
}

function Foot({ run: { row } }: { run: KnownRun }) {
  const { end, remove, change } = useLiveRunActions();
  return (
    <div className={css.part}>
      <div className={css.row}>
        {row.endedAt === null ? (
          <ActionLink action={{ label: t('live.end'), onClick: () => void end(row.id) }} />
        ) : (
          <ActionLink
            action={{ label: t('live.reopen'), onClick: () => void change(row.id, { endedAt: null }) }}
          />
        )}
        <SureLink label={t('live.remove')} sure={t('live.removeSure')} onSure={() => void remove(row.id)} />
      </div>
    </div>
  );
}

function RoleField({ run: { row }, role }: { run: KnownRun; role: (typeof liveRoles)[number]['id'] }) {
  const [name, setName] = useState(row.roles[role] ?? '');
  const { setRole } = useLiveRunActions();
  return (
    <WhoField
      label={t(`live.roles.${role}`)}
      value={name}
      onChange={setName}
      onBlur={() => void setRole(row.id, role, name.trim())}
    />
  );
}

const chapters = ['effect', 'problems', 'measures'] as const;

/** The three chapters of a look back (S3-13), kept when a field is left. */
function Review({ run: { row } }: { run: KnownRun }) {
  const [review, setReview] = useState(row.review);
  const { change } = useLiveRunActions();
  return (
    <section className={css.part} aria-label={t('live.review')}>
      <h3>{t('live.review')}</h3>
      <div className={css.phases}>
        {chapters.map((chapter) => (
          <Textarea
            key={chapter}
            size="xs"
            rows={3}
            label={t(`live.chapters.${chapter}`)}
            maxLength={2000}
            value={review[chapter]}
            onChange={({ currentTarget }) => setReview({ ...review, [chapter]: currentTarget.value })}
            onBlur={() => void change(row.id, { review })}
          />
        ))}
      </div>
    </section>
  );
}
