import { vi } from 'vitest';

/** What was written on the canvas, in order. */
export const written: string[] = [];

/**
 * A 2D context that draws nothing but remembers its texts. happy-dom has no canvas, and the chart library does not
 * start without one.
 */
export function fakeCanvas(): void {
  written.length = 0;
  const known: Record<string, unknown> = {
    measureText: (text: string) => ({
      width: text.length * 7,
      actualBoundingBoxAscent: 8,
      actualBoundingBoxDescent: 2,
    }),
    fillText: (text: string) => written.push(text),
    createLinearGradient: () => ({ addColorStop: () => undefined }),
    getLineDash: () => [],
  };
  function getContext(this: HTMLCanvasElement) {
    const state: Record<string, unknown> = { ...known, canvas: this };
    return new Proxy(state, {
      get: (target, name) => (name in target ? target[String(name)] : () => undefined),
    });
  }
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: getContext, configurable: true });
  // happy-dom lays nothing out: the chart must be told how large its box is.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 250));
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(250);
}
