import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { z } from 'zod';
import {
  type EffectKind,
  effectKinds,
  onOwnScale,
  type SpendEffect,
  spendPer,
} from '../../../lib/models/spend-effect';
import { useSpendEffect } from '../../data/commerce';
import { LazyLineChart } from '../../figures/lazy-line-chart';
import { Card } from '../../ui/card';
import { count, decimal, exactAmount, exactCount, monthDay } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { useKept } from '../../ui/use-kept';
import { capital } from './capital';
import css from './commerce.module.css';

const viewSchema = z.object({ effect: z.enum(effectKinds), length: z.enum(['week', 'month']) });
type View = z.infer<typeof viewSchema>;
const usual: View = { effect: 'views', length: 'week' };

/** Spend of each week or month beside one effect of the same days (S1-89). */
export function SpendEffectCard({ currency, today }: { currency: string; today: string }) {
  const [view, setView] = useKept('fupan.spendEffect', (stored) => viewSchema.catch(usual).parse(stored));
  const state = useSpendEffect({ currency, ...view }, today);
  const controls = (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('commerce.effect')}
        value={view.effect}
        data={effectKinds.map((value) => ({ value, label: capital(t(`commerce.effectKind.${value}`)) }))}
        onChange={({ currentTarget: { value } }) =>
          setView({ effect: effectKinds.find((kind) => kind === value) ?? 'views' })
        }
      />
      <SegmentedControl
        size="xs"
        aria-label={t('commerce.periodLength')}
        value={view.length}
        onChange={(value) => setView({ length: value === 'month' ? 'month' : 'week' })}
        data={(['week', 'month'] as const).map((value) => ({ value, label: t(`commerce.by.${value}`) }))}
      />
    </>
  );
  return (
    <Card
      {...(state.status !== 'ready' && {
        title: t('commerce.effectTitle', [t(`commerce.effectKind.${view.effect}`)]),
        aside: controls,
      })}
    >
      <FourStates
        state={state}
        empty={{ why: t('commerce.effectEmpty'), next: t('commerce.effectEmptyNext') }}
      >
        {(rows) => <SideBySide rows={rows} view={view} currency={currency} controls={controls} />}
      </FourStates>
    </Card>
  );
}

interface SideBySideProps {
  readonly rows: readonly SpendEffect[];
  readonly view: View;
  readonly currency: string;
  readonly controls: React.ReactNode;
}

const nameOf = ({ from, to }: SpendEffect, length: View['length']): string =>
  length === 'month' ? from.slice(0, 7) : `${monthDay(atNoon(from))} – ${monthDay(atNoon(to))}`;

/** Short enough for an axis: a week by its first day. */
const startOf = ({ from }: SpendEffect, length: View['length']): string =>
  length === 'month' ? from.slice(0, 7) : monthDay(atNoon(from));

/** The same day on every clock of the world but two. */
const atNoon = (day: string): number => Date.parse(`${day}T12:00:00`);

function SideBySide({ rows, view: { effect, length }, currency, controls }: SideBySideProps) {
  const spend = useMemo(() => onOwnScale(rows.map(({ spendMinor }) => spendMinor)), [rows]);
  const gained = useMemo(() => onOwnScale(rows.map((row) => row.effect)), [rows]);
  const effectName = t(`commerce.effectKind.${effect}`);
  const shown = (value: number | null) => inUnit(value, effect, currency);
  const series = useMemo(
    () => [
      {
        id: 'spend',
        label: t('commerce.ofMedian', [t('commerce.spend'), exactAmount(rounded(spend.median), currency)]),
        points: spend.index.map((y, x) => ({ x, y })),
        stroke: 'dashed' as const,
      },
      {
        id: 'effect',
        label: t('commerce.ofMedian', [
          capital(effectName),
          inUnit(rounded(gained.median), effect, currency),
        ]),
        points: gained.index.map((y, x) => ({ x, y })),
      },
    ],
    [spend, gained, effect, effectName, currency],
  );
  const axis = useMemo(
    () => ({
      kind: 'number' as const,
      format: (x: number) => (rows[x] ? startOf(rows[x], length) : ''),
    }),
    [rows, length],
  );
  const missing = rows.filter((row) => row.effect === null).length;
  return (
    <>
      <LazyLineChart
        question={t('commerce.effectTitle', [effectName])}
        source={[
          t('commerce.effectSource', [t(`commerce.effectFrom.${effect}`)]),
          missing > 0 ? t('commerce.effectMissing', missing) : '',
        ].join('')}
        aside={controls}
        series={series}
        axis={axis}
        formatY={onScale}
        height={220}
        empty={t('commerce.effectUnknown')}
      />
      <details className={css.fold}>
        <summary>{t('commerce.effectTable')}</summary>
        <PlainTable
          caption={t('commerce.effectTable')}
          columns={[
            { id: 'period', label: t(`commerce.by.${length}`) },
            { id: 'spend', label: t('commerce.spend'), numeric: true },
            { id: 'effect', label: capital(effectName), numeric: true },
            { id: 'per', label: t(`commerce.spendPer.${effect}`), numeric: true },
            { id: 'days', label: t('commerce.daysKnown'), numeric: true },
          ]}
          rows={rows.toReversed().map((row) => ({
            id: row.from,
            cells: [
              nameOf(row, length),
              exactAmount(row.spendMinor, currency),
              shown(row.effect),
              perText(row, effect, currency),
              `${row.known} / ${row.of}`,
            ],
          }))}
        />
      </details>
    </>
  );
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value));
const onScale = (value: number | null): string => count(rounded(value));

function inUnit(value: number | null, effect: EffectKind, currency: string): string {
  return effect === 'gmv' ? exactAmount(value, currency) : exactCount(value);
}

/** Spend per thousand plays, per follower, per order; sales have the same unit and give a plain ratio. */
function perText(row: SpendEffect, effect: EffectKind, currency: string): string {
  const per = spendPer(row);
  if (effect === 'gmv') return decimal(per, 2);
  return exactAmount(rounded(per === null ? null : per * (effect === 'views' ? 1_000 : 1)), currency);
}
