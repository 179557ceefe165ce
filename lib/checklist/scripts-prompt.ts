import {
  fieldsOf,
  fillScript,
  type ScriptField,
  type ScriptLanguage,
  type ScriptTemplate,
  type ScriptValues,
} from './scripts';

const rules: Readonly<Record<ScriptLanguage, string>> = {
  zh: '你帮人写短视频里说的话。只用给出的事实，不编数字、不编评价、不承诺效果，不用“最”“第一”一类的绝对说法。用口语，一句一行，保留括号里没有填的内容。只输出脚本。',
  en: 'You help write what is said in a short video. Use the given facts alone: no invented figures or reviews, no promised effects, no superlatives. Plain spoken sentences, one a line. Keep what stands in brackets. Give the script and nothing else.',
};
const ask: Readonly<Record<ScriptLanguage, string>> = {
  zh: '按下面的骨架改写成自然的口播，顺序不变：',
  en: 'Rewrite this outline as natural speech, in the same order:',
};

/** What a model in the browser is asked: rules, the facts of the form, and the filled template as outline (S1-53). */
export function promptOf(
  template: ScriptTemplate,
  values: ScriptValues,
  language: ScriptLanguage,
  nameOf: (field: ScriptField) => string,
): { readonly system: string; readonly user: string } {
  const facts = fieldsOf(template).flatMap((field) => {
    const value = values[field]?.trim();
    return value ? [`${nameOf(field)}: ${value}`] : [];
  });
  const outline = fillScript(template, values, language, nameOf);
  return { system: rules[language], user: [...facts, '', ask[language], outline].join('\n') };
}
