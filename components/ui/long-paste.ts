import type { ClipboardEvent } from 'react';

/**
 * Hands a paste over before the browser draws it, if it is longer than `most` characters: a text box that lays out
 * millions of lines stands still for seconds. `take` gets the whole text that the box would have held.
 */
export function onLongPaste(most: number, take: (text: string) => void) {
  return (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length <= most) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    take(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  };
}
