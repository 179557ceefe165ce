import { packIds } from '../../lib/checklist/ids';
import { usePacks } from '../data/words';
import { Card } from '../ui/card';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';

/** Which packs of words speak: an industry's own is one click away where its draft is written. */
export function PackChoice() {
  const { packs, switchPack } = usePacks();
  return (
    <Card tight>
      <details>
        <summary className={css.summary}>
          <span>
            {t('words.packs')} <Faint>{t('words.packsOn', [packs.length, packIds.length])}</Faint>
          </span>
        </summary>
        <div className={css.packs}>
          {packIds.map((id) => (
            <label key={id} className={css.tick}>
              <input
                type="checkbox"
                checked={packs.includes(id)}
                onChange={({ currentTarget }) => switchPack(id, currentTarget.checked)}
              />
              {t(`words.pack.${id}`)}
            </label>
          ))}
        </div>
      </details>
    </Card>
  );
}
