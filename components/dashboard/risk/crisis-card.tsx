import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { crisisClocks, crisisLevels, crisisSteps, scenarioSteps } from '../../../lib/models/risk-crisis';
import { type Crisis, useCrisisActions } from '../../data/risk';
import { useNow } from '../../data/use-now';
import { Card } from '../../ui/card';
import { dateTime } from '../../ui/format';
import { Pill } from '../../ui/pill';
import { SureLink } from '../../ui/sure-link';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { useBy } from '../live/use-by';
import { WhoField } from '../live/who-field';
import { ClockBox } from './clock-box';
import css from './risk.module.css';

/** A crisis: its clocks, its plan, what was said and when, and its end. */
export function CrisisCard({ crisis }: { crisis: Crisis }) {
  const { id, name, level, scenario, startedAt, closedAt } = crisis;
  const { remove } = useCrisisActions();
  return (
    <Card
      title={name}
      aside={
        <>
          <Pill tone={closedAt === null ? 'stop' : 'plain'}>{t('risk.levelN', [level])}</Pill>
          <Pill>{t(`risk.scenario.${scenario}`)}</Pill>
        </>
      }
      note={
        closedAt === null
          ? t('risk.since', [dateTime(startedAt)])
          : t('risk.fromTo', [dateTime(startedAt), dateTime(closedAt)])
      }
    >
      <div className={css.gaps}>
        <Clocks crisis={crisis} />
        {closedAt === null ? <Running crisis={crisis} /> : <Over crisis={crisis} />}
        {closedAt !== null && (
          <div>
            <SureLink label={t('risk.remove')} sure={t('risk.removeSure')} onSure={() => void remove(id)} />
          </div>
        )}
      </div>
    </Card>
  );
}

function Clocks({ crisis: { startedAt, answeredAt, news, closedAt } }: { crisis: Crisis }) {
  const now = useNow(1_000);
  const clocks = crisisClocks({ startedAt, answeredAt, news: news.map(({ at }) => at), closedAt }, now);
  return (
    <div className={css.clocks}>
      <ClockBox label={t('risk.firstAnswer')} clock={clocks.answer} />
      {clocks.news && <ClockBox label={t('risk.nextNews')} clock={clocks.news} />}
    </div>
  );
}

function Running({ crisis }: { crisis: Crisis }) {
  const { id, answeredAt, level } = crisis;
  const [by, setBy] = useBy();
  const [said, setSaid] = useState('');
  const [note, setNote] = useState(crisis.note);
  const { answer, addNews, close, grade } = useCrisisActions();
  return (
    <>
      <div className={css.form}>
        <WhoField size="sm" label={t('live.by')} value={by} onChange={setBy} />
        <NativeSelect
          label={t('risk.crisisLevel')}
          value={String(level)}
          data={crisisLevels.map((value) => ({
            value: String(value),
            label: t(`risk.crisisLevels.l${value}`),
          }))}
          onChange={({ currentTarget: { value } }) => {
            const next = crisisLevels.find((one) => String(one) === value);
            if (next) void grade(id, next);
          }}
        />
      </div>
      <Steps crisis={crisis} by={by} />
      <div className={css.form}>
        <TextInput
          className={css.wide}
          label={t('risk.newsNote')}
          maxLength={500}
          value={said}
          onChange={({ currentTarget }) => setSaid(currentTarget.value)}
        />
        <div className={`${css.row} ${css.wide}`}>
          {answeredAt === null && <Button onClick={() => void answer(id)}>{t('risk.answered')}</Button>}
          <Button
            variant="default"
            onClick={() => void addNews(id, by.trim(), said.trim()).then(() => setSaid(''))}
          >
            {t('risk.newsOut')}
          </Button>
        </div>
      </div>
      <News crisis={crisis} />
      <div className={css.form}>
        <Textarea
          className={css.wide}
          rows={2}
          label={t('risk.closingNote')}
          maxLength={2000}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Button variant="default" onClick={() => void close(id, note.trim(), true)}>
          {t('risk.crisisEnd')}
        </Button>
      </div>
    </>
  );
}

function Steps({ crisis, by }: { crisis: Crisis; by: string }) {
  const { tick } = useCrisisActions();
  const steps: readonly { step: string; text: string }[] = [
    ...crisisSteps.map((step) => ({ step, text: t(`risk.steps.${step}`) })),
    ...scenarioSteps.map((step) => ({
      step: `${crisis.scenario}.${step}`,
      text: t(`risk.plan.${crisis.scenario}.${step}`),
    })),
  ];
  return (
    <section aria-label={t('risk.plan.title')}>
      {steps.map(({ step, text }) => {
        const done = crisis.steps.find((one) => one.step === step);
        return (
          <label key={step} className={css.tick}>
            <input
              type="checkbox"
              checked={done !== undefined}
              disabled={crisis.closedAt !== null}
              onChange={({ currentTarget }) =>
                void tick(crisis.id, step, currentTarget.checked ? by.trim() : null)
              }
            />
            <span>
              {text}{' '}
              {done && (
                <Faint>{[dateTime(done.at), done.by].filter((part) => part !== '').join(' · ')}</Faint>
              )}
            </span>
          </label>
        );
      })}
    </section>
  );
}

function News({ crisis: { news } }: { crisis: Crisis }) {
  return (
    news.length > 0 && (
      <ul className={css.list} aria-label={t('risk.newsLog')}>
        {news.toReversed().map(({ at, by, note }) => (
          <li key={at}>
            <Faint>{dateTime(at)}</Faint> {[by, note].filter((part) => part !== '').join(t('risk.says'))}
          </li>
        ))}
      </ul>
    )
  );
}

function Over({ crisis }: { crisis: Crisis }) {
  const { close } = useCrisisActions();
  return (
    <>
      {crisis.note !== '' && <p>{crisis.note}</p>}
      <details className={css.fold}>
        <summary>{t('risk.whatWasDone')}</summary>
        <Steps crisis={crisis} by="" />
        <News crisis={crisis} />
      </details>
      <Button size="xs" variant="default" onClick={() => void close(crisis.id, crisis.note, false)}>
        {t('risk.crisisReopen')}
      </Button>
    </>
  );
}
