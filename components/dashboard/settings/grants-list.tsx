import { grants } from '../../data/permissions';
import { t } from '../../ui/text';
import css from './settings.module.css';

const explained = ['storage', 'unlimitedStorage', 'sidePanel', 'alarms'] as const;

/** Every permission and host of the installed manifest, each with what it is for. */
export function GrantsList() {
  const { permissions, hosts } = grants();
  return (
    <dl className={css.facts}>
      {permissions.map((name) => {
        const known = explained.find((one) => one === name);
        return (
          <div key={name} className={css.pair}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{known ? t(`settings.permission.${known}`) : t('settings.permission.other')}</dd>
          </div>
        );
      })}
      <dt>{t('settings.hosts')}</dt>
      <dd>
        {t('settings.permission.hosts')}
        <br />
        {hosts.map((host) => (
          <div key={host}>
            <code>{host}</code>
          </div>
        ))}
      </dd>
    </dl>
  );
}
