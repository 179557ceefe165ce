import { Button } from '@mantine/core';
import type { IndicatorId } from '../../../lib/models/indicators';
import { ladders } from '../../../lib/models/ladder';
import { type Line, scoresByDefault } from '../../../lib/models/lines';
import { linesFor, withLine, withoutLine } from '../../../lib/models/preset-edit';
import { metricName } from '../../figures/metric-format';
import { Pill } from '../../ui/pill';
import { Popout } from '../../ui/popout';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { lineAbout, lineSource, lineText } from './line-text';
import css from './scorecards-page.module.css';
import type { Draft } from './use-draft';

interface LadderProps {
  readonly draft: Draft;
  readonly metric: IndicatorId;
  /** the line in force */
  readonly line: Line | null;
}

/** The line that scores an indicator; opens to every other line there is, easiest first where they measure the same. */
export function Ladder({ draft, metric, line }: LadderProps) {
  const all = linesFor(draft.preset, metric);
  const text = line ? lineText(line) : t('scorecards.noLine');
  return (
    <>
      <Popout
        trigger={<span className={css.rung}>{text}</span>}
        label={t('scorecards.linesOf', [metricName(metric), text])}
        title={t('scorecards.linesTitle', [metricName(metric)])}
        width={420}
      >
        {(close) => (
          <div className={css.ladder}>
            <p className={css.quiet}>{t('scorecards.ladderNote')}</p>
            {ladders(all).map(({ key, rungs }) => (
              <ul key={key} className={css.rungs}>
                {rungs.map((rung) => (
                  <Rung
                    key={rung.id}
                    draft={draft}
                    rung={rung}
                    scores={rung.id === line?.id}
                    onDone={close}
                  />
                ))}
              </ul>
            ))}
            {all.length === 0 && <p>{t('scorecards.noLines')}</p>}
          </div>
        )}
      </Popout>{' '}
      <Faint>{line ? lineSource(line) : t('scorecards.leaves')}</Faint>
    </>
  );
}

interface RungProps {
  readonly draft: Draft;
  readonly rung: Line;
  readonly scores: boolean;
  readonly onDone: () => void;
}

function Rung({ draft, rung, scores, onDone }: RungProps) {
  const field = `line/${rung.id}`;
  const unsure = !scoresByDefault(rung.certainty);
  const use = () => {
    draft.change(withLine(draft.preset, rung), field);
    onDone();
  };
  const off = () => {
    draft.change(withoutLine(draft.preset, rung.id), field);
    onDone();
  };
  return (
    <li className={css.rungRow}>
      <span>
        <strong>{lineText(rung)}</strong> {scores && <Pill tone="accent">{t('scorecards.scores')}</Pill>}
        {unsure && !scores && <Pill tone="warn">{t('scorecards.unconfirmed')}</Pill>}
        <br />
        <Faint>
          {lineSource(rung)} · {lineAbout(rung)}
        </Faint>
      </span>
      <Button variant="default" size="xs" onClick={scores ? off : use}>
        {t(scores ? 'scorecards.switchOff' : unsure ? 'scorecards.confirm' : 'scorecards.use')}
      </Button>
    </li>
  );
}
