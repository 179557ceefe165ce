/** What is read of one text of a draft. Subtitles of three hours fit; what is longer is most likely something else. */
export const longestText = { characters: 200_000, lines: 10_000 } as const;

/** The beginning of a text that is too long to be checked and drawn between two keys; any other text as it is. */
export function shortened(text: string): string {
  let end = Math.min(text.length, longestText.characters);
  let at = -1;
  for (let line = 0; line < longestText.lines; line++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0 || at >= end) break;
    if (line === longestText.lines - 1) end = at;
  }
  // Half a character at the end would be a character that nobody wrote.
  const code = text.charCodeAt(end - 1);
  if (end < text.length && code >= 0xd800 && code <= 0xdbff) end--;
  return text.slice(0, end);
}
