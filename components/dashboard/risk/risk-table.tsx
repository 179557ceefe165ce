import { type BandBounds, bandOf, riskLevel, riskScore } from '../../../lib/models/risk';
import type { OwnRisk } from '../../data/risk';
import { todayHere } from '../../data/today';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { calendarDay, DASH } from '../../ui/format';
import { Light } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { EmptyState } from '../../ui/states';
import { t } from '../../ui/text';
import { Faint } from '../../ui/typography';

const lights = { low: 'ok', middle: 'warn', high: 'stop' } as const;

interface RiskTableProps {
  readonly risks: readonly OwnRisk[];
  readonly bounds: BandBounds;
  readonly now: number;
  /** one field of the matrix alone */
  readonly filtered: boolean;
  readonly onAll: () => void;
  readonly onOpen: (risk: OwnRisk) => void;
}

/** Every risk with its assessment, owner, measure and due day. */
export function RiskTable({ risks, bounds, now, filtered, onAll, onOpen }: RiskTableProps) {
  const today = todayHere(now);
  return (
    <Card
      title={t('risk.table')}
      note={t('risk.tableNote')}
      aside={filtered && <ActionLink action={{ label: t('risk.showAll'), onClick: onAll }} />}
    >
      {risks.length === 0 ? (
        <EmptyState why={t('risk.empty')} next={t('risk.emptyNext')} />
      ) : (
        <PlainTable
          caption={t('risk.table')}
          columns={[
            { id: 'title', label: t('risk.title') },
            { id: 'level', label: t('risk.level') },
            { id: 'owner', label: t('risk.owner') },
            { id: 'due', label: t('risk.due') },
            { id: 'status', label: t('risk.statusLabel') },
            { id: 'open', label: t('risk.change') },
          ]}
          rows={risks.map((risk) => ({
            id: risk.id,
            cells: [
              <span key="title">
                {risk.title}
                <br />
                <Faint>{t(`risk.category.${risk.category}`)}</Faint>
              </span>,
              <Level key="level" risk={risk} bounds={bounds} />,
              risk.owner === '' ? DASH : risk.owner,
              <Due key="due" risk={risk} today={today} />,
              t(`risk.status.${risk.status}`),
              <ActionLink key="open" action={{ label: t('risk.change'), onClick: () => onOpen(risk) }} />,
            ],
          }))}
        />
      )}
    </Card>
  );
}

function Level({ risk, bounds }: { risk: OwnRisk; bounds: BandBounds }) {
  const level = riskLevel(risk);
  const band = bandOf(level, bounds);
  if (band === null || level === null) return <Light level="unknown">{t('risk.notAssessed')}</Light>;
  return (
    <Light level={lights[band]}>
      {t('risk.levelOf', [level, t(`risk.band.${band}`)])}{' '}
      <Faint>{t('risk.product', [risk.probability ?? 0, risk.impact ?? 0, riskScore(risk) ?? 0])}</Faint>
    </Light>
  );
}

function Due({ risk: { due, status }, today }: { risk: OwnRisk; today: string }) {
  if (due === null) return DASH;
  const text = calendarDay(due, 'full');
  return status !== 'closed' && due < today ? <Light level="stop">{t('risk.overdue', [text])}</Light> : text;
}
