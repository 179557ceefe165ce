import { type ByteReader, type ByteWriter, DamagedBytes, unzigzagged, zigzaggable, zigzagged } from './bytes';

/**
 * A series of doubles, each written as the change from the one before. A number that is exactly
 * `mantissa ÷ 10^scale` (every count, every decimal a studio prints) is kept as its mantissa; any other,
 * −0 and NaN included, as its eight bytes. Token: change × 2, or escape × 2 + 1.
 */
export interface Series {
  scale: number;
  mantissa: number;
}

/** A series before its first number. */
export const newSeries = (): Series => ({ scale: 0, mantissa: 0 });

const scales = Array.from({ length: 19 }, (_, power) => 10 ** power);
const rawFloat = 31;
/** A change is doubled twice, for its sign and for the token: it must stay exact. */
const changeLimit = 2 ** 50;

/** The mantissa of `value` at `scale`; undefined when dividing it again would not give exactly `value`. */
function mantissaAt(value: number, scale: number): number | undefined {
  const factor = scales[scale] ?? Number.NaN;
  const mantissa = Math.round(value * factor);
  if (Object.is(value, -0)) return undefined;
  return zigzaggable(mantissa) && mantissa / factor === value ? mantissa : undefined;
}

/** Writes `value`, any double, as the next of `series`. */
export function writeNumber(out: ByteWriter, value: number, series: Series): void {
  const same = mantissaAt(value, series.scale);
  if (same !== undefined && Math.abs(same - series.mantissa) <= changeLimit) {
    out.varint(zigzagged(same - series.mantissa) * 2);
    series.mantissa = same;
    return;
  }
  for (let scale = 0; scale < scales.length; scale++) {
    const mantissa = mantissaAt(value, scale);
    if (mantissa === undefined) continue;
    out.varint(scale * 2 + 1);
    out.zigzag(mantissa);
    series.scale = scale;
    series.mantissa = mantissa;
    return;
  }
  out.varint(rawFloat * 2 + 1);
  out.float(value);
}

/** Undoes `writeNumber`. */
export function readNumber(from: ByteReader, series: Series): number {
  const token = from.varint();
  if (token % 2 === 0) {
    series.mantissa += unzigzagged(token / 2);
  } else {
    const scale = (token - 1) / 2;
    if (scale === rawFloat) return from.float();
    if (scale >= scales.length) throw new DamagedBytes('unknown scale');
    series.scale = scale;
    series.mantissa = from.zigzag();
  }
  return series.mantissa / (scales[series.scale] ?? 1);
}
