import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { parseTeamList } from '../../../lib/checklist/team';
import type { Plan } from '../../../lib/models/plan';
import { type PlanView, usePlanActions, weakLine } from '../../data/plan';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { decimal } from '../../ui/format';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { listProblemText } from '../settings/list-problem';
import css from './plan.module.css';

const lists = ['formulas', 'blacklist'] as const;
type List = (typeof lists)[number];
/** Far more than anybody writes by hand; a larger paste is most likely something else. */
const longest = 100_000;

/** Overused forms (S2-65) and forms that did badly (S2-67): one entry a line, looked for in every draft. */
export function ListsCard({ plan, view: { weak } }: { plan: Plan; view: PlanView }) {
  const { change } = usePlanActions();
  const add = (name: string) =>
    void change(({ blacklist }) => ({ blacklist: `${blacklist.trimEnd()}\n${name}`.trimStart() }));
  return (
    <Card title={t('plan.lists.title')} note={t('plan.lists.note')}>
      <div className={css.pair}>
        {lists.map((list) => (
          // A list that changed elsewhere is shown anew.
          <ListField key={`${list} ${plan[list]}`} list={list} stored={plan[list]} />
        ))}
      </div>
      {weak.length > 0 && <p className={css.note}>{t('plan.lists.weak', [weakLine])}</p>}
      {weak.map(({ name, n, mean }) => (
        <p key={name} className={css.note}>
          {name} <Faint>{t('plan.lists.weakOf', [decimal(mean), n])}</Faint>{' '}
          <ActionLink action={{ label: t('plan.lists.addWeak'), onClick: () => add(name) }} />
        </p>
      ))}
    </Card>
  );
}

function ListField({ list, stored }: { list: List; stored: string }) {
  const { change } = usePlanActions();
  const [text, setText] = useState(stored);
  const [failed, setFailed] = useState(false);
  const isTooLong = text.length > longest;
  const problems = useMemo(() => (isTooLong ? [] : parseTeamList(text).problems), [text, isTooLong]);
  const [first] = problems;
  const save = () => change(() => ({ [list]: text })).catch(() => setFailed(true));
  return (
    <div>
      <Textarea
        size="xs"
        rows={6}
        label={t(`plan.lists.${list}`)}
        placeholder={t(`plan.lists.${list}Hint`)}
        value={text}
        error={isTooLong ? t('plan.lists.tooLong', [longest]) : first && listProblemText(first)}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className={css.actions}>
        <Button size="xs" disabled={isTooLong || text === stored} onClick={() => void save()}>
          {t('plan.save')}
        </Button>
        <span role="status" className={css.problem}>
          {failed && t('plan.failed')}
        </span>
      </div>
    </div>
  );
}
