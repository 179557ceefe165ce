import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { Card } from '../../ui/card';
import { t } from '../../ui/text';
import css from './settings.module.css';

const schemes = ['auto', 'light', 'dark'] as const;

/** Theme and language. The theme is kept for panel and dashboard together, and changes in both at once. */
export function LookCard() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Card title={t('settings.look')}>
      <div className={css.stack}>
        <SegmentedControl
          aria-label={t('settings.theme')}
          value={colorScheme}
          onChange={(value) => setColorScheme(schemes.find((scheme) => scheme === value) ?? 'auto')}
          data={schemes.map((value) => ({ value, label: t(`settings.scheme.${value}`) }))}
        />
        <p>{t('settings.language')}</p>
      </div>
    </Card>
  );
}
