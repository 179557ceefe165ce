import { Select, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { isStudioId, type StudioId } from '../../../lib/core/studios';
import type { Preset } from '../../../lib/models/lines';
import { scorecards as shipped } from '../../../lib/models/presets/scorecards';
import { useSetting } from '../../data/actions';
import { type JudgedRow, useAccounts, useJudgedTable } from '../../data/questions';
import { offerCsv, useCards } from '../../data/scorecards';
import { useSource } from '../../data/source';
import { useNow } from '../../data/use-now';
import { type CardScore, useWorkScores, type WorkScores } from '../../data/work-scores';
import { studioName } from '../../figures/studio-pill';
import { ActionButton } from '../../ui/action';
import { ColumnPicker } from '../../ui/column-picker';
import { DataTable } from '../../ui/data-table';
import type { SortRule } from '../../ui/data-table-model';
import { PageHeader } from '../../ui/page-header';
import { EmptyState, FourStates } from '../../ui/states';
import { t } from '../../ui/text';
import { PageFrame } from '../page-frame';
import { hiddenAtFirst, workColumns } from './columns';
import { scoreColumnId, scoreColumns } from './score-columns';
import { worksCsv } from './works-csv';
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
  const presets = useActivePresets();
  const shownPresets = useShownPresets(presets, hidden);
  const scores = useWorkScores(rows, shownPresets, now);
  const columns = useMemo(() => workColumns(now, scoreColumns(presets, scores)), [now, presets, scores]);
  const sought = useDeferredValue(words.trim().toLocaleLowerCase());
  const shown = useMemo(() => rows.filter((row) => matches(row, sought)), [rows, sought]);
  return (
    <section className={css.box}>
      <div className={css.bar}>
        <span>{t('works.count', [shown.length, rows.length])}</span>
        <span className={css.tools}>
          <ActionButton
            action={{ label: t('works.csv'), onClick: () => void exportCsv(shown, presets, scores) }}
          />
          <ColumnPicker columns={columns} hidden={hidden} onChange={setHidden} />
        </span>
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

/** The version in force of every scorecard, the user's own among them. */
function useActivePresets(): readonly Preset[] {
  const cards = useCards();
  const key = cards.status === 'ready' ? cards.data : null;
  return useMemo(() => key?.map(({ versions: [{ preset }] }) => preset) ?? shipped, [key]);
}

/** Only what is shown is scored; what is hidden costs nothing. */
function useShownPresets(presets: readonly Preset[], hidden: readonly string[]): readonly Preset[] {
  const isHidden = hidden.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same names in a new list change nothing
  return useMemo(() => presets.filter(({ id }) => !hidden.includes(scoreColumnId(id))), [presets, isHidden]);
}

/** Every scorecard goes into the file, shown or not. */
async function exportCsv(
  rows: readonly JudgedRow[],
  presets: readonly Preset[],
  scores: WorkScores,
): Promise<void> {
  const byCard = new Map<string, ReadonlyMap<string, CardScore>>();
  for (const preset of presets) byCard.set(preset.id, await scores.all(preset));
  offerCsv(worksCsv(rows, presets, byCard), 'fupan-works.csv');
}

/** Every word must be in the title, the topics or the id. */
function matches({ work }: JudgedRow, sought: string): boolean {
  if (!sought) return true;
  const text = [work.title, work.workId, ...work.topics].join(' ').toLocaleLowerCase();
  return sought.split(/\s+/).every((word) => text.includes(word));
}
