import { useState } from 'react';
import type { StudioId } from '../../lib/core/studios';
import { SourceProvider } from '../data/source';
import { useActiveTab } from '../data/use-active-tab';
import { useDraft } from '../data/use-draft';
import { ActionButton } from '../ui/action';
import { fetched } from '../ui/fetched';
import { FupanProvider } from '../ui/provider';
import { LoadingState } from '../ui/states';
import { t } from '../ui/text';
import css from './side-panel.module.css';

// A tab needs one mode at a time, so each is fetched when it is; the checklist with its words and laws weighs the most.
const WorkPanel = fetched(async () => (await import('./work-panel')).WorkPanel);
const ListPanel = fetched(async () => (await import('./list-panel')).ListPanel);
const ElsewherePanel = fetched(async () => (await import('./elsewhere-panel')).ElsewherePanel);
const DraftPanel = fetched(async () => (await import('./draft-panel')).DraftPanel);
const LivePanel = fetched(async () => (await import('./live-panel')).LivePanel);
const ManualDraft = fetched(async () => (await import('./draft-panel-manual')).ManualDraft);

/** The side panel: one mode for what the active tab shows. */
export function SidePanel() {
  return (
    <FupanProvider>
      <SourceProvider>
        <main className={css.panel} aria-label={t('panel.label')}>
          <Mode />
        </main>
      </SourceProvider>
    </FupanProvider>
  );
}

function Mode() {
  const tab = useActiveTab();
  const draft = useDraft(tab);
  if (tab === undefined) return <LoadingState />;
  if (tab === null) return <Elsewhere />;
  const { studio, page, tabId, address } = tab;
  if (page.mode === 'draft' || draft.status === 'draft') {
    return <DraftPanel key={`${tabId} ${address}`} studio={studio} address={address} state={draft} />;
  }
  if (page.mode === 'work' && page.workId !== null) {
    return <WorkPanel key={page.workId} studio={studio} workId={page.workId} />;
  }
  if (page.mode === 'live') return <LivePanel key={studio} studio={studio} />;
  if (page.mode === 'list') return <ListPanel key={studio} studio={studio} />;
  return <Elsewhere here={studio} />;
}

/** Accounts at a glance, any text the user wants checked, or the lists of a live session anywhere. */
function Elsewhere({ here }: { here?: StudioId }) {
  const [open, setOpen] = useState<'text' | 'live'>();
  const close = () => setOpen(undefined);
  if (open === 'text') return <ManualDraft onClose={close} />;
  if (open === 'live') return <LivePanel onClose={close} />;
  return (
    <>
      <ElsewherePanel here={here} />
      <div className={css.row}>
        <ActionButton action={{ label: t('draft.anyText'), onClick: () => setOpen('text') }} />
        <ActionButton action={{ label: t('livePanel.open'), onClick: () => setOpen('live') }} />
      </div>
    </>
  );
}
