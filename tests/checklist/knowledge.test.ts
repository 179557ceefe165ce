import { resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { checkDraft } from '../../lib/checklist';
import { cueSchema, draftSchema, publishLabels } from '../../lib/checklist/draft';
import { gatePresets } from '../../lib/checklist/gates';
import { draftFields, packIds, ruleIds } from '../../lib/checklist/ids';
import {
  daysSinceCheck,
  lawById,
  lawRanks,
  laws,
  lawsOfRule,
  searchLaws,
  staleLaws,
} from '../../lib/checklist/laws';
import { builtInLexicon, lexiconCheckedAt } from '../../lib/checklist/lexicon';
import { limits } from '../../lib/checklist/limits';
import { reasonCodes, suggestionCodes } from '../../lib/checklist/reasons';
import { rules } from '../../lib/checklist/rules';
import { humanTicks } from '../../lib/checklist/ticks';
import { simplify } from './helpers';

// Many runs on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const dayMs = 86_400_000;
const checked = Date.parse('2026-11-22T00:00:00Z');

describe('laws', () => {
  it('there are 32 laws and the platform rules, each with both languages and a date', () => {
    expect(laws.filter(({ rank }) => rank !== 'platform')).toHaveLength(32);
    expect(laws.filter(({ rank }) => rank === 'platform')).toHaveLength(8);
    expect(new Set(laws.map(({ id }) => id)).size).toBe(laws.length);
    for (const law of laws) {
      for (const part of [law.title, law.source, law.meaning]) {
        expect(part.zh, law.id).toMatch(/[\u4e00-\u9fff]|[A-Z]/);
        expect(part.en, law.id).toMatch(/[A-Za-z]/);
      }
      expect(lawRanks).toContain(law.rank);
      expect(law.inForce ?? '2026', law.id).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      // What was not read in the rule itself or in two places is open to doubt, and says so where it matters.
      if (law.certainty === 'M') expect(law.toConfirm, law.id).toBeDefined();
    }
  });

  it('every legal basis a rule cites exists, with its article', () => {
    for (const rule of ruleIds) {
      for (const { id, article } of rules[rule].basis) {
        if (!/^(CN|US|EU|PL)-/.test(id)) continue;
        const law = lawById(id);
        expect(law, `${rule} ${id}`).toBeDefined();
        if (article && law?.articles)
          expect(
            law.articles.map(({ no }) => no),
            `${rule} ${id}`,
          ).toContain(article);
      }
    }
  });

  it('today’s law is cited: false promotion is article 9, the live rule of 2026 is there', () => {
    expect(rules.fakedata.basis).toContainEqual({ id: 'CN-AUCL', article: '9' });
    expect(lawById('CN-AUCL')?.inForce).toBe('2025-10-15');
    expect(lawById('CN-LIVE2026')?.inForce).toBe('2026-02-01');
    expect(lawById('CN-FINMKT')?.inForce).toBe('2026-09-30');
  });

  it('goes stale after 90 days, not at 90', () => {
    expect(staleLaws(checked + 90 * dayMs)).toEqual([]);
    expect(staleLaws(checked + 91 * dayMs)).toHaveLength(laws.length);
    expect(daysSinceCheck({ checkedAt: '2026-11-22' }, checked - dayMs)).toBe(0);
  });

  it('is searched in both languages, by every word', () => {
    expect(searchLaws('绝对化').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['CN-ADLAW', 'CN-ABS-GUIDE']),
    );
    expect(searchLaws('ADVERTISING law').map(({ id }) => id)).toContain('CN-ADLAW');
    expect(searchLaws('小红书 导流').map(({ id }) => id)).toEqual(['PL-XHS']);
    expect(searchLaws('  ')).toHaveLength(laws.length);
    expect(searchLaws('zzzz')).toEqual([]);
  });

  it('leads from a rule to its entries', () => {
    expect(lawsOfRule('abs').map(({ id }) => id)).toContain('CN-ADLAW');
  });
});

