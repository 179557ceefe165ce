import { useState } from 'react';
import { credentialKinds, credentialState } from '../../../lib/models/risk-calendar';
import { type Partner, usePartners } from '../../data/risk';
import { todayHere } from '../../data/today';
import { useNow } from '../../data/use-now';
import { ActionButton, ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { calendarDay } from '../../ui/format';
import { Light, type LightLevel } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { EmptyState, FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { PartnerForm } from './partner-form';
import css from './risk.module.css';

const levels: Readonly<Record<PaperState['state']['kind'], LightLevel>> = {
  missing: 'unknown',
  open: 'ok',
  overdue: 'stop',
  soon: 'warn',
  later: 'ok',
};

/** Partners with their five papers, and which of these run out. */
export function PartnersTab() {
  const state = usePartners();
  const today = todayHere(useNow());
  const [opened, setOpened] = useState<Partner | 'new' | null>(null);
  return (
    <div className={css.stack}>
      {opened ? (
        <Card title={t(opened === 'new' ? 'risk.partnerNew' : 'risk.change')} note={t('risk.papersNote')}>
          <PartnerForm
            key={opened === 'new' ? 'new' : opened.id}
            partner={opened === 'new' ? null : opened}
            onDone={() => setOpened(null)}
          />
        </Card>
      ) : (
        <div className={css.row}>
          <ActionButton primary action={{ label: t('risk.partnerNew'), onClick: () => setOpened('new') }} />
        </div>
      )}
      <FourStates state={state} empty={{ why: t('risk.noPartners'), next: t('risk.noPartnersNext') }}>
        {(partners) => (
          <>
            <Reminders partners={partners} today={today} />
            <Papers partners={partners} today={today} onOpen={setOpened} />
          </>
        )}
      </FourStates>
    </div>
  );
}

interface PaperState {
  readonly partner: Partner;
  readonly kind: (typeof credentialKinds)[number];
  readonly expires: string | null;
  readonly state: ReturnType<typeof credentialState>;
}

function papersOf(partner: Partner, today: string): PaperState[] {
  return credentialKinds.map((kind) => {
    const paper = partner.papers.find((one) => one.kind === kind);
    const { seen, expires } = paper ?? { seen: false, expires: null };
    return { partner, kind, expires, state: credentialState({ seen, expires }, today) };
  });
}

function stateText({ state, expires }: PaperState): string {
  const day = calendarDay(expires, 'full');
  switch (state.kind) {
    case 'missing':
      return t('risk.paper.missing');
    case 'open':
      return t('risk.paper.open');
    case 'overdue':
      return t('risk.paper.overdue', [day, -state.days]);
    case 'soon':
      return t('risk.paper.soon', [day, state.days]);
    case 'later':
      return t('risk.paper.later', [day]);
  }
}

/** What ran out or soon will, the most pressing first. */
function Reminders({ partners, today }: { partners: readonly Partner[]; today: string }) {
  const due = partners
    .flatMap((partner) => papersOf(partner, today))
    .flatMap((paper) =>
      paper.state.kind === 'overdue' || paper.state.kind === 'soon'
        ? [{ ...paper, days: paper.state.days }]
        : [],
    )
    .sort((a, b) => a.days - b.days);
  return (
    <Card title={t('risk.reminders')} note={t('risk.remindersNote')}>
      {due.length === 0 ? (
        <EmptyState why={t('risk.noReminders')} />
      ) : (
        <ul className={css.list}>
          {due.map((paper) => (
            <li key={`${paper.partner.id} ${paper.kind}`}>
              <Light level={levels[paper.state.kind]}>
                {paper.partner.partner} · {t(`risk.papers.${paper.kind}`)} · {stateText(paper)}
              </Light>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Papers({
  partners,
  today,
  onOpen,
}: {
  partners: readonly Partner[];
  today: string;
  onOpen: (partner: Partner) => void;
}) {
  return (
    <Card title={t('risk.partners')} note={t('risk.papersNote')}>
      <PlainTable
        caption={t('risk.partners')}
        columns={[
          { id: 'partner', label: t('risk.partner') },
          ...credentialKinds.map((id) => ({ id, label: t(`risk.papers.${id}`) })),
          { id: 'open', label: t('risk.change') },
        ]}
        rows={partners.map((partner) => ({
          id: partner.id,
          cells: [
            partner.partner,
            ...papersOf(partner, today).map((paper) => (
              <Light key={paper.kind} level={levels[paper.state.kind]}>
                {stateText(paper)}
              </Light>
            )),
            <ActionLink key="open" action={{ label: t('risk.change'), onClick: () => onOpen(partner) }} />,
          ],
        }))}
      />
    </Card>
  );
}
