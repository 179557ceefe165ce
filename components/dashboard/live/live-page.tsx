import { type LiveOverview, useLiveOverview } from '../../data/lives';
import { PageHeader } from '../../ui/page-header';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { PageFrame } from '../page-frame';
import css from './live-page.module.css';
import { SessionCard } from './session-card';
import { TotalsCard } from './totals-card';

/** Live sessions with their counters, and the live totals of studios that show no sessions. */
export function LivePage() {
  const state = useLiveOverview();
  return (
    <PageFrame ready={state.status !== 'loading'}>
      <PageHeader
        title={t('nav.live')}
        meta={state.status === 'ready' && t('live.meta', [state.data.sessions.length])}
      />
      <FourStates state={state} empty={{ why: t('live.empty'), next: t('live.emptyNext') }}>
        {(overview) => <Lives overview={overview} />}
      </FourStates>
    </PageFrame>
  );
}

function Lives({ overview: { sessions, totals } }: { overview: LiveOverview }) {
  return (
    <div className={css.stack}>
      {sessions.map((session) => (
        <SessionCard key={session.live.id} session={session} />
      ))}
      {totals.map((one) => (
        <TotalsCard key={one.account.id} totals={one} />
      ))}
    </div>
  );
}
