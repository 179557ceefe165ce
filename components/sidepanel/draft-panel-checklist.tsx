import { type ReactNode, useMemo, useState } from 'react';
import type { Draft } from '../../lib/checklist/draft';
import type { ChecklistResult, Finding } from '../../lib/checklist/finding';
import { dismissKey } from '../../lib/checklist/settle';
import type { DraftReading } from '../../lib/core/draft-reading';
import type { PlanRecord } from '../../lib/core/rows';
import { checkReading } from '../data/draft-check';
import { useNow } from '../data/use-now';
import { useSimplify } from '../data/use-simplify';
import { usePacks, useTeamList } from '../data/words';
import { Card } from '../ui/card';
import { fetched } from '../ui/fetched';
import { Light, type LightLevel } from '../ui/light';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';
import { SetAside } from './draft-panel-aside';
import { Findings } from './draft-panel-findings';
import { ScriptHelper } from './draft-panel-helper';
import { PackChoice } from './draft-panel-packs';
import type { DraftPlanProps } from './draft-panel-plan';
import { ScriptBox, scriptOf } from './draft-panel-script';
import { DraftText } from './draft-panel-text';
import { Ticks, ticksAsked } from './draft-panel-ticks';

export interface Outcome {
  readonly result: ChecklistResult;
  readonly ticks: Readonly<Record<string, boolean>>;
  /** undefined until it has been held against the plan */
  readonly plan: PlanRecord | undefined;
}

const DraftPlan = fetched<DraftPlanProps>(async () => (await import('./draft-panel-plan')).DraftPlanCard);

interface ChecklistProps {
  readonly draft: Draft;
  /** what the page showed; null for a pasted text */
  readonly reading: DraftReading | null;
  /** of the page, which tells the work that is being edited */
  readonly address?: string | undefined;
  readonly recentTitles?: readonly string[] | undefined;
  readonly foot?: (outcome: Outcome) => ReactNode;
}

/** The checklist of one draft: the verdict, the text with its marks, what was found, and what only a person knows. */
export function Checklist({ draft: shown, reading, address = '', recentTitles, foot }: ChecklistProps) {
  const [script, setScript] = useState('');
  const [commercial, setCommercial] = useState<Commercial>('auto');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [plan, setPlan] = useState<PlanRecord>();
  const { packs } = usePacks();
  const { team, add, remove } = useTeamList();
  const { dismissed, setAside, takeBack } = useNoProblem();
  const simplify = useSimplify();
  const now = useNow();
  const draft = useMemo(() => {
    const { problems: _, ...spoken } = scriptOf(script);
    return { ...shown, ...spoken };
  }, [shown, script]);
  const options = useMemo(
    () => ({
      ...{ now, simplify, packs, team, recentTitles, dismissed },
      commercial: commercial === 'auto' ? undefined : commercial === 'yes',
    }),
    [now, simplify, packs, team, recentTitles, commercial, dismissed],
  );
  const result = useMemo(() => checkReading(reading, draft, options), [reading, draft, options]);
  const asked = ticksAsked(result.commercial.on);
  const ticks = Object.fromEntries(asked.map(({ id }) => [id, ticked.has(id)]));
  return (
    <>
      <Verdict result={result} draft={draft} />
      {(reading || draft.description) && <DraftText draft={draft} findings={result.findings} />}
      <CommercialChoice value={commercial} why={result.commercial.why} onChange={setCommercial} />
      <Findings
        result={result}
        now={now}
        studio={draft.studio}
        allow={(wording) => add(`=${plain(wording)}`)}
        setAside={setAside}
      >
        <SetAside
          draft={draft}
          aside={result.setAside}
          allowed={team.allow}
          takeBack={takeBack}
          disallow={(wording) => remove(`=${wording}`)}
        />
      </Findings>
      <PackChoice />
      {reading && (
        <DraftPlan
          draft={draft}
          reading={reading}
          address={address}
          now={now}
          simplify={simplify}
          onRecord={setPlan}
        />
      )}
      <ScriptHelper
        studio={draft.studio}
        options={options}
        onTake={(text) => setScript(script.trim() === '' ? text : `${script.trimEnd()}\n\n${text}`)}
      />
      <ScriptBox text={script} onText={setScript} />
      <Ticks
        asked={asked}
        ticked={ticked}
        onTick={(id, on) => {
          const others = [...ticked].filter((one) => one !== id);
          setTicked(new Set(on ? [...others, id] : others));
        }}
      />
      {foot?.({ result, ticks, plan })}
      <p className={css.foot}>
        {t(reading ? 'draft.live' : 'draft.local')} {t('checklist.notAdvice')}
      </p>
    </>
  );
}

function Verdict({ result: { counts }, draft }: { result: ChecklistResult; draft: Draft }) {
  const isEmpty = !draft.title && !draft.description && !draft.script && !draft.subtitles?.length;
  const [level, text] = verdictOf(counts, isEmpty);
  const warned = counts.amber + counts.craft;
  return (
    <Card tight>
      <div className={css.verdict} role="status">
        <h1>
          <Light level={level} size={20}>
            {text}
          </Light>
        </h1>
        <Faint>
          {t('draft.counts', [warned, counts.passed])}
          {counts.unknown > 0 && ` · ${t('draft.unknownCount', [counts.unknown])}`}
        </Faint>
      </div>
    </Card>
  );
}

function verdictOf({ red, amber }: ChecklistResult['counts'], isEmpty: boolean): [LightLevel, string] {
  if (red > 0) return ['stop', t('draft.fix', red)];
  if (amber > 0) return ['warn', t('draft.look', amber)];
  return isEmpty ? ['unknown', t('draft.nothingToCheck')] : ['ok', t('checklist.lights.green')];
}

type Commercial = 'auto' | 'yes' | 'no';
const commercials: readonly Commercial[] = ['auto', 'yes', 'no'];

interface CommercialChoiceProps {
  readonly value: Commercial;
  readonly why: ChecklistResult['commercial']['why'];
  readonly onChange: (value: Commercial) => void;
}

/** Whether the draft sells: much of the law on wording is about that alone. */
function CommercialChoice({ value, why, onChange }: CommercialChoiceProps) {
  return (
    <label className={css.choice}>
      {t('draft.sells')}
      <select
        value={value}
        onChange={({ currentTarget }) =>
          onChange(commercials.find((one) => one === currentTarget.value) ?? 'auto')
        }
      >
        {commercials.map((one) => (
          <option key={one} value={one}>
            {t(`draft.commercial.${one}`)}
          </option>
        ))}
      </select>
      {value === 'auto' && <Faint>{t(`checklist.commercial.${why}`)}</Faint>}
    </label>
  );
}

/** On one line, as an entry of the team's list is. */
const plain = (wording: string): string => wording.replace(/\s+/g, ' ').trim();

/** What was called no problem, in this draft alone: wording that is fine in all of them is for the team's list. */
function useNoProblem() {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  return {
    dismissed,
    setAside: (finding: Finding) => setDismissed(new Set([...dismissed, dismissKey(finding)])),
    takeBack: (key: string) => setDismissed(new Set([...dismissed].filter((one) => one !== key))),
  };
}
