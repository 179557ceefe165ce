import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Forgotten } from '../../data/settings';
import { useSource } from '../../data/source';
import { ActionButton } from '../../ui/action';
import { fetched } from '../../ui/fetched';
import { exactCount } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { t } from '../../ui/text';
import { PageFrame } from '../page-frame';
import { AccountsCard } from './accounts-card';
import { ForgetDialog, type Forgetting } from './forget-dialog';
import { GatesCard } from './gates-card';
import { KeepingCard } from './keeping-card';
import { LookCard } from './look-card';
import { PeopleCard } from './people-card';
import { ProofCard } from './proof-card';
import css from './settings.module.css';
import { SwitchesCard } from './switches-card';

// The lists weigh as much as the rest of the page.
const WordCards = fetched(async () => (await import('./word-cards')).WordCards);

const parts = ['reading', 'team', 'words', 'proof'] as const;

/** What is read and kept, who is in the team, which words are looked for, and what Fupan may do. */
export function SettingsPage() {
  const { demo } = useSource();
  const { part: asked } = useParams<{ part?: string }>();
  const [, go] = useLocation();
  const part = parts.find((one) => one === asked) ?? 'reading';
  return (
    <PageFrame ready>
      <PageHeader
        title={t('nav.settings')}
        meta={demo ? t('settings.demo') : t('data.meta')}
        actions={<ActionButton action={{ label: t('settings.welcome'), href: '#/welcome' }} />}
      />
      <div className={css.parts}>
        <SegmentedControl
          aria-label={t('settings.parts')}
          value={part}
          onChange={(value) => go(value === 'reading' ? '/settings' : `/settings/${value}`)}
          data={parts.map((value) => ({ value, label: t(`settings.part.${value}`) }))}
        />
      </div>
      {cards[part]}
    </PageFrame>
  );
}

const cards: Record<(typeof parts)[number], ReactNode> = {
  reading: <Reading />,
  team: (
    <>
      <PeopleCard />
      <GatesCard />
    </>
  ),
  words: <WordCards />,
  proof: <ProofCard />,
};

/** How it looks, what is read, and what is kept of it. */
function Reading() {
  const [asked, setAsked] = useState<Forgetting | null>(null);
  const [gone, setGone] = useState<Forgotten | null>(null);
  const ask = (scope: Forgetting['scope'], name: string) => setAsked({ scope, name });
  return (
    <>
      <p role="status">
        {gone && t('settings.forgotten', [exactCount(gone.works), exactCount(gone.readings)])}
      </p>
      <div className={css.two}>
        <LookCard />
        <KeepingCard onForget={ask} />
      </div>
      <SwitchesCard />
      <AccountsCard onForget={ask} />
      <ForgetDialog asked={asked} onClose={() => setAsked(null)} onDone={setGone} />
    </>
  );
}
