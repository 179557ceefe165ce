import type { ChartText } from './chart-frame';
import type { ChartTone } from './palette';

/** `x` is epoch milliseconds, hours or a number, as the axis says. A null `y` is unknown and leaves a gap. */
export interface LinePoint {
  x: number;
  y: number | null;
}

export interface LineSeries {
  id: string;
  label: string;
  points: readonly LinePoint[];
  tone?: ChartTone;
  /** Dashes for a median or a target, dots for a forecast. */
  stroke?: 'solid' | 'dashed' | 'dotted';
}

export interface BandPoint {
  x: number;
  lower: number | null;
  upper: number | null;
  /** The middle of the band, drawn dashed. */
  middle?: number | null;
}

/** A spread around something: the middle half of own works, or the interval of a forecast. */
export interface LineBand {
  id: string;
  label: string;
  /** Name of the dashed line in the middle, where there is one. */
  middleLabel?: string;
  points: readonly BandPoint[];
  /** Teal for own history, blue for a forecast. */
  tone?: 'accent' | 'better';
}

/** `time`: epoch milliseconds by day. `hours`: since publication. `number`: anything else, with its own format. */
export type LineAxis =
  | { kind: 'time' }
  | { kind: 'hours' }
  | { kind: 'number'; format: (x: number) => string };

export interface LineChartProps extends ChartText {
  series: readonly LineSeries[];
  bands?: readonly LineBand[];
  axis: LineAxis;
  formatY: (y: number | null) => string;
  /** Vertical lines: 24 h, a publication, a change. */
  markers?: readonly { x: number; label: string }[];
  /** Horizontal lines: a target, an alarm. */
  levels?: readonly { y: number; label: string }[];
  /** False lets the axis start near the smallest value. */
  fromZero?: boolean;
}
