/** The ways the studios count characters. All return whole numbers; an emoji differs under each. */

/** Unicode code points: most studios. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** UTF-16 units: TikTok's caption. */
export function utf16(text: string): number {
  return text.length;
}

/** UTF-8 bytes: YouTube's description. A lone surrogate counts as the replacement character, 3 bytes. */
export function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Xiaohongshu's title units: a UTF-16 unit outside ASCII counts one, inside one half; the sum is rounded up. */
export function halfWidthUnits(text: string): number {
  let halves = 0;
  for (let i = 0; i < text.length; i++) halves += text.charCodeAt(i) > 0x7f ? 2 : 1;
  return Math.ceil(halves / 2);
}

/** YouTube's tag field: commas between tags count, and a tag with a blank is counted with two quotes. */
export function youtubeTags(tags: readonly string[]): number {
  const own = tags.reduce((sum, tag) => sum + codePoints(tag) + (/\s/.test(tag) ? 2 : 0), 0);
  return own + Math.max(0, tags.length - 1);
}

/** Characters of all tags with a comma between them. */
export function joinedTags(tags: readonly string[]): number {
  return codePoints(tags.join(','));
}

export const counters = { codePoints, utf16, utf8Bytes, halfWidthUnits } as const;
export type CountingUnit = keyof typeof counters;
