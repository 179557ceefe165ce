import { Button } from '@mantine/core';
import type { Disagreement, Example, Preview } from '../../data/import';
import { metricName, metricText } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { dateTime, exactCount } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { camel, t } from '../../ui/text';
import css from './import-page.module.css';

interface ChangesCardProps {
  preview: Preview;
  onBack: () => void;
  onWrite: () => void;
}

/** What an import will do, before it does it. */
export function ChangesCard({ preview, onBack, onWrite }: ChangesCardProps) {
  const { added, changed, same, refused, disagreements, examples } = preview;
  const counts = { added, changed, same, refused, disagreed: disagreements };
  return (
    <Card title={t('import.changes')} note={t('import.changesNote')}>
      <dl className={css.counts}>
        {(['added', 'changed', 'same', 'refused', 'disagreed'] as const).map((name) => (
          <div key={name} data-count={name}>
            <dt>{t(`import.${name}`)}</dt>
            <dd>{exactCount(counts[name])}</dd>
          </div>
        ))}
      </dl>
      <div className={css.actions}>
        <Button disabled={added + changed === 0} onClick={onWrite} data-action="write">
          {t('import.write')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('import.back')}
        </Button>
        {added + changed === 0 && <span>{t('import.nothing')}</span>}
      </div>
      <Refused refused={examples.refused} of={refused} />
      <Disagreements rows={examples.disagreements} of={disagreements} />
      <Changes title={t('import.changed')} examples={examples.changed} of={changed} />
      <Changes title={t('import.added')} examples={examples.added} of={added} />
    </Card>
  );
}

/** A list's title, with a word when it is only the beginning. */
function captionOf(title: string, shown: number, of: number): string {
  return shown < of ? `${title} · ${t('import.firstOf', [exactCount(shown)])}` : title;
}

const maxHeight = 320;

function Changes({ title, examples, of }: { title: string; examples: readonly Example[]; of: number }) {
  if (examples.length === 0) return null;
  return (
    <div className={css.part}>
      <PlainTable
        caption={captionOf(title, examples.length, of)}
        showCaption
        maxHeight={maxHeight}
        columns={[
          { id: 'name', label: t('import.rowName') },
          { id: 'values', label: t('import.values') },
        ]}
        rows={examples.map((example) => ({
          id: example.of,
          cells: [
            <div key="name" className={css.name}>
              {example.title ?? example.of}
            </div>,
            example.changes.map(changeText).join(' · '),
          ],
        }))}
      />
    </div>
  );
}

function changeText({ metric, from, to }: Example['changes'][number]): string {
  const value =
    from === null
      ? metricText(metric, to)
      : t('import.arrow', [metricText(metric, from), metricText(metric, to)]);
  return t('import.changeOf', [metricName(metric), value]);
}

function Refused({ refused, of }: { refused: Preview['examples']['refused']; of: number }) {
  if (refused.length === 0) return null;
  return (
    <div className={css.part}>
      <PlainTable
        caption={captionOf(t('import.refused'), refused.length, of)}
        showCaption
        maxHeight={maxHeight}
        columns={[
          { id: 'row', label: t('import.row') },
          { id: 'why', label: t('import.why') },
        ]}
        rows={refused.map(({ row, fault, column }) => ({
          id: String(row),
          cells: [
            t('import.rowAt', [String(row)]),
            `${column ? `${t('import.inColumn', [column])} ` : ''}${t(`import.rowFault.${camel(fault)}`)}`,
          ],
        }))}
      />
    </div>
  );
}

/** Values of pages and of a file that differ; the page's stayed. */
export function Disagreements({ rows, of }: { rows: readonly Disagreement[]; of: number }) {
  if (rows.length === 0) return null;
  return (
    <div className={css.part}>
      <PlainTable
        caption={captionOf(`${t('import.disagreed')} · ${t('import.disagreedNote')}`, rows.length, of)}
        showCaption
        maxHeight={maxHeight}
        columns={[
          { id: 'name', label: t('import.rowName') },
          { id: 'metric', label: t('import.metric') },
          { id: 'captured', label: t('import.captured'), numeric: true },
          { id: 'imported', label: t('import.imported'), numeric: true },
        ]}
        rows={rows.map((row) => ({
          id: `${row.of} ${row.metric}`,
          cells: [
            row.title ?? row.of,
            metricName(row.metric),
            <span key="captured" title={dateTime(row.capturedAt)}>
              {metricText(row.metric, row.captured)}
            </span>,
            metricText(row.metric, row.imported),
          ],
        }))}
      />
    </div>
  );
}
