import { type Aside, useSetAside } from '../../data/words';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './words.module.css';

/** Wording that was called "not a problem" in a draft, with the way back. */
export function SetAsideCard() {
  const { aside, takeBack, takeAllBack } = useSetAside();
  return (
    <Card title={t('words.asideTitle')} note={t('words.asideNote')}>
      {aside.length === 0 ? (
        <Faint>{t('words.asideEmpty')}</Faint>
      ) : (
        <div className={css.stack}>
          <ul className={css.words}>
            {aside.map((one) => (
              <AsideLine key={one.key} one={one} takeBack={() => takeBack(one.key)} />
            ))}
          </ul>
          {aside.length > 1 && (
            <div>
              <ActionLink action={{ label: t('words.takeAllBack'), onClick: takeAllBack }} />
            </div>
          )}
        </div>
      )}
    </Card>
  );
}

function AsideLine({ one: { rule, text }, takeBack }: { one: Aside; takeBack: () => void }) {
  return (
    <li>
      <span className={css.word}>{text}</span>
      <Faint>{t(`checklist.rules.${rule}`)}</Faint>
      <ActionLink action={{ label: t('words.takeBack'), onClick: takeBack }} />
    </li>
  );
}
