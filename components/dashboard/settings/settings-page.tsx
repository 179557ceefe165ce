import { useState } from 'react';
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

/** What is read, how it looks, what is kept, and what Fupan may do. */
export function SettingsPage() {
  const { demo } = useSource();
  const [asked, setAsked] = useState<Forgetting | null>(null);
  const [gone, setGone] = useState<Forgotten | null>(null);
  const ask = (scope: Forgetting['scope'], name: string) => setAsked({ scope, name });
  return (
    <PageFrame ready>
      <PageHeader
        title={t('nav.settings')}
        meta={demo ? t('settings.demo') : t('data.meta')}
        actions={<ActionButton action={{ label: t('settings.welcome'), href: '#/welcome' }} />}
      />
      <p role="status">
        {gone && t('settings.forgotten', [exactCount(gone.works), exactCount(gone.readings)])}
      </p>
      <div className={css.two}>
        <LookCard />
        <KeepingCard onForget={ask} />
      </div>
      <SwitchesCard />
      <AccountsCard onForget={ask} />
      <PeopleCard />
      <GatesCard />
      <WordCards />
      <ProofCard />
      <ForgetDialog asked={asked} onClose={() => setAsked(null)} onDone={setGone} />
    </PageFrame>
  );
}
