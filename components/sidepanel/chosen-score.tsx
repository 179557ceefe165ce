import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { z } from 'zod';
import { kpi3d7i } from '../../lib/models/presets/kpi-3d7i';
import { useSetting } from '../data/actions';
import type { JudgedWork } from '../data/questions';
import { useCards } from '../data/scorecards';
import { useNow } from '../data/use-now';
import { useWorkScore } from '../data/work-scores';
import { inLanguage } from '../figures/metric-format';
import { t } from '../ui/text';
import { ScoreCard } from './score-card';

const cardSchema = z.string().max(41);

/** The work by the scorecard that the user works with; by the verdict's own until another one is chosen. */
export function ChosenScore({ judged: { detail, verdict } }: { judged: JudgedWork }) {
  const now = useNow();
  const cards = useCards();
  const [chosen, choose] = useSetting('panel.card', cardSchema, kpi3d7i.id);
  const list = cards.status === 'ready' ? cards.data : [];
  const preset = list.find(({ id }) => id === chosen)?.versions[0].preset ?? kpi3d7i;
  const { work, marks } = detail;
  // Only these two count: the rest of a work's detail changes with every reading of anything.
  const of = useMemo(() => ({ work, marks }), [work, marks]);
  const state = useWorkScore(of, preset, now);
  const isVerdict = preset.id === verdict.kpi.preset?.id && preset.version === verdict.kpi.preset.version;
  const score =
    !isVerdict && state.status === 'ready' && state.data.preset?.id === preset.id ? state.data : verdict.kpi;
  // What is shown is what is named, also while another score is on its way or cannot be told.
  const shown = score === verdict.kpi ? kpi3d7i : preset;
  return (
    <ScoreCard score={score} work={work} name={shown.name}>
      {list.length > 1 && (
        <NativeSelect
          size="xs"
          mb="sm"
          aria-label={t('panel.scorecard')}
          value={shown.id}
          data={list.map(({ id, versions: [{ preset: each }] }) => ({
            value: id,
            label: inLanguage(each.name),
          }))}
          onChange={({ currentTarget: { value } }) => choose(value)}
        />
      )}
    </ScoreCard>
  );
}
