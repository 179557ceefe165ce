import { NativeSelect } from '@mantine/core';
import { isStudioId, type StudioId } from '../../../lib/core/studios';
import { useAccounts } from '../../data/questions';
import { studioName } from '../../figures/studio-pill';
import { t } from '../../ui/text';

export interface Scope {
  readonly studio: StudioId | null;
  /** works published in the last so many days; null for all */
  readonly days: number | null;
}

const day = 86_400_000;
const lengths = [28, 90, 365] as const;

/** The works of a scope as a filter. `now` is epoch ms. */
export const filterOf = ({ studio, days }: Scope, now: number) => ({
  ...(studio && { studios: [studio] }),
  // Whole days, so that the question does not change every minute.
  ...(days !== null && { publishedFrom: Math.floor(now / day - days) * day }),
});

/** Which studio and which weeks. */
export function ScopeControls({ scope, onChange }: { scope: Scope; onChange: (scope: Scope) => void }) {
  const accounts = useAccounts();
  const studios = accounts.status === 'ready' ? [...new Set(accounts.data.map(({ studio }) => studio))] : [];
  return (
    <>
      <NativeSelect
        label={t('works.studio')}
        value={scope.studio ?? ''}
        data={[
          { value: '', label: t('works.allStudios') },
          ...studios.map((id) => ({ value: id, label: studioName(id) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...scope, studio: isStudioId(value) ? value : null })
        }
      />
      <NativeSelect
        label={t('commerce.published')}
        value={scope.days ?? ''}
        data={[
          ...lengths.map((days) => ({ value: String(days), label: t('overview.lastDays', [String(days)]) })),
          { value: '', label: t('commerce.allTime') },
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...scope, days: value === '' ? null : Number(value) })
        }
      />
    </>
  );
}
