import { NativeSelect } from '@mantine/core';
import { type BandBounds, bandOf, marks, riskBands, riskMatrix } from '../../../lib/models/risk';
import type { OwnRisk } from '../../data/risk';
import { Card } from '../../ui/card';
import { t } from '../../ui/text';
import { Faint, VisuallyHidden } from '../../ui/typography';
import type { Field } from './opened';
import css from './risk.module.css';

/** A band told by its shape as well as by its colour. */
const signs = { low: '○', middle: '△', high: '⬢' } as const;

interface MatrixCardProps {
  readonly risks: readonly OwnRisk[];
  readonly bounds: BandBounds;
  readonly field: Field | null;
  readonly onField: (field: Field | null) => void;
  readonly onBounds: (bounds: BandBounds) => void;
}

/** Probability up, impact to the right: where the open risks stand. A field with risks shows them in the table. */
export function MatrixCard({ risks, bounds, field, onField, onBounds }: MatrixCardProps) {
  const { rows, unassessed } = riskMatrix(risks);
  return (
    <Card title={t('risk.matrix')} note={t('risk.matrixNote')}>
      <table className={css.matrix}>
        <caption>
          <VisuallyHidden>{t('risk.matrixCaption')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('risk.axes')}</th>
            {marks.map((impact) => (
              <th key={impact} scope="col">
                {t('risk.impactOf', [impact])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]?.probability}>
              <th scope="row">{t('risk.probabilityOf', [row[0]?.probability ?? 0])}</th>
              {row.map((cell) => {
                const band = bandOf(cell.level, bounds) ?? 'low';
                const isChosen = field?.probability === cell.probability && field.impact === cell.impact;
                const sign = (
                  <>
                    <span className={css.sign} aria-hidden="true">
                      {signs[band]}
                    </span>
                    <VisuallyHidden>{t(`risk.band.${band}`)}</VisuallyHidden>
                  </>
                );
                return (
                  <td key={cell.impact} data-band={band}>
                    {cell.risks.length === 0 ? (
                      sign
                    ) : (
                      <button
                        type="button"
                        className={css.cell}
                        aria-pressed={isChosen}
                        onClick={() => onField(isChosen ? null : cell)}
                      >
                        {cell.risks.length} {sign}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={css.row}>
        {riskBands.map((band) => (
          <Faint key={band}>
            {signs[band]} {t(`risk.band.${band}`)}
          </Faint>
        ))}
        {unassessed.length > 0 && <Faint>{t('risk.unassessed', [unassessed.length])}</Faint>}
      </div>
      <details className={css.fold}>
        <summary>{t('risk.bounds')}</summary>
        <div className={css.form}>
          <NativeSelect
            size="xs"
            label={t('risk.middleFrom')}
            value={String(bounds.middle)}
            data={[2, 3, 4].filter((level) => level < bounds.high).map(String)}
            onChange={({ currentTarget }) => onBounds({ ...bounds, middle: Number(currentTarget.value) })}
          />
          <NativeSelect
            size="xs"
            label={t('risk.highFrom')}
            value={String(bounds.high)}
            data={[3, 4, 5].filter((level) => level > bounds.middle).map(String)}
            onChange={({ currentTarget }) => onBounds({ ...bounds, high: Number(currentTarget.value) })}
          />
        </div>
      </details>
    </Card>
  );
}
