import { SegmentedControl } from '@mantine/core';
import { z } from 'zod';
import type { LedgerEntry } from '../../../lib/models/ledger';
import { roiSteps } from '../../../lib/models/roi';
import { useSetting } from '../../data/actions';
import { Card } from '../../ui/card';
import { decimal, exactAmount } from '../../ui/format';
import { Light } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';

const basisSchema = z.enum(['gross', 'net']);
const level = { reached: 'ok', short: 'stop', unknown: 'unknown' } as const;

/** What a unit of money brought, by what it was for, against the four lines of the catalogue. */
export function ReturnCard({ entries, currency }: { entries: readonly LedgerEntry[]; currency: string }) {
  const [basis, setBasis] = useSetting('commerce.roiBasis', basisSchema, 'gross');
  return (
    <Card
      title={t('commerce.roiTitle')}
      note={t(`commerce.roiNote.${basis}`)}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t('commerce.basis')}
          value={basis}
          onChange={(value) => setBasis(basisSchema.parse(value))}
          data={basisSchema.options.map((value) => ({ value, label: t(`commerce.roiBasis.${value}`) }))}
        />
      }
    >
      <PlainTable
        caption={t('commerce.roiTitle')}
        columns={[
          { id: 'scope', label: t('commerce.scopeLabel') },
          { id: 'spend', label: t('commerce.spend'), numeric: true },
          { id: 'income', label: t('commerce.income'), numeric: true },
          { id: 'roi', label: t('commerce.roi') },
          { id: 'line', label: t('commerce.line') },
        ]}
        rows={roiSteps(entries, basis).map(
          ({ scope, spendMinor, incomeMinor, roi, verdict, least, source }) => ({
            id: scope,
            cells: [
              t(`commerce.scope.${scope}`),
              exactAmount(spendMinor > 0 ? spendMinor : null, currency),
              exactAmount(roi === null ? null : incomeMinor, currency),
              <Light key="roi" level={level[verdict]}>
                {roi === null
                  ? t(spendMinor > 0 ? 'commerce.noIncome' : 'commerce.noSpend')
                  : decimal(roi, 2)}
              </Light>,
              <span key="line">
                ≥ {decimal(least, 1)} <Faint>{source}</Faint>
              </span>,
            ],
          }),
        )}
      />
    </Card>
  );
}
