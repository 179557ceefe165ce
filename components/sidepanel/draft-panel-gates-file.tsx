import { useState } from 'react';
import { type GateContent, readGateFile, writeGateFile } from '../../lib/checklist/gate-file';
import { mergeSigns, sameGate } from '../../lib/checklist/gates';
import { ActionLink } from '../ui/action';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';
import type { OpenGateProps } from './draft-panel-gates-props';

type Told = 'taken' | 'otherDraft' | 'otherGate' | 'tooBig' | 'notGate' | 'newer' | 'edited';
/** Bytes; a real file is far below. */
const largest = 400_000;

/** A gate goes to a colleague's machine as a file, and comes back with more signatures. */
export function GateFile({ gate, choose, draft }: OpenGateProps) {
  const [told, setTold] = useState<Told>();
  const take = async (file: File) => {
    if (file.size > largest) return setTold('tooBig');
    const read = readGateFile(await file.text());
    if (typeof read === 'string') return setTold(read);
    if (!isOf(read, draft)) return setTold('otherDraft');
    const isSame = sameGate(read.gate, gate.gate);
    // Another gate takes the place of one that nobody has signed, and of no other.
    const isSigned = gate.signs.some((sign) => gate.gate.steps.some(({ id }) => id === sign.step));
    if (!isSame && isSigned) return setTold('otherGate');
    choose({
      ...gate,
      gate: isSame ? gate.gate : read.gate,
      highRisk: gate.highRisk || read.highRisk,
      signs: mergeSigns(gate.signs, read.signs),
    });
    return setTold('taken');
  };
  return (
    <>
      <div className={css.actions}>
        {draft.title ? (
          <ActionLink
            action={{
              label: t('gates.export'),
              onClick: () => download({ ...gate, draft: draft.id, studio: draft.studio, title: draft.title }),
            }}
          />
        ) : (
          <Faint>{t('gates.needsTitle')}</Faint>
        )}
        <label className={css.choice}>
          {t('gates.import')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void take(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p role="status">{told && t(`gates.told.${told}`)}</p>
    </>
  );
}

/** The draft's own id differs from machine to machine: studio and title tell that it is the same. */
function isOf(read: GateContent, { id, studio, title }: OpenGateProps['draft']): boolean {
  return read.draft === id || (read.studio === studio && title !== null && read.title === title);
}

function download(content: GateContent): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeGateFile(content)], { type: 'application/json' }));
  link.download = `fupan-gate-${content.draft.slice(0, 8)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
