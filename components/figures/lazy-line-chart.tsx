import type { LineChartProps } from '../charts/line-types';
import { fetched } from '../ui/fetched';
import { LoadingState } from '../ui/states';

/** A line chart whose drawing code is fetched when the first one is on screen. Its place is kept free until then. */
export const LazyLineChart = fetched(
  async () => (await import('../charts/line-chart')).LineChart,
  ({ height = 250 }: LineChartProps) => (
    <div style={{ minHeight: height + 70 }}>
      <LoadingState />
    </div>
  ),
);
