import { Select, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { isStudioId, type StudioId } from '../../../lib/core/studios';
import { useSetting } from '../../data/actions';
import { type JudgedRow, useAccounts, useJudgedTable } from '../../data/questions';
import { useSource } from '../../data/source';
import { useNow } from '../../data/use-now';
import { studioName } from '../../figures/studio-pill';
import { ColumnPicker } from '../../ui/column-picker';
import { DataTable } from '../../ui/data-table';
import type { SortRule } from '../../ui/data-table-model';
import { PageHeader } from '../../ui/page-header';
import { EmptyState, FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { PageFrame } from '../page-frame';
import { hiddenAtFirst, workColumns } from './columns';
import css from './works-page.module.css';

const hiddenSchema = z.array(z.string());
const sortSchema = z.object({ id: z.string(), desc: z.boolean() });
const newestFirst: SortRule = { id: 'publishedAt', desc: true };

/** All works: one row a work, every metric a column, sorted and filtered, opened with Enter. */
export function WorksPage() {
  const now = useNow();
  const { enterDemo } = useSource();
  const [studio, setStudio] = useState<StudioId | null>(null);
  const [words, setWords] = useState('');
  const state = useJudgedTable(studio ? { studios: [studio] } : {}, now);
  return (
    <PageFrame ready={state.status !== 'loading'}>
      <PageHeader
        title={t('nav.works')}
        actions={
          <>
            <TextInput
              placeholder={t('works.search')}
              aria-label={t('works.search')}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
            <StudioSelect studio={studio} onChange={setStudio} />
          </>
        }
      />
      <FourStates
        state={state}
        empty={{
          why: t('works.empty'),
          next: t('works.emptyNext'),
          action: { label: t('works.demo'), onClick: () => void enterDemo() },
        }}
      >
        {(rows) => <WorksTable rows={rows} words={words} now={now} />}
      </FourStates>
    </PageFrame>
  );
}

/** The studios there is an account or a work of. */
function StudioSelect({
  studio,
  onChange,
}: {
  studio: StudioId | null;
  onChange: (studio: StudioId | null) => void;
}) {
  const accounts = useAccounts();
  const studios =
    accounts.status === 'ready' ? [...new Set(accounts.data.map((account) => account.studio))] : [];
  return (
    <Select
      aria-label={t('works.studio')}
      placeholder={t('works.allStudios')}
      clearable
      value={studio}
      data={studios.map((id) => ({ value: id, label: studioName(id) }))}
      onChange={(value) => onChange(value !== null && isStudioId(value) ? value : null)}
    />
  );
}

function WorksTable({ rows, words, now }: { rows: readonly JudgedRow[]; words: string; now: number }) {
  const [, go] = useLocation();
  const [hidden, setHidden] = useSetting('works.hidden', hiddenSchema, [...hiddenAtFirst]);
  const [sort, setSort] = useSetting('works.sort', sortSchema, newestFirst);
  const columns = useMemo(() => workColumns(now), [now]);
  const sought = useDeferredValue(words.trim().toLocaleLowerCase());
  const shown = useMemo(() => rows.filter((row) => matches(row, sought)), [rows, sought]);
  return (
    <section className={css.box}>
      <div className={css.bar}>
        <span>{t('works.count', [shown.length, rows.length])}</span>
        <ColumnPicker columns={columns.slice(1)} hidden={hidden} onChange={setHidden} />
      </div>
      <DataTable
        label={t('nav.works')}
        rows={shown}
        columns={columns}
        rowId={({ work }) => work.id}
        rowLabel={({ work }) => work.title ?? work.workId}
        hidden={hidden}
        sort={sort}
        onSortChange={(rule) => setSort(rule ?? newestFirst)}
        onOpen={({ work }) => go(`/works/${encodeURIComponent(work.id)}`)}
        height={640}
        empty={<EmptyState why={t('works.noMatch')} />}
      />
    </section>
  );
}

/** Every word must be in the title, the topics or the id. */
function matches({ work }: JudgedRow, sought: string): boolean {
  if (!sought) return true;
  const text = [work.title, work.workId, ...work.topics].join(' ').toLocaleLowerCase();
  return sought.split(/\s+/).every((word) => text.includes(word));
}
