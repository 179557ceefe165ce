import { useEffect, useMemo, useRef, useState } from 'react';
import { withImportLock } from '../../lib/app/import/lock';
import { columnsFor } from '../../lib/app/import/mapping';
import type { ImportRow, Preview } from '../../lib/app/import/run';
import type { Answer, ImportFault, OpenedTable, Order, Settled } from '../../lib/app/import/talk';
import type { Loadable } from '../ui/states';
import { useSource } from './source';
import { useLive } from './use-live';

export type { Covers } from '../../lib/app/import/job';
export type { ColumnMapping, Mapping, TableKind } from '../../lib/app/import/mapping';
export type { Disagreement, Example, ImportRow, Preview } from '../../lib/app/import/run';
export type { ImportFault, OpenedTable, Settled } from '../../lib/app/import/talk';
export { columnsFor };

export interface ImportFailure {
  readonly fault: ImportFault;
  readonly detail?: string;
  readonly column?: number;
}

/** Where the taking in of one file stands. */
export type ImportState =
  | { readonly step: 'idle'; readonly failure?: ImportFailure }
  | { readonly step: 'reading'; readonly share: number }
  | { readonly step: 'mapping'; readonly failure?: ImportFailure }
  | { readonly step: 'planning' | 'importing'; readonly share: number }
  | { readonly step: 'preview'; readonly preview: Preview }
  | { readonly step: 'done'; readonly id: string };

export interface Importer {
  readonly state: ImportState;
  /** of the file that is open */
  readonly file: File | null;
  readonly tables: readonly OpenedTable[];
  readonly open: (file: File) => void;
  readonly preview: (settled: Settled) => void;
  readonly run: (settled: Settled) => void;
  /** back to the mapping, with the file still open */
  readonly back: () => void;
  /** while importing: stops and takes back; otherwise lets the file go */
  readonly cancel: () => void;
}

const startWorker = () =>
  new Worker(new URL('../../lib/app/import/worker.ts', import.meta.url), { type: 'module' });

/** One file at a time, read and written by a worker of its own. */
export function useImporter(): Importer {
  const { db } = useSource();
  const worker = useRef<Worker | null>(null);
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const [file, setFile] = useState<File | null>(null);
  const [tables, setTables] = useState<readonly OpenedTable[]>([]);
  useEffect(() => () => worker.current?.terminate(), []);
  const step = useRef<ImportState['step']>('idle');
  step.current = state.step;
  return useMemo(() => {
    const tell = (order: Order) => worker.current?.postMessage(order);
    const close = (failure?: ImportFailure) => {
      worker.current?.terminate();
      worker.current = null;
      setFile(null);
      setState({ step: 'idle', ...(failure && { failure }) });
    };
    const hear = (answer: Answer) => {
      if (answer.said === 'opened') setTables(answer.tables);
      if (answer.said === 'failed' && step.current === 'reading') close(answer);
      else setState((before) => next(before, answer));
    };
    return {
      state,
      file,
      tables,
      open: (chosen) => {
        close();
        const made = startWorker();
        made.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
        made.onerror = ({ message }) => close({ fault: 'other', detail: message });
        worker.current = made;
        setFile(chosen);
        setState({ step: 'reading', share: 0 });
        tell({ do: 'open', file: chosen, name: chosen.name, store: db.name });
      },
      preview: (settled) => {
        setState({ step: 'planning', share: 0 });
        tell({ do: 'preview', ...settled });
      },
      run: (settled) => {
        setState({ step: 'importing', share: 0 });
        tell({ do: 'import', ...settled });
      },
      back: () => setState({ step: 'mapping' }),
      cancel: () => (isAtWork(step.current) ? tell({ do: 'cancel' }) : close()),
    };
  }, [db, file, state, tables]);
}

const isAtWork = (step: ImportState['step']) => step === 'planning' || step === 'importing';

/** The state after the worker's answer; progress that comes after the end of its step changes nothing. */
function next(before: ImportState, answer: Answer): ImportState {
  switch (answer.said) {
    case 'progress':
      return 'share' in before ? { ...before, share: answer.share } : before;
    case 'opened':
      return { step: 'mapping' };
    case 'preview':
      return { step: 'preview', preview: answer.preview };
    case 'done':
      return { step: 'done', id: answer.id };
    case 'undone':
      return { step: 'idle' };
    case 'cancelled':
      return { step: 'mapping' };
    case 'failed':
      return { step: 'mapping', failure: answer };
  }
}

/** The files taken in, newest first, and whether each can still be undone. */
export function useImports(): Loadable<readonly { row: ImportRow; canUndo: boolean }[]> {
  const { db } = useSource();
  useEffect(() => {
    // What a closed page left half done goes before it is shown.
    void withImportLock(db, async () => undefined);
  }, [db]);
  return useLive(async (store) => {
    const rows = await store.imports.toArray();
    const parts = await store.importParts.toCollection().primaryKeys();
    const undoable = new Set(parts.map(([id]) => id));
    return rows.sort((a, b) => b.at - a.at).map((row) => ({ row, canUndo: undoable.has(row.id) }));
  }, []);
}
/** Takes an import back; resolves to why it could not, or null. */
export function useUndoImport(): (id: string) => Promise<ImportFailure | null> {
  const { db } = useSource();
  return useMemo(
    () => (id) =>
      new Promise((resolve) => {
        const worker = startWorker();
        worker.onmessage = ({ data }: MessageEvent<Answer>) => {
          worker.terminate();
          resolve(data.said === 'failed' ? data : null);
        };
        worker.postMessage({ do: 'undo', id, store: db.name } satisfies Order);
      }),
    [db],
  );
}
