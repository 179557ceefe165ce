import { Button, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { isStudioId, type StudioId, studioIds } from '../../../lib/core/studios';
import { type Retention, type Scope, useKeeping, useRetention } from '../../data/settings';
import { studioName } from '../../figures/studio-pill';
import { Card } from '../../ui/card';
import { exactCount } from '../../ui/format';
import { t } from '../../ui/text';
import css from './settings.module.css';

const choices: readonly Retention[] = [null, 24, 12, 6, 3];
const nameOf = (months: Retention) => (months === null ? 'ever' : String(months));

/** How long curves and breakdowns are kept, and the way to delete a whole studio. */
export function KeepingCard({ onForget }: { onForget: (scope: Scope, name: string) => void }) {
  const [studio, setStudio] = useState<StudioId | null>(null);
  return (
    <Card title={t('settings.keeping')} note={t('settings.keepingNote')}>
      <div className={css.stack}>
        <RetentionChoice />
        <div className={css.actions}>
          <Select
            aria-label={t('settings.whichStudio')}
            placeholder={t('settings.whichStudio')}
            value={studio}
            data={studioIds.map((id) => ({ value: id, label: studioName(id) }))}
            onChange={(value) => setStudio(value !== null && isStudioId(value) ? value : null)}
          />
          <Button
            variant="light"
            color="red"
            disabled={!studio}
            onClick={() => studio && onForget(studio, studioName(studio))}
          >
            {t('settings.forgetStudio')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** A choice that would delete something says how much first, and waits. */
function RetentionChoice() {
  const kept = useRetention();
  const { outdated, keepFor } = useKeeping();
  const [asked, setAsked] = useState<{ months: Retention; rows: number }>();
  const [said, setSaid] = useState('');
  const keep = async (months: Retention) => {
    setAsked(undefined);
    setSaid(t('settings.tidied', [exactCount(await keepFor(months))]));
  };
  const choose = async (months: Retention) => {
    const rows = await outdated(months);
    if (rows > 0) setAsked({ months, rows });
    else await keep(months);
  };
  if (kept === undefined) return null;
  return (
    <>
      <SegmentedControl
        aria-label={t('settings.retention')}
        value={nameOf(asked ? asked.months : kept)}
        onChange={(value) => void choose(choices.find((months) => nameOf(months) === value) ?? null)}
        data={choices.map((months) => ({
          value: nameOf(months),
          label: months === null ? t('settings.forEver') : t('settings.months', [String(months)]),
        }))}
      />
      {asked && (
        <div className={css.actions}>
          <span>{t('settings.wouldTidy', [exactCount(asked.rows)])}</span>
          <Button color="red" onClick={() => void keep(asked.months)}>
            {t('settings.tidy')}
          </Button>
          <Button variant="default" onClick={() => setAsked(undefined)}>
            {t('settings.cancel')}
          </Button>
        </div>
      )}
      <p role="status">{said}</p>
    </>
  );
}
