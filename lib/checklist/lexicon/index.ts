import { absolutePatterns, absoluteTerms } from './absolute';
import { claimPatterns } from './claims';
import { combinationPatterns } from './combinations';
import { conductPatterns, conductTerms } from './conduct';
import { cosmeticPatterns, cosmeticTerms } from './cosmetics';
import { educationTerms } from './education';
import { englishPatterns } from './english';
import { familyPatterns } from './families';
import { familyOfferPatterns } from './families-offers';
import { healthPatterns, healthTerms } from './health';
import { moneyPatterns, moneyTerms } from './money';
import { offerPatterns } from './offers';
import { pitchPatterns } from './pitches';
import { tradePatterns, tradeTerms } from './trade';
import type { Lexicon } from './types';

/** Day on which every list was last read against its sources. */
export const lexiconCheckedAt = '2026-11-23';

/** All built-in lists. Which packs speak is decided when a draft is checked. */
export const builtInLexicon: Lexicon = {
  terms: [
    ...absoluteTerms,
    ...healthTerms,
    ...cosmeticTerms,
    ...moneyTerms,
    ...educationTerms,
    ...tradeTerms,
    ...conductTerms,
  ],
  patterns: [
    ...absolutePatterns,
    ...healthPatterns,
    ...cosmeticPatterns,
    ...moneyPatterns,
    ...tradePatterns,
    ...conductPatterns,
    ...pitchPatterns,
    ...offerPatterns,
    ...claimPatterns,
    ...combinationPatterns,
    ...familyPatterns,
    ...familyOfferPatterns,
    ...englishPatterns,
  ],
};
