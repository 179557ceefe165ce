import type { BreakdownRow } from '../../../lib/core/rows';
import type { StudioId } from '../../../lib/core/studios';
import { studioLinks } from '../../data/studio-links';
import { studioName } from '../../figures/studio-pill';
import { windowName } from '../../figures/window-name';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { count, dateTime, ratio } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { EmptyState } from '../../ui/states';
import { camel, t } from '../../ui/text';
import { partName, variantWord } from './part-names';
import css from './work-page.module.css';

const order: readonly BreakdownRow['breakdown'][] = [
  'traffic',
  'search-word',
  'viewer',
  'gender',
  'age',
  'region',
  'city-level',
  'device',
  'interest',
  'career',
  'activity',
  'content-type',
];

/** Where viewers came from and who they are, each as a table whose rows draw their own bars. */
export function Breakdowns({
  breakdowns,
  studio,
}: {
  breakdowns: readonly BreakdownRow[];
  studio: StudioId;
}) {
  if (breakdowns.length === 0) {
    return (
      <Card title={t('work.audience')}>
        <EmptyState
          why={t('work.noAudience')}
          next={
            <span className={css.links}>
              {t('work.noAudienceNext')}
              {studioLinks('works', studio).map(({ url }) => (
                <ActionLink key={url} action={{ label: studioName(studio), href: url }} />
              ))}
            </span>
          }
        />
      </Card>
    );
  }
  const sorted = [...breakdowns].sort((a, b) => order.indexOf(a.breakdown) - order.indexOf(b.breakdown));
  return (
    <div className={css.parts}>
      {sorted.map((row) => (
        <BreakdownCard key={row.kind} row={row} />
      ))}
    </div>
  );
}

/** More rows scroll inside the card. */
const tallest = 330;

function BreakdownCard({ row }: { row: BreakdownRow }) {
  const { unit, reader, at, variant, window } = row;
  const parts = [...row.parts].sort((a, b) => b.value - a.value);
  const most = Math.max(...parts.map(({ value }) => value), 0);
  const say = (value: number) => (unit === 'share' ? ratio(value) : count(value));
  const title = t(`work.breakdown.${camel(row.breakdown)}`);
  return (
    <Card
      title={title}
      note={[
        variant === null ? null : variantWord(variant),
        window === null ? null : windowName(window),
        t(`work.partUnit.${unit}`),
        reader,
        dateTime(at),
      ]
        .filter((text) => text !== null)
        .join(' · ')}
    >
      <PlainTable
        caption={title}
        maxHeight={parts.length > 8 ? tallest : undefined}
        columns={[
          { id: 'part', label: t('work.part') },
          { id: 'value', label: t(`work.partUnit.${unit}`), numeric: true },
        ]}
        rows={parts.map(({ key, value, label }) => ({
          id: key,
          cells: [
            <span key="name" className={css.partBar}>
              <span>{partName(key, label)}</span>
              <span className={css.partFill} style={{ width: `${most > 0 ? (value / most) * 100 : 0}%` }} />
            </span>,
            say(value),
          ],
        }))}
      />
    </Card>
  );
}
