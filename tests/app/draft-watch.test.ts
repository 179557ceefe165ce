// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchDraft } from '../../lib/app/draft-watch';
import type { DraftReading } from '../../lib/core/draft-reading';

let stop: () => void = () => {};
let reads = 0;
let told: (string | null | undefined)[] = [];
let isDraftPage = true;

const field = () => document.querySelector('input');
const read = (): DraftReading | null => {
  reads++;
  const input = field();
  if (input?.value === 'broken') throw new Error('a page we do not know');
  return input ? { studio: 'douyin', title: input.value } : null;
};
function watch(): void {
  stop = watchDraft({
    read,
    isDraftPage: () => isDraftPage,
    tell: (draft) => told.push(draft === null ? null : draft.title),
  });
}
function type(text: string): void {
  const input = field();
  if (!input) throw new Error('no field');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
/** Lets mutations be noticed and time go by. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  reads = 0;
  told = [];
  isDraftPage = true;
  document.body.innerHTML = '<form><input value="初稿"></form>';
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('watching a draft', () => {
  it('tells the present draft at once, then only what changed', async () => {
    watch();
    expect(told).toEqual(['初稿']);
    type('初稿');
    await pass(1_000);
    expect(told).toEqual(['初稿']);
    type('改过');
    await pass(150);
    expect(told).toEqual(['初稿', '改过']);
  });

  it('reads at most once in 150 ms, and never misses the last key', async () => {
    watch();
    for (let n = 0; n < 100; n++) {
      type(`第 ${n} 个字`);
      await pass(10);
    }
    await pass(150);
    expect(told.at(-1)).toBe('第 99 个字');
    expect(reads).toBeLessThanOrEqual(1 + 1_150 / 150 + 1);
    expect(reads).toBeGreaterThan(5);
  });

  it('sees a dialog close and open again, and a field inside a shadow root and a frame of the page', async () => {
    watch();
    document.body.innerHTML = '';
    await pass(200);
    document.body.innerHTML = '<form><input value="再开"></form>';
    await pass(200);
    expect(told).toEqual(['初稿', null, '再开']);
    const host = document.createElement('form-host');
    const inner = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(host);
    await pass(200);
    const before = reads;
    inner.dispatchEvent(new Event('change'));
    await pass(200);
    expect(reads).toBe(before + 1);
  });

  it('takes a reader that throws for a page without a draft', async () => {
    watch();
    type('broken');
    await pass(200);
    type('又好了');
    await pass(200);
    expect(told).toEqual(['初稿', null, '又好了']);
  });

  it('looks seldom where the address is not that of a form and none is shown', async () => {
    isDraftPage = false;
    document.body.innerHTML = '<main></main>';
    watch();
    for (let n = 0; n < 40; n++) {
      document.body.append(document.createElement('p'));
      await pass(50);
    }
    expect(reads).toBeLessThanOrEqual(3);
  });

  it('reads nothing after it was called off', async () => {
    watch();
    stop();
    const before = reads;
    type('没人听');
    document.body.append(document.createElement('p'));
    await pass(1_000);
    expect(reads).toBe(before);
    expect(told).toEqual(['初稿']);
  });

  it('writes nothing to the page', async () => {
    watch();
    const before = document.documentElement.outerHTML;
    type('改过');
    await pass(500);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
