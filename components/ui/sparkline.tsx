import { t } from './text';

export interface SparklineProps {
  /** Evenly spaced; null is unknown and leaves a gap. */
  values: readonly (number | null)[];
  /** What the line shows, for screen readers. */
  label: string;
  /** A level to compare with, drawn dashed. */
  target?: number;
  height?: number;
}

const WIDTH = 200;
/** Room for the stroke and for the dots at the edges. */
const PAD = 3;

/** Splits into runs of known values, each with its positions. */
function runs(values: readonly (number | null)[]): [index: number, value: number][][] {
  const found: [number, number][][] = [];
  let open = false;
  values.forEach((value, index) => {
    if (value === null || !Number.isFinite(value)) {
      open = false;
      return;
    }
    if (!open) found.push([]);
    found.at(-1)?.push([index, value]);
    open = true;
  });
  return found;
}

/** A small trend without axes. The scale is the range of its own values; a flat line runs in the middle. */
export function Sparkline({ values, label, target, height = 34 }: SparklineProps) {
  const parts = runs(values);
  const known = parts.flatMap((run) => run.map(([, value]) => value));
  const all = target === undefined || known.length === 0 ? known : [...known, target];
  const low = Math.min(...all);
  const span = Math.max(...all) - low;
  const x = (index: number) => PAD + (index / Math.max(values.length - 1, 1)) * (WIDTH - 2 * PAD);
  const y = (value: number) =>
    span === 0 ? height / 2 : height - PAD - ((value - low) / span) * (height - 2 * PAD);
  const at = ([index, value]: [number, number]) => `${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
  const line = parts.map((run) => `M${run.map(at).join('L')}`).join('');
  // A lone point is a line of no length, which round caps turn into a dot.
  const dots = parts.map(([first, second]) => (first && !second ? `M${at(first)}h0` : '')).join('');
  const words =
    known.length === 0
      ? t('ui.sparkEmpty')
      : t('ui.sparkPoints', [String(values.length), String(values.length - known.length)]);
  return (
    <svg
      role="img"
      aria-label={`${label} · ${words}`}
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      style={{ display: 'block', width: '100%', height }}
    >
      {known.length === 0 && (
        <path d={`M0 ${height / 2}H${WIDTH}`} stroke="var(--ink3)" strokeDasharray="3 4" />
      )}
      {target !== undefined && known.length > 0 && (
        <path
          d={`M0 ${y(target).toFixed(1)}H${WIDTH}`}
          stroke="var(--ink3)"
          strokeDasharray="3 4"
          vectorEffect="non-scaling-stroke"
        />
      )}
      <g fill="none" stroke="var(--accent)" strokeLinecap="round" strokeLinejoin="round" strokeWidth="2">
        <path d={line} vectorEffect="non-scaling-stroke" />
        <path d={dots} strokeWidth="5" vectorEffect="non-scaling-stroke" />
      </g>
    </svg>
  );
}
