import { grants } from '../../data/permissions';
import { Card } from '../../ui/card';
import { t } from '../../ui/text';
import { GrantsList } from './grants-list';
import css from './settings.module.css';

/** What Fupan may do, as the browser has it, and how to check it without trusting us. */
export function ProofCard() {
  const { policy } = grants();
  return (
    <Card title={t('settings.proof')} note={t('settings.proofNote')}>
      <div className={css.stack}>
        <GrantsList />
        <div>
          {t('settings.policy')}{' '}
          {policy.length > 0 ? (
            policy.map((rule) => (
              <div key={rule}>
                <code>{rule}</code>
              </div>
            ))
          ) : (
            <em>{t('settings.noPolicy')}</em>
          )}
        </div>
        <h3>{t('settings.check')}</h3>
        <ol className={css.proof}>
          <li>{t('settings.checkManifest')}</li>
          <li>{t('settings.checkNetwork')}</li>
          <li>{t('settings.checkOffline')}</li>
          <li>{t('settings.checkSource')}</li>
        </ol>
      </div>
    </Card>
  );
}
