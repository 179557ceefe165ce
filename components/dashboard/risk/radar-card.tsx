import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { mostMark, riskRadar, risksAt } from '../../../lib/models/risk';
import type { RadarChartProps } from '../../charts/radar-chart';
import type { OwnRisk } from '../../data/risk';
import { Card } from '../../ui/card';
import { fetched } from '../../ui/fetched';
import { decimal } from '../../ui/format';
import { LoadingState } from '../../ui/states';
import { t } from '../../ui/text';
import css from './risk.module.css';

const LazyRadarChart = fetched<RadarChartProps>(
  async () => (await import('../../charts/radar-chart')).RadarChart,
  () => <LoadingState lines={6} />,
);

/** The three axes of S1-96. */
const shownAs = ['level', 'probability', 'impact'] as const;
const agos = [0, 30, 90, 180] as const;
const day = 86_400_000;
const oneDecimal = (value: number | null) => decimal(value, 1);

/** Which kinds of risk weigh most, and how that was earlier. */
export function RadarCard({ risks, now }: { risks: readonly OwnRisk[]; now: number }) {
  const [as, setAs] = useState<(typeof shownAs)[number]>('level');
  const [ago, setAgo] = useState(0);
  const chart = useMemo(() => {
    const present = riskRadar(risks);
    const then = ago === 0 ? null : riskRadar(risksAt(risks, now - ago * day));
    return {
      axes: present.map(({ category, known, open }) => ({
        id: category,
        label: `${t(`risk.category.${category}`)} ${known}/${open}`,
      })),
      series: [
        { id: 'now', label: t('risk.present'), values: present.map((axis) => axis[as]) },
        ...(then
          ? [{ id: 'then', label: t('risk.daysAgo', [ago]), values: then.map((axis) => axis[as]) }]
          : []),
      ],
    };
  }, [risks, now, as, ago]);
  return (
    <Card>
      <LazyRadarChart
        {...chart}
        question={t('risk.radar')}
        source={t('risk.radarSource')}
        empty={t('risk.radarEmpty')}
        max={mostMark}
        format={oneDecimal}
        height={320}
      />
      <div className={css.row}>
        <SegmentedControl
          size="xs"
          aria-label={t('risk.shownAs')}
          value={as}
          onChange={(value) => setAs(shownAs.find((one) => one === value) ?? 'level')}
          data={shownAs.map((value) => ({ value, label: t(`risk.${value}`) }))}
        />
        <NativeSelect
          size="xs"
          aria-label={t('risk.compare')}
          value={String(ago)}
          data={agos.map((days) => ({
            value: String(days),
            label: days === 0 ? t('risk.noCompare') : t('risk.daysAgo', [days]),
          }))}
          onChange={({ currentTarget }) => setAgo(Number(currentTarget.value))}
        />
      </div>
    </Card>
  );
}
