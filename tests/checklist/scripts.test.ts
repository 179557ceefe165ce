import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../lib/checklist';
import {
  fieldsOf,
  fillScript,
  longestField,
  type ScriptField,
  type ScriptLanguage,
  type ScriptTemplateId,
  scriptFields,
  scriptLanguages,
} from '../../lib/checklist/scripts';
import { scriptTemplates } from '../../lib/checklist/scripts-all';

const values: Record<ScriptLanguage, Record<ScriptField, string>> = {
  zh: {
    topic: '春笋的做法',
    audience: '下班做饭的人',
    pain: '切笋切到手酸',
    product: '这把小菜刀',
    function: '刀身薄，握柄防滑',
    feeling: '切起来轻快',
    value: '一家人早半小时吃上饭',
    question: '笋为什么会涩',
    answer: '先焯水，再过凉，最后下锅',
    offer: '买刀送磨刀石',
    until: '11月30日',
    choiceA: '油焖',
    choiceB: '清炒',
    prize: '一把小菜刀',
  },
  en: {
    topic: 'cooking bamboo shoots',
    audience: 'people who cook after work',
    pain: 'peeling takes ages',
    product: 'this small knife',
    function: 'a thin blade and a grip that does not slip',
    feeling: 'it glides',
    value: 'dinner is on the table half an hour earlier',
    question: 'Why do shoots taste bitter',
    answer: 'blanch, rinse, then fry',
    offer: 'a whetstone with each knife',
    until: '30 November',
    choiceA: 'braised',
    choiceB: 'fried',
    prize: 'a small knife',
  },
};
const template = (id: ScriptTemplateId) => {
  const found = scriptTemplates.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const name = (field: ScriptField) => field.toUpperCase();
const all = scriptTemplates.flatMap((one) => scriptLanguages.map((language) => [one.id, language] as const));

describe('every template', () => {
  it.each(all)(
    '%s in %s uses the same fields as in the other language, and leaves no place open',
    (id, language) => {
      const one = template(id);
      const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, field]) => field).sort();
      for (const line of one.lines) expect(places(line.zh)).toEqual(places(line.en));
      expect(fieldsOf(one).length).toBeGreaterThan(0);
      expect(fillScript(one, values[language], language, name)).not.toMatch(/[{}【】[\]]/);
    },
  );

  it('has its own id; five are the prompts of S1-30, flagged; no field is left over', () => {
    expect(new Set(scriptTemplates.map(({ id }) => id)).size).toBe(scriptTemplates.length);
    const prompts = scriptTemplates.filter(({ sources }) => sources.includes('S1-30'));
    expect(prompts.map(({ flag }) => flag)).toEqual(Array.from({ length: 5 }, () => 'X-42'));
    expect(new Set(scriptTemplates.flatMap(fieldsOf))).toEqual(new Set(scriptFields));
  });

  it.each(all)(
    '%s in %s, filled innocently, has every node, and no rule speaks but those it is flagged for',
    (id, language) => {
      const one = template(id);
      const script = fillScript(one, values[language], language, name);
      const draft = one.kind === 'video' ? { script } : { description: script };
      const { findings } = checkDraft(draft, {});
      // A draw for likes is what X-42 is about; an offer and its event page are advertising, which has to say so.
      const meant: Record<string, string[]> = { likeDraw: ['induce'], 'threeNodes zh': ['adMark'] };
      expect(findings.map(({ rule }) => rule)).toEqual(meant[id] ?? meant[`${id} ${language}`] ?? []);
    },
  );
});

describe('a template that is filled', () => {
  const unboxing = template('unboxing');

  it('shows in brackets what is still missing, and leaves out the line of an offer that there is none of', () => {
    const text = fillScript(unboxing, { product: '小菜刀' }, 'zh', () => '功能');
    expect(text.split('\n')).toHaveLength(5);
    expect(text).toContain('拆开小菜刀');
    expect(text).toContain('【功能】');
    expect(text).not.toContain('活动是');
    expect(fillScript(unboxing, { offer: '立减' }, 'en', name)).toContain('The offer: 立减, until [UNTIL].');
  });

  it('takes what is written as text, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: longestField }), (written) => {
        const text = fillScript(template('askSave'), { topic: written }, 'en', name);
        expect(text).toBe(
          `If ${written.trim() || '[TOPIC]'} is of use to you, save it and have it at hand when you start.`,
        );
      }),
    );
    expect(fillScript(template('askSave'), { topic: '$& {pain}' }, 'zh', name)).toContain(
      '觉得$& {pain}用得上',
    );
  });

  it('cuts what is far too long', () => {
    const text = fillScript(template('askSave'), { topic: '字'.repeat(5_000) }, 'zh', name);
    expect(text.length).toBeLessThan(longestField + 40);
  });
});
