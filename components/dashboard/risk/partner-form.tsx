import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isDay } from '../../../lib/core/dates';
import { type CredentialKind, credentialKinds } from '../../../lib/models/risk-calendar';
import { type Partner, useRiskActions } from '../../data/risk';
import { SureLink } from '../../ui/sure-link';
import { t } from '../../ui/text';
import css from './risk.module.css';
import { useFocusFirst } from './use-focus-first';

interface PaperFields {
  readonly kind: CredentialKind;
  readonly seen: boolean;
  readonly issued: string;
  readonly expires: string;
}

/** A partner and its five papers: seen or not, from when and until when. */
export function PartnerForm({ partner, onDone }: { partner: Partner | null; onDone: () => void }) {
  const [name, setName] = useState(partner?.partner ?? '');
  const [note, setNote] = useState(partner?.note ?? '');
  const [papers, setPapers] = useState<readonly PaperFields[]>(() =>
    credentialKinds.map((kind) => {
      const known = partner?.papers.find((one) => one.kind === kind);
      return {
        kind,
        seen: known?.seen ?? false,
        issued: known?.issued ?? '',
        expires: known?.expires ?? '',
      };
    }),
  );
  const [isTried, setIsTried] = useState(false);
  const first = useFocusFirst();
  const { savePartner, removePartner } = useRiskActions();
  const noName = name.trim() === '';
  const save = async () => {
    setIsTried(true);
    if (noName || papers.some((paper) => faultOf(paper) !== null)) return;
    await savePartner(partner?.id ?? null, {
      partner: name.trim(),
      note: note.trim(),
      papers: papers.map(({ kind, seen, issued, expires }) => ({
        ...{ kind, seen, issued: issued === '' ? null : issued, expires: expires === '' ? null : expires },
      })),
    });
    onDone();
  };
  return (
    <div className={css.form}>
      <TextInput
        ref={first}
        className={css.wide}
        label={t('risk.partner')}
        maxLength={120}
        value={name}
        error={isTried && noName && t('risk.partnerMissing')}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      {papers.map((paper) => (
        <Paper
          key={paper.kind}
          paper={paper}
          isTried={isTried}
          onChange={(change) =>
            setPapers(papers.map((one) => (one.kind === paper.kind ? { ...one, ...change } : one)))
          }
        />
      ))}
      <TextInput
        className={css.wide}
        label={t('risk.note')}
        maxLength={2000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <div className={`${css.row} ${css.wide}`}>
        <Button onClick={() => void save()}>{t('risk.keep')}</Button>
        <Button variant="default" onClick={onDone}>
          {t('risk.cancel')}
        </Button>
        {partner && (
          <SureLink
            label={t('risk.remove')}
            sure={t('risk.removeSure')}
            onSure={() => void removePartner(partner.id).then(onDone)}
          />
        )}
      </div>
    </div>
  );
}

/** Which field of a paper is wrong: a text that is no day, or an end before its beginning. */
function faultOf({ issued, expires }: PaperFields): 'issued' | 'expires' | 'reversed' | null {
  if (issued !== '' && !isDay(issued)) return 'issued';
  if (expires !== '' && !isDay(expires)) return 'expires';
  return issued !== '' && expires !== '' && expires < issued ? 'reversed' : null;
}

interface PaperProps {
  readonly paper: PaperFields;
  readonly isTried: boolean;
  readonly onChange: (change: Partial<PaperFields>) => void;
}

function Paper({ paper, isTried, onChange }: PaperProps) {
  const fault = isTried ? faultOf(paper) : null;
  return (
    <fieldset className={css.paper}>
      <legend>{t(`risk.papers.${paper.kind}`)}</legend>
      <Checkbox
        label={t('risk.seen')}
        checked={paper.seen}
        onChange={({ currentTarget }) => onChange({ seen: currentTarget.checked })}
      />
      <TextInput
        type="date"
        size="xs"
        label={t('risk.issued')}
        value={paper.issued}
        error={fault === 'issued' && t('risk.badDay')}
        onChange={({ currentTarget }) => onChange({ issued: currentTarget.value })}
      />
      <TextInput
        type="date"
        size="xs"
        label={t('risk.expires')}
        value={paper.expires}
        error={(fault === 'expires' && t('risk.badDay')) || (fault === 'reversed' && t('risk.reversed'))}
        onChange={({ currentTarget }) => onChange({ expires: currentTarget.value })}
      />
    </fieldset>
  );
}
