import { dayOf } from '../../../lib/core/dates';
import type { WorkRow } from '../../../lib/core/rows';
import type { ManualEntry } from '../../data/scorecards';
import { useNow } from '../../data/use-now';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { t } from '../../ui/text';
import { EntryForm } from '../scorecards/manual-card';
import { ManualList } from '../scorecards/manual-list';

/** Figures of this one work that no studio shows: typed in here as on the scorecards, and counted in its score at once. */
export function ManualFigures({ work, entries }: { work: WorkRow; entries: readonly ManualEntry[] }) {
  const now = useNow();
  const dayHere = (at: number) => dayOf(at, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return (
    <Card
      title={t('work.manual')}
      note={t('work.manualNote')}
      aside={<ActionLink action={{ label: t('nav.scorecards'), href: '#/scorecards' }} />}
    >
      <EntryForm
        range={{ from: dayHere(Math.min(work.publishedAt ?? now, now)), to: dayHere(now) }}
        targets={[{ value: work.id, label: work.title ?? t('scorecards.untitled') }]}
      />
      {entries.length > 0 && <ManualList entries={entries} />}
    </Card>
  );
}
