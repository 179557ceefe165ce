import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../../components/ui/theme.css'), 'utf8');

/** The colour tokens of one block of theme.css. */
function tokens(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})\b/g)].map((match) => [match[1], match[2] ?? '']),
  );
}

/** Relative luminance of `#rrggbb`, WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const light = tokens(':root {');
const dark = tokens(':root[data-mantine-color-scheme="dark"] {');

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, scheme) => {
  test.each(['ink', 'ink2', 'ink3', 'accent', 'better', 'worse', 'ok', 'warn', 'stop'])(
    '%s is readable text on card and paper',
    (name) => {
      expect(contrast(scheme[name], scheme['card'])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(scheme[name], scheme['paper'])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['accent', 'better', 'worse', 'ok', 'warn', 'stop'])('%s is readable on its tint', (name) => {
    expect(contrast(scheme[name], scheme[`${name}-soft`])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(scheme['ink'], scheme[`${name}-soft`])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(scheme['ink2'], scheme[`${name}-soft`])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['edge', 'series1', 'series2', 'series3', 'series4', 'series5', 'series6'])(
    '%s stands out as a graphic',
    (name) => expect(contrast(scheme[name], scheme['card'])).toBeGreaterThanOrEqual(3),
  );
});

test('both schemes define the same colours', () => {
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
  expect(Object.keys(light).length).toBeGreaterThan(20);
});
