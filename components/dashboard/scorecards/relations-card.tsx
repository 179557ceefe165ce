import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { WorkRow } from '../../../lib/core/rows';
import { type StudioId, studioIds } from '../../../lib/core/studios';
import { factsFrom, withRatios } from '../../../lib/models/facts';
import type { IndicatorId } from '../../../lib/models/indicators';
import { fewestPairs } from '../../../lib/models/regression';
import { type Relation, relations } from '../../../lib/models/relations';
import { type Scoreable, useSubjects } from '../../data/scorecards';
import { metricName } from '../../figures/metric-format';
import { studioName } from '../../figures/studio-pill';
import { Card } from '../../ui/card';
import { decimal, ratio } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './scorecards-page.module.css';

/** Indicators that works carry and people ask about. */
const asked: readonly IndicatorId[] = [
  'views',
  'followsGained',
  'ctr',
  'bounce2s',
  'retention5s',
  'completionRate',
  'avgWatchSec',
  'likeRate',
  'commentRate',
  'shareRate',
  'favoriteRate',
];
/** All works there are: a relation needs many. */
const ever = { range: { from: '1970-01-01', to: '9999-12-30' }, before: null };

/** What goes together over own works, counted so that looking at many pairs does not invent any. */
export function RelationsCard({ scope }: { scope: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Card title={t('scorecards.relations')} note={t('scorecards.relationsNote')}>
      {open ? (
        <Asked scope={scope} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('scorecards.relationsOpen')}
        </Button>
      )}
    </Card>
  );
}

function Asked({ scope }: { scope: string }) {
  const state = useSubjects(scope, 'work', ever);
  return (
    <FourStates state={state} empty={{ why: t('scorecards.empty'), next: t('scorecards.emptyNext') }}>
      {(data) => <Found data={data} />}
    </FourStates>
  );
}

function Found({ data: { source } }: { data: Scoreable }) {
  // Studios count differently, so only the works of one are held against each other: the one with most.
  const { studio, pairs } = useMemo(() => ofLargest(source.works), [source]);
  const found = pairs
    .filter(({ verdict }) => verdict === 'found')
    .sort((a, b) => Math.abs(b.r ?? 0) - Math.abs(a.r ?? 0));
  const tested = pairs.filter(({ q }) => q !== null).length;
  return (
    <>
      <p>
        {studio && `${studioName(studio)} · `}
        {tested === 0
          ? t('scorecards.relationsFew', [String(fewestPairs)])
          : t('scorecards.relationsFound', [String(found.length), String(tested)])}
      </p>
      {found.length > 0 && (
        <PlainTable
          caption={t('scorecards.relations')}
          columns={[
            { id: 'pair', label: t('scorecards.pair') },
            { id: 'r', label: t('scorecards.correlation'), numeric: true },
            { id: 'n', label: t('scorecards.worksUsed'), numeric: true },
            { id: 'q', label: t('scorecards.falseShare'), numeric: true },
          ]}
          rows={found.map(rowOf)}
        />
      )}
      <Faint>{t('scorecards.neverCause')}</Faint>
    </>
  );
}

function ofLargest(works: readonly WorkRow[]): { studio: StudioId | null; pairs: Relation[] } {
  const groups = studioIds.map((studio) => ({
    studio,
    works: works.filter((work) => work.studio === studio),
  }));
  const [largest] = groups.sort((a, b) => b.works.length - a.works.length);
  const facts = largest?.works.map(({ latest }) => withRatios(factsFrom(latest))) ?? [];
  return { studio: largest?.studio ?? null, pairs: relations(facts, asked) };
}

function rowOf({ a, b, r, n, q }: Relation) {
  const words = t((r ?? 0) > 0 ? 'scorecards.together' : 'scorecards.opposite', [
    metricName(a),
    metricName(b),
  ]);
  return {
    id: `${a} ${b}`,
    cells: [
      <span key="pair" className={css.pairName}>
        {words}
      </span>,
      decimal(r, 2),
      decimal(n),
      ratio(q),
    ],
  };
}
