import { Button, FileButton } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { t } from '../../ui/text';
import css from './import-page.module.css';

/** A place to drop one file, and the button that does the same. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      className={css.drop}
      data-over={over ? 'yes' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <span>{t('import.drop')}</span>
      <FileButton
        accept=".csv,.tsv,.txt,.xlsx,.xls,.zip"
        onChange={(file) => file && onFile(file)}
        inputProps={{ 'aria-label': t('import.choose') }}
      >
        {(props) => <Button {...props}>{t('import.choose')}</Button>}
      </FileButton>
    </div>
  );
}
