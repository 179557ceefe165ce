import type { StudioId } from '../../lib/core/studios';
import { type Coverage, useCoverage } from '../data/questions';
import { studioLinks } from '../data/studio-links';
import { useNow } from '../data/use-now';
import { freshnessOf } from '../figures/freshness';
import { studioName } from '../figures/studio-pill';
import { ActionButton, ActionLink } from '../ui/action';
import { Card } from '../ui/card';
import { ago, count } from '../ui/format';
import { FreshDot } from '../ui/fresh-dot';
import { FourStates } from '../ui/states';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import { DriftNote } from './drift-note';
import css from './side-panel.module.css';

/** Any other tab: accounts at a glance and which studio pages to open next. */
export function ElsewherePanel({ here }: { here?: StudioId }) {
  const now = useNow();
  const state = useCoverage(now, 7);
  return (
    <>
      {here && <DriftNote studio={here} />}
      <h1 className={css.title}>{t('panel.accounts')}</h1>
      <FourStates state={state} empty={{ why: t('panel.elsewhereEmpty'), next: <OpenStudios /> }}>
        {(accounts) =>
          accounts.map((coverage) => <AccountCard key={coverage.account.id} coverage={coverage} now={now} />)
        }
      </FourStates>
      <div className={css.row}>
        <ActionButton
          action={{
            label: t('panel.openDashboard'),
            onClick: () => void window.open('/options.html#/overview'),
          }}
        />
      </div>
    </>
  );
}

function OpenStudios() {
  return (
    <>
      {t('panel.elsewhereEmptyNext')}{' '}
      {studioLinks('works').map(({ studio, url }) => (
        <span key={studio}>
          <ActionLink action={{ label: studioName(studio), href: url }} />{' '}
        </span>
      ))}
    </>
  );
}

function AccountCard({ coverage, now }: { coverage: Coverage; now: number }) {
  const { account, works, days } = coverage;
  const today = days.at(-1);
  const links = studioLinks('works', account.studio);
  const followers = account.latest.followerTotal?.value;
  return (
    <Card
      tight
      title={account.name ?? studioName(account.studio)}
      aside={
        <FreshDot level={freshnessOf(account.seenAt, now)}>
          <Faint>{ago(account.seenAt, now)}</Faint>
        </FreshDot>
      }
      note={studioName(account.studio)}
    >
      <div>{t('panel.accountFigures', [count(followers), works])}</div>
      {(today?.works ?? 0) === 0 && (
        <div>
          <Faint>{t('panel.openNext')}</Faint>{' '}
          {links.map(({ url }) => (
            <ActionLink key={url} action={{ label: t('panel.worksPage'), href: url }} />
          ))}
        </div>
      )}
    </Card>
  );
}
