import type { Basis, Certainty, RuleId, RuleKind } from './ids';
import type { SuggestionCode } from './reasons';

export interface RuleFacts {
  readonly kind: RuleKind;
  readonly basis: readonly Basis[];
  readonly certainty: Certainty;
  readonly suggestion?: SuggestionCode;
}

/** `CN-ADLAW:9(3)` → law id and article. */
function cite(...refs: string[]): readonly Basis[] {
  return refs.map((ref) => {
    const [id = ref, article] = ref.split(':');
    return article === undefined ? { id } : { id, article };
  });
}

function rule(certainty: Certainty, basis: readonly Basis[], suggestion?: SuggestionCode): RuleFacts {
  return { kind: 'rule', basis, certainty, suggestion };
}

function craft(basis: readonly Basis[], suggestion?: SuggestionCode): RuleFacts {
  return { kind: 'craft', basis, certainty: 'M', suggestion };
}

/** What every finding of a rule carries unless its word group says otherwise. Source: compliance.md §1.10. */
export const rules: Readonly<Record<RuleId, RuleFacts>> = {
  abs: rule('V', cite('CN-ADLAW:9(3)', 'CN-ABS-GUIDE', 'CN-ANCHOR:26'), 'stateFact'),
  absNiche: rule('S1', cite('CN-CITE-GUIDE', 'CN-ADLAW:11'), 'nameSource'),
  adMark: rule('S2', cite('CN-NETAD:9(3)', 'CN-ADLAW:14', 'CN-ADID-GUIDE:5'), 'addAdMark'),
  aiTamper: rule('S2', cite('CN-AIGC:10'), 'removeIt'),
  alc: rule('V', cite('CN-ADLAW:23'), 'removeIt'),
  clickbait: rule('M', cite('CN-ECO:7', 'PL-YT'), 'plainWords'),
  compare: rule('S2', cite('CN-ADLAW:13', 'CN-AUCL:12'), 'stateFact'),
  confuse: rule('S2', cite('CN-AUCL:7'), 'plainWords'),
  contact: rule('S2', cite('PL-XHS', 'PL-KS', 'CN-PIPL:25'), 'removeContact'),
  copy: rule('S2', cite('CN-SV100:93', 'CN-CIVIL'), 'nameSource'),
  cosm: rule('S1', cite('CN-COSM:22', 'CN-COSM:43'), 'stateFact'),
  cover: { kind: 'format', basis: cite('FORMAT'), certainty: 'S2', suggestion: 'setCover' },
  crypto: rule('S2', cite('CN-SV100'), 'removeIt'),
  danger: rule('S2', cite('CN-ANCHOR:19', 'CN-MINOR-CLASS'), 'removeIt'),
  discrim: rule('V', cite('CN-ADLAW:9(9)', 'CN-ANCHOR:10'), 'removeIt'),
  duplicate: craft(cite('S2-65'), 'varyTitle'),
  edu: rule('V', cite('CN-ADLAW:24'), 'stateFact'),
  emotion: craft(cite('S2-40'), 'planNodes'),
  enCure: rule('M', cite('US-FTC'), 'stateFact'),
  enDisclose: rule('S2', cite('US-FTC'), 'addAdMark'),
  enFake: rule('S2', cite('US-FTC'), 'removeIt'),
  ending: craft(cite('S1-35'), 'planNodes'),
  estate: rule('V', cite('CN-ADLAW:26'), 'stateFact'),
  evade: rule('S2', cite('CN-LANG'), 'plainWords'),
  fakedata: rule('S2', cite('CN-AUCL:9', 'CN-NETAUCL', 'CN-ECL:17'), 'removeIt'),
  fin: rule('V', cite('CN-ADLAW:25', 'CN-FINMKT'), 'addRiskNotice'),
  food: rule('V', cite('CN-FOOD:71', 'CN-FOOD:73'), 'stateFact'),
  format: { kind: 'format', basis: cite('FORMAT'), certainty: 'S2', suggestion: 'cutLength' },
  fraud: rule('V', cite('CN-CSL', 'CN-ANCHOR:11'), 'removeIt'),
  gamble: rule('V', cite('CN-ADLAW:9(8)', 'CN-ANCHOR:11'), 'removeIt'),
  healthfood: rule('V', cite('CN-ADLAW:18', 'CN-FOOD:79'), 'addHealthNotice'),
  healthtipLink: rule('S2', cite('CN-NETAD', 'CN-MEDSCI'), 'removeContact'),
  hook: craft(cite('S1-35'), 'addHook'),
  induce: rule('S2', cite('CN-NETAUCL:9', 'PL-WX'), 'removeIt'),
  labelAd: rule('S2', cite('CN-SVLABEL', 'CN-NETAD:9(3)'), 'pickLabel'),
  labelAi: rule('S2', cite('CN-AIGC:10', 'CN-SVLABEL'), 'pickLabel'),
  labelFiction: rule('S2', cite('CN-SVLABEL', 'CN-RUMOUR'), 'pickLabel'),
  labelOpinion: rule('S2', cite('CN-SVLABEL'), 'pickLabel'),
  labelPick: rule('S2', cite('CN-SVLABEL'), 'pickLabel'),
  labelRepost: rule('S2', cite('CN-SVLABEL', 'CN-CIVIL'), 'pickLabel'),
  lengthTier: craft(cite('S1-23'), 'planNodes'),
  live: rule('S2', cite('CN-LIVE2026', 'CN-LIVE2021'), 'stateFact'),
  med: rule('V', cite('CN-ADLAW:16', 'CN-ADLAW:17'), 'removeIt'),
  middle: craft(cite('S1-35'), 'planNodes'),
  minor: rule('S2', cite('CN-MINOR-CLASS', 'CN-MINOR-LAW', 'CN-MINOR-REG'), 'blurIt'),
  offsite: rule('S2', cite('PL-XHS', 'PL-DY', 'PL-KS'), 'useOfficialEntry'),
  painFirst: craft(cite('S1-50'), 'planNodes'),
  patent: rule('V', cite('CN-ADLAW:12'), 'nameSource'),
  portrait: rule('V', cite('CN-CIVIL:1019', 'CN-ADLAW:33'), 'blurIt'),
  price: rule('V', cite('CN-PRICE:16', 'CN-PRICE:19', 'CN-AUCL:9'), 'explainPrice'),
  privacy: rule('V', cite('CN-PIPL:25', 'CN-CIVIL:1034', 'EU-GDPR'), 'removePersonal'),
  qualify: rule('S2', cite('CN-ANCHOR', 'CN-MEDSCI', 'CN-FINMKT'), 'showLicence'),
  rumour: rule('S2', cite('CN-ANCHOR:12', 'CN-RUMOUR'), 'nameSource'),
  scarcity: rule('S2', cite('CN-NETAUCL', 'CN-PRICE:19'), 'statePeriod'),
  schedule: { kind: 'format', basis: cite('FORMAT'), certainty: 'S1', suggestion: 'chooseTime' },
  source: rule('V', cite('CN-ADLAW:11', 'CN-CITE-GUIDE', 'CN-RUMOUR'), 'nameSource'),
  state: rule('V', cite('CN-ADLAW:9(1)', 'CN-ADLAW:9(2)'), 'removeIt'),
  subtitlePace: craft(cite('S1-55'), 'slowSubtitles'),
  superst: rule('V', cite('CN-ADLAW:9(8)', 'CN-SV100'), 'removeIt'),
  team: { kind: 'rule', basis: cite('TEAM'), certainty: 'V' },
  tobacco: rule('V', cite('CN-ADLAW:22', 'CN-NETAD'), 'removeIt'),
  topics: { kind: 'format', basis: cite('FORMAT'), certainty: 'S1', suggestion: 'fewerTopics' },
  vulgar: rule('S2', cite('CN-ANCHOR:18', 'CN-SV100', 'CN-ECO:7'), 'removeIt'),
};
