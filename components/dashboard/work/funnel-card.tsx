import { shownBy } from '../../../lib/core/metrics';
import type { JudgedWork } from '../../data/questions';
import { studioLinks } from '../../data/studio-links';
import { MedianDelta } from '../../figures/comparison';
import { IndicatorValue } from '../../figures/indicator-value';
import { metricName } from '../../figures/metric-format';
import { unknownReason } from '../../figures/work-value';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { count, ratio } from '../../ui/format';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { funnel, type Stage } from './funnel';
import css from './work-page.module.css';

/** Where people leave: from being shown to following, with a dashed outline for every step that is not known. */
export function FunnelCard({ judged }: { judged: JudgedWork }) {
  const stages = funnel(judged.verdict.facts);
  return (
    <Card title={t('work.funnel')} note={t('work.funnelNote')}>
      <ol className={css.funnel}>
        {stages.map((stage) => (
          <StageLine key={stage.id} stage={stage} judged={judged} />
        ))}
      </ol>
    </Card>
  );
}

function StageLine({ stage, judged }: { stage: Stage; judged: JudgedWork }) {
  const { work } = judged.detail;
  const { metric, share, rate } = stage;
  return (
    <li className={css.stage}>
      <span>{nameOf(stage)}</span>
      {share === null ? (
        <span className={css.unknownStage}>
          — {rate === null ? <Unknown stage={stage} work={work} /> : t('work.noViews')}
        </span>
      ) : (
        <span className={css.track}>
          <span className={css.fill} style={{ width: `${share * 100}%` }} />
        </span>
      )}
      <span className={css.stageFigures}>
        {share !== null && <StageFigure stage={stage} judged={judged} />}
        {rate !== null && judged.verdict.comparisons[metric]?.band && (
          <MedianDelta comparison={judged.verdict.comparisons[metric]} />
        )}
        {stage.ofBefore !== null && <Faint>{t('work.ofBefore', [ratio(stage.ofBefore)])}</Faint>}
        {stage.isMore && <Faint>{t('work.moreThanBefore')}</Faint>}
      </span>
    </li>
  );
}

/** The studio's own rate where the step is one (with the count it stands for), else the count. */
function StageFigure({ stage, judged: { detail, verdict } }: { stage: Stage; judged: JudgedWork }) {
  const value = <IndicatorValue work={detail.work} metric={stage.metric} facts={verdict.facts} />;
  if (stage.rate === null) return <b>{value}</b>;
  const left = stage.metric === 'exit3s' || stage.metric === 'bounce2s';
  return (
    <>
      <b>{left ? ratio(stage.rate) : value}</b>
      <Faint>
        {t('work.about', [count(stage.count === null ? null : Math.round(stage.count))])}
        {left && (
          <>
            {' · '}
            {metricName(stage.metric)} {value}
          </>
        )}
      </Faint>
    </>
  );
}

/** Why the step is unknown; a link where a page of the studio would fill it. */
function Unknown({ stage, work }: { stage: Stage; work: JudgedWork['detail']['work'] }) {
  const shown = ['both', 'work'].includes(shownBy(stage.metric, work.studio));
  const links = shown ? studioLinks('works', work.studio) : [];
  return (
    <>
      {unknownReason(stage.metric, work.studio)}
      {links.map(({ url }) => (
        <ActionLink key={url} action={{ label: t('work.open'), href: url }} />
      ))}
    </>
  );
}

function nameOf({ id, second }: Stage): string {
  return id === 'hook' ? t('work.stage.hook', [String(second)]) : t(`work.stage.${id}`);
}
