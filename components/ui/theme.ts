import type { CSSVariablesResolver, MantineColorsTuple, MantineThemeOverride } from '@mantine/core';

/** Latin first, then the Chinese faces of macOS, Linux and Windows. */
export const FONT =
  '"Inter", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", system-ui, sans-serif';

/** Teal. Shade 7 carries white text on paper, shade 6 in the dark; shade 4 is the accent as text in the dark. */
const TEAL: MantineColorsTuple = [
  '#eef8f6',
  '#d9efec',
  '#b5e0db',
  '#83cbc3',
  '#4fb8ad',
  '#27a094',
  '#0f8079',
  '#0f766e',
  '#0c5f59',
  '#0a4a45',
];

const RED: MantineColorsTuple = [
  '#fdf1ef',
  '#fbe3e0',
  '#f6c3bd',
  '#f0a49c',
  '#f0857c',
  '#dd5d53',
  '#c53d34',
  '#b53028',
  '#94261f',
  '#741d18',
];

/** Mantine draws its light scheme from `gray` and its dark one from `dark`; both follow our paper and ink. */
const GRAY: MantineColorsTuple = [
  '#f7f6f3',
  '#f0eee9',
  '#e6e3dc',
  '#dad6cd',
  '#b9b5ab',
  '#8f8c84',
  '#656e74',
  '#555f66',
  '#3b4348',
  '#1d2327',
];

const DARK: MantineColorsTuple = [
  '#e8ebec',
  '#c9d0d4',
  '#a9b3b9',
  '#8f999f',
  '#3d464b',
  '#2c3337',
  '#1c2124',
  '#14181a',
  '#0f1213',
  '#0a0c0d',
];

/** Heights of the design: controls of 32 px with 13 px text, unless a size is asked for. */
function compact(prefix: 'button' | 'input') {
  return (_theme: unknown, props: { size?: unknown }) => {
    if (props.size !== undefined) return {};
    const vars = { [`--${prefix}-height`]: '32px', [`--${prefix}-fz`]: 'var(--t2)' };
    return prefix === 'button'
      ? { root: { ...vars, '--button-padding-x': '12px' } }
      : { wrapper: { ...vars, '--input-size': '32px' } };
  };
}

export const theme: MantineThemeOverride = {
  fontFamily: FONT,
  headings: {
    fontFamily: FONT,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.4' },
      h2: { fontSize: '16px', lineHeight: '1.5' },
      h3: { fontSize: '13px', lineHeight: '1.5' },
    },
  },
  white: '#ffffff',
  black: '#1d2327',
  colors: { teal: TEAL, red: RED, gray: GRAY, dark: DARK },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: '8px',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '10px', xl: '24px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { vars: compact('button') },
    Input: { vars: compact('input') },
    Menu: { styles: { item: { padding: '7px 10px' } } },
    Tabs: { styles: { tab: { padding: '8px 12px' } } },
  },
};

const SHARED = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink2)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--stop)',
  '--mantine-color-success': 'var(--ok)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-hover': 'var(--paper)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
};

/** Makes Mantine's own variables follow the tokens of theme.css, in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: SHARED, dark: SHARED });
