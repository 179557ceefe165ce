import { Switch } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import {
  isOff,
  type Off,
  type StudioSwitch,
  setSwitch,
  useSwitches,
  useSwitchList,
} from '../../data/settings';
import { studioName } from '../../figures/studio-pill';
import { Card } from '../../ui/card';
import { LoadingState } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import css from './settings.module.css';

/** A switch for each studio and for each reader. They act at once, in open studio pages too. */
export function SwitchesCard() {
  return (
    <Card title={t('settings.switches')} note={t('settings.switchesNote')}>
      <StudioSwitches>{(studio, off) => <Readers studio={studio} off={off} />}</StudioSwitches>
    </Card>
  );
}

/** One switch a studio, and below each what `children` draws. */
export function StudioSwitches({ children }: { children?: (studio: StudioSwitch, off: Off) => ReactNode }) {
  const off = useSwitches();
  const list = useSwitchList();
  if (!off || !list) return <LoadingState lines={7} />;
  return (
    <ul className={css.studios}>
      {list.map((studio) => (
        <li key={studio.id}>
          <div className={css.head}>
            <Switch
              label={studioName(studio.id)}
              checked={!isOff(off, studio.id)}
              onChange={(event) => void setSwitch(studio.id, event.currentTarget.checked)}
            />
            <span className={css.aside}>{stateOf(studio, off)}</span>
          </div>
          {children?.(studio, off)}
        </li>
      ))}
    </ul>
  );
}

function stateOf({ id, readers }: StudioSwitch, off: Off): string {
  if (isOff(off, id)) return t('settings.off');
  const silent = readers.filter((reader) => isOff(off, id, reader.id)).length;
  return silent > 0 ? t('settings.partly', [silent, readers.length]) : t('settings.on', [readers.length]);
}

/** Drawn once opened: a hundred switches that nobody asked for are a hundred too many. */
function Readers({ studio, off }: { studio: StudioSwitch; off: Off }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={css.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('settings.readers', [studioName(studio.id)])}</summary>
      {open && <ReaderList studio={studio} off={off} />}
    </details>
  );
}

function ReaderList({ studio: { id: studio, readers }, off }: { studio: StudioSwitch; off: Off }) {
  const whole = isOff(off, studio);
  return (
    <ul className={css.readers}>
      {readers.map(({ id, gives, seen, confidence }) => (
        <li key={id}>
          <Switch
            size="xs"
            classNames={{ description: css.gives }}
            disabled={whole}
            label={<code>{id}</code>}
            description={
              gives === null ? (
                t('settings.draftReader')
              ) : (
                <>
                  <span lang="en">{gives}</span>{' '}
                  <Faint>
                    {t('settings.confirmed', [seen ?? ''])}
                    {confidence === 'medium' && ` · ${t('settings.medium')}`}
                  </Faint>
                </>
              )
            }
            checked={!isOff(off, studio, id)}
            onChange={(event) => void setSwitch(id, event.currentTarget.checked)}
          />
        </li>
      ))}
    </ul>
  );
}
