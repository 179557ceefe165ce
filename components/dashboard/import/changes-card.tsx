import { Button } from '@mantine/core';
import type { MetricId } from '../../../lib/core/metric-ids';
import { metricFacts } from '../../../lib/core/metrics';
import type { Disagreement, Example, Preview } from '../../data/import';
import { metricExact, metricName, metricText } from '../../figures/metric-format';
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
  // A file that only disagrees is kept too: its values stand beside those of the page.
  const isEmpty = added + changed + disagreements === 0;
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
        <Button disabled={isEmpty} onClick={onWrite} data-action="write">
          {t('import.write')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('import.back')}
        </Button>
        {isEmpty && <span>{t('import.nothing')}</span>}
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
    from === null ? figure(metric, to) : t('import.arrow', [figure(metric, from), figure(metric, to)]);
  return t('import.changeOf', [metricName(metric), value]);
}

/** Counts with every digit: a change must not vanish in rounding. */
function figure(metric: MetricId, value: number): string {
  return metricFacts[metric].unit === 'count' ? metricExact(metric, value) : metricText(metric, value);
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
              {metricExact(row.metric, row.captured)}
            </span>,
            metricExact(row.metric, row.imported),
          ],
        }))}
      />
    </div>
  );
}
