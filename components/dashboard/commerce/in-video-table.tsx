import type { FunnelAnswer } from '../../data/commerce';
import { ratio, seconds } from '../../ui/format';
import { Light } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { t } from '../../ui/text';
import { Bar } from './bar';
import css from './commerce.module.css';

/** Who is still there at the three prompts of a video (S1-35). */
export function InVideoTable({ nodes }: { nodes: FunnelAnswer['inVideo'] }) {
  if (nodes === null) return <p className={css.note}>{t('commerce.noCurve')}</p>;
  return (
    <PlainTable
      caption={t('commerce.inVideoTitle')}
      columns={[
        { id: 'node', label: t('commerce.stepLabel') },
        { id: 'at', label: t('commerce.judgedAt') },
        { id: 'left', label: t('commerce.stillThere'), numeric: true },
        { id: 'bar', label: '' },
        { id: 'loss', label: t('commerce.loss') },
      ]}
      rows={nodes.map(({ id, second, left, loss, alarm }) => ({
        id,
        cells: [
          t(`commerce.inVideo.${id}`),
          seconds(second),
          ratio(left),
          <Bar key="bar" share={left} />,
          id === 'hook' ? null : loss === null ? (
            <Light key="loss" level="unknown">
              {t('ui.notRead')}
            </Light>
          ) : (
            <Light key="loss" level={alarm ? 'stop' : 'ok'}>
              {ratio(loss)}
            </Light>
          ),
        ],
      }))}
    />
  );
}
