import type { AgedWork, Cohort } from '../../lib/models/compare';
import { type Forecast, forecast, forecastHorizons } from '../../lib/models/forecast';
import { Card } from '../ui/card';
import { count, interval, sinceHours } from '../ui/format';
import { camel, t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './forecast-card.module.css';

/** Shorter outlooks say little: a work is forecast to 7 days, later to 30. */
const outlooks = forecastHorizons.filter((hours) => hours >= 168);

/** Where the views will stand, with the interval that holds 4 of 5 own works; or why there is no forecast. Nothing for old works. */
export function ForecastCard({
  aged,
  cohort,
  ageHours,
}: {
  aged: AgedWork | null;
  cohort: Cohort;
  ageHours: number | null;
}) {
  const horizon = outlooks.find((hours) => ageHours !== null && hours > ageHours);
  if (!aged || ageHours === null || horizon === undefined) return null;
  const ahead = forecast(aged, cohort, 'views', ageHours, horizon);
  return (
    <Card
      tight
      level={3}
      title={t('figures.forecast', [sinceHours(horizon)])}
      note={t('figures.forecastNote', [ahead.n])}
    >
      {ahead.reason === null ? (
        <Outlook ahead={ahead} />
      ) : (
        <Faint>{t(`figures.noForecast.${camel(ahead.reason)}`, [ahead.n, ahead.needs])}</Faint>
      )}
    </Card>
  );
}

function Outlook({ ahead: { now, value, low, high } }: { ahead: Forecast }) {
  const rounded = (views: number | null) => (views === null ? null : Math.round(views));
  const end = (high ?? 0) * 1.08 || 1;
  const at = (views: number | null) => `${((views ?? 0) / end) * 100}%`;
  return (
    <>
      <span className={css.value}>{count(rounded(value))}</span>{' '}
      <Faint>{interval(rounded(low), rounded(high), count)}</Faint>
      <div className={css.track} aria-hidden="true">
        <div className={css.line} />
        <div className={css.band} style={{ left: at(low), width: at((high ?? 0) - (low ?? 0)) }} />
        <div className={css.middle} style={{ left: at(value) }} />
        <div className={css.now} style={{ left: at(now) }} />
      </div>
      <Faint>{t('figures.forecastNow', [count(now)])}</Faint>
    </>
  );
}
