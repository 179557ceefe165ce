import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { isDay } from '../../../lib/core/dates';
import { type IndicatorId, indicatorIds, indicatorOf } from '../../../lib/models/indicators';
import type { Prediction } from '../../../lib/models/review';
import { usePeople } from '../../data/people';
import type { NewDecision } from '../../data/reviews';
import { metricName } from '../../figures/metric-format';
import { t } from '../../ui/text';
import css from './reviews-page.module.css';

/** What a decision can be meant to move: figures that are measured for a whole account. */
const predictable: readonly IndicatorId[] = [
  ...(['views', 'followerTotal', 'followersPerDay', 'worksPerWeek'] as const),
  ...(['completionRate', 'avgWatchRatio', 'bounce2s', 'engagementRate'] as const),
  ...(['likeRate', 'commentRate', 'shareRate', 'favoriteRate', 'orders', 'gmv'] as const),
];

interface DecisionFormProps {
  /** the day a decision falls due unless another is chosen */
  readonly due: string;
  readonly onAdd: (decision: NewDecision) => Promise<void>;
}

type Fault = 'what' | 'due' | 'size' | 'kept';

/** One decision: what, who, until when, and what it is meant to bring. */
export function DecisionForm({ due: usualDue, onAdd }: DecisionFormProps) {
  const people = usePeople();
  const names = useId();
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState(usualDue);
  const [metric, setMetric] = useState<IndicatorId | null>(null);
  const [direction, setDirection] = useState<Prediction['direction']>('up');
  const [size, setSize] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const share = Number(size.replace(',', '.')) / 100;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultIn(what, due, metric === null ? null : share);
    setFault(wrong);
    if (wrong) return;
    try {
      const prediction = metric === null ? null : { metric, direction, size: share };
      await onAdd({ what: what.trim(), owner: owner.trim(), due, prediction });
      setWhat('');
      setSize('');
    } catch {
      setFault('kept');
    }
  };
  const said = (field: Fault) => (fault === field ? t(`reviews.fault.${field}`) : undefined);
  return (
    <form className={css.form} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        className={css.wide}
        label={t('reviews.what')}
        maxLength={300}
        value={what}
        error={said('what')}
        onChange={({ currentTarget }) => setWhat(currentTarget.value)}
      />
      <TextInput
        label={t('reviews.owner')}
        list={names}
        maxLength={60}
        value={owner}
        onChange={({ currentTarget }) => setOwner(currentTarget.value)}
      />
      <datalist id={names}>
        {people.status === 'ready' && people.data.map(({ id, name }) => <option key={id} value={name} />)}
      </datalist>
      <TextInput
        type="date"
        label={t('reviews.dueDay')}
        value={due}
        error={said('due')}
        onChange={({ currentTarget }) => setDue(currentTarget.value)}
      />
      <NativeSelect
        label={t('reviews.metric')}
        value={metric ?? ''}
        data={[
          { value: '', label: t('reviews.noMetric') },
          ...predictable.map((id) => ({ value: id as string, label: metricName(id) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          setMetric(indicatorIds.find((id) => id === value) ?? null)
        }
      />
      {metric !== null && (
        <>
          <NativeSelect
            label={t('reviews.direction')}
            value={direction}
            data={[
              { value: 'up', label: t('reviews.up') },
              { value: 'down', label: t('reviews.down') },
            ]}
            onChange={({ currentTarget: { value } }) => setDirection(value === 'down' ? 'down' : 'up')}
          />
          <TextInput
            label={t(indicatorOf(metric).unit === 'ratio' ? 'reviews.sizePoints' : 'reviews.sizePercent')}
            inputMode="decimal"
            value={size}
            error={said('size')}
            onChange={({ currentTarget }) => setSize(currentTarget.value)}
          />
        </>
      )}
      <Button type="submit">{t('reviews.add')}</Button>
      {fault === 'kept' && (
        <p role="alert" className={css.fault}>
          {said('kept')}
        </p>
      )}
    </form>
  );
}

/** The largest move that can be meant, 100-fold; more is a slip of the keys. */
const mostShare = 100;

function faultIn(what: string, due: string, share: number | null): Fault | null {
  if (what.trim() === '') return 'what';
  if (!isDay(due)) return 'due';
  return share !== null && !(share > 0 && share <= mostShare) ? 'size' : null;
}
