import type { StudioId } from '../../lib/core/studios';
import { useReaderHealth } from '../data/questions';
import { useNow } from '../data/use-now';
import { studioName } from '../figures/studio-pill';
import { when } from '../ui/format';
import { camel, t } from '../ui/text';
import css from './side-panel.module.css';

/** What of a studio cannot be read at present, why, and since when. Nothing when all is well. */
export function DriftNote({ studio }: { studio: StudioId }) {
  const health = useReaderHealth();
  const now = useNow();
  if (health.status !== 'ready') return null;
  const failing = health.data.filter(
    (row) => row.studio === studio && row.streak > 0 && row.kind !== null && row.kind !== 'empty',
  );
  if (failing.length === 0) return null;
  return (
    <div className={css.warn} role="status">
      {failing.map(({ id, kind, path, since }) => (
        <div key={id}>
          {t(`panel.failing.${camel(kind === null || kind === 'empty' ? 'drift' : kind)}`, [
            studioName(studio),
            when(since, now),
          ])}{' '}
          <code>{id}</code>
          {path && kind === 'drift' && (
            <>
              {' '}
              <code>{path}</code>
            </>
          )}
        </div>
      ))}
    </div>
  );
}
