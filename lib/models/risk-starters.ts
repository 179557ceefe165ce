import type { RiskCategory } from './risk';

/** A risk to think about. It is a suggestion: without a probability, an impact or an owner until the user adopts it. */
export interface RiskStarter {
  /** text: `riskStarters.<id>` in the locale files */
  readonly id: RiskStarterId;
  readonly category: RiskCategory;
  /** catalogue item or law that it comes from */
  readonly source: string;
}
export type RiskStarterId = (typeof starters)[number][0];

const starters = [
  // S1-94 names policy and values for content.
  ['policyBreach', 'content', 'S1-94'],
  ['valuesSlip', 'content', 'S1-94'],
  ['absoluteTerms', 'content', 'S4-129'],
  ['missingLabel', 'content', 'CN-SVLABEL'],
  ['unfitForMinors', 'content', 'S4-08'],
  // Data and account safety are the named points of operation.
  ['dataSafety', 'operation', 'S1-94'],
  ['accountSafety', 'operation', 'S1-94'],
  ['oneKeyPerson', 'operation', 'S4-139'],
  ['reviewSkipped', 'operation', 'S4-67'],
  ['liveFault', 'operation', 'S3-19'],
  // Partner credentials and safe transactions are the named points of business.
  ['partnerCredentials', 'business', 'S1-94'],
  ['unsafeTrade', 'business', 'S1-94'],
  ['partnerConduct', 'business', 'S4-114'],
  ['unclearContract', 'business', 'S1-101'],
  ['oddTransactions', 'business', 'S4-141'],
  // Negative news and the answer to it are the named points of opinion.
  ['negativeNews', 'opinion', 'S1-94'],
  ['slowResponse', 'opinion', 'S1-105'],
  ['badComments', 'opinion', 'S2-55'],
  ['complaints', 'opinion', 'S3-19'],
  ['rumours', 'opinion', 'S1-106'],
  ['ruleChange', 'compliance', 'S4-71'],
  ['personalData', 'compliance', 'S1-100'],
  ['unmarkedAds', 'compliance', 'CN-NETAD'],
  ['trainingLapsed', 'compliance', 'S4-130'],
  ['rightsUncleared', 'compliance', 'CN-CIVIL'],
  ['systemFault', 'technology', 'S4-137'],
  ['dataLeak', 'technology', 'S4-136'],
  ['noBackup', 'technology', 'S4-139'],
  ['toolConflict', 'technology', 'S1-56'],
  ['fakeTraffic', 'technology', 'S4-115'],
  ['platformShift', 'market', 'S2-60'],
  ['livePolicy', 'market', 'S2-30'],
  ['hardAdsTire', 'market', 'S4-11'],
  ['entryBar', 'market', 'S4-09'],
  ['reachCost', 'market', 'S4-10'],
] as const satisfies readonly (readonly [string, RiskCategory, string])[];

/** Five for each category (S1-94 asks for at least five in each of its four). */
export const riskStarters: readonly RiskStarter[] = starters.map(([id, category, source]) => ({
  id,
  category,
  source,
}));
