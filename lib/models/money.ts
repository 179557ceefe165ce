/**
 * Money as whole minor units of one currency. Nothing here is ever a fraction: sums are exact, shares are dealt out so
 * that they add up to the whole again, and what does not fit a whole number of minor units is refused.
 */

/** Why a text is no amount of money. */
export type MoneyFault = 'not-an-amount' | 'too-many-decimals' | 'too-large';
type Parsed =
  | { readonly minor: number; readonly fault: null }
  | { readonly minor: null; readonly fault: MoneyFault };

/** True for three capital letters that ISO 4217 could hold. Which codes exist is not checked: new ones come and go. */
export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);

/** Decimals of a currency as ISO 4217 gives them: CNY 2, JPY 0, KWD 3. Two for a code that Intl has never heard of. */
export function minorDigits(currency: string): number {
  const known = digitsOf.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  digitsOf.set(currency, digits);
  return digits;
}

/** Asked once a currency: a file of orders asks for every cell. */
const digitsOf = new Map<string, number>();

/**
 * The amount in a cell, in minor units. Signs of currencies, thousands separators in groups of three and brackets for a
 * negative amount are understood; a comma as a decimal point is not, because it could be either. Digits beyond the minor
 * unit are refused unless they are zeros. Works on the text, so that 0.1 + 0.2 is 0.30.
 */
export function parseMinor(text: string, currency: string): Parsed {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s¥$€£元圆]|^[A-Z]{3}(?=[\d\s-])|(?<=\d)\s*[A-Z]{3}$/gu, '')
    .replace(/^\((.*)\)$/, '-$1');
  const found = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(plain);
  if (!found) return { minor: null, fault: 'not-an-amount' };
  const [, sign, whole = '', rest = ''] = found;
  const digits = minorDigits(currency);
  if (/[1-9]/.test(rest.slice(digits))) return { minor: null, fault: 'too-many-decimals' };
  const size = Number(whole.replaceAll(',', '') + rest.slice(0, digits).padEnd(digits, '0'));
  if (!Number.isSafeInteger(size)) return { minor: null, fault: 'too-large' };
  return { minor: sign === '-' && size > 0 ? -size : size, fault: null };
}

/** An amount as plain digits for a field of a form: `-1234.50`. The way back of `parseMinor`. */
export function minorText(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const size = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = size.slice(0, size.length - digits);
  const text = digits === 0 ? whole : `${whole}.${size.slice(-digits)}`;
  return minor < 0 ? `-${text}` : text;
}

/** The exact sum of minor units; 0 of none. Throws RangeError where it leaves the whole numbers that can be told apart. */
export function sumMinor(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) {
    sum += amount;
    if (!Number.isSafeInteger(amount) || !Number.isSafeInteger(sum))
      throw new RangeError('not whole minor units');
  }
  return sum;
}

/**
 * Deals out `total` (minor units, 0 or above) in proportion to whole weights of 0 or above, in minor units that add up to
 * it exactly: everyone gets the whole units due, the few that are left go to the largest remainders, ties to the first.
 * Weights that add up to nothing, negative or broken ones throw RangeError.
 */
export function splitMinor(total: number, weights: readonly number[]): number[] {
  if (
    !Number.isSafeInteger(total) ||
    total < 0 ||
    weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)
  )
    throw new RangeError('not whole numbers of 0 or above');
  const all = BigInt(sumMinor(weights));
  if (all === 0n) throw new RangeError('weights add up to nothing');
  const due = weights.map((weight) => BigInt(total) * BigInt(weight));
  const parts = due.map((product) => Number(product / all));
  const order = due
    .map((product, index) => ({ index, left: product % all }))
    .sort((a, b) => (a.left === b.left ? a.index - b.index : a.left > b.left ? -1 : 1));
  const rest = total - sumMinor(parts);
  for (const { index } of order.slice(0, rest)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
