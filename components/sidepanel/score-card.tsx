import type { ReactNode } from 'react';
import type { BothLanguages } from '../../lib/core/metrics';
import type { WorkRow } from '../../lib/core/rows';
import type { Scored } from '../../lib/models/attainment';
import { kpi3d7i } from '../../lib/models/presets/kpi-3d7i';
import { inLanguage } from '../figures/metric-format';
import { knownOf, ScoreParts, scoreOf } from '../figures/score-parts';
import { Card } from '../ui/card';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';

export interface ScoreCardProps {
  readonly score: Scored;
  readonly work: WorkRow;
  /** of the scorecard; that of the one every work is judged by if left out */
  readonly name?: BothLanguages;
  /** how another scorecard is chosen */
  readonly children?: ReactNode;
}

/** A work's score as the sum of its parts: each against its line, or why it is unknown. */
export function ScoreCard({ score, work, name = kpi3d7i.name, children }: ScoreCardProps) {
  const value = scoreOf(score);
  const { known, of } = knownOf(score);
  const source = t('panel.scoreNote', [inLanguage(name), score.preset?.version ?? '']);
  return (
    <Card
      title={value === null ? t('panel.noScore') : t('panel.score', [value])}
      aside={<Faint>{t('figures.knownOf', [known, of])}</Faint>}
      note={value === null ? t('panel.noScoreWhy') : source}
    >
      {children}
      <ScoreParts score={score} studio={work.studio} />
    </Card>
  );
}
