import { Button, FileButton, Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  type BenchmarkRow,
  readBenchmarkSheet,
  type SheetProblem,
  useScoreActions,
} from '../../data/scorecards';
import { t } from '../../ui/text';
import { ProblemList } from './problem-list';
import css from './scorecards-page.module.css';

/** Bytes of a file that are opened at all; a sheet of 8 competitors is a few kilobytes. */
const largestFile = 1_000_000;

/** A month's figures of all competitors at once, pasted or from a CSV file: all of it or nothing. */
export function BenchmarkPaste({ rows }: { rows: readonly BenchmarkRow[] }) {
  const { saveBenchmarkSheet } = useScoreActions();
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [kept, setKept] = useState<number | null>(null);
  const take = async (sheet: string) => {
    const read = readBenchmarkSheet(sheet, rows);
    setKept(null);
    if ('tooLarge' in read) return setProblems([t('scorecards.sheet.tooLarge')]);
    if ('problems' in read) return setProblems(read.problems.map(problemText));
    if (read.rows.length === 0) return setProblems([t('scorecards.sheet.nothing')]);
    await saveBenchmarkSheet(read.rows);
    setProblems([]);
    setText('');
    setKept(read.rows.length);
  };
  const open = async (file: File | null) => {
    if (file === null) return;
    if (file.size > largestFile) setProblems([t('scorecards.sheet.tooLarge')]);
    else await take(await file.text());
  };
  return (
    <details className={css.part}>
      <summary>{t('scorecards.sheet.open')}</summary>
      <Textarea
        label={t('scorecards.sheet.label')}
        description={t('scorecards.sheet.columns')}
        placeholder={t('scorecards.sheet.example')}
        rows={4}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <ProblemList problems={problems} />
      <div className={css.sheetButtons}>
        <Button disabled={text.trim() === ''} onClick={() => void take(text)}>
          {t('scorecards.sheet.take')}
        </Button>
        <FileButton accept=".csv,.tsv,.txt,text/csv" onChange={(file) => void open(file)}>
          {(props) => (
            <Button variant="default" {...props}>
              {t('scorecards.sheet.file')}
            </Button>
          )}
        </FileButton>
        <span role="status">{kept !== null && t('scorecards.sheet.kept', [String(kept)])}</span>
      </div>
    </details>
  );
}

const problemText = ({ line, code }: SheetProblem): string =>
  t('scorecards.sheet.problem', [String(line), t(`scorecards.sheet.fault.${code}`)]);
