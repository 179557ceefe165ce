import { Button, FileButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Preset } from '../../../lib/models/lines';
import {
  largestPresetFile,
  type PresetFault,
  readPreset,
  writePreset,
} from '../../../lib/models/preset-file';
import { scoreRange } from '../../../lib/models/sensitivity';
import {
  type Cell,
  offerCsv,
  offerText,
  type Period,
  type Card as ScoreCard,
  type Subject,
  scoreSubject,
  useScoreActions,
} from '../../data/scorecards';
import { inLanguage, metricName } from '../../figures/metric-format';
import { Card } from '../../ui/card';
import { camel, t } from '../../ui/text';
import { ProblemList } from './problem-list';
import css from './scorecards-page.module.css';
import { subjectName } from './subject-name';
import type { Draft } from './use-draft';

interface ToolsProps {
  readonly card: ScoreCard;
  readonly draft: Draft;
  readonly subjects: readonly Subject[];
  readonly period: Period;
  readonly onOpen: (id: string) => void;
}

/** What is wrong, and where in the file. */
function faultText(fault: PresetFault): string {
  const text =
    fault.code === 'figure'
      ? t(`scorecards.problem.${camel(fault.figure)}`)
      : t(`scorecards.file.${camel(fault.code)}`);
  return [text, fault.path].filter(Boolean).join(' · ');
}

/** Out and in: print, CSV, the scorecard as a file, and a scorecard of one's own. */
export function Tools({ card, draft, subjects, period, onOpen }: ToolsProps) {
  const { savePreset, resetCard } = useScoreActions();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const take = async (file: File | null) => {
    if (!file) return;
    if (file.size > largestPresetFile) return setProblems([faultText({ code: 'too-large', path: '' })]);
    const read = readPreset(await file.text());
    if ('problems' in read) return setProblems(read.problems.map(faultText));
    setProblems([]);
    const kept = await savePreset(read.preset, t('scorecards.imported', [file.name]));
    onOpen(kept.id);
  };
  const copy = async () => {
    const title = name.trim();
    const kept = await savePreset({ ...draft.preset, id: ownId(title), name: { zh: title, en: title } }, '');
    setName('');
    onOpen(kept.id);
  };
  return (
    <Card title={t('scorecards.tools')} note={t('scorecards.toolsNote')}>
      <div className={css.row}>
        <Button variant="default" onClick={() => print()}>
          {t('scorecards.print')}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            offerCsv(csvRows(draft.preset, subjects, period), `fupan-${card.id}-${period.range.to}.csv`)
          }
        >
          {t('scorecards.csv')}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            offerText(
              writePreset(draft.preset),
              `fupan-${card.id}-${draft.preset.version}.json`,
              'application/json',
            )
          }
        >
          {t('scorecards.exportPreset')}
        </Button>
        <FileButton accept="application/json,.json" onChange={(file) => void take(file)}>
          {(props) => (
            <Button variant="default" {...props}>
              {t('scorecards.importPreset')}
            </Button>
          )}
        </FileButton>
      </div>
      <ProblemList problems={problems} />
      <div className={css.row}>
        <TextInput
          className={css.grow}
          aria-label={t('scorecards.ownName')}
          placeholder={t('scorecards.ownName')}
          maxLength={60}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button variant="default" disabled={name.trim() === ''} onClick={() => void copy()}>
          {t('scorecards.copy')}
        </Button>
      </div>
      {card.versions.some(({ at }) => at !== null) && (
        <div className={css.row}>
          <Button variant="subtle" color="orange" onClick={() => void resetCard(card.id)}>
            {t(card.isShipped ? 'scorecards.reset' : 'scorecards.remove')}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** An id for a scorecard of one's own, the same for the same name. */
function ownId(name: string): string {
  let hash = 5381;
  for (const letter of name) hash = (hash * 33 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `own-${hash.toString(36)}`;
}

/** One row a subject and indicator: what was known, what was asked for, and what it gave. Unknown cells are empty. */
function csvRows(preset: Preset, subjects: readonly Subject[], { range, before }: Period): Cell[][] {
  const head = [
    ...['subject', 'name', 'from', 'to', 'preset', 'version', 'score', 'score_low', 'score_high', 'coverage'],
    ...['score_before', 'before_from', 'before_to', 'dimension', 'indicator', 'indicator_name', 'weight'],
    ...['weight_assumed', 'value', 'target', 'attainment', 'contribution', 'reason', 'line', 'origin'],
  ];
  const rows = subjects.flatMap((subject): Cell[][] => {
    const now = scoreSubject(preset, subject);
    const then = scoreSubject(preset, subject, 'then');
    if (!now) return [];
    const span = scoreRange(now);
    return now.parts.map((part) => [
      ...[subject.id, subjectName(subject), range.from, range.to, preset.id, preset.version],
      ...[now.value, span?.low ?? null, span?.high ?? null, now.coverage],
      ...[then?.value ?? null, before?.from ?? null, before?.to ?? null],
      ...[inLanguage(preset.dimensions.find(({ id }) => id === part.dimension)?.name ?? preset.name)],
      ...[part.metric, metricName(part.metric), part.weight, part.assumed ? 'yes' : 'no'],
      ...[part.input, part.target, part.attainment, part.contribution, part.reason],
      ...[part.line?.id ?? null, subject.origin[part.metric] ?? null],
    ]);
  });
  return [head, ...rows];
}
