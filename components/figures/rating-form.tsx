import { qualityItems } from '../../lib/models/presets/quality-items';
import { type Marks, type QualityItem, qualityModel, qualityScore } from '../../lib/models/quality';
import { useSaveRating } from '../data/actions';
import { decimal } from '../ui/format';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import { inLanguage } from './metric-format';
import css from './rating-form.module.css';

const scale = [0, 1, 2, 3, 4, 5] as const;

/** The 12 quality items of a work, each marked 0–5 with what 0, 3 and 5 look like. Every mark is kept at once. */
export function RatingForm({ workId, marks }: { workId: string; marks: Marks }) {
  const save = useSaveRating();
  const mark = (item: string, value: number) =>
    void save({
      workId,
      marks: { ...marks, [item]: value },
      model: `${qualityModel.id}@${qualityModel.version}`,
      at: Date.now(),
    });
  return (
    <div>
      {qualityItems.map((item) => (
        <RatingItem
          key={item.id}
          item={item}
          value={marks[item.id]}
          onMark={(value) => mark(item.id, value)}
        />
      ))}
      <RatingSummary marks={marks} />
    </div>
  );
}

interface RatingItemProps {
  readonly item: QualityItem;
  readonly value: number | undefined;
  readonly onMark: (value: number) => void;
}

function RatingItem({ item, value, onMark }: RatingItemProps) {
  const { id, name, standard, basis, certainty, anchors } = item;
  const near = value === undefined || value >= 4 ? 5 : value >= 2 ? 3 : 0;
  const origin = certainty === 'assumed' ? t('figures.assumedStandard') : basis.join(', ');
  return (
    <fieldset className={css.item}>
      <legend className={css.name}>
        {inLanguage(name)} <Faint>{t('figures.standard', [decimal(standard, 1), origin])}</Faint>
      </legend>
      <span className={css.marks}>
        {scale.map((step) => (
          <label key={step} className={css.mark}>
            <input
              type="radio"
              name={id}
              checked={value === step}
              onChange={() => onMark(step)}
              aria-label={`${inLanguage(name)} ${step}`}
            />
            {step}
          </label>
        ))}
      </span>
      <span className={css.anchor}>{`${near} = ${inLanguage(anchors[near])}`}</span>
    </fieldset>
  );
}

function RatingSummary({ marks }: { marks: Marks }) {
  const { meanMark, parts, belowStandard } = qualityScore(marks);
  const rated = parts.filter(({ mark }) => mark !== null).length;
  return (
    <p role="status">
      {meanMark === null
        ? t('figures.ratingMore', [rated, parts.length])
        : t('figures.ratingMean', [decimal(meanMark, 1), rated, parts.length])}
      {belowStandard.length > 0 &&
        ` ${t('figures.below', [belowStandard.map(({ item }) => inLanguage(item.name)).join(t('figures.comma'))])}`}
    </p>
  );
}
