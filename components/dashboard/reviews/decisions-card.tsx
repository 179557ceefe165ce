import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { addDays, daysBetween } from '../../../lib/core/dates';
import { type ReviewAbout, type ReviewRow, useReviewActions } from '../../data/reviews';
import { ActionButton, ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { calendarDay, dateTime } from '../../ui/format';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { DecisionForm } from './decision-form';
import css from './reviews-page.module.css';
import { predictionText } from './text';

interface DecisionsCardProps {
  readonly about: ReviewAbout;
  /** null until something of this review is kept */
  readonly review: ReviewRow | null;
}

/** What was decided: each with who, until when, and what it is meant to bring; and what else is to be remembered. */
export function DecisionsCard({ about, review }: DecisionsCardProps) {
  const { add, removeDecision, keepNotes } = useReviewActions();
  const [notes, setNotes] = useState(review?.notes ?? '');
  const { from, to } = about.period;
  const decisions = review?.decisions ?? [];
  return (
    <Card title={t('reviews.decisions')} note={t('reviews.decisionsNote')}>
      <ul className={css.list}>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <b>{decision.what}</b>{' '}
            <Faint>
              {[decision.owner || t('reviews.nobody'), t('reviews.until', [calendarDay(decision.due)])].join(
                ' · ',
              )}
            </Faint>{' '}
            <span className={css.tool}>
              <ActionLink
                action={{
                  label: t('reviews.removeDecision'),
                  onClick: () => void removeDecision(about, decision.id),
                }}
              />
            </span>
            <div className={css.why}>
              {predictionText(decision) ?? <Faint>{t('reviews.noPrediction')}</Faint>}
            </div>
          </li>
        ))}
      </ul>
      <DecisionForm due={addDays(to, daysBetween(from, to) + 1)} onAdd={(decision) => add(about, decision)} />
      <Textarea
        className={css.notes}
        label={t('reviews.notes')}
        rows={4}
        maxLength={20_000}
        value={notes}
        onChange={({ currentTarget }) => setNotes(currentTarget.value)}
      />
      <p className={css.printed}>{notes}</p>
      <div className={css.row}>
        <ActionButton
          primary
          action={{ label: t('reviews.keep'), onClick: () => void keepNotes(about, notes) }}
        />
        {review && (
          <Faint>
            {t(notes === review.notes ? 'reviews.keptAt' : 'reviews.unsaved', [dateTime(review.at)])}
          </Faint>
        )}
      </div>
    </Card>
  );
}
