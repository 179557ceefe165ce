/** A word of a sentence as it stands alone: with a capital letter where its script has one. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
