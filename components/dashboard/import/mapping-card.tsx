import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { studioFacts, studioIds } from '../../../lib/core/studios';
import { columnsFor, type ImportFailure, type OpenedTable, type Settled } from '../../data/import';
import { useAccounts } from '../../data/questions';
import { useNow } from '../../data/use-now';
import { accountName } from '../../figures/account-name';
import { inLanguage } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { exactCount } from '../../ui/format';
import { t } from '../../ui/text';
import { ColumnsTable } from './columns-table';
import { Fault } from './fault';
import css from './import-page.module.css';
import { bestTable, coversOf, lacksRange, offerOf } from './settle';

export interface MappingCardProps {
  file: File;
  tables: readonly OpenedTable[];
  /** what was settled before, when coming back from the preview */
  settled: Settled | null;
  failure: ImportFailure | undefined;
  onPreview: (settled: Settled) => void;
  onDiscard: () => void;
}

/** What a file is: whose, of when, and what each column holds. Every guess can be changed. */
export function MappingCard({ file, tables, settled, failure, onPreview, onDiscard }: MappingCardProps) {
  const now = useNow();
  const [draft, setDraft] = useState(() => settled ?? offerOf(file, tables, bestTable(tables), now));
  const table = tables[draft?.table ?? 0];
  if (!draft || !table) return null;
  const change = (part: Partial<Settled>) => setDraft({ ...draft, ...part });
  const { mapping } = draft;
  const { headers } = table.detected;
  return (
    <>
      <Card title={t('import.what')} note={file.name}>
        <Fields draft={draft} tables={tables} file={file} now={now} onChange={setDraft} />
      </Card>
      <Card title={t('import.columns')} note={t(mapping.isLearned ? 'import.learned' : 'import.columnsNote')}>
        <ColumnsTable
          headers={headers}
          sample={table.sample}
          mapping={mapping}
          onChange={(next) => change({ mapping: next })}
        />
        <Fault
          failure={failure}
          {...(failure?.column !== undefined && { column: headers[failure.column] ?? '' })}
        />
        <div className={css.actions}>
          <Button disabled={lacksRange(draft)} onClick={() => onPreview(draft)} data-action="preview">
            {t('import.preview')}
          </Button>
          <Button variant="default" onClick={onDiscard}>
            {t('import.discard')}
          </Button>
        </div>
      </Card>
    </>
  );
}

interface FieldsProps {
  draft: Settled;
  tables: readonly OpenedTable[];
  file: File;
  now: number;
  onChange: (draft: Settled) => void;
}

function Fields({ draft, tables, file, now, onChange }: FieldsProps) {
  const { mapping, at } = draft;
  const headers = tables[draft.table]?.detected.headers ?? [];
  const read = (part: Partial<Pick<typeof mapping, 'studio' | 'kind'>>) => {
    const next = { ...mapping, ...part, isLearned: false };
    const columns = columnsFor(headers, next.studio, next.kind);
    const covers = part.studio ? coversOf(file.name, part.studio) : draft.covers;
    onChange({ ...draft, mapping: { ...next, columns }, covers, accountId: null });
  };
  return (
    <div className={css.fields}>
      {tables.length > 1 && (
        <NativeSelect
          label={t('import.table')}
          value={String(draft.table)}
          onChange={({ currentTarget }) => {
            const offer = offerOf(file, tables, Number(currentTarget.value), now);
            if (offer) onChange(offer);
          }}
          data={tables.map(({ name, rows }, n) => ({
            value: String(n),
            label: t('import.tableRows', [name, exactCount(rows)]),
          }))}
        />
      )}
      <NativeSelect
        label={t('import.studio')}
        value={mapping.studio}
        onChange={({ currentTarget }) => {
          const studio = studioIds.find((id) => id === currentTarget.value);
          if (studio) read({ studio });
        }}
        data={studioIds.map((id) => ({ value: id, label: inLanguage(studioFacts[id].name) }))}
      />
      <NativeSelect
        label={t('import.kind')}
        value={mapping.kind}
        onChange={({ currentTarget }) => read({ kind: currentTarget.value === 'days' ? 'days' : 'works' })}
        data={[
          { value: 'works', label: t('import.kinds.works') },
          { value: 'days', label: t('import.kinds.days') },
        ]}
      />
      <TextInput
        type="date"
        label={t('import.asOf')}
        value={dayText(at)}
        max={dayText(now)}
        onChange={({ currentTarget }) => {
          const chosen = Date.parse(`${currentTarget.value}T12:00`);
          if (!Number.isNaN(chosen)) onChange({ ...draft, at: Math.min(chosen, now) });
        }}
      />
      {mapping.kind === 'works' && <CoversFields draft={draft} onChange={onChange} />}
      <AccountField draft={draft} onChange={onChange} />
    </div>
  );
}

function CoversFields({ draft, onChange }: Pick<FieldsProps, 'draft' | 'onChange'>) {
  const { covers } = draft;
  return (
    <>
      <NativeSelect
        label={t('import.covers')}
        value={covers.kind}
        onChange={({ currentTarget }) =>
          onChange({
            ...draft,
            covers:
              currentTarget.value === 'range' ? { kind: 'range', from: '', to: '' } : { kind: 'lifetime' },
          })
        }
        data={[
          { value: 'lifetime', label: t('import.lifetime') },
          { value: 'range', label: t('import.range') },
        ]}
      />
      {covers.kind === 'range' &&
        (['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            label={t(`import.${end}`)}
            value={covers[end]}
            onChange={({ currentTarget }) =>
              onChange({ ...draft, covers: { ...covers, [end]: currentTarget.value } })
            }
          />
        ))}
    </>
  );
}

/** Only where there is a choice. */
function AccountField({ draft, onChange }: Pick<FieldsProps, 'draft' | 'onChange'>) {
  const accounts = useAccounts();
  const own =
    accounts.status === 'ready'
      ? accounts.data.filter(
          ({ studio, accountId }) => studio === draft.mapping.studio && accountId !== 'self',
        )
      : [];
  if (own.length < 2) return null;
  return (
    <NativeSelect
      label={t('import.account')}
      value={draft.accountId ?? ''}
      onChange={({ currentTarget }) => onChange({ ...draft, accountId: currentTarget.value || null })}
      data={[
        { value: '', label: t('import.accountAuto') },
        ...own.map((account) => ({ value: account.accountId, label: accountName(account.studio, account) })),
      ]}
    />
  );
}

/** A day on this machine's clock, as a date field has it. */
function dayText(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
