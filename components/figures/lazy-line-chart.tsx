import { lazy, Suspense } from 'react';
import type { LineChartProps } from '../charts/line-types';
import { LoadingState } from '../ui/states';

const LineChart = lazy(async () => ({ default: (await import('../charts/line-chart')).LineChart }));

/** A line chart whose drawing code is fetched when the first one is on screen. Its place is kept free until then. */
export function LazyLineChart(props: LineChartProps) {
  return (
    <Suspense
      fallback={
        <div style={{ minHeight: (props.height ?? 250) + 70 }}>
          <LoadingState />
        </div>
      }
    >
      <LineChart {...props} />
    </Suspense>
  );
}
