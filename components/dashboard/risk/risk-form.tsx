import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isDay } from '../../../lib/core/dates';
import { isMark, marks, riskCategories, riskLevel, riskStatuses } from '../../../lib/models/risk';
import { type OwnRisk, useRiskActions } from '../../data/risk';
import { dateTime } from '../../ui/format';
import { SureLink } from '../../ui/sure-link';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { WhoField } from '../live/who-field';
import type { Opened } from './opened';
import css from './risk.module.css';
import { useFocusFirst } from './use-focus-first';

const markOf = (text: string): number | null => (isMark(Number(text)) ? Number(text) : null);

/** A risk: what it is, how likely and how grave, who looks after it, what is done about it and by when. */
export function RiskForm({ opened: { risk, suggested }, onDone }: { opened: Opened; onDone: () => void }) {
  const [fields, setFields] = useState({
    title: risk?.title ?? suggested?.title ?? '',
    category: risk?.category ?? suggested?.category ?? 'content',
    probability: String(risk?.probability ?? ''),
    impact: String(risk?.impact ?? ''),
    status: risk?.status ?? 'open',
    owner: risk?.owner ?? '',
    measure: risk?.measure ?? '',
    due: risk?.due ?? '',
  });
  const [isTried, setIsTried] = useState(false);
  const first = useFocusFirst();
  const { saveRisk, removeRisk } = useRiskActions();
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change });
  const noTitle = fields.title.trim() === '';
  const badDue = fields.due !== '' && !isDay(fields.due);
  const assessed = { probability: markOf(fields.probability), impact: markOf(fields.impact) };
  const level = riskLevel(assessed);
  const save = async () => {
    setIsTried(true);
    if (noTitle || badDue) return;
    const { category, status, measure } = fields;
    await saveRisk(risk?.id ?? null, {
      ...{ category, status, ...assessed, measure: measure.trim(), owner: fields.owner.trim() },
      title: fields.title.trim(),
      starter: risk?.starter ?? suggested?.starter ?? null,
      due: fields.due === '' ? null : fields.due,
    });
    onDone();
  };
  return (
    <div className={css.form}>
      <TextInput
        ref={first}
        className={css.wide}
        label={t('risk.title')}
        maxLength={120}
        value={fields.title}
        error={isTried && noTitle && t('risk.titleMissing')}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
      />
      <NativeSelect
        label={t('risk.categoryLabel')}
        value={fields.category}
        data={riskCategories.map((value) => ({ value, label: t(`risk.category.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          set({ category: riskCategories.find((one) => one === value) ?? 'content' })
        }
      />
      <MarkField
        of="probability"
        value={fields.probability}
        onChange={(probability) => set({ probability })}
      />
      <MarkField of="impact" value={fields.impact} onChange={(impact) => set({ impact })} />
      <NativeSelect
        label={t('risk.statusLabel')}
        value={fields.status}
        data={riskStatuses.map((value) => ({ value, label: t(`risk.status.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          set({ status: riskStatuses.find((one) => one === value) ?? 'open' })
        }
      />
      <WhoField size="sm" label={t('risk.owner')} value={fields.owner} onChange={(owner) => set({ owner })} />
      <TextInput
        type="date"
        label={t('risk.due')}
        value={fields.due}
        error={isTried && badDue && t('risk.badDay')}
        onChange={({ currentTarget }) => set({ due: currentTarget.value })}
      />
      <Textarea
        className={css.wide}
        rows={2}
        label={t('risk.measure')}
        maxLength={2000}
        value={fields.measure}
        onChange={({ currentTarget }) => set({ measure: currentTarget.value })}
      />
      <div className={css.wide}>
        <Faint>{level === null ? t('risk.levelUnknown') : t('risk.levelIs', [level])}</Faint>
      </div>
      {risk && <History risk={risk} />}
      <div className={`${css.row} ${css.wide}`}>
        <Button onClick={() => void save()}>{t('risk.keep')}</Button>
        <Button variant="default" onClick={onDone}>
          {t('risk.cancel')}
        </Button>
        {risk && (
          <SureLink
            label={t('risk.remove')}
            sure={t('risk.removeSure')}
            onSure={() => void removeRisk(risk.id).then(onDone)}
          />
        )}
      </div>
    </div>
  );
}

interface MarkFieldProps {
  readonly of: 'probability' | 'impact';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A mark from 1 to 5, or none yet: what nobody has assessed has no mark. */
function MarkField({ of, value, onChange }: MarkFieldProps) {
  return (
    <NativeSelect
      label={t(`risk.${of}`)}
      value={value}
      data={[
        { value: '', label: t('risk.notAssessed') },
        ...marks.map((mark) => ({ value: String(mark), label: `${mark} ${t(`risk.${of}Scale.m${mark}`)}` })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

/** Every assessment and status with the time from which it held, newest first. */
function History({ risk: { history } }: { risk: OwnRisk }) {
  return (
    <details className={`${css.fold} ${css.wide}`}>
      <summary>{t('risk.history', [history.length])}</summary>
      <ul className={css.list}>
        {history.toReversed().map((moment) => (
          <li key={moment.at}>
            {dateTime(moment.at)} · {t(`risk.status.${moment.status}`)} ·{' '}
            {moment.probability === null || moment.impact === null
              ? t('risk.notAssessed')
              : t('risk.product', [moment.probability, moment.impact, moment.probability * moment.impact])}
          </li>
        ))}
      </ul>
    </details>
  );
}
