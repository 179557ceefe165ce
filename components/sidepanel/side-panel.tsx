import { SourceProvider } from '../data/source';
import { useActiveTab } from '../data/use-active-tab';
import { FupanProvider } from '../ui/provider';
import { LoadingState } from '../ui/states';
import { t } from '../ui/text';
import { ElsewherePanel } from './elsewhere-panel';
import { ListPanel } from './list-panel';
import css from './side-panel.module.css';
import { WorkPanel } from './work-panel';

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
  if (tab === undefined) return <LoadingState />;
  if (tab === null) return <ElsewherePanel />;
  const { studio, page } = tab;
  if (page.mode === 'work' && page.workId !== null) {
    return <WorkPanel key={page.workId} studio={studio} workId={page.workId} />;
  }
  if (page.mode === 'list') return <ListPanel key={studio} studio={studio} />;
  return <ElsewherePanel here={studio} />;
}
