import { defaults } from 'chart.js';
import { FONT } from '../ui/theme';
import type { Palette } from './palette';

// Canvas text does not inherit from the page.
defaults.font.family = FONT;
defaults.font.size = 11;

const MOVE_MS = 200;

/** What all charts share: they fill their box, keep still if asked to, and draw no legend (the frame does). */
export function baseOptions(palette: Palette, still: boolean) {
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: still ? (false as const) : { duration: MOVE_MS },
    plugins: {
      legend: { display: false },
      tooltip: {
        backgroundColor: palette.card,
        borderColor: palette.line,
        borderWidth: 1,
        titleColor: palette.ink,
        bodyColor: palette.ink2,
        titleFont: { weight: 600 },
        padding: 10,
        boxPadding: 4,
        usePointStyle: true,
      },
    },
  };
}
