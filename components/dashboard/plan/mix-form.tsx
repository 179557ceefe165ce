import { Button, MultiSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ContentType, Plan } from '../../../lib/models/plan';
import { targetsAddUp } from '../../../lib/models/plan-mix';
import { type PlanBook, usePlanActions } from '../../data/plan';
import { typeName } from '../../figures/plan-name';
import { ActionLink } from '../../ui/action';
import { ratio } from '../../ui/format';
import { t } from '../../ui/text';
import css from './plan.module.css';
import { wholeNumber } from './whole-number';

const mostTypes = 12;

/** As typed: words stay one text until they are kept. */
interface TypedType extends Omit<ContentType, 'words'> {
  readonly words: string;
}

/** Words of one field, parted by commas of either width. */
const wordsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,，、\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];

/** The types, their shares and how their works are told; kept together, for only together they make 100 %. */
export function MixForm({ plan, series }: { plan: Plan; series: PlanBook['series'] }) {
  const { change } = usePlanActions();
  const [types, setTypes] = useState<readonly TypedType[]>(() =>
    plan.types.map((type) => ({ ...type, words: type.words.join('，') })),
  );
  const [windowDays, setWindowDays] = useState(plan.windowDays);
  const [tolerance, setTolerance] = useState(Math.round(plan.tolerance * 100));
  const [failed, setFailed] = useState(false);
  const edit = (id: string, part: Partial<TypedType>) =>
    setTypes((all) => all.map((type) => (type.id === id ? { ...type, ...part } : type)));
  const sum = types.reduce((total, { share }) => total + share, 0);
  const nameless = types.some((type) => typeName(type) === type.id && type.name.trim() === '');
  const save = () =>
    change(({ types: stored }) => ({
      ...{ windowDays, tolerance: tolerance / 100 },
      // Works put in by hand while the form was open stay.
      types: types.map((type) => ({
        ...type,
        name: type.name.trim(),
        words: wordsIn(type.words),
        works: stored.find(({ id }) => id === type.id)?.works ?? [],
      })),
    })).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      {types.map((type) => (
        <TypeFields key={type.id} type={type} series={series} onEdit={(part) => edit(type.id, part)}>
          {types.length > 1 && (
            <ActionLink
              action={{
                label: t('plan.remove'),
                onClick: () => setTypes((all) => all.filter(({ id }) => id !== type.id)),
              }}
            />
          )}
        </TypeFields>
      ))}
      <div className={css.form}>
        <NumberInput
          size="xs"
          label={t('plan.mix.windowDays')}
          min={1}
          max={365}
          value={windowDays}
          onChange={(value) => setWindowDays(wholeNumber(value, 1, 365) ?? windowDays)}
        />
        <NumberInput
          size="xs"
          label={t('plan.mix.tolerance')}
          min={0}
          max={100}
          value={tolerance}
          onChange={(value) => setTolerance(wholeNumber(value, 0, 100) ?? tolerance)}
        />
      </div>
      <div className={css.actions}>
        <Button size="xs" disabled={!targetsAddUp(types) || nameless} onClick={() => void save()}>
          {t('plan.save')}
        </Button>
        {types.length < mostTypes && (
          <ActionLink
            action={{
              label: t('plan.mix.add'),
              onClick: () => setTypes((all) => [...all, emptyType()]),
            }}
          />
        )}
        <span role="status" className={css.problem}>
          {!targetsAddUp(types) && t('plan.mix.sum', [ratio(sum, 0)])}
          {nameless && ` ${t('plan.mix.nameless')}`}
          {failed && t('plan.failed')}
        </span>
      </div>
    </>
  );
}

const emptyType = (): TypedType => ({
  ...{ id: crypto.randomUUID(), name: '', share: 0, words: '', series: [], works: [] },
});

interface TypeFieldsProps {
  readonly type: TypedType;
  readonly series: PlanBook['series'];
  readonly onEdit: (part: Partial<TypedType>) => void;
  readonly children: React.ReactNode;
}

function TypeFields({ type, series, onEdit, children }: TypeFieldsProps) {
  const shown = typeName({ ...type, name: '' });
  return (
    <div className={css.row}>
      <TextInput
        size="xs"
        label={t('plan.mix.name')}
        maxLength={40}
        value={type.name}
        placeholder={shown === type.id ? '' : shown}
        onChange={({ currentTarget }) => onEdit({ name: currentTarget.value })}
      />
      <NumberInput
        size="xs"
        label={t('plan.mix.share')}
        min={0}
        max={100}
        value={Math.round(type.share * 100)}
        onChange={(value) => onEdit({ share: (wholeNumber(value, 0, 100) ?? 0) / 100 })}
      />
      <TextInput
        className={css.wide}
        size="xs"
        label={t('plan.mix.words')}
        placeholder={t('plan.mix.wordsHint')}
        maxLength={600}
        value={type.words}
        onChange={({ currentTarget }) => onEdit({ words: currentTarget.value })}
      />
      {series.length > 0 && (
        <MultiSelect
          className={css.wide}
          size="xs"
          label={t('plan.mix.series')}
          data={series.map(({ id, name }) => ({ value: id, label: name }))}
          value={type.series.filter((id) => series.some((one) => one.id === id))}
          onChange={(value) => onEdit({ series: value })}
        />
      )}
      <div className={css.wide}>{children}</div>
    </div>
  );
}
