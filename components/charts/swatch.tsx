/** The marks of a legend: the same stroke and point shape as on the canvas. */

/** Outlines of line-config's SHAPES, in the same order. */
const OUTLINES = [
  'M14 3a3 3 0 1 0 .01 0z',
  'M14 2l4 4-4 4-4-4z',
  'M14 2l4 7h-8z',
  'M11 3h6v6h-6z',
  'M11 3l6 6M17 3l-6 6',
  'M14 2v8M10 6h8M11 3l6 6M17 3l-6 6',
];

const DASHES = { solid: undefined, dashed: '4 4', dotted: '1.5 4' };

export interface LineSwatchProps {
  colour: string;
  stroke?: 'solid' | 'dashed' | 'dotted';
  /** Place of the series, which decides its point shape; none without it. */
  place?: number;
}

export function LineSwatch({ colour, stroke = 'solid', place }: LineSwatchProps) {
  return (
    <svg width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
      <path
        d="M1 6h26"
        stroke={colour}
        strokeWidth="2"
        strokeDasharray={DASHES[stroke]}
        strokeLinecap="round"
      />
      {place !== undefined && stroke === 'solid' && (
        <path d={OUTLINES[place % OUTLINES.length]} fill={colour} stroke={colour} />
      )}
    </svg>
  );
}

export function BandSwatch({ colour }: { colour: string }) {
  return (
    <svg width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
      <rect width="28" height="12" rx="2" fill={colour} />
    </svg>
  );
}

export function BoxSwatch({ colour }: { colour: string }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <rect width="12" height="12" rx="3" fill={colour} />
    </svg>
  );
}
