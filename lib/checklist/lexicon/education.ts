import { type TermGroup, words } from './types';

/**
 * Wording that a training provider should look at and others need not. Promises of a result are in the lists that are
 * always on. Source: Advertising Law art. 24; compliance.md §1.1.
 */
export const educationTerms: readonly TermGroup[] = [
  {
    id: 'edu/pack',
    rule: 'edu',
    pack: 'education',
    terms: words(
      '提分 提分神器 快速提分 押题 押题班 命中率 通过率 过级率 升学率 上岸率 录取率 就业率 名师押题 命题人 阅卷老师 阅卷组 内部题库 内部资料 速成班 零基础速成 速成拿证 快速拿证 免试入学 免考 学历提升 包分配 就业保障 高薪就业 年薪百万 月薪过万 学员见证 学员月入 状元推荐 专家推荐 名校老师 清北名师 最后名额 逆袭名校 不走弯路 考点全中',
    ),
    lights: { plain: 'amber', goods: 'amber', commercial: 'amber' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
  },
];
