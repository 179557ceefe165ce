import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../lib/checklist';
import { loadSimplify } from '../../lib/checklist/simplify';
import { humanTicks } from '../../lib/checklist/ticks';
import { checkPlaces } from '../../scripts/check-places';
import { checksDoc } from '../../scripts/checks-table';

/** The table of checks with their default lights, name by name in its order. */
const table =
  `ABS ABS-NICHE QUOTE STATE MED HEALTHFOOD HEALTHTIP+LINK COSM FIN EDU ESTATE ALC TOBACCO SUPERST ADMARK LABEL-*
  PRICE SCARCITY INDUCE FAKEDATA OFFSITE CONTACT PRIVACY PORTRAIT MINOR DANGER VULGAR DISCRIM GAMBLE FRAUD RUMOUR QUALIFY
  COPY COMPARE CLICKBAIT EVADE FORMAT`.split(/\s+/);
/** Names that only the entries of the laws use. */
const entries =
  `AI-TAMPER SOURCE PATENT CONFUSE CRYPTO FOOD EN-DISCLOSE EN-FAKE EN-CURE EN-AI FALSE SMALLPRINT ENDORSE
  MINOR-AD`.split(/\s+/);

const simplify = await loadSimplify();

describe('docs/checks.md', () => {
  it('is as the hand list makes it', () => {
    expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksDoc());
  });

  it('has every check once', () => {
    const named = (from: string) => checkPlaces.filter((one) => one.from === from).map(({ check }) => check);
    expect(named('table')).toEqual(table);
    expect(named('entries')).toEqual(entries);
  });
});

describe.each(checkPlaces)('$check', ({ rules, files, ticks = [], note, examples }) => {
  it('lives where the list says, or says why not', () => {
    const sources = files.map((file) => readFileSync(`lib/checklist/${file}`, 'utf8'));
    const known = new Set(humanTicks.map(({ id }) => id));
    expect(ticks.filter((id) => !known.has(id))).toEqual([]);
    if (rules.length === 0) expect([ticks.length > 0, note !== undefined]).toEqual([true, true]);
    // One rule at least is spelled out in one of the files; the others may come from tables there.
    else
      expect(sources.some((source) => rules.some((rule) => new RegExp(`\\b${rule}\\b`).test(source)))).toBe(
        true,
      );
  });

  it.each(examples)('speaks about $draft', ({ draft, options, rule, light }) => {
    const { findings } = checkDraft(draft, { simplify, ...options });
    expect(findings.map((finding) => `${finding.rule} ${finding.light}`)).toContain(`${rule} ${light}`);
    expect(rules).toContain(rule);
  });
});

it('a disguised word that would be innocent is told as what it was read as', () => {
  const { findings } = checkDraft({ description: '晚上看到国*家*级自然保护区的介绍' }, { simplify });
  expect(findings).toMatchObject([{ rule: 'evade', readAs: '国家级' }]);
});

it('health food with the notice, or without its pack, is not told to add it', () => {
  const text = '这款保健食品每天一粒，下单立减';
  const lights = (description: string, packs?: ['medicalHealth']) =>
    checkDraft({ description }, { simplify, commercial: true, ...(packs && { packs }) })
      .findings.filter(({ reason }) => reason.code === 'healthNotice')
      .map(({ text: part }) => part);
  expect(lights(text, ['medicalHealth'])).toEqual(['保健食品']);
  expect(lights(`${text}。本品不能代替药物`, ['medicalHealth'])).toEqual([]);
  expect(lights(text)).toEqual([]);
});
