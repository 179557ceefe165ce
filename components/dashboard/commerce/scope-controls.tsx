import { NativeSelect } from '@mantine/core';
import { addDays, monthOf, startOfDay } from '../../../lib/core/dates';
import { isStudioId, type StudioId } from '../../../lib/core/studios';
import { ownZone } from '../../data/commerce';
import { useAccounts } from '../../data/questions';
import { studioName } from '../../figures/studio-pill';
import { t } from '../../ui/text';

export interface Scope {
  readonly studio: StudioId | null;
  /** works published in the last so many days, or in a month `YYYY-MM`; null for all */
  readonly published: number | string | null;
}

const day = 86_400_000;
const lengths = [28, 90, 365] as const;

/** The works of a scope as a filter. `now` is epoch ms. */
export const filterOf = ({ studio, published }: Scope, now: number) => ({
  ...(studio && { studios: [studio] }),
  // Whole days, so that the question does not change every minute.
  ...(typeof published === 'number' && { publishedFrom: Math.floor(now / day - published) * day }),
  ...(typeof published === 'string' && {
    publishedFrom: startOfDay(`${published}-01`, ownZone()),
    publishedTo: startOfDay(`${nextMonth(published)}-01`, ownZone()),
  }),
});

const nextMonth = (month: string): string => addDays(`${month}-01`, 31).slice(0, 7);

const monthsShown = 6;

/** This month and the ones before it, newest first. */
function months(now: number): string[] {
  const list = [monthOf(now, ownZone())];
  while (list.length < monthsShown) list.push(addDays(`${list.at(-1)}-01`, -1).slice(0, 7));
  return list;
}

/** Which studio and which weeks. */
export function ScopeControls({
  scope,
  now,
  onChange,
}: {
  scope: Scope;
  now: number;
  onChange: (scope: Scope) => void;
}) {
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
        value={scope.published ?? ''}
        data={[
          ...lengths.map((days) => ({ value: String(days), label: t('overview.lastDays', [String(days)]) })),
          ...months(now).map((month) => ({ value: month, label: month })),
          { value: '', label: t('commerce.allTime') },
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({
            ...scope,
            published: value === '' ? null : value.includes('-') ? value : Number(value),
          })
        }
      />
    </>
  );
}
