import { type FupanDb, openStore } from '../../store/database';
import { decodeFile } from './decode';
import { FileError } from './fault';
import type { ImportJob } from './job';
import { withImportLock } from './lock';
import { detect, learn } from './mapping';
import { mappingFault } from './rows';
import { ImportCancelled, previewImport, runImport, type Watch } from './run';
import type { Sheet } from './sheet';
import type { Answer, OpenedTable, Order, Settled } from './talk';
import { undoImport } from './undo';

/**
 * Reads, plans and writes an import off the screen's thread. It holds the rows of one file; the screen sees samples and
 * counts. Orders come one after the other, but for `cancel`.
 */
let db: FupanDb | undefined;
let fileName = '';
let sheets: Sheet[] = [];
let tables: OpenedTable[] = [];
let cancelled = false;

const say = (answer: Answer): void => postMessage(answer);

/** At most one message a hundredth of the way. */
function progress(): (share: number) => void {
  let last = -1;
  return (share) => {
    if (Math.floor(share * 100) === last) return;
    last = Math.floor(share * 100);
    say({ said: 'progress', share });
  };
}

const watch = (): Watch => ({ onProgress: progress(), isCancelled: () => cancelled });

async function open({ file, name, store }: Extract<Order, { do: 'open' }>): Promise<void> {
  db = openStore(store);
  fileName = name;
  const decoded = await decodeFile(file, name, progress());
  sheets = [];
  tables = [];
  for (const sheet of decoded.sheets) {
    const detected = await detect(db, sheet);
    if (!detected) continue;
    const first = detected.headerRow + 1;
    sheets.push(sheet);
    tables.push({
      name: sheet.name,
      rows: sheet.rows.length - first,
      detected,
      sample: sheet.rows.slice(first, first + 3),
    });
  }
  if (tables.length === 0) throw new FileError('no-table');
  say({ said: 'opened', tables });
}

function jobOf({ table, mapping, covers, at, accountId }: Settled): ImportJob | null {
  const sheet = sheets[table];
  const headers = tables[table]?.detected.headers;
  if (!sheet || !headers) return null;
  const fault = mappingFault(sheet, mapping);
  if (fault) {
    say({ said: 'failed', ...fault });
    return null;
  }
  return { sheet, headers, mapping, covers, at, accountId };
}

async function preview(order: Settled): Promise<void> {
  const job = jobOf(order);
  if (!db || !job) return;
  say({ said: 'preview', preview: await previewImport(db, job, Date.now(), watch()) });
}

async function run(order: Settled): Promise<void> {
  const job = jobOf(order);
  if (!db || !job) return;
  const store = db;
  const isFree = await withImportLock(store, async () => {
    await learn(store, job.headers, job.mapping);
    const { id } = await runImport(store, job, fileName, Date.now(), watch());
    say({ said: 'done', id });
  });
  if (!isFree) say({ said: 'failed', fault: 'busy' });
}

async function undo({ id, store }: Extract<Order, { do: 'undo' }>): Promise<void> {
  const own = openStore(store);
  const isFree = await withImportLock(own, () => undoImport(own, id));
  say(isFree ? { said: 'undone' } : { said: 'failed', fault: 'busy' });
}

function failed(error: unknown): Answer {
  if (error instanceof ImportCancelled) return { said: 'cancelled' };
  if (error instanceof FileError) return { said: 'failed', fault: error.code };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { said: 'failed', fault: 'other', detail };
}

function obey(order: Exclude<Order, { do: 'cancel' }>): Promise<void> {
  cancelled = false;
  switch (order.do) {
    case 'open':
      return open(order);
    case 'preview':
      return preview(order);
    case 'import':
      return run(order);
    case 'undo':
      return undo(order);
  }
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.do === 'cancel') cancelled = true;
  else obey(data).catch((error: unknown) => say(failed(error)));
});
