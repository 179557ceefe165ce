import css from './pill.module.css';
import { t } from './text';
import type { Tone } from './tone';
import { VisuallyHidden } from './typography';

export interface DeltaProps {
  /** Only its sign is used, for the arrow. Unknown is drawn as '—'. */
  change: number | null | undefined;
  /** The size of the change without a sign, already formatted: `12.6%`. */
  text: string;
  /** The direction that is good news. Left out: neither is, and the pill stays neutral. */
  better?: 'up' | 'down';
  /** Name of what it is compared with. */
  against?: string;
  /** Why the change says little (a base too small); keeps the pill neutral. */
  weak?: string;
  /** Why the change is unknown. */
  reason?: string;
}

type Direction = 'up' | 'down' | 'flat';

const ARROWS: Record<Direction, string> = { up: '▲', down: '▼', flat: '=' };
const WORDS = { up: 'ui.up', down: 'ui.down', flat: 'ui.flat' } as const;
const VERDICTS = { better: 'ui.better', worse: 'ui.worse' } as const;

function directionOf(change: number): Direction {
  if (change === 0) return 'flat';
  return change > 0 ? 'up' : 'down';
}

/** A change against a named reference: arrow, size and colour, and the same in words for screen readers. */
export function Delta({ change, text, better, against, weak, reason }: DeltaProps) {
  if (change === null || change === undefined || Number.isNaN(change)) {
    const why = reason ?? t('ui.notRead');
    return (
      <span className={css.pill} title={why}>
        — <VisuallyHidden>{why}</VisuallyHidden>
      </span>
    );
  }
  const direction = directionOf(change);
  const judged = better !== undefined && direction !== 'flat' && weak === undefined;
  const verdict = direction === better ? 'better' : 'worse';
  const tone: Tone = judged ? verdict : 'plain';
  const words = [
    `${t(WORDS[direction])} ${text}`,
    judged ? t(VERDICTS[verdict]) : undefined,
    against === undefined ? undefined : t('ui.against', [against]),
    weak,
  ].filter((word) => word !== undefined);
  return (
    <span className={css.pill} data-tone={tone} title={words.slice(1).join(' · ') || undefined}>
      <span aria-hidden className={css.arrow}>
        {ARROWS[direction]}
      </span>
      <span aria-hidden>{text}</span>
      <VisuallyHidden>{words.join(', ')}</VisuallyHidden>
    </span>
  );
}