describe('lexicon', () => {
  const groups = [...builtInLexicon.terms, ...builtInLexicon.patterns];

  it('has dated lists with unique ids, known packs and some light', () => {
    expect(lexiconCheckedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
    for (const { id, pack, lights } of groups) {
      expect(packIds, id).toContain(pack);
      expect(Object.keys(lights).length, id).toBeGreaterThan(0);
    }
  });

  it('terms are written simplified and folded, so that reading traditional text cannot pass them by', () => {
    for (const { id, terms, allow = [], alias = {} } of builtInLexicon.terms) {
      for (const term of [...terms, ...allow, ...Object.keys(alias), ...Object.values(alias)]) {
        expect(term, id).not.toBe('');
        expect([...term].map(simplify).join(''), `${id} ${term}`).toBe(term);
        expect(term, id).toBe(term.toLowerCase());
      }
    }
  });

  it('every disguise stands for something', () => {
    for (const { id, alias = {} } of builtInLexicon.terms) {
      for (const [written, readAs] of Object.entries(alias)) {
        expect(written, `${id} ${written}`).not.toBe(readAs);
        expect([written, readAs], id).not.toContain('');
      }
    }
  });

  it('patterns find all their hits, and vetoes keep no state', () => {
    for (const { id, pattern } of builtInLexicon.patterns) {
      expect(pattern.flags, id).toContain('g');
      expect(''.match(pattern)?.[0] ?? 'no empty match', id).not.toBe('');
    }
    for (const { id, needs, unless, easedBy, notAfter, notBefore, calmNeeds, reddens } of groups) {
      for (const veto of [needs, unless, easedBy, notAfter, notBefore, calmNeeds, reddens]) {
        expect(veto?.global ?? false, id).toBe(false);
      }
    }
  });

  it('no pattern takes long on text made to slow it down', () => {
    const hostile = [
      '最',
      '全网',
      '第一',
      '1',
      '天',
      '女儿',
      '月入',
      '加',
      '微信',
      'a',
      ' ',
      '，',
      '好评',
      '兼职',
      '糖尿病',
    ].map((piece) => piece.repeat(20_000));
    for (const text of hostile) {
      const start = performance.now();
      checkDraft({ description: text });
      expect(performance.now() - start, text.slice(0, 6)).toBeLessThan(4000);
    }
  });
});

describe('locale', () => {
  const texts: Record<string, Map<string, string>> = {};
  beforeAll(async () => {
    for (const name of ['zh_CN', 'en']) {
      const messages = await parseMessagesFile(resolve(import.meta.dirname, `../../locales/${name}.yml`));
      texts[name] = new Map(
        messages.flatMap((one) => (one.type === 'simple' ? [[one.key.join('.'), one.message]] : [])),
      );
    }
  });

  const wanted = [
    ...reasonCodes.map((code) => `reasons.${code}`),
    ...suggestionCodes.map((code) => `suggestions.${code}`),
    ...ruleIds.map((rule) => `rules.${rule}`),
    ...packIds.map((pack) => `packs.${pack}`),
    ...draftFields.map((field) => `fields.${field}`),
    ...publishLabels.map((label) => `labels.${label}`),
    ...lawRanks.map((rank) => `ranks.${rank}`),
    ...humanTicks.map(({ id }) => `ticks.${id}`),
    ...gatePresets.flatMap(({ id, steps }) => [
      `gates.${id}`,
      ...steps.map((step) => `gateSteps.${step.id}`),
    ]),
    ...limits.flatMap(({ unit, grade }) => [`units.${unit}`, `grades.${grade}`]),
    ...checkDraft({}).checks.map(({ id }) => `checks.${id}`),
    ...['issue', 'unknown', 'passed', 'off'].map((state) => `states.${state}`),
    ...[
      'width',
      'invisible',
      'styled',
      'emoji',
      'separator',
      'traditional',
      'homophone',
      'pinyin',
      'digits',
    ].map((kind) => `disguise.${kind}`),
  ];

  it.each(['zh_CN', 'en'])('%s has a sentence for everything a result can say', (name) => {
    expect(wanted.filter((key) => !texts[name]?.get(`checklist.${key}`))).toEqual([]);
  });

  it('both languages ask for the same parameters', () => {
    const places = (text: string | undefined) =>
      [...(text ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    for (const [key, text] of texts['zh_CN'] ?? []) {
      if (key.startsWith('checklist.')) expect(places(texts['en']?.get(key)), key).toEqual(places(text));
    }
  });
});

describe('schema', () => {
  it('refuses nonsense and keeps unknown unknown', () => {
    expect(draftSchema.safeParse({ studio: 'myspace' }).success).toBe(false);
    expect(draftSchema.safeParse({ title: 3 }).success).toBe(false);
    expect(draftSchema.parse({})).toEqual({});
    expect(cueSchema.safeParse({ startMs: -1, endMs: 2, text: '' }).success).toBe(false);
  });
});
