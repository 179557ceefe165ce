import { Button, FileButton, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { BackupError, type RestoreMode, useExport, useRestore } from '../../data/backup';
import { Card } from '../../ui/card';
import { exactCount } from '../../ui/format';
import { camel, t } from '../../ui/text';
import css from './data-page.module.css';

type Said = { readonly tone: 'plain' | 'stop'; readonly text: string } | null;

/** One file out, one file in. A bad file changes nothing and says why. */
export function BackupCard() {
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>(null);
  const exportAll = useExport();
  const restore = useRestore();
  const run = async (work: () => Promise<string>) => {
    setBusy(true);
    try {
      setSaid({ tone: 'plain', text: await work() });
    } catch (error) {
      setSaid({ tone: 'stop', text: reasonOf(error) });
    } finally {
      setBusy(false);
    }
  };
  const onFile = (file: File | null) =>
    file &&
    void run(async () => {
      const { accounts, works } = await restore(file, mode);
      return t('data.restored', [exactCount(accounts), exactCount(works)]);
    });
  return (
    <Card title={t('data.backupTitle')} note={t('data.backupNote')}>
      <div className={css.actions}>
        <Button
          data-action="export"
          loading={busy}
          onClick={() => void run(async () => exportAll().then(() => t('data.exported')))}
        >
          {t('data.export')}
        </Button>
        <FileButton
          accept="application/json,.json"
          onChange={onFile}
          inputProps={{ 'aria-label': t('data.restore') }}
        >
          {(props) => (
            <Button variant="default" disabled={busy} {...props}>
              {t('data.restore')}
            </Button>
          )}
        </FileButton>
        <SegmentedControl
          size="xs"
          aria-label={t('data.mode')}
          value={mode}
          onChange={(value) => setMode(value === 'replace' ? 'replace' : 'merge')}
          data={[
            { value: 'merge', label: t('data.merge') },
            { value: 'replace', label: t('data.replace') },
          ]}
        />
      </div>
      <p role="status">{said?.text}</p>
    </Card>
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof BackupError) return `${t(`data.fault.${camel(error.code)}`)} ${error.where}`.trim();
  return t('data.fault.other', [error instanceof Error ? error.message : String(error)]);
}
