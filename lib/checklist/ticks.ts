/** Ticks that only a person can answer. Labels are in the locale files under `checklist.ticks.<id>`. */
export interface HumanTick {
  readonly id:
    | 'factsTrue'
    | 'rightsCleared'
    | 'facesAgreed'
    | 'minorsAgreed'
    | 'usedMyself'
    | 'sourceOnScreen'
    | 'adMarkOnScreen'
    | 'riskNoticeOnScreen'
    | 'landingPageChecked'
    | 'noPrivateData'
    | 'suitableForMinors'
    | 'noDangerShown'
    | 'noFormula'
    | 'notBlacklisted'
    | 'coverHonest'
    | 'musicLicensed';
  readonly group: 'truth' | 'rights' | 'disclosure' | 'safety' | 'craft';
  /** Law, platform rule or catalogue item it stands for. */
  readonly basis: readonly string[];
  /** Asked only when the draft sells. */
  readonly commercialOnly?: boolean;
}

export const humanTicks: readonly HumanTick[] = [
  { id: 'factsTrue', group: 'truth', basis: ['CN-ADLAW', 'CN-AUCL', 'CN-CONSUMER'] },
  { id: 'sourceOnScreen', group: 'truth', basis: ['CN-CITE-GUIDE', 'CN-RUMOUR'] },
  { id: 'coverHonest', group: 'truth', basis: ['CN-ECO', 'PL-YT'] },
  { id: 'usedMyself', group: 'truth', basis: ['CN-ADLAW', 'US-FTC'], commercialOnly: true },
  { id: 'landingPageChecked', group: 'truth', basis: ['CN-NETAD'], commercialOnly: true },
  { id: 'rightsCleared', group: 'rights', basis: ['CN-SV100', 'CN-CIVIL'] },
  { id: 'musicLicensed', group: 'rights', basis: ['CN-CIVIL', 'PL-YT'] },
  { id: 'facesAgreed', group: 'rights', basis: ['CN-CIVIL', 'CN-ADLAW'] },
  { id: 'minorsAgreed', group: 'rights', basis: ['CN-MINOR-CLASS', 'CN-PIPL'] },
  { id: 'adMarkOnScreen', group: 'disclosure', basis: ['CN-NETAD', 'CN-ADLAW'], commercialOnly: true },
  {
    id: 'riskNoticeOnScreen',
    group: 'disclosure',
    basis: ['CN-ADLAW', 'CN-CITE-GUIDE'],
    commercialOnly: true,
  },
  { id: 'noPrivateData', group: 'safety', basis: ['CN-PIPL'] },
  { id: 'suitableForMinors', group: 'safety', basis: ['S4-08', 'CN-MINOR-REG'] },
  { id: 'noDangerShown', group: 'safety', basis: ['CN-ANCHOR', 'CN-MINOR-CLASS'] },
  { id: 'noFormula', group: 'craft', basis: ['S2-65'] },
  { id: 'notBlacklisted', group: 'craft', basis: ['S2-67'] },
];
