import { qualityItems } from '../../lib/models/presets/quality-items';
import type { Marks } from '../../lib/models/quality';
import { inLanguage } from '../figures/metric-format';
import { decimal } from '../ui/format';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';
import own from './draft-panel-plan.module.css';

const scale = [0, 1, 2, 3, 4, 5] as const;

interface PlannedQualityProps {
  readonly marks: Marks;
  readonly onMark: (marks: Marks) => void;
}

/** The 12 quality items as planned, so that the rating of the finished work has something to be held against (S1-24). */
export function PlannedQuality({ marks, onMark }: PlannedQualityProps) {
  const set = (item: string, text: string) => {
    const { [item]: _, ...others } = marks;
    onMark(text === '' ? others : { ...others, [item]: Number(text) });
  };
  return (
    <details className={css.item}>
      <summary className={css.summary}>
        {t('plan.panel.planQuality', [Object.keys(marks).length, qualityItems.length])}
      </summary>
      {qualityItems.map(({ id, name, standard }) => (
        <label key={id} className={own.planned}>
          <span>
            {inLanguage(name)} <Faint>{t('plan.panel.standard', [decimal(standard, 1)])}</Faint>
          </span>
          <select value={marks[id] ?? ''} onChange={({ currentTarget }) => set(id, currentTarget.value)}>
            <option value="">—</option>
            {scale.map((mark) => (
              <option key={mark} value={mark}>
                {mark}
              </option>
            ))}
          </select>
        </label>
      ))}
    </details>
  );
}
