import { useState } from 'react';
import { useAccounts } from '../../data/questions';
import { type ReviewRow, useReviewActions } from '../../data/reviews';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { dateTime } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { EmptyState } from '../../ui/states';
import { t } from '../../ui/text';
import { scopeName } from '../scorecards/subject-name';
import css from './reviews-page.module.css';
import { daysText } from './text';

interface KeptCardProps {
  readonly reviews: readonly ReviewRow[];
  readonly onOpen: (review: ReviewRow) => void;
}

/** Reviews that were held, the latest days first. */
export function KeptCard({ reviews, onOpen }: KeptCardProps) {
  const { remove } = useReviewActions();
  const accounts = useAccounts();
  const [sure, setSure] = useState<string | null>(null);
  const known = accounts.status === 'ready' ? accounts.data : [];
  return (
    <div className={css.kept}>
      <Card title={t('reviews.kept')}>
        {reviews.length === 0 ? (
          <EmptyState why={t('reviews.noKept')} next={t('reviews.noKeptNext')} />
        ) : (
          <PlainTable
            caption={t('reviews.kept')}
            columns={[
              { id: 'days', label: t('reviews.days') },
              { id: 'scope', label: t('overview.scope') },
              { id: 'decisions', label: t('reviews.decisionsCount'), numeric: true },
              { id: 'at', label: t('reviews.writtenAt'), numeric: true },
              { id: 'tools', label: t('reviews.tools') },
            ]}
            rows={reviews.map((review) => ({
              id: review.id,
              cells: [
                <ActionLink
                  key="open"
                  action={{ label: daysText(review.period), onClick: () => onOpen(review) }}
                />,
                scopeName(review.scope, known.find(({ id }) => id === review.scope) ?? null),
                String(review.decisions.length),
                dateTime(review.at),
                <ActionLink
                  key="remove"
                  action={{
                    label: t(sure === review.id ? 'reviews.reallyRemove' : 'reviews.remove'),
                    onClick: () => (sure === review.id ? void remove(review.id) : setSure(review.id)),
                  }}
                />,
              ],
            }))}
          />
        )}
      </Card>
    </div>
  );
}
