import { useState } from 'react';
import { type KnownRun, type LiveOverview, useLiveDesk, useLiveOverview } from '../../data/lives';
import { useNow } from '../../data/use-now';
import { ActionButton } from '../../ui/action';
import { Card } from '../../ui/card';
import { PageHeader } from '../../ui/page-header';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { PageFrame } from '../page-frame';
import css from './live-page.module.css';
import { RunCard } from './run-card';
import { SessionCard } from './session-card';
import { StartRun } from './start-run';
import { TotalsCard } from './totals-card';

/** Live sessions with their counters and the lists gone through for them, and the totals of studios that show no sessions. */
export function LivePage() {
  const now = useNow();
  const [isOpen, setIsOpen] = useState(false);
  const state = useLiveOverview();
  const desk = useLiveDesk(now);
  const runs = desk.status === 'ready' ? desk.data.runs : [];
  const shown = new Set(state.status === 'ready' ? state.data.sessions.map(({ live }) => live.id) : []);
  const alone = runs.filter(({ session }) => !session || !shown.has(session.live.id));
  return (
    <PageFrame ready={state.status !== 'loading' && desk.status !== 'loading'}>
      <PageHeader
        title={t('nav.live')}
        meta={state.status === 'ready' && t('live.meta', [state.data.sessions.length])}
        actions={
          !isOpen && <ActionButton action={{ label: t('live.begin'), onClick: () => setIsOpen(true) }} />
        }
      />
      {isOpen && (
        <Card title={t('live.begin')} note={t('live.beginNote')}>
          <StartRun onDone={() => setIsOpen(false)} />
        </Card>
      )}
      {alone.map((run) => (
        <RunCard key={run.row.id} run={run} now={now} />
      ))}
      {(state.status !== 'empty' || alone.length === 0) && (
        <FourStates state={state} empty={{ why: t('live.empty'), next: t('live.emptyNext') }}>
          {(overview) => <Lives overview={overview} runs={runs} now={now} />}
        </FourStates>
      )}
    </PageFrame>
  );
}

interface LivesProps {
  readonly overview: LiveOverview;
  readonly runs: readonly KnownRun[];
  readonly now: number;
}

function Lives({ overview: { sessions, totals }, runs, now }: LivesProps) {
  return (
    <div className={css.stack}>
      {sessions.map((session) => (
        <SessionCard key={session.live.id} session={session}>
          {runs
            .filter((run) => run.session?.live.id === session.live.id)
            .map((run) => (
              <RunCard key={run.row.id} run={run} now={now} level={3} />
            ))}
        </SessionCard>
      ))}
      {totals.map((one) => (
        <TotalsCard key={one.account.id} totals={one} />
      ))}
    </div>
  );
}
