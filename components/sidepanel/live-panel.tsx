import { SegmentedControl } from '@mantine/core';
import { type LivePhase, livePhases } from '../../lib/checklist/live-lists';
import type { StudioId } from '../../lib/core/studios';
import { Incidents } from '../dashboard/live/incidents';
import { phaseDone, RunList } from '../dashboard/live/run-list';
import { RunSession } from '../dashboard/live/run-session';
import { StartRun } from '../dashboard/live/start-run';
import { useBy } from '../dashboard/live/use-by';
import { WhoField } from '../dashboard/live/who-field';
import { type KnownRun, phaseOfRun, type TimedSession, useLiveDesk, useLiveRunActions } from '../data/lives';
import { useNow } from '../data/use-now';
import { StudioPill } from '../figures/studio-pill';
import { ActionButton } from '../ui/action';
import { Card } from '../ui/card';
import { FourStates } from '../ui/states';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import { DriftNote } from './drift-note';
import { LiveFigures } from './live-panel-figures';
import css from './side-panel.module.css';

interface LivePanelProps {
  /** of the page; none where the user began a list by hand */
  readonly studio?: StudioId;
  readonly onClose?: () => void;
}

/** A live page, or a session elsewhere: the list of the phase it is in, what went wrong, and what was read of it. */
export function LivePanel({ studio, onClose }: LivePanelProps) {
  const now = useNow();
  const state = useLiveDesk(now);
  return (
    <>
      {studio && <DriftNote studio={studio} />}
      <div className={css.row}>
        <h1 className={css.title}>{t('livePanel.title')}</h1>
        <span className={css.grow} />
        {studio && <StudioPill studio={studio} />}
        {onClose && <ActionButton action={{ label: t('livePanel.back'), onClick: onClose }} />}
      </div>
      <FourStates state={state} empty={{ why: t('live.empty') }}>
        {({ runs, sessions }) => {
          const run = runs.find(({ row }) => row.endedAt === null && (!studio || row.studio === studio));
          const newest = sessions.find(({ live }) => live.studio === studio) ?? null;
          return run ? (
            <Run run={run} shown={run.session ?? newest} now={now} />
          ) : (
            <Begin studio={studio} session={newest} now={now} />
          );
        }}
      </FourStates>
      <Faint>{t('livePanel.foot')}</Faint>
    </>
  );
}

function Begin({
  studio,
  session,
  now,
}: {
  studio: StudioId | undefined;
  session: TimedSession | null;
  now: number;
}) {
  return (
    <>
      {studio && <LiveFigures studio={studio} session={session} now={now} />}
      <Card tight title={t('live.begin')} note={t('livePanel.beginNote')}>
        <StartRun studio={studio} />
      </Card>
    </>
  );
}

function Run({ run, shown, now }: { run: KnownRun; shown: TimedSession | null; now: number }) {
  const { row } = run;
  const [by, setBy] = useBy();
  const { change, end } = useLiveRunActions();
  const phase = phaseOfRun(run, now);
  const choose = (value: string) =>
    void change(row.id, { phase: livePhases.find((each) => each === value) ?? null });
  return (
    <>
      {row.title !== '' && <div className={css.title}>{row.title}</div>}
      {row.studio && <LiveFigures studio={row.studio} session={shown} now={now} />}
      <RunSession run={run} />
      <Card tight title={t(`live.phase.${phase}`)} aside={<Faint>{phaseDone(run, phase)}</Faint>}>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('livePanel.phase')}
          value={phase}
          onChange={choose}
          data={livePhases.map((value) => ({ value, label: t(`live.phase.${value}`) }))}
        />
        <PhaseNote run={run} phase={phase} onFollow={() => choose('')} />
        <RunList run={run} phase={phase} by={by} now={now} />
        <WhoField label={t('live.by')} value={by} onChange={setBy} />
        <Incidents run={run} by={by} now={now} />
      </Card>
      <div className={css.row}>
        <ActionButton action={{ label: t('live.end'), onClick: () => void end(row.id) }} />
        <ActionButton
          action={{
            label: t('livePanel.review'),
            onClick: () => void window.open('/options.html#/live'),
          }}
        />
      </div>
    </>
  );
}

/** Why this phase is on show, and the way back when the user chose it. */
function PhaseNote({ run, phase, onFollow }: { run: KnownRun; phase: LivePhase; onFollow: () => void }) {
  if (run.row.phase === phase) {
    return (
      <div className={css.row}>
        <Faint>{t('livePanel.chosen')}</Faint>
        {run.session && <ActionButton action={{ label: t('livePanel.follow'), onClick: onFollow }} />}
      </div>
    );
  }
  return <Faint>{t(run.session ? 'livePanel.follows' : 'livePanel.noSession')}</Faint>;
}
