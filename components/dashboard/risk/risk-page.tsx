import { SegmentedControl } from '@mantine/core';
import { useLocation, useParams } from 'wouter';
import { PageHeader } from '../../ui/page-header';
import { t } from '../../ui/text';
import { PageFrame } from '../page-frame';
import { CalendarTab } from './calendar-tab';
import { CrisisTab } from './crisis-tab';
import { LawsTab } from './laws-tab';
import { PartnersTab } from './partners-tab';
import { RegisterTab } from './register-tab';
import css from './risk.module.css';

const parts = ['register', 'crisis', 'laws', 'partners', 'calendar'] as const;

/** What may go wrong, what to do when it does, the rules to know, the papers to have, and what comes back by the calendar. */
export function RiskPage() {
  const { part: asked, law } = useParams<{ part?: string; law?: string }>();
  const [, go] = useLocation();
  const part = parts.find((one) => one === asked) ?? 'register';
  return (
    <PageFrame ready>
      <PageHeader title={t('nav.risk')} meta={t('risk.meta')} />
      <div className={css.tabs}>
        <SegmentedControl
          aria-label={t('risk.parts')}
          value={part}
          onChange={(value) => go(value === 'register' ? '/risk' : `/risk/${value}`)}
          data={parts.map((value) => ({ value, label: t(`risk.part.${value}`) }))}
        />
      </div>
      {part === 'register' && <RegisterTab />}
      {part === 'crisis' && <CrisisTab />}
      {part === 'laws' && <LawsTab key={law} asked={law} />}
      {part === 'partners' && <PartnersTab />}
      {part === 'calendar' && <CalendarTab />}
    </PageFrame>
  );
}
