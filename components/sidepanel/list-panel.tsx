import type { WorkRow } from '../../lib/core/rows';
import type { StudioId } from '../../lib/core/studios';
import { type Attention, needsAttention } from '../../lib/models/attention';
import { type JudgedRow, useJudgedTable } from '../data/questions';
import { useNow } from '../data/use-now';
import { attentionText } from '../figures/attention-text';
import { freshnessOf } from '../figures/freshness';
import { metricText } from '../figures/metric-format';
import { knownOf, scoreOf } from '../figures/score-parts';
import { StudioPill } from '../figures/studio-pill';
import { Card } from '../ui/card';
import { ago } from '../ui/format';
import { FreshDot } from '../ui/fresh-dot';
import { EmptyState, FourStates } from '../ui/states';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import { DriftNote } from './drift-note';
import css from './side-panel.module.css';

const justNow = 10 * 60_000;
const shown = 5;

/** A works list: what was read just now, which works need a person, best and worst. */
export function ListPanel({ studio }: { studio: StudioId }) {
  const now = useNow();
  const state = useJudgedTable({ studios: [studio] }, now);
  return (
    <>
      <DriftNote studio={studio} />
      <FourStates state={state} empty={{ why: t('panel.listEmpty'), next: t('panel.listEmptyNext') }}>
        {(rows) => <Works rows={rows} studio={studio} now={now} />}
      </FourStates>
    </>
  );
}

function Works({ rows, studio, now }: { rows: readonly JudgedRow[]; studio: StudioId; now: number }) {
  const seenAt = Math.max(...rows.map(({ work }) => work.seenAt));
  const fresh = rows.filter(({ work }) => seenAt - work.seenAt < justNow).length;
  const scored = rows
    .filter(({ verdict }) => verdict.kpi.value !== null)
    .sort((a, b) => (b.verdict.kpi.value ?? 0) - (a.verdict.kpi.value ?? 0));
  return (
    <>
      <div className={css.row}>
        <StudioPill studio={studio} />
        <span className={css.grow} />
        <FreshDot level={freshnessOf(seenAt, now)}>
          <Faint>{t('panel.read', [ago(seenAt, now)])}</Faint>
        </FreshDot>
      </div>
      <h1 className={css.title}>{t('panel.listTitle', [fresh, rows.length])}</h1>
      <NeedsMe rows={rows} />
      <Card title={t('panel.best')} note={scored.length === 0 ? t('panel.noScores') : undefined}>
        <ScoredList rows={scored.slice(0, 3)} />
      </Card>
      {scored.length > 3 && (
        <Card title={t('panel.worst')}>
          <ScoredList rows={scored.slice(-Math.min(3, scored.length - 3)).reverse()} />
        </Card>
      )}
    </>
  );
}

function NeedsMe({ rows }: { rows: readonly JudgedRow[] }) {
  const works = new Map(rows.map(({ work }) => [work.id, work]));
  const attention = needsAttention(rows.map(attentionInput));
  return (
    <Card title={t('panel.needsMe')}>
      {attention.length === 0 ? (
        <EmptyState why={t('panel.nothingNeedsMe')} />
      ) : (
        <ul className={css.list}>
          {attention.slice(0, shown).map((item) => (
            <AttentionItem key={item.id} attention={item} work={works.get(item.id)} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function AttentionItem({ attention, work }: { attention: Attention; work: WorkRow | undefined }) {
  return (
    <li>
      <a className={css.name} href={`/options.html#/works/${attention.id}`} target="_blank" rel="noreferrer">
        {work?.title ?? attention.id}
      </a>
      <span />
      <Faint>{attention.reasons.map(attentionText).join(t('figures.comma'))}</Faint>
    </li>
  );
}

function ScoredList({ rows }: { rows: readonly JudgedRow[] }) {
  return (
    <ul className={css.list}>
      {rows.map(({ work, verdict }) => {
        const { known, of } = knownOf(verdict.kpi);
        return (
          <li key={work.id}>
            <a className={css.name} href={`/options.html#/works/${work.id}`} target="_blank" rel="noreferrer">
              {work.title ?? work.workId}
            </a>
            <b>
              {scoreOf(verdict.kpi)} <Faint>{`${known}/${of}`}</Faint>
            </b>
            <Faint>{metricText('views', work.latest.views?.value)}</Faint>
          </li>
        );
      })}
    </ul>
  );
}

/** What the attention model needs to know of a row. */
function attentionInput({ work, verdict }: JudgedRow) {
  return {
    id: work.id,
    ageHours: verdict.ageHours,
    state: work.state,
    views: verdict.comparisons.views ?? null,
    drag: verdict.dragAndLift.drag,
    score: verdict.kpi,
  };
}
