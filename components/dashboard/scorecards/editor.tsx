import { Button, NativeSelect } from '@mantine/core';
import { indicatorOf } from '../../../lib/models/indicators';
import type { LineChoice } from '../../../lib/models/ladder';
import { type Preset, weightsOf } from '../../../lib/models/lines';
import {
  type Edited,
  type EditProblem,
  knownFrom,
  scoringLine,
  unitFor,
  weightSum,
  withChoice,
  withTarget,
  withWeight,
} from '../../../lib/models/preset-edit';
import type { Card as ScoreCard } from '../../data/scorecards';
import { inLanguage, metricName } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { decimal, ratio } from '../../ui/format';
import { Pill } from '../../ui/pill';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { Ladder } from './ladder';
import { NumberField } from './number-field';
import css from './scorecards-page.module.css';
import type { Draft } from './use-draft';

type Dimension = Preset['dimensions'][number];
type Slot = Dimension['slots'][number];

/** Weights and targets in place: every number typed takes effect at once and can be taken back. */
export function Editor({ draft, card }: { draft: Draft; card: ScoreCard }) {
  const { preset, isChanged, canUndo, undo, discard } = draft;
  return (
    <Card
      title={t('scorecards.editor')}
      note={t('scorecards.editorNote')}
      aside={
        <span className={css.buttons}>
          {isChanged && <Pill tone="warn">{t('scorecards.unsaved')}</Pill>}
          <ChoiceSelect draft={draft} />
          <Button variant="default" size="xs" disabled={!canUndo} onClick={undo}>
            {t('scorecards.undo')}
          </Button>
          <Button variant="default" size="xs" disabled={!isChanged} onClick={discard}>
            {t('scorecards.discard')}
          </Button>
        </span>
      }
    >
      <table className={css.editor}>
        <thead>
          <tr>
            <th scope="col">{t('scorecards.indicator')}</th>
            <th scope="col">{t('scorecards.weight')}</th>
            <th scope="col">{t('scorecards.share')}</th>
            <th scope="col">{t('scorecards.target')}</th>
            <th scope="col">{t('scorecards.scoredBy')}</th>
          </tr>
        </thead>
        {preset.dimensions.map((dimension) => (
          <DimensionRows key={dimension.id} draft={draft} dimension={dimension} />
        ))}
      </table>
      <SumNote preset={preset} card={card} />
    </Card>
  );
}

/** Weights are shares whatever they sum to; where the source gave percentages, another sum than 100 is said. */
function SumNote({ preset, card }: { preset: Preset; card: ScoreCard }) {
  const sum = weightSum(preset);
  const inPercent = card.versions.some(({ preset: other }) => weightSum(other) === 100);
  const isOff = inPercent && Math.abs(sum - 100) > 1e-9;
  return (
    <p role={isOff ? 'status' : undefined} className={isOff ? css.warn : css.quiet}>
      {t(isOff ? 'scorecards.sumOff' : 'scorecards.sum', [decimal(sum, Number.isInteger(sum) ? 0 : 1)])}
    </p>
  );
}

function apply(edited: Edited, draft: Draft, field: string): EditProblem | null {
  if ('problem' in edited) return edited.problem;
  draft.change(edited.preset, field);
  return null;
}

function DimensionRows({ draft, dimension }: { draft: Draft; dimension: Dimension }) {
  const { id, name, weight, assumed, slots } = dimension;
  const share = weightSum(draft.preset) > 0 ? weight / weightSum(draft.preset) : null;
  return (
    <tbody>
      <tr className={css.group}>
        <th scope="rowgroup">
          {inLanguage(name)} {assumed && <Faint>{t('scorecards.assumed')}</Faint>}
        </th>
        <td>
          <NumberField
            label={t('scorecards.weightOf', [inLanguage(name)])}
            value={weight}
            onType={(next) => apply(withWeight(draft.preset, id, null, next), draft, `weight/${id}`)}
          />
        </td>
        <td>{ratio(share, 0)}</td>
        <td />
        <td />
      </tr>
      {slots.map((slot) => (
        <SlotRow key={slot.metric} draft={draft} dimension={id} slot={slot} />
      ))}
    </tbody>
  );
}

function SlotRow({ draft, dimension, slot }: { draft: Draft; dimension: string; slot: Slot }) {
  const { preset } = draft;
  const { metric, weight, assumed } = slot;
  const line = scoringLine(preset, metric);
  const whole = weightsOf(preset).find((each) => each.metric === metric && each.dimension === dimension);
  const unit = line?.value == null ? unitFor(metric) : line.unit;
  return (
    <tr>
      <th scope="row" title={indicatorOf(metric).formula}>
        {metricName(metric)} {assumed && <Faint>{t('scorecards.assumed')}</Faint>}
        {knownFrom(metric) === 'typed' && <div className={css.quiet}>{t('scorecards.nobodyShows')}</div>}
      </th>
      <td>
        <NumberField
          label={t('scorecards.weightOf', [metricName(metric)])}
          value={weight}
          onType={(next) =>
            apply(withWeight(preset, dimension, metric, next), draft, `weight/${dimension}/${metric}`)
          }
        />
      </td>
      <td>{ratio(whole?.weight ?? null)}</td>
      <td>
        <NumberField
          label={t('scorecards.targetOf', [metricName(metric)])}
          value={line?.value ?? null}
          placeholder={t(line ? 'scorecards.ownMedian' : 'scorecards.off')}
          unit={t(`scorecards.unit.${unit}`)}
          onType={(next) => apply(withTarget(preset, metric, next), draft, `target/${metric}`)}
        />
      </td>
      <td>
        <Ladder draft={draft} metric={metric} line={line} />
      </td>
    </tr>
  );
}

/** The sources that state figures for scored indicators, by their number in the catalogue. */
const choices = {
  strictest: { by: 'strictest' },
  loosest: { by: 'loosest' },
  own: { by: 'own' },
  seed1: { by: 'seed', seed: 1 },
  seed2: { by: 'seed', seed: 2 },
  seed4: { by: 'seed', seed: 4 },
} as const satisfies Readonly<Record<string, LineChoice>>;
// Object.keys forgets the keys of a literal.
const choiceNames = Object.keys(choices) as (keyof typeof choices)[];

/** Settles at one stroke which line scores wherever several measure the same. */
function ChoiceSelect({ draft }: { draft: Draft }) {
  return (
    <NativeSelect
      size="xs"
      aria-label={t('scorecards.chooseLines')}
      value=""
      data={[
        { value: '', label: t('scorecards.chooseLines') },
        ...choiceNames.map((name) => ({ value: name as string, label: t(`scorecards.choice.${name}`) })),
      ]}
      onChange={({ currentTarget: { value } }) => {
        const name = choiceNames.find((each) => each === value);
        if (name) draft.change(withChoice(draft.preset, choices[name]), `choice/${name}`);
      }}
    />
  );
}
