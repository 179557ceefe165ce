import { Activity, useMemo, useState } from 'react';
import type { Draft } from '../../lib/checklist/draft';
import { gateRecord } from '../../lib/checklist/gates';
import type { DraftReading } from '../../lib/core/draft-reading';
import type { ChecklistRow } from '../../lib/core/rows';
import type { StudioId } from '../../lib/core/studios';
import { draftOf, useRecentTitles, useSaveChecklist } from '../data/draft-check';
import { type GateDraft, useDraftGate } from '../data/gates';
import type { Person } from '../data/people';
import type { DraftState } from '../data/use-draft';
import { StudioPill } from '../figures/studio-pill';
import { ActionButton } from '../ui/action';
import { clock } from '../ui/format';
import { EmptyState, LoadingState } from '../ui/states';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';
import { Checklist, type Outcome } from './draft-panel-checklist';
import { Gates } from './draft-panel-gates';
import { cutText } from './draft-panel-words';
import panel from './side-panel.module.css';

interface DraftPanelProps {
  readonly studio: StudioId;
  /** of the page; tells which work is being edited, and is kept nowhere */
  readonly address: string;
  readonly state: DraftState;
}

/** A publish or edit page: the checklist of the draft, as it is being written. */
export function DraftPanel({ studio, address, state }: DraftPanelProps) {
  const [last, setLast] = useState<DraftReading>();
  if (state.status === 'draft' && state.draft !== last) setLast(state.draft);
  return (
    <>
      <div className={panel.row}>
        <StudioPill studio={studio} />
        <span className={panel.grow} />
        <Faint>{t('draft.mode')}</Faint>
      </div>
      {state.status === 'waiting' && <LoadingState />}
      {state.status === 'silent' && <EmptyState why={t('draft.silent')} next={t('draft.silentNext')} />}
      {state.status === 'none' && <EmptyState why={t('draft.none')} next={t('draft.noneNext')} />}
      {/* A dialog that is closed and opened again finds its ticks as they were. */}
      <Activity mode={state.status === 'draft' ? 'visible' : 'hidden'}>
        {last && <PageDraft address={address} reading={last} />}
      </Activity>
    </>
  );
}

function PageDraft({ address, reading }: { address: string; reading: DraftReading }) {
  const draft = useMemo(() => draftOf(reading), [reading]);
  const recentTitles = useRecentTitles(reading.studio, address);
  const isCut = draft.title !== reading.title || draft.description !== reading.description;
  const [id] = useState(() => crypto.randomUUID());
  const signing = useDraftGate(reading.studio);
  return (
    <Checklist
      draft={draft}
      reading={reading}
      address={address}
      recentTitles={recentTitles}
      foot={(outcome) => (
        <>
          {isCut && <Faint>{cutText()}</Faint>}
          <Gates
            {...signing}
            light={outcome.result.light}
            draft={{ id, studio: reading.studio, title: reading.title || null, text: wordsOf(draft) }}
          />
          <SaveBar id={id} reading={reading} outcome={outcome} {...signing} />
        </>
      )}
    />
  );
}

/** What a signature is given for. */
const wordsOf = ({ title, description, topics }: Draft): string =>
  JSON.stringify([title, description, topics]);

interface SaveBarProps {
  /** one row for one draft, however often it is kept */
  readonly id: string;
  readonly reading: DraftReading;
  readonly outcome: Outcome;
  readonly gate: GateDraft | null;
  readonly people: readonly Person[];
}

function SaveBar({ id, reading, outcome, gate, people }: SaveBarProps) {
  const save = useSaveChecklist();
  const [savedAt, setSavedAt] = useState<number | 'failed'>();
  const [isOpen, setOpen] = useState(false);
  const keep = () => {
    const at = Date.now();
    const signed = gate && {
      gate: gateRecord(gate.gate, { ...gate, light: outcome.result.light, people }, at),
    };
    save({ id, at, ...rowOf(reading, outcome), ...signed }).then(
      () => {
        setSavedAt(at);
        setOpen(signed?.gate.done === false);
      },
      () => setSavedAt('failed'),
    );
  };
  return (
    <div className={css.save}>
      <span role="status">
        {savedAt === 'failed' && t('draft.saveFailed')}
        {typeof savedAt === 'number' && (
          <Faint>
            {t('draft.saved', [clock(savedAt)])}
            {isOpen && ` · ${t('gates.notDone')}`}
          </Faint>
        )}
      </span>
      <ActionButton primary action={{ label: t('draft.save'), onClick: keep }} />
    </div>
  );
}

/** What is kept of a draft: rules, lights and answers, and of its text the title alone. */
function rowOf(
  { studio, title }: DraftReading,
  { result, ticks, plan }: Outcome,
): Omit<ChecklistRow, 'id' | 'at'> {
  const open = result.findings.map(({ rule, light }) => ({ rule, light }));
  const aside = result.setAside.map(({ rule, light }) => ({ rule, light, setAside: true as const }));
  return {
    studio,
    title: title || null,
    workId: null,
    light: result.light,
    findings: [...open, ...aside],
    unknown: result.checks.flatMap((check) => (check.state === 'unknown' ? [check.id] : [])),
    ticks,
    commercial: result.commercial.on,
    ...(plan && { plan }),
  };
}
