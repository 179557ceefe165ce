import { fewestOnASide, isTold, type SkippedEffect } from '../../../lib/checklist/skipped';
import { humanTicks } from '../../../lib/checklist/ticks';
import { signedCount } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';

/** Name of a checklist item; of one that this version no longer asks, its id. */
export function itemName(item: string): string {
  const tick = humanTicks.find(({ id }) => id === item);
  return tick ? t(`checklist.ticks.${tick.id}`) : item;
}

/** The difference in score with its interval, in whole points; or how many works it takes to say anything. */
export function differenceText({ difference }: SkippedEffect): string {
  if (!difference) return t('workChecklist.tooFew', [fewestOnASide]);
  const points = (value: number) => signedCount(Math.round(value));
  const { value, low, high } = difference;
  return t('workChecklist.range', [points(value), points(low), points(high)]);
}

/** What can be said of it: which way the works without the item lie, or that it cannot be told. */
export function verdictText(effect: SkippedEffect): string {
  if (!isTold(effect)) return t('workChecklist.cannotTell');
  return t((effect.difference?.value ?? 0) < 0 ? 'workChecklist.lower' : 'workChecklist.higher');
}

/** Works without an item against those with it. A difference with its interval, never a cause. */
export function SkippedTable({ effects }: { effects: readonly SkippedEffect[] }) {
  return (
    <PlainTable
      caption={t('workChecklist.against')}
      columns={[
        { id: 'item', label: t('workChecklist.item') },
        { id: 'counts', label: t('workChecklist.counts'), numeric: true },
        { id: 'difference', label: t('workChecklist.difference'), numeric: true },
        { id: 'verdict', label: t('workChecklist.verdict') },
      ]}
      rows={effects.map((effect) => ({
        id: effect.item,
        cells: [
          itemName(effect.item),
          `${effect.skipped} / ${effect.done}`,
          differenceText(effect),
          verdictText(effect),
        ],
      }))}
    />
  );
}
