import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Settled, useImporter, useImports } from '../../data/import';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { exactCount, ratio } from '../../ui/format';
import { PageHeader } from '../../ui/page-header';
import { t } from '../../ui/text';
import { PageFrame } from '../page-frame';
import { ChangesCard } from './changes-card';
import { Fault } from './fault';
import { FileDrop } from './file-drop';
import { HistoryCard } from './history-card';
import css from './import-page.module.css';
import { MappingCard } from './mapping-card';

/** A studio's own file: chosen, read as what the user says it is, looked at, written, and taken back at will. */
export function ImportPage() {
  const importer = useImporter();
  const imports = useImports();
  const [settled, setSettled] = useState<Settled | null>(null);
  const { state, file, tables } = importer;
  const done =
    state.step === 'done' && imports.status === 'ready'
      ? imports.data.find(({ row }) => row.id === state.id)?.row
      : undefined;
  return (
    <PageFrame ready={imports.status !== 'loading'}>
      <PageHeader title={t('nav.import')} meta={t('import.meta')} />
      {(state.step === 'idle' || state.step === 'done') && (
        <Card title={t('import.dropTitle')} note={t('import.accepts')}>
          <FileDrop onFile={importer.open} />
          {state.step === 'idle' && <Fault failure={state.failure} />}
          {done && (
            <p role="status" className={css.said}>
              {t('import.done', [exactCount(done.added), exactCount(done.changed), exactCount(done.refused)])}{' '}
              <ActionLink action={{ label: t('import.seeWorks'), href: '#/works' }} />
            </p>
          )}
        </Card>
      )}
      {'share' in state && (
        <Running label={t(`import.${labels[state.step]}`)} share={state.share} onCancel={importer.cancel} />
      )}
      {state.step === 'mapping' && file && (
        <MappingCard
          key={file.name}
          file={file}
          tables={tables}
          settled={settled}
          failure={state.failure}
          onPreview={(next) => {
            setSettled(next);
            importer.preview(next);
          }}
          onDiscard={() => {
            setSettled(null);
            importer.cancel();
          }}
        />
      )}
      {state.step === 'preview' && settled && (
        <ChangesCard preview={state.preview} onBack={importer.back} onWrite={() => importer.run(settled)} />
      )}
      <HistoryCard imports={imports} />
    </PageFrame>
  );
}

const labels = { reading: 'opening', planning: 'planning', importing: 'importing' } as const;

function Running({ label, share, onCancel }: { label: string; share: number; onCancel: () => void }) {
  return (
    <Card title={label} aside={ratio(share, 0)}>
      <div className={css.bar}>
        <progress value={share} max={1} aria-label={label} />
        <Button variant="default" onClick={onCancel}>
          {t('import.cancel')}
        </Button>
      </div>
    </Card>
  );
}
