import type { ReactNode } from 'react';
import { Card } from '../../ui/card';
import { Delta, type DeltaProps } from '../../ui/delta';
import { InfoTip } from '../../ui/info-tip';
import { Faint } from '../../ui/typography';
import css from './overview-page.module.css';

interface KpiFrameProps {
  readonly name: string;
  /** what the figure mixes or how it is made */
  readonly tip?: ReactNode;
  readonly children: ReactNode;
  /** what the figure rests on, one fact a line */
  readonly foot: readonly (string | null)[];
}

/** The box of a key figure: name, figure, change, trend, and what it rests on. */
export function KpiFrame({ name, tip, children, foot }: KpiFrameProps) {
  return (
    <Card level={3} title={name} aside={tip && <InfoTip about={name}>{tip}</InfoTip>}>
      <div className={css.kpi}>
        {children}
        <div className={css.foot}>{foot.map((line) => line && <div key={line}>{line}</div>)}</div>
      </div>
    </Card>
  );
}

/** A change with the name of what it is compared with beside it; nothing when no comparison was asked for. */
export function NamedDelta({ against, ...delta }: DeltaProps) {
  if (against === undefined) return null;
  return (
    <span className={css.change}>
      <Delta {...delta} against={against} /> <Faint>{against}</Faint>
    </span>
  );
}
