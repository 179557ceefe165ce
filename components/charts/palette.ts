import { useMemo, useSyncExternalStore } from 'react';

const TOKENS = [
  'ink',
  'ink2',
  'ink3',
  'line',
  'card',
  'accent',
  'better',
  'worse',
  'band',
  'band2',
  'series1',
  'series2',
  'series3',
  'series4',
  'series5',
  'series6',
] as const;

type Token = (typeof TOKENS)[number];

/** The tokens of theme.css as the canvas needs them: resolved colours. */
export type Palette = Record<Token, string>;

/** Who a line or bar belongs to; without one, series take the next colour of their own. */
export type ChartTone = 'accent' | 'better' | 'worse' | 'ink3';

const SERIES = ['series1', 'series2', 'series3', 'series4', 'series5', 'series6'] as const;

/** Colour of a series: its tone, or the colour of its place. */
export function colourOf(palette: Palette, tone: ChartTone | undefined, index: number): string {
  return palette[tone ?? SERIES[index % SERIES.length] ?? 'series1'];
}

/** The same colour as a CSS value, for the legend. */
export function cssColourOf(tone: ChartTone | undefined, index: number): string {
  return `var(--${tone ?? SERIES[index % SERIES.length]})`;
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (token: Token) => style.getPropertyValue(`--${token}`).trim() || '#808080';
  // Object.fromEntries forgets the keys; they are exactly TOKENS.
  return Object.fromEntries(TOKENS.map((token) => [token, read(token)])) as Palette;
}

const SCHEME = 'data-mantine-color-scheme';

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: [SCHEME] });
  // Paper is always light, so the colours change when a dark page is printed.
  const print = window.matchMedia('print');
  print.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    print.removeEventListener('change', changed);
  };
}

function scheme(): string {
  const name = document.documentElement.getAttribute(SCHEME) ?? 'light';
  return window.matchMedia('print').matches ? `${name} print` : name;
}

/** The palette of the scheme on screen, read anew when the scheme changes. */
export function usePalette(): Palette {
  const current = useSyncExternalStore(subscribe, scheme);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values behind the variables change with the scheme
  return useMemo(readPalette, [current]);
}
