import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { readGatesFile, writeGatesFile } from '../../../lib/checklist/gate-preset-file';
import { type GatePresetRow, mostGates, useGateActions } from '../../data/gates';
import { offerText } from '../../data/scorecards';
import { t } from '../../ui/text';
import css from './team.module.css';

/** Bytes; fifty gates are far below. */
const largest = 2_000_000;

/** The team's gates as a file: to be kept, to be edited by hand, to be given to another machine. */
export function GatesFile({ own }: { own: readonly GatePresetRow[] }) {
  const { take } = useGateActions();
  const [said, setSaid] = useState('');
  const open = async (file: File | null) => {
    if (!file) return;
    if (file.size > largest) return setSaid(t('gates.file.tooBig'));
    const read = readGatesFile(await file.text());
    if ('problem' in read) {
      return setSaid(
        read.problem === 'badField'
          ? t('gates.file.badField', [read.where])
          : t(`gates.file.${read.problem}`),
      );
    }
    const taken = await take([...read]);
    return setSaid(
      taken
        ? t('gates.file.taken', [taken.added, taken.replaced, taken.kept])
        : t('gates.file.tooMany', [mostGates]),
    );
  };
  return (
    <div className={css.actions}>
      <FileButton accept="application/json,.json" onChange={(file) => void open(file)}>
        {(props) => (
          <Button variant="default" {...props}>
            {t('gates.file.open')}
          </Button>
        )}
      </FileButton>
      {own.length > 0 && (
        <Button
          variant="default"
          onClick={() => offerText(writeGatesFile(own), 'fupan-gates.json', 'application/json')}
        >
          {t('gates.file.save')}
        </Button>
      )}
      <span role="status">{said}</span>
    </div>
  );
}
