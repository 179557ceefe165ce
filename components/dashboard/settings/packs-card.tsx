import { Switch } from '@mantine/core';
import { defaultPacks, type PackId, packIds } from '../../../lib/checklist/ids';
import { lawById } from '../../../lib/checklist/laws';
import { lexiconCheckedAt } from '../../../lib/checklist/lexicon';
import { packFacts } from '../../../lib/checklist/pack-facts';
import { usePacks } from '../../data/words';
import { inLanguage } from '../../figures/metric-format';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { exactCount } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import css from './words.module.css';

/** Packs of words with a switch for each, and what each holds. */
export function PacksCard() {
  const { packs, setPacks } = usePacks();
  return (
    <Card title={t('words.packsTitle')} note={t('words.packsNote')}>
      <div className={css.stack}>
        <PlainTable
          caption={t('words.packsTitle')}
          columns={[
            { id: 'pack', label: t('words.packName') },
            { id: 'words', label: t('words.packWords'), numeric: true },
            { id: 'shapes', label: t('words.packShapes'), numeric: true },
            { id: 'at', label: t('words.packCheckedAt') },
            { id: 'bases', label: t('words.packBases') },
          ]}
          rows={packIds.map((id) => ({ id, cells: cellsOf(id) }))}
        />
        <div className={css.actions}>
          <ActionLink action={{ label: t('words.packDefaults'), onClick: () => setPacks(defaultPacks) }} />
          <ActionLink action={{ label: t('words.packAll'), onClick: () => setPacks(packIds) }} />
          <span className={css.end} role="status">
            {t('words.packsOn', [packs.length, packIds.length])}
          </span>
        </div>
      </div>
    </Card>
  );
}

function cellsOf(id: PackId) {
  const { words, patterns, bases } = packFacts(id);
  return [
    <PackSwitch key="pack" id={id} />,
    exactCount(words),
    exactCount(patterns),
    <span key="at" className={css.name}>
      {lexiconCheckedAt}
    </span>,
    <Bases key="bases" ids={bases} />,
  ];
}

function PackSwitch({ id }: { id: PackId }) {
  const { packs, switchPack } = usePacks();
  return (
    <Switch
      className={css.name}
      label={t(`words.pack.${id}`)}
      checked={packs.includes(id)}
      onChange={({ currentTarget }) => switchPack(id, currentTarget.checked)}
    />
  );
}

/** The titles of laws and rules; the first ones, the others one click away. */
function Bases({ ids }: { ids: readonly string[] }) {
  const titles = ids.flatMap((id) => {
    const law = lawById(id);
    return law ? [inLanguage(law.title)] : [];
  });
  const [first, ...others] = titles;
  return (
    <div className={css.bases}>
      {first}
      {others.length > 0 && (
        <details className={css.fold}>
          <summary>{t('draft.moreBasis', others.length)}</summary>
          {others.join(' · ')}
        </details>
      )}
    </div>
  );
}
