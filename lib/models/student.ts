import { errorFunction, probit } from 'simple-statistics';

/**
 * Quantile of Student's t distribution for `share` in (0.5, 1) and `freedom` ≥ 1 degrees (need not be whole). Cornish–Fisher
 * type expansion of Hill (1970, Algorithm 396), good to about three digits from 3 degrees on, which is all that a threshold
 * needs. simple-statistics has no t quantile.
 */
export function tQuantile(share: number, freedom: number): number {
  const tail = 2 * (1 - share);
  const a = 1 / (freedom - 0.5);
  const b = 48 / (a * a);
  let c = ((20_700 * a) / b - 98) * a - 16;
  c = c * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * freedom;
  const y = (d * tail) ** (2 / freedom);
  if (y <= 0.05 + a) {
    const inner =
      ((1 / (((freedom + 6) / (freedom * y) - 0.089 * d - 0.822) * (freedom + 2) * 3) + 0.5 / (freedom + 4)) *
        y -
        1) *
        ((freedom + 1) / (freedom + 2)) +
      1 / y;
    return Math.sqrt(freedom * inner);
  }
  const x = -normalQuantile(share);
  const z = x * x;
  let c2 = c;
  if (freedom < 5) c2 += 0.3 * (freedom - 4.5) * (x + 0.6);
  c2 = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c2;
  const w = (((((0.4 * z + 6.3) * z + 36) * z + 94.5) / c2 - z - 3) / b + 1) * x;
  const scaled = a * w * w;
  return Math.sqrt(freedom * (scaled > 0.002 ? Math.expm1(scaled) : scaled + 0.5 * scaled * scaled));
}

/** probit of simple-statistics is right to two digits only; two Newton steps on its error function give seven. */
function normalQuantile(share: number): number {
  let z = probit(share);
  for (let step = 0; step < 2; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    z -= ((1 + errorFunction(z / Math.SQRT2)) / 2 - share) / density;
  }
  return z;
}
