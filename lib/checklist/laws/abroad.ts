import type { LawEntry } from './types';

const checkedAt = '2026-11-22';

/** Outside China. Source: compliance.md §1.8. */
export const foreignLaws: readonly LawEntry[] = [
  {
    id: 'US-FTC',
    rank: 'foreign',
    title: {
      zh: '美国 FTC 代言指南与评论规则（16 CFR 255、465）',
      en: 'FTC Endorsement Guides and review rule (16 CFR 255, 465)',
    },
    source: {
      zh: '美国联邦贸易委员会，2023年修订；评论规则 2024-10-21 生效',
      en: 'US Federal Trade Commission, revised 2023; review rule effective 2024-10-21',
    },
    inForce: '2024-10-21',
    meaning: {
      zh: '有合作关系要在靠近推荐的地方用平实的话说清楚；只打 #sp、#collab 一类标签不够清楚；不得买假评论、假粉丝、假点赞。',
      en: 'Say any material connection clearly, close to the claim, in plain words; #sp or #collab alone is ambiguous; no fake or bought reviews, followers or likes.',
    },
    certainty: 'S2',
    rules: ['enDisclose', 'enFake', 'enCure'],
    checkedAt,
  },
  {
    id: 'EU-GDPR',
    rank: 'foreign',
    title: { zh: '欧盟 GDPR、数字服务法、人工智能法', en: 'EU GDPR, Digital Services Act, AI Act' },
    source: { zh: '欧盟 2016/679 等', en: '(EU) 2016/679 and others' },
    inForce: '2018-05-25',
    meaning: {
      zh: '公开他人信息要有合法依据；商业内容要声明；逼真的合成内容要标明。',
      en: 'Publishing personal data needs a lawful basis; commercial posts are declared; realistic synthetic media is marked.',
    },
    certainty: 'M',
    toConfirm: {
      zh: '凭记忆，AI法第50条日期来自单一资料',
      en: 'From memory; the date of AI Act art. 50 from one source',
    },
    rules: ['privacy', 'labelAi'],
    checkedAt,
  },
];
