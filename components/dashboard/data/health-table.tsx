import type { ReaderHealthRow } from '../../../lib/core/rows';
import { exactCount, when } from '../../ui/format';
import { Light } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { camel, t } from '../../ui/text';
import css from './data-page.module.css';

/** Every reader that was heard of: whether it reads, what went wrong, since when. Shapes and counts, never content. */
export function HealthTable({ rows, now }: { rows: readonly ReaderHealthRow[]; now: number }) {
  return (
    <div className={css.scroll}>
      <PlainTable
        caption={t('data.healthTitle')}
        maxHeight={420}
        columns={[
          { id: 'reader', label: t('data.reader') },
          { id: 'state', label: t('data.state') },
          { id: 'since', label: t('data.since') },
          { id: 'path', label: t('data.path') },
          { id: 'good', label: t('data.good'), numeric: true },
          { id: 'failed', label: t('data.failed'), numeric: true },
          { id: 'missed', label: t('data.missed'), numeric: true },
          { id: 'last', label: t('data.lastGood') },
        ]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [
            <code key="id">{row.id}</code>,
            <State key="state" row={row} />,
            row.streak > 0 ? when(row.since, now) : '',
            row.streak > 0 && row.path ? <code key="path">{row.path}</code> : '',
            exactCount(row.good),
            exactCount(row.failed),
            exactCount(row.missed),
            when(row.lastGood, now),
          ],
        }))}
      />
    </div>
  );
}

function State({ row: { streak, kind } }: { row: ReaderHealthRow }) {
  if (streak === 0 || kind === null) return <Light level="ok">{t('data.reads')}</Light>;
  if (kind === 'empty') return <Light level="unknown">{t('data.kind.empty')}</Light>;
  return <Light level={kind === 'drift' ? 'stop' : 'warn'}>{t(`data.kind.${camel(kind)}`)}</Light>;
}
