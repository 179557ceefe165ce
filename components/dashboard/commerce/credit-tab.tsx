import { useState } from 'react';
import { type CreditAnswer, useCredits } from '../../data/commerce';
import { useNow } from '../../data/use-now';
import { Card } from '../../ui/card';
import { decimal, ratio } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';
import { partName } from '../work/part-names';
import { Bar } from './bar';
import css from './commerce.module.css';
import { ImportCard } from './import-card';
import { filterOf, type Scope, ScopeControls } from './scope-controls';

/** Which channels were there when people converted, by three ways of counting. */
export function CreditTab() {
  const now = useNow();
  const [scope, setScope] = useState<Scope>({ studio: null, published: 90 });
  const state = useCredits(filterOf(scope, now));
  return (
    <div className={css.stack}>
      <div className={css.controls}>
        <ScopeControls scope={scope} now={now} onChange={setScope} />
      </div>
      <Card title={t('commerce.creditTitle')} note={t('commerce.creditNote')}>
        <FourStates
          state={state}
          empty={{ why: t('commerce.creditEmpty'), next: t('commerce.creditEmptyNext') }}
        >
          {(answer) => <Credits answer={answer} />}
        </FourStates>
      </Card>
      <ImportCard kind="paths" />
    </div>
  );
}

function Credits({ answer: { from, credit, works } }: { answer: CreditAnswer }) {
  const { channels, total, method } = credit;
  const shareOf = (value: number) => (total > 0 ? value / total : null);
  return (
    <>
      <p className={css.note}>
        {from === 'paths'
          ? t('commerce.fromPaths', [decimal(total)])
          : t('commerce.fromSources', works ?? 0, [String(works ?? 0), decimal(total)])}{' '}
        {method === 'exact' ? t('commerce.exact') : t('commerce.sampled')}
      </p>
      <PlainTable
        caption={t('commerce.creditTitle')}
        columns={[
          { id: 'channel', label: t('commerce.channel') },
          { id: 'shapley', label: t('commerce.shapley'), numeric: true },
          { id: 'bar', label: '' },
          { id: 'share', label: t('commerce.share'), numeric: true },
          { id: 'last', label: t('commerce.lastTouch'), numeric: true },
          { id: 'linear', label: t('commerce.linear'), numeric: true },
        ]}
        rows={channels.map(({ channel, shapley, error, lastTouch, linear }) => ({
          id: channel,
          cells: [
            from === 'paths' ? channel : partName(channel),
            <span key="shapley">
              {decimal(shapley, 1)} {error > 0 && <Faint>± {decimal(error, 1)}</Faint>}
            </span>,
            <Bar key="bar" share={shareOf(shapley)} />,
            ratio(shareOf(shapley)),
            decimal(lastTouch, 1),
            decimal(linear, 1),
          ],
        }))}
      />
    </>
  );
}
