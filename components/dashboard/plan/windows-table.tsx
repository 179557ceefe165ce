import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Plan, PublishWindow } from '../../../lib/models/plan';
import {
  type HourCell,
  type TimedWork,
  type WindowEvidence,
  windowEvidence,
} from '../../../lib/models/plan-hours';
import { usePlanActions } from '../../data/plan';
import { minuteText, spanText } from '../../figures/plan-name';
import { ActionLink } from '../../ui/action';
import { interval, multiple } from '../../ui/format';
import { Light, type LightLevel } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { camel, t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './plan.module.css';

const levels: Readonly<Record<WindowEvidence['verdict'], LightLevel>> = {
  ...{ higher: 'ok', lower: 'warn', 'cannot-tell': 'unknown', 'too-few': 'unknown' },
};
const mostWindows = 20;

/** Publish windows as hypotheses (S1-25, X-36): each beside own works inside and outside of it. */
export function WindowsTable({ plan, works }: { plan: Plan; works: readonly TimedWork[] }) {
  const { change } = usePlanActions();
  const set = (edit: (windows: readonly PublishWindow[]) => PublishWindow[]) =>
    void change(({ windows }) => ({ windows: edit(windows) }));
  return (
    <>
      <div className={`${css.roomy} ${css.windows}`}>
        <PlainTable
          caption={t('plan.windows.title')}
          showCaption
          columns={[
            { id: 'window', label: t('plan.windows.window') },
            { id: 'on', label: t('plan.windows.follow') },
            { id: 'inside', label: t('plan.windows.inside'), numeric: true },
            { id: 'outside', label: t('plan.windows.outside'), numeric: true },
            { id: 'verdict', label: t('plan.windows.verdict') },
          ]}
          rows={plan.windows.map((window) => {
            const { inside, outside, verdict } = windowEvidence(works, window);
            return {
              id: window.id,
              cells: [
                <WindowName
                  key="name"
                  window={window}
                  onRemove={() => set((all) => all.filter(({ id }) => id !== window.id))}
                />,
                <Checkbox
                  key="on"
                  size="xs"
                  aria-label={t('plan.windows.followOf', [spanText(window)])}
                  checked={window.on}
                  onChange={({ currentTarget: { checked } }) =>
                    set((all) => all.map((one) => (one.id === window.id ? { ...one, on: checked } : one)))
                  }
                />,
                cellText(inside),
                cellText(outside),
                <Light key="verdict" level={levels[verdict]}>
                  {t(`plan.windows.${camel(verdict)}`)}
                </Light>,
              ],
            };
          })}
        />
      </div>
      <p className={css.note}>
        {t('plan.windows.note')}{' '}
        <ActionLink action={{ label: t('plan.windows.experiment'), href: '#/experiments' }} />
      </p>
      {plan.windows.length < mostWindows && <AddWindow onAdd={(window) => set((all) => [...all, window])} />}
    </>
  );
}

function cellText({ n, median, low, high }: HourCell): string {
  return median === null
    ? t('plan.windows.few', [n])
    : t('plan.windows.cell', [multiple(median), interval(low, high, multiple), n]);
}

function WindowName({ window, onRemove }: { window: PublishWindow; onRemove: () => void }) {
  return (
    <span>
      {spanText(window)} <Faint>{window.basis ?? t('plan.source.yours')}</Faint>{' '}
      {window.basis === null && <ActionLink action={{ label: t('plan.remove'), onClick: onRemove }} />}
    </span>
  );
}

/** Minutes after midnight of `HH:MM` as a time field gives it; null while it is not filled in. */
function minuteIn(text: string): number | null {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return hour === undefined ? null : Number(hour) * 60 + Number(minute);
}

function AddWindow({ onAdd }: { onAdd: (window: PublishWindow) => void }) {
  const [from, setFrom] = useState(minuteText(18 * 60));
  const [to, setTo] = useState(minuteText(20 * 60));
  const [start, end] = [minuteIn(from), minuteIn(to)];
  const add = () => {
    if (start === null || end === null || start === end) return;
    onAdd({ id: crypto.randomUUID(), from: start, to: end, basis: null, on: true });
  };
  return (
    <div className={css.actions}>
      <TextInput
        size="xs"
        type="time"
        label={t('plan.windows.from')}
        value={from}
        onChange={({ currentTarget }) => setFrom(currentTarget.value)}
      />
      <TextInput
        size="xs"
        type="time"
        label={t('plan.windows.to')}
        value={to}
        onChange={({ currentTarget }) => setTo(currentTarget.value)}
      />
      <Button
        size="xs"
        variant="default"
        className={css.low}
        disabled={start === null || end === null || start === end}
        onClick={add}
      >
        {t('plan.windows.add')}
      </Button>
    </div>
  );
}
