import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { HotClock } from '../../../lib/models/plan-hot';
import { type PlanView, type PlanWork, usePlanActions } from '../../data/plan';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { dateTime, sinceHours } from '../../ui/format';
import { Light, type LightLevel } from '../../ui/light';
import { EmptyState } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './plan.module.css';

type Topic = PlanView['topics'][number];

interface TopicsCardProps {
  readonly view: PlanView;
  readonly works: readonly PlanWork[];
  readonly now: number;
}

/** Topics of the day with both clocks: 24 h for the answer, 7 d of life (S2-50, S1-10). */
export function TopicsCard({ view: { topics }, works, now }: TopicsCardProps) {
  const { removeTopic } = usePlanActions();
  const closed = topics.filter(({ clock }) => clock.phase === 'late' || clock.phase === 'over');
  const inTime = closed.filter(({ answer }) => answer?.inTime).length;
  return (
    <Card
      title={t('plan.hot.title')}
      note={closed.length > 0 ? t('plan.hot.coverage', [inTime, closed.length]) : t('plan.hot.note')}
    >
      {topics.length === 0 && <EmptyState why={t('plan.hot.empty')} next={t('plan.hot.emptyNext')} />}
      {topics.map((topic) => (
        <div key={topic.row.id} className={css.topic}>
          <Light level={levelOf(topic)}>
            <b>{topic.row.name}</b> {clockText(topic.clock)}
          </Light>
          <Answer topic={topic} works={works} />
          <span>
            <Faint>{t('plan.hot.since', [dateTime(topic.row.startedAt)])}</Faint>{' '}
            <ActionLink action={{ label: t('plan.remove'), onClick: () => void removeTopic(topic.row.id) }} />
          </span>
        </div>
      ))}
      <TopicForm now={now} />
    </Card>
  );
}

function levelOf({ clock: { phase }, answer }: Topic): LightLevel {
  if (answer) return answer.inTime ? 'ok' : 'warn';
  return phase === 'ahead' || phase === 'answer' ? 'unknown' : 'warn';
}

const wholeHours = (ms: number) => sinceHours(Math.floor(ms / 3_600_000));

function clockText({ phase, answerLeft, lifeLeft }: HotClock): string {
  if (phase === 'ahead') return t('plan.hot.ahead');
  if (phase === 'answer') return t('plan.hot.answer', [wholeHours(answerLeft)]);
  return phase === 'late' ? t('plan.hot.late', [wholeHours(lifeLeft)]) : t('plan.hot.over');
}

function Answer({ topic: { answer }, works }: { topic: Topic; works: readonly PlanWork[] }) {
  if (!answer) return <span>{t('plan.hot.unanswered')}</span>;
  const title = works.find(({ id }) => id === answer.work)?.title ?? t('plan.untitled');
  const label = t('plan.hot.answered', [title, sinceHours(Math.floor(answer.afterHours))]);
  return <ActionLink action={{ label, href: `#/works/${answer.work}` }} />;
}

/** A local time as a field for date and time takes it. */
function fieldTime(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

function TopicForm({ now }: { now: number }) {
  const { addTopic } = usePlanActions();
  const [name, setName] = useState('');
  const [words, setWords] = useState('');
  const [started, setStarted] = useState(() => fieldTime(now));
  const [failed, setFailed] = useState(false);
  const startedAt = new Date(started).getTime();
  const isReady = name.trim().length >= 2 && Number.isFinite(startedAt);
  const add = () =>
    addTopic({ name, words: words.split(/[,，、]/).flatMap((word) => word.trim() || []), startedAt }).then(
      () => {
        setFailed(false);
        setName('');
        setWords('');
      },
      () => setFailed(true),
    );
  return (
    <div className={css.form}>
      <TextInput
        size="xs"
        label={t('plan.hot.name')}
        maxLength={60}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={t('plan.hot.words')}
        maxLength={600}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <TextInput
        size="xs"
        type="datetime-local"
        label={t('plan.hot.started')}
        value={started}
        onChange={({ currentTarget }) => setStarted(currentTarget.value)}
      />
      <Button size="xs" disabled={!isReady} onClick={() => void add()}>
        {t('plan.hot.add')}
      </Button>
      {failed && (
        <span role="alert" className={css.problem}>
          {t('plan.failed')}
        </span>
      )}
    </div>
  );
}
