/** What a number field holds as a whole number inside its limits; null for nothing and for what cannot be meant. */
export function wholeNumber(value: number | string, least: number, most: number): number | null {
  const number = value === '' ? Number.NaN : Number(value);
  return Number.isInteger(number) && number >= least && number <= most ? number : null;
}
