import { useId } from 'react';
import { type LiveItem, type LivePhase, liveItems, liveRoles } from '../../../lib/checklist/live-lists';
import { type KnownRun, useLiveRunActions } from '../../data/lives';
import { when } from '../../ui/format';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './run.module.css';

interface RunListProps {
  readonly run: KnownRun;
  readonly phase: LivePhase;
  /** who ticks; empty where nobody was named */
  readonly by: string;
  readonly now: number;
}

/** The items of one phase, each with who ticked it and when. */
export function RunList({ run, phase, by, now }: RunListProps) {
  return (
    <ul className={css.list}>
      {liveItems
        .filter((item) => item.phase === phase)
        .map((item) => (
          <ItemLine key={item.id} item={item} run={run} by={by} now={now} />
        ))}
    </ul>
  );
}

/** How far a phase is: `4 / 6`. */
export function phaseDone({ row }: KnownRun, phase: LivePhase): string {
  const items = liveItems.filter((item) => item.phase === phase);
  const done = items.filter(({ id }) => row.ticks.some(({ item }) => item === id));
  return `${done.length} / ${items.length}`;
}

function ItemLine({ item, run: { row }, by, now }: { item: LiveItem } & Omit<RunListProps, 'phase'>) {
  const id = useId();
  const { tick } = useLiveRunActions();
  const ticked = row.ticks.find((one) => one.item === item.id);
  return (
    <li className={css.item}>
      <input
        id={id}
        type="checkbox"
        checked={ticked !== undefined}
        onChange={({ currentTarget }) => void tick(row.id, item.id, currentTarget.checked ? by.trim() : null)}
      />
      <label htmlFor={id}>{t(`live.items.${item.id}`)}</label>
      <span className={css.under}>
        <Faint>{ticked ? tickText(ticked, now) : whoseText(item, row.roles)}</Faint>
      </span>
    </li>
  );
}

function tickText({ at, by }: { at: number; by: string }, now: number): string {
  return by === '' ? t('live.ticked', [when(at, now)]) : t('live.tickedBy', [by, when(at, now)]);
}

/** Whose work an item is: the roles, with the names that were given to them. */
function whoseText({ roles }: LiveItem, names: Readonly<Record<string, string>>): string {
  return liveRoles
    .filter(({ id }) => roles.includes(id))
    .map(({ id }) =>
      names[id] ? t('live.roleIs', [t(`live.roles.${id}`), names[id]]) : t(`live.roles.${id}`),
    )
    .join(t('figures.comma'));
}
