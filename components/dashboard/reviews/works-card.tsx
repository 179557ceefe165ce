import type { ReactNode } from 'react';
import { bestAndWorst } from '../../../lib/models/review';
import type { Standing } from '../../data/questions';
import type { Prepared } from '../../data/reviews';
import { attentionOf } from '../../figures/attention-of';
import { attentionText } from '../../figures/attention-text';
import { knownOf, scoreOf } from '../../figures/score-parts';
import { studioName } from '../../figures/studio-pill';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { workHref } from '../overview/next-steps-card';
import css from './reviews-page.module.css';
import { anomalyText, dayOutText, reasonText, titleOf } from './text';

/** The best and the worst of the period by score. */
export function endsOf(standings: readonly Standing[]) {
  return bestAndWorst(
    standings.map((standing) => ({
      ...{ id: standing.work.id, standing },
      score: standing.verdict.kpi.value,
    })),
  );
}

/** Best and worst works of the period, each with its score, what is known of it, and why it stands there. */
export function WorksCard({ standings }: { standings: readonly Standing[] }) {
  const { best, worst } = endsOf(standings);
  const scored = standings.filter(({ verdict }) => verdict.kpi.value !== null).length;
  return (
    <Card
      title={t('reviews.works')}
      note={t('reviews.worksNote', [String(standings.length), String(scored)])}
    >
      {best.length === 0 ? (
        <EmptyState
          why={t(standings.length === 0 ? 'reviews.noWorks' : 'reviews.noScores')}
          next={t('reviews.noWorksNext')}
        />
      ) : (
        <div className={css.pair}>
          <End title={t('reviews.best')} rows={best.map(({ standing }) => standing)} end="best" />
          {worst.length > 0 && (
            <End title={t('reviews.worst')} rows={worst.map(({ standing }) => standing)} end="worst" />
          )}
        </div>
      )}
    </Card>
  );
}

function End({ title, rows, end }: { title: string; rows: readonly Standing[]; end: 'best' | 'worst' }) {
  return (
    <section className={css.part}>
      <h3>{title}</h3>
      <ol className={css.list}>
        {rows.map((row) => {
          const { known, of } = knownOf(row.verdict.kpi);
          return (
            <li key={row.work.id}>
              <WorkLink row={row} />{' '}
              <b className={css.score}>
                {scoreOf(row.verdict.kpi) ?? '—'} <Faint>{`${known}/${of}`}</Faint>
              </b>
              <div className={css.why}>{reasonText(row, end)}</div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function WorkLink({ row }: { row: Standing }) {
  return (
    <>
      <ActionLink action={{ label: titleOf(row), href: workHref(row.work.id) }} />{' '}
      <Faint>{studioName(row.work.studio)}</Faint>
    </>
  );
}

/** What is out of line and what needs somebody: works, then days of accounts. */
export function AttentionCard({ prepared: { standings, worksOut, daysOut } }: { prepared: Prepared }) {
  const rows = new Map(standings.map((row) => [row.work.id, row]));
  const attention = attentionOf(standings);
  const nothing = attention.length + worksOut.length + daysOut.length === 0;
  return (
    <Card title={t('reviews.attention')} note={t('reviews.attentionNote')}>
      {nothing && <EmptyState why={t('reviews.noAttention')} />}
      <List title={t('reviews.outOfLine')}>
        {worksOut.map(({ standing, anomalies }) => (
          <li key={standing.work.id}>
            <WorkLink row={standing} />
            {anomalies.map((anomaly) => (
              <div key={anomaly.comparison.metric} className={css.why}>
                {anomalyText(anomaly)}
              </div>
            ))}
          </li>
        ))}
      </List>
      <List title={t('reviews.daysOut')}>
        {daysOut.map((day) => (
          <li key={`${day.account.id} ${day.metric} ${day.day}`}>{dayOutText(day)}</li>
        ))}
      </List>
      <List title={t('reviews.needs')}>
        {attention.flatMap(({ id, reasons }) => {
          const row = rows.get(id);
          return row
            ? [
                <li key={id}>
                  <WorkLink row={row} />
                  <div className={css.why}>{reasons.map(attentionText).join(t('figures.comma'))}</div>
                </li>,
              ]
            : [];
        })}
      </List>
    </Card>
  );
}

function List({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className={css.part}>
      <h3>{title}</h3>
      <ul className={css.list}>{children}</ul>
    </section>
  );
}
