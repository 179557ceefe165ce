import { Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type Forgotten, type Scope, useKeeping } from '../../data/settings';
import { exactCount } from '../../ui/format';
import { LoadingState } from '../../ui/states';
import { t } from '../../ui/text';
import css from './settings.module.css';

export interface Forgetting {
  readonly scope: Scope;
  readonly name: string;
}

/** Asks once more before anything is deleted, with the count of what would go. */
export function ForgetDialog({
  asked,
  onClose,
  onDone,
}: {
  asked: Forgetting | null;
  onClose: () => void;
  onDone: (gone: Forgotten) => void;
}) {
  const { weigh, forget } = useKeeping();
  const [weight, setWeight] = useState<Forgotten>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    setWeight(undefined);
    let current = true;
    if (asked) void weigh(asked.scope).then((found) => current && setWeight(found));
    return () => {
      current = false;
    };
  }, [asked, weigh]);
  const run = async () => {
    if (!asked) return;
    setBusy(true);
    try {
      onDone(await forget(asked.scope));
    } finally {
      setBusy(false);
      onClose();
    }
  };
  return (
    <Modal opened={asked !== null} onClose={onClose} title={t('settings.forgetTitle', [asked?.name ?? ''])}>
      <div className={css.stack}>
        {weight ? <Weight weight={weight} /> : <LoadingState />}
        <p>{t('settings.forgetWarning')}</p>
        <div className={css.actions}>
          <Button color="red" loading={busy} disabled={!weight} onClick={() => void run()}>
            {t('settings.forgetYes')}
          </Button>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('settings.cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function Weight({ weight }: { weight: Forgotten }) {
  const lines = (['accounts', 'works', 'readings', 'days', 'curves', 'notes'] as const).map(
    (what) => [what, weight[what]] as const,
  );
  return (
    <dl className={css.facts}>
      {lines.map(([what, count]) => (
        <div key={what} className={css.pair}>
          <dt>{t(`settings.gone.${what}`)}</dt>
          <dd>{exactCount(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
