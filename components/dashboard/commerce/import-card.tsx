import { Button, Checkbox, FileButton, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isCurrency } from '../../../lib/models/money';
import {
  type Columns,
  FileError,
  goodCount,
  type ImportField,
  type ImportKind,
  type ImportPreview,
  ImportRefused,
  importFields,
  isFault,
  type RowProblem,
  useMoneyActions,
  useMoneyImports,
  usePreview,
} from '../../data/commerce';
import { ActionLink } from '../../ui/action';
import { Card } from '../../ui/card';
import { dateTime } from '../../ui/format';
import { Light } from '../../ui/light';
import { PlainTable } from '../../ui/plain-table';
import { camel, t } from '../../ui/text';
import css from './commerce.module.css';

/** Takes a file in: looks first, says of each row what is wrong with it, stores all of the rest or nothing, and can undo. */
export function ImportCard({ kind }: { kind: ImportKind }) {
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [currency, setCurrency] = useState('CNY');
  const [said, setSaid] = useState('');
  const look = usePreview();
  const { commit } = useMoneyActions();
  const show = async (chosen: File | null, columns?: Columns) => {
    if (!chosen) return;
    setSaid('');
    setFile(chosen);
    try {
      setPreview(await look(kind, chosen, currency, columns));
    } catch (error) {
      setPreview(null);
      setSaid(reasonOf(error));
    }
  };
  const take = async (leaveOut: boolean) => {
    if (!preview) return;
    try {
      const { rows } = await commit(preview, leaveOut);
      setSaid(t('commerce.imported', rows));
      setPreview(null);
    } catch (error) {
      setSaid(reasonOf(error));
    }
  };
  return (
    <Card title={t(`commerce.import.${kind}`)} note={t(`commerce.importNote.${kind}`)}>
      <div className={css.controls}>
        {kind !== 'paths' && (
          <TextInput
            label={t('commerce.currency')}
            w={90}
            maxLength={3}
            value={currency}
            error={!isCurrency(currency)}
            onChange={({ currentTarget }) => setCurrency(currentTarget.value.toUpperCase())}
          />
        )}
        <FileButton
          accept=".csv,.tsv,.txt,.xlsx,.zip"
          onChange={(chosen) => void show(chosen)}
          inputProps={{ 'aria-label': t(`commerce.import.${kind}`) }}
        >
          {(props) => (
            <Button {...props} variant="default" disabled={!isCurrency(currency)}>
              {t('commerce.chooseFile')}
            </Button>
          )}
        </FileButton>
      </div>
      {preview && (
        <Preview
          key={file?.name}
          preview={preview}
          onColumns={(columns) => void show(file, columns)}
          onTake={(leaveOut) => void take(leaveOut)}
        />
      )}
      <p role="status" className={css.note}>
        {said}
      </p>
      <Imports kind={kind} />
    </Card>
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof FileError) return t(`commerce.fileFault.${camel(error.code)}`);
  if (error instanceof ImportRefused) return t(`commerce.refused.${camel(error.code)}`);
  return t('commerce.failed', [error instanceof Error ? error.message : String(error)]);
}

function Preview({
  preview,
  onColumns,
  onTake,
}: {
  preview: ImportPreview;
  onColumns: (columns: Columns) => void;
  onTake: (leaveOut: boolean) => void;
}) {
  const [leaveOut, setLeaveOut] = useState(false);
  const { problems, missing, name } = preview;
  const faults = problems.filter(isFault).length;
  const good = goodCount(preview);
  return (
    <>
      <ColumnMap preview={preview} onColumns={onColumns} />
      {missing.length > 0 ? (
        <p className={css.note}>
          <Light level="stop">
            {t('commerce.missingColumns', [
              missing.map((field) => fieldName(field as ImportField)).join(' · '),
            ])}
          </Light>
        </p>
      ) : (
        <p className={css.note}>
          {t('commerce.previewed', [name, String(good), String(faults), String(problems.length - faults)])}
        </p>
      )}
      <Problems problems={problems} />
      {faults > 0 && good > 0 && (
        <Checkbox
          mt="sm"
          label={t('commerce.leaveOut', faults)}
          checked={leaveOut}
          onChange={({ currentTarget }) => setLeaveOut(currentTarget.checked)}
        />
      )}
      {missing.length === 0 && (
        <Button mt="sm" disabled={good === 0 || (faults > 0 && !leaveOut)} onClick={() => onTake(leaveOut)}>
          {t('commerce.take', good)}
        </Button>
      )}
    </>
  );
}

const fieldName = (field: ImportField): string => t(`commerce.field.${field}`);

function ColumnMap({
  preview: { kind, header, columns, missing },
  onColumns,
}: {
  preview: ImportPreview;
  onColumns: (columns: Columns) => void;
}) {
  return (
    <details className={css.fold} open={missing.length > 0}>
      <summary>{t('commerce.columns')}</summary>
      <div className={css.form}>
        {importFields[kind].map((field) => (
          <NativeSelect
            key={field}
            size="xs"
            label={fieldName(field)}
            value={columns[field] ?? ''}
            data={[
              { value: '', label: '—' },
              ...header.map((cell, index) => ({
                value: String(index),
                label: cell || t('commerce.columnNo', [String(index + 1)]),
              })),
            ]}
            onChange={({ currentTarget: { value } }) => {
              const { [field]: _old, ...others } = columns;
              onColumns(value === '' ? others : { ...others, [field]: Number(value) });
            }}
          />
        ))}
      </div>
    </details>
  );
}

const mostShown = 200;

function Problems({ problems }: { problems: readonly RowProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <>
      <PlainTable
        caption={t('commerce.problemRows')}
        showCaption
        maxHeight={260}
        columns={[
          { id: 'row', label: t('commerce.row') },
          { id: 'why', label: t('commerce.why') },
        ]}
        rows={problems.slice(0, mostShown).map((problem) => ({
          id: `${problem.row} ${problem.code}`,
          cells: [
            String(problem.row),
            <Light key="why" level={isFault(problem) ? 'stop' : 'unknown'}>
              {t(`commerce.rowProblem.${camel(problem.code)}`)}
            </Light>,
          ],
        }))}
      />
      {problems.length > mostShown && (
        <p className={css.note}>{t('commerce.moreProblems', [String(problems.length - mostShown)])}</p>
      )}
    </>
  );
}

function Imports({ kind }: { kind: ImportKind }) {
  const imports = useMoneyImports(kind);
  const { undo } = useMoneyActions();
  if (imports.status !== 'ready') return null;
  return (
    <ul className={css.list}>
      {imports.data.map(({ id, name, at, rows }) => (
        <li key={id}>
          {name} · {dateTime(at)} · {t('commerce.rows', rows)}{' '}
          <ActionLink action={{ label: t('commerce.undo'), onClick: () => void undo(id) }} />
        </li>
      ))}
    </ul>
  );
}
