import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import {
  daysSinceCheck,
  type LawEntry,
  lawById,
  laws,
  searchLaws,
  staleAfterDays,
  staleLaws,
} from '../../../lib/checklist/laws';
import { useNow } from '../../data/use-now';
import { inLanguage } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { Light } from '../../ui/light';
import { Pill } from '../../ui/pill';
import { EmptyState } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './risk.module.css';

/** Laws and platform rules, searchable. `asked` is the id of the entry that a finding of the checklist led to. */
export function LawsTab({ asked }: { asked?: string | undefined }) {
  const now = useNow();
  const [query, setQuery] = useState('');
  const found = searchLaws(query);
  const stale = staleLaws(now).length;
  const open = asked === undefined ? undefined : lawById(asked);
  const ordered = open ? [open, ...found.filter((law) => law !== open)] : found;
  return (
    <Card title={t('risk.lawsTitle')} note={t('checklist.notAdvice')}>
      <TextInput
        type="search"
        label={t('risk.lawsSearch')}
        maxLength={200}
        value={query}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p role="status">
        <Faint>
          {t('risk.lawsFound', [found.length, laws.length])} {t('risk.lawsOrder')}
        </Faint>
      </p>
      {stale > 0 && <Light level="warn">{t('risk.lawsStale', [stale, staleAfterDays])}</Light>}
      {asked !== undefined && !open && <EmptyState why={t('risk.lawUnknown', [asked])} />}
      {ordered.length === 0 && <EmptyState why={t('risk.lawsNone')} next={t('risk.lawsNoneNext')} />}
      {ordered.map((law) => (
        <Law key={law.id} law={law} now={now} isAsked={law === open} />
      ))}
    </Card>
  );
}

/** One entry: what it is, what it means for a draft, from when, and how sure we are. */
function Law({ law, now, isAsked }: { law: LawEntry; now: number; isAsked: boolean }) {
  const { id, rank, title, source, inForce, meaning, articles, certainty, toConfirm, checkedAt } = law;
  const days = daysSinceCheck(law, now);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) box.current?.focus();
  }, [isAsked]);
  return (
    <details className={css.law} open={isAsked || undefined}>
      <summary ref={box}>
        <b>{inLanguage(title)}</b>
        <Faint>{inForce ? t('risk.inForceFrom', [id, inForce]) : id}</Faint>
        <Pill>{t(`checklist.ranks.${rank}`)}</Pill>
        {toConfirm && <Pill tone="warn">{t('checklist.toConfirm')}</Pill>}
        {days > staleAfterDays && <Pill tone="warn">{t('risk.lawStale')}</Pill>}
      </summary>
      <p>{inLanguage(meaning)}</p>
      <dl>
        <dt>{t('risk.inForce')}</dt>
        <dd>{inForce ?? t('risk.inForceUnknown')}</dd>
        <dt>{t('risk.issuedBy')}</dt>
        <dd>{inLanguage(source)}</dd>
        <dt>{t('risk.certainty')}</dt>
        <dd>
          {t(`checklist.certainty.${certainty}`)}
          {toConfirm && ` · ${t('checklist.toConfirm')}: ${inLanguage(toConfirm)}`}
        </dd>
        <dt>{t('risk.lastChecked')}</dt>
        <dd>
          {checkedAt}
          {days > staleAfterDays && ` · ${t('checklist.staleLaw', { days })}`}
        </dd>
        {articles?.map(({ no, says }) => (
          <Article key={no} no={no} says={inLanguage(says)} />
        ))}
      </dl>
    </details>
  );
}

function Article({ no, says }: { no: string; says: string }) {
  return (
    <>
      <dt>{t('risk.article', [no])}</dt>
      <dd>{says}</dd>
    </>
  );
}
