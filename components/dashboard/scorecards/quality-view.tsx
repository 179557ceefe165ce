import { Anchor, Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { WorkRow } from '../../../lib/core/rows';
import { doubleRating } from '../../../lib/models/double-rating';
import { type FeatureClass, featureClasses } from '../../../lib/models/presets/feature-classes';
import { qualityItems } from '../../../lib/models/presets/quality-items';
import { type Marks, qualityModel, qualityScore } from '../../../lib/models/quality';
import {
  type FeatureTagRow,
  type Period,
  type Scoreable,
  useFeatureTags,
  useScoreActions,
  useSubjects,
} from '../../data/scorecards';
import { inLanguage } from '../../figures/metric-format';
import { RatingForm } from '../../figures/rating-form';
import { Card } from '../../ui/card';
import { decimal, ratio } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './scorecards-page.module.css';

/** Craft by twelve items: two people rate without sight of each other, then see where they differ; and what a work is like. */
export function QualityView({ scope, period }: { scope: string; period: Period }) {
  const state = useSubjects(scope, 'work', period);
  return (
    <FourStates state={state} empty={{ why: t('scorecards.empty'), next: t('scorecards.emptyNext') }}>
      {(data) => <Rated data={data} />}
    </FourStates>
  );
}

function Rated({ data: { source, subjects } }: { data: Scoreable }) {
  const tags = useFeatureTags();
  const works = subjects
    .flatMap(({ work }) => work ?? [])
    .sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
  const [chosen, setChosen] = useState<string | null>(null);
  const first = new Map(source.ratings.map(({ workId, marks }) => [workId, marks]));
  const second = new Map(source.secondRatings.map(({ workId, marks }) => [workId, marks]));
  const work = works.find(({ id }) => id === chosen) ?? works[0];
  if (!work) return null;
  return (
    <>
      <Card title={t('scorecards.qualityWorks')} note={t('scorecards.qualityNote')}>
        <PlainTable
          caption={t('scorecards.qualityWorks')}
          maxHeight={360}
          columns={[
            { id: 'work', label: t('scorecards.work') },
            ...(['firstRating', 'secondRating', 'meanRating', 'meanGap'] as const).map((id) => ({
              id,
              label: t(`scorecards.${id}`),
              numeric: true,
            })),
          ]}
          rows={works.map((each) => ({
            id: each.id,
            cells: rowOf(each, first.get(each.id), second.get(each.id), each.id === work.id, setChosen),
          }))}
        />
      </Card>
      <div className={css.pair}>
        <Card title={t('scorecards.rate', [work.title ?? t('scorecards.untitled')])}>
          <TwoPeople
            key={work.id}
            work={work}
            first={first.get(work.id) ?? {}}
            second={second.get(work.id)}
          />
        </Card>
        <Card title={t('scorecards.features')} note={t('scorecards.featuresNote')}>
          <Features
            key={work.id}
            work={work}
            row={tags.status === 'ready' ? tags.data.find(({ workId }) => workId === work.id) : undefined}
          />
        </Card>
      </div>
    </>
  );
}

function rowOf(
  work: WorkRow,
  first: Marks | undefined,
  second: Marks | undefined,
  here: boolean,
  onChoose: (id: string) => void,
) {
  const both = doubleRating(first ?? {}, second ?? {});
  return [
    <span key="work" className={css.name}>
      <button type="button" className={css.subject} aria-pressed={here} onClick={() => onChoose(work.id)}>
        {work.title ?? t('scorecards.untitled')}
      </button>
    </span>,
    ratio(both.first, 0),
    ratio(both.second, 0),
    ratio(both.value, 0),
    both.meanGap === null ? '—' : decimal(both.meanGap, 1),
  ];
}

type Side = 'first' | 'second' | 'compare';

interface TwoPeopleProps {
  readonly work: WorkRow;
  readonly first: Marks;
  readonly second: Marks | undefined;
}

/** Each person sees only their own marks; the two are compared once both have rated. */
function TwoPeople({ work, first, second }: TwoPeopleProps) {
  const ready = second !== undefined && qualityScore(first).value !== null;
  const [side, setSide] = useState<Side>(ready ? 'compare' : 'first');
  return (
    <>
      <fieldset className={css.row}>
        <legend className={css.quiet}>{t('scorecards.whoRates')}</legend>
        {(['first', 'second', 'compare'] as const).map((each) => (
          <Button
            key={each}
            size="xs"
            variant={side === each ? 'filled' : 'default'}
            aria-pressed={side === each}
            disabled={each === 'compare' && !ready}
            onClick={() => setSide(each)}
          >
            {t(`scorecards.side.${each}`)}
          </Button>
        ))}
      </fieldset>
      {side === 'first' && <RatingForm workId={work.id} marks={first} />}
      {side === 'second' && <SecondForm work={work} kept={second} />}
      {side === 'compare' && <Disagreement first={first} second={second ?? {}} />}
      <p>
        <Anchor component={Link} href={`/works/${encodeURIComponent(work.id)}`}>
          {t('scorecards.openWork')}
        </Anchor>
      </p>
    </>
  );
}

const steps = [0, 1, 2, 3, 4, 5] as const;

/** The second person's marks are kept only when the form is finished, so that neither sees a half-made judgement. */
function SecondForm({ work, kept }: { work: WorkRow; kept: Marks | undefined }) {
  const { saveSecondRating } = useScoreActions();
  const [marks, setMarks] = useState<Marks>(kept ?? {});
  const rated = qualityItems.filter(({ id }) => marks[id] !== undefined).length;
  const save = () =>
    saveSecondRating({
      workId: work.id,
      marks: { ...marks },
      model: `${qualityModel.id}@${qualityModel.version}`,
      at: Date.now(),
    });
  return (
    <div>
      {qualityItems.map(({ id, name, anchors }) => (
        <div key={id} className={css.row}>
          <span className={css.grow} title={inLanguage(anchors[3])}>
            {inLanguage(name)}
          </span>
          <NativeSelect
            size="xs"
            aria-label={inLanguage(name)}
            value={marks[id] === undefined ? '' : String(marks[id])}
            data={[
              { value: '', label: '—' },
              ...steps.map((step) => ({ value: String(step), label: String(step) })),
            ]}
            onChange={({ currentTarget: { value } }) => {
              const { [id]: _, ...rest } = marks;
              setMarks(value === '' ? rest : { ...rest, [id]: Number(value) });
            }}
          />
        </div>
      ))}
      <div className={css.row}>
        <Faint>{t('figures.ratingMore', [rated, qualityItems.length])}</Faint>
        <Button disabled={rated * 2 < qualityItems.length} onClick={() => void save()}>
          {t('scorecards.keepSecond')}
        </Button>
      </div>
    </div>
  );
}

function Disagreement({ first, second }: { first: Marks; second: Marks }) {
  const both = doubleRating(first, second);
  return (
    <>
      <p>
        {t('scorecards.disagreement', [
          ratio(both.first, 0),
          ratio(both.second, 0),
          both.meanGap === null ? '—' : decimal(both.meanGap, 1),
        ])}{' '}
        {both.toDiscuss.length === 0
          ? t('scorecards.agree')
          : t('scorecards.toDiscuss', [
              both.toDiscuss.map(({ item }) => inLanguage(item.name)).join(t('figures.comma')),
            ])}
      </p>
      <PlainTable
        caption={t('scorecards.gaps')}
        columns={[
          { id: 'item', label: t('scorecards.item') },
          ...(['firstRating', 'secondRating', 'gap'] as const).map((id) => ({
            id,
            label: t(`scorecards.${id}`),
            numeric: true,
          })),
        ]}
        rows={both.gaps.map(({ item, first: one, second: two, gap }) => ({
          id: item.id,
          cells: [inLanguage(item.name), decimal(one), decimal(two), decimal(gap)],
        }))}
      />
    </>
  );
}

/** The 23 classes of the feature library for one work; slots the source does not name can be seen and wait. */
function Features({ work, row }: { work: WorkRow; row: FeatureTagRow | undefined }) {
  const { saveFeatureTags } = useScoreActions();
  const tags = row?.tags ?? {};
  const open = featureClasses.filter(({ name }) => name === null).length;
  const set = (id: string, value: string) => {
    const { [id]: _, ...rest } = tags;
    const next = value.trim() === '' ? rest : { ...rest, [id]: value };
    void saveFeatureTags({ workId: work.id, tags: next, at: Date.now() });
  };
  return (
    <>
      {featureClasses
        .filter(({ name }) => name !== null)
        .map((each) => (
          <Feature key={each.id} feature={each} value={String(tags[each.id] ?? '')} onSet={set} />
        ))}
      <p className={css.quiet}>{t('scorecards.openSlots', [String(open)])}</p>
    </>
  );
}

interface FeatureProps {
  readonly feature: FeatureClass;
  readonly value: string;
  readonly onSet: (id: string, value: string) => void;
}

function Feature({ feature: { id, name, standard, basis, values }, value, onSet }: FeatureProps) {
  const label = name ? inLanguage(name) : id;
  return (
    <div className={css.row}>
      <span className={css.grow}>
        {label}{' '}
        <Faint>
          {basis}
          {standard !== null && ` · ${t('scorecards.standard', [decimal(standard, 1)])}`}
        </Faint>
      </span>
      {values.length > 0 ? (
        <NativeSelect
          size="xs"
          aria-label={label}
          value={value}
          data={[
            { value: '', label: '—' },
            ...values.map((each) => ({ value: each.id, label: inLanguage(each.name) })),
          ]}
          onChange={({ currentTarget }) => onSet(id, currentTarget.value)}
        />
      ) : (
        <TextInput
          size="xs"
          className={css.number}
          aria-label={label}
          defaultValue={value}
          maxLength={200}
          onBlur={({ currentTarget }) => onSet(id, currentTarget.value)}
        />
      )}
    </div>
  );
}
