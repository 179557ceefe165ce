import { Link } from 'wouter';
import type { WorkDetail } from '../../data/questions';
import { freshnessOf } from '../../figures/freshness';
import { StudioPill } from '../../figures/studio-pill';
import { age, ago, duration, exactCount, when } from '../../ui/format';
import { FreshDot } from '../../ui/fresh-dot';
import { PageHeader } from '../../ui/page-header';
import { Pill } from '../../ui/pill';
import { t } from '../../ui/text';
import css from './work-page.module.css';

export function WorksCrumb() {
  return (
    <Link href="/works" className={css.crumb}>
      {t('nav.works')}
    </Link>
  );
}

/** Which work this is, how old it is and how new its numbers are. */
export function WorkHead({ detail, now }: { detail: WorkDetail; now: number }) {
  const { work, account, readings } = detail;
  const { publishedAt } = work;
  const facts = [
    publishedAt === null
      ? t('work.unpublished')
      : t('work.published', [when(publishedAt, now), age(publishedAt, now)]),
    work.durationSec === null ? null : duration(work.durationSec),
    t('work.readingsCount', [exactCount(readings.length)]),
  ];
  return (
    <PageHeader
      crumb={<WorksCrumb />}
      title={work.title ?? work.workId}
      tags={
        <>
          <StudioPill studio={work.studio} />
          {account?.name && <Pill>{account.name}</Pill>}
          {work.format && <Pill>{t(`format.${work.format}`)}</Pill>}
          {work.state && work.state !== 'public' && (
            <Pill tone={work.state === 'rejected' ? 'stop' : 'warn'}>{t(`workState.${work.state}`)}</Pill>
          )}
        </>
      }
      meta={
        <span className={css.meta}>
          {facts.filter((fact) => fact !== null).join(' · ')}
          <FreshDot level={freshnessOf(work.seenAt, now)}>{t('work.read', [ago(work.seenAt, now)])}</FreshDot>
          {work.topics.length > 0 && <span>{work.topics.map((topic) => `#${topic}`).join(' ')}</span>}
        </span>
      }
    />
  );
}
