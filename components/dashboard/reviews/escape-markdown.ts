/** Marks that turn the direction of text: they can make a line read as something else. */
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text of a user or a studio as one line of Markdown that says just that: no formatting, link, picture, table cell, HTML or
 * formula comes of it, and it cannot begin a list or a heading.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(turning, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~#$!&:@^=]/g, '\\$&')
    .replace(/^(\d+)([.)])(?!\d)/, '$1\\$2')
    .replace(/^[-+](?!\d)/, '\\$&')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`);
}
