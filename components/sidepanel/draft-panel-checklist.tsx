import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { z } from 'zod';
import type { Draft } from '../../lib/checklist/draft';
import type { ChecklistResult, Finding } from '../../lib/checklist/finding';
import type { Simplify } from '../../lib/checklist/normalise';
import { dismissKey } from '../../lib/checklist/settle';
import { loadSimplify } from '../../lib/checklist/simplify';
import { formatTeamList, parseTeamList } from '../../lib/checklist/team';
import type { DraftReading } from '../../lib/core/draft-reading';
import { useSetting } from '../data/actions';
import { checkReading } from '../data/draft-check';
import { useNow } from '../data/use-now';
import { Card } from '../ui/card';
import { Light, type LightLevel } from '../ui/light';
import { t } from '../ui/text';
import { Faint } from '../ui/typography';
import css from './draft-panel.module.css';
import { SetAside } from './draft-panel-aside';
import { Findings } from './draft-panel-findings';
import { ScriptBox, scriptOf } from './draft-panel-script';
import { DraftText } from './draft-panel-text';
import { Ticks, ticksAsked } from './draft-panel-ticks';

export interface Outcome {
  readonly result: ChecklistResult;
  readonly dismissed: ReadonlyMap<string, Finding>;
  readonly ticks: Readonly<Record<string, boolean>>;
}

interface ChecklistProps {
  readonly draft: Draft;
  /** what the page showed; null for a pasted text */
  readonly reading: DraftReading | null;
  readonly recentTitles?: readonly string[] | undefined;
  readonly foot?: (outcome: Outcome) => ReactNode;
}

/** The checklist of one draft: the verdict, the text with its marks, what was found, and what only a person knows. */
export function Checklist({ draft: shown, reading, recentTitles, foot }: ChecklistProps) {
  const [script, setScript] = useState('');
  const [commercial, setCommercial] = useState<Commercial>('auto');
  const [dismissed, setDismissed] = useState<ReadonlyMap<string, Finding>>(new Map());
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { team, allow, disallow } = useTeamList();
  const simplify = useSimplify();
  const now = useNow();
  const draft = useMemo(() => {
    const { problems: _, ...spoken } = scriptOf(script);
    return { ...shown, ...spoken };
  }, [shown, script]);
  const result = useMemo(
    () =>
      checkReading(reading, draft, {
        now,
        simplify,
        team,
        recentTitles,
        commercial: commercial === 'auto' ? undefined : commercial === 'yes',
        dismissed: new Set(dismissed.keys()),
      }),
    [reading, draft, now, simplify, team, recentTitles, commercial, dismissed],
  );
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
        allow={allow}
        setAside={(finding) => setDismissed(new Map(dismissed).set(dismissKey(finding), finding))}
      >
        <SetAside
          draft={draft}
          dismissed={dismissed}
          allowed={team.allow}
          takeBack={(key) => setDismissed(new Map([...dismissed].filter(([one]) => one !== key)))}
          disallow={disallow}
        />
      </Findings>
      <ScriptBox text={script} onText={setScript} />
      <Ticks
        asked={asked}
        ticked={ticked}
        onTick={(id, on) => {
          const others = [...ticked].filter((one) => one !== id);
          setTicked(new Set(on ? [...others, id] : others));
        }}
      />
      {foot?.({ result, dismissed, ticks })}
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

/** The table for traditional characters, once it is loaded; until then they are read as they stand. */
function useSimplify(): Simplify | undefined {
  const [simplify, setSimplify] = useState<Simplify>();
  useEffect(() => {
    let current = true;
    void loadSimplify().then((loaded) => current && setSimplify(() => loaded));
    return () => {
      current = false;
    };
  }, []);
  return simplify;
}

/** The team's own list, and a way on it and off it for wording that the team allows. */
function useTeamList() {
  const [text, setText] = useSetting('teamList', z.string(), '');
  const team = useMemo(() => parseTeamList(text).list, [text]);
  const others = (wording: string) => team.allow.filter((one) => one !== wording);
  const keep = (allow: string[]) => setText(formatTeamList({ ...team, allow }));
  return {
    team,
    allow: (found: string) => {
      const wording = found.replace(/\s+/g, ' ').trim();
      keep([...others(wording), wording]);
    },
    disallow: (wording: string) => keep(others(wording)),
  };
}
