import { type Plan, shippedPlan } from '../../models/plan';
import { type HotTopicRow, type PlanRow, planRowSchema } from '../../store/tables/plan-rows';
import type { DemoLanguage } from './words';

/** Words of the invented titles; a few works fit no type, as in life. */
const words: Readonly<Record<string, readonly string[]>> = {
  explainer: ['关键', '怎么养', '清单', '五件事', '怎么选', 'wood fire'],
  tutorial: ['三吃', '家常面', '开锅', '早饭', 'three ways', 'Seasoning', 'noodles'],
  quiz: ['要不要', '失败'],
};

const written = {
  zh: { formulas: '结局反转\n震惊体\n三秒变装\n', topics: ['冬笋上市', '腊肉'] },
  en: { formulas: 'twist ending\nyou will not believe\n', topics: ['winter bamboo', '腊肉'] },
} as const;
const hour = 3_600_000;

/** What the invented team set out to publish, and two topics of the day. `now` is epoch ms. */
export function demoPlan(now: number, language: DemoLanguage): { plan: PlanRow; hotTopics: HotTopicRow[] } {
  const { formulas, topics } = written[language];
  const plan: Plan = {
    ...shippedPlan,
    formulas,
    types: shippedPlan.types.map((type) => ({ ...type, words: words[type.id] ?? [] })),
    windows: shippedPlan.windows.map((window) => ({ ...window, on: window.id === 'lunch' })),
  };
  return {
    plan: planRowSchema.parse({ ...plan, id: 'own', at: now - hour }),
    hotTopics: topics.map((name, n) => ({
      ...{ id: `00000000-0000-4000-8000-00000000000${n}`, name, words: [], at: now - hour },
      startedAt: now - (n === 0 ? 9 : 80) * hour,
    })),
  };
}
