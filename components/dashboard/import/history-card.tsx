import { Button } from '@mantine/core';
import { useState } from 'react';
import { type ImportFailure, type ImportRow, useUndoImport } from '../../data/import';
import { StudioPill } from '../../figures/studio-pill';
import { Card } from '../../ui/card';
import { dateTime, exactCount } from '../../ui/format';
import { PlainTable } from '../../ui/plain-table';
import { FourStates, type Loadable } from '../../ui/states';
import { t } from '../../ui/text';
import { Disagreements } from './changes-card';
import { Fault } from './fault';
import css from './import-page.module.css';

interface HistoryCardProps {
  imports: Loadable<readonly { row: ImportRow; canUndo: boolean }[]>;
}

/** The files that were taken in, each with what it did and the way back. */
export function HistoryCard({ imports }: HistoryCardProps) {
  const undo = useUndoImport();
  const [busy, setBusy] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<{ failure: ImportFailure | null } | null>(null);
  const takeBack = async (id: string) => {
    setBusy(id);
    setOutcome({ failure: await undo(id) });
    setBusy(null);
  };
  return (
    <Card title={t('import.history')}>
      <FourStates state={imports} empty={{ why: t('import.historyEmpty'), next: t('import.historyNext') }}>
        {(rows) => (
          <>
            <PlainTable
              caption={t('import.history')}
              columns={[
                { id: 'file', label: t('import.file') },
                { id: 'studio', label: t('import.studio') },
                { id: 'asOf', label: t('import.asOf') },
                { id: 'at', label: t('import.importedAt') },
                { id: 'result', label: t('import.result') },
                { id: 'undo', label: t('import.undo') },
              ]}
              rows={rows.map(({ row, canUndo }) => ({
                id: row.id,
                cells: [
                  <span key="file" className={css.cell}>
                    {row.name}
                  </span>,
                  <StudioPill key="studio" studio={row.studio} />,
                  dateTime(row.asOf),
                  dateTime(row.at),
                  resultOf(row),
                  canUndo ? (
                    <Button
                      key="undo"
                      size="compact-sm"
                      variant="default"
                      loading={busy === row.id}
                      disabled={busy !== null}
                      onClick={() => void takeBack(row.id)}
                    >
                      {t('import.undo')}
                    </Button>
                  ) : (
                    t('import.cannotUndo')
                  ),
                ],
              }))}
            />
            {rows.map(({ row: { id, disagreements } }) => (
              <Disagreements key={id} rows={disagreements.slice(0, 100)} of={disagreements.length} />
            ))}
          </>
        )}
      </FourStates>
      {outcome &&
        (outcome.failure ? (
          <Fault failure={outcome.failure} />
        ) : (
          <p role="status" className={css.said}>
            {t('import.undone')}
          </p>
        ))}
    </Card>
  );
}

function resultOf({ added, changed, refused, disagreements }: ImportRow): string {
  const done = t('import.resultOf', [exactCount(added), exactCount(changed), exactCount(refused)]);
  return disagreements.length > 0
    ? `${done} · ${t('import.conflicts', [exactCount(disagreements.length)])}`
    : done;
}
