import { useSource } from '../../data/source';
import { studioLinks } from '../../data/studio-links';
import { studioName } from '../../figures/studio-pill';
import { ActionButton } from '../../ui/action';
import { Card } from '../../ui/card';
import { PageHeader } from '../../ui/page-header';
import { t } from '../../ui/text';
import { PageFrame } from '../page-frame';
import { GrantsList } from '../settings/grants-list';
import css from '../settings/settings.module.css';
import { StudioSwitches } from '../settings/switches-card';

/** Opened once after installation. It explains and lets the user switch; nothing waits for it. */
export function WelcomePage() {
  const { enterDemo } = useSource();
  return (
    <PageFrame ready>
      <PageHeader title={t('welcome.title')} meta={t('welcome.meta')} />
      <Card title={t('welcome.firstTitle')} note={t('welcome.firstNote')}>
        <div className={css.actions}>
          {studioLinks('works').map(({ studio, url }) => (
            <ActionButton key={studio} action={{ label: studioName(studio), href: url }} />
          ))}
        </div>
      </Card>
      <div className={css.two}>
        <Card title={t('welcome.readTitle')}>
          <ul className={css.proof}>
            <li>{t('welcome.readWhat')}</li>
            <li>{t('welcome.readWhen')}</li>
            <li>{t('welcome.readDraft')}</li>
            <li>{t('welcome.readNever')}</li>
          </ul>
        </Card>
        <Card title={t('welcome.stayTitle')}>
          <ul className={css.proof}>
            <li>{t('welcome.stayHere')}</li>
            <li>{t('welcome.stayNone')}</li>
            <li>{t('welcome.stayBackup')}</li>
          </ul>
        </Card>
      </div>
      <Card title={t('welcome.switchesTitle')} note={t('settings.switchesNote')}>
        <StudioSwitches />
      </Card>
      <Card title={t('welcome.grantsTitle')} note={t('welcome.grantsNote')}>
        <GrantsList />
      </Card>
      <div className={css.actions}>
        <ActionButton action={{ label: t('welcome.toOverview'), href: '#/overview' }} />
        <ActionButton action={{ label: t('works.demo'), onClick: () => void enterDemo() }} />
        <ActionButton action={{ label: t('welcome.toSettings'), href: '#/settings' }} />
      </div>
    </PageFrame>
  );
}
