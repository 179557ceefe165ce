import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { isOff, type Off, readSwitches, setSwitch, watchSwitches } from '../../lib/app/switches';

beforeEach(() => fakeBrowser.reset());

describe('isOff', () => {
  const off: Off = new Set(['douyin', 'bilibili/works-list', 'bilibili/draft']);

  it('a studio that is off takes its readers with it', () => {
    expect(isOff(off, 'douyin')).toBe(true);
    expect(isOff(off, 'douyin', 'douyin/work-list')).toBe(true);
  });

  it('a reader that is off leaves the others and the studio on', () => {
    expect(isOff(off, 'bilibili', 'bilibili/works-list')).toBe(true);
    expect(isOff(off, 'bilibili', 'bilibili/draft')).toBe(true);
    expect(isOff(off, 'bilibili', 'bilibili/work-trend')).toBe(false);
    expect(isOff(off, 'bilibili')).toBe(false);
  });

  it('reading is on until somebody switches it off', async () => {
    expect(isOff(await readSwitches(), 'tiktok', 'tiktok/item-list')).toBe(false);
  });
});

describe('stored switches', () => {
  it('are kept as one list and undone one by one', async () => {
    await setSwitch('youtube', false);
    await setSwitch('bilibili/works-list', false);
    expect((await browser.storage.local.get('off')).off).toEqual(['bilibili/works-list', 'youtube']);
    await setSwitch('youtube', true);
    expect([...(await readSwitches())]).toEqual(['bilibili/works-list']);
  });

  it('two clicks at once both count', async () => {
    await Promise.all([setSwitch('youtube', false), setSwitch('tiktok', false)]);
    expect([...(await readSwitches())]).toEqual(['tiktok', 'youtube']);
  });

  it.each([[null], ['douyin'], [{ douyin: true }], [[7, 'nowhere', 'nowhere/reader']]])(
    'rubbish in storage (%j) switches nothing off',
    async (off) => {
      await browser.storage.local.set({ off });
      expect((await readSwitches()).size).toBe(0);
    },
  );
});

describe('watchSwitches', () => {
  it('tells the present state, then each change, until stopped', async () => {
    await setSwitch('kuaishou', false);
    const heard: string[][] = [];
    const stop = watchSwitches((off) => heard.push([...off]));
    await vi.waitFor(() => expect(heard).toEqual([['kuaishou']]));
    await setSwitch('kuaishou/works-list', false);
    await browser.storage.local.set({ other: 1 });
    expect(heard).toEqual([['kuaishou'], ['kuaishou', 'kuaishou/works-list']]);
    stop();
    await setSwitch('kuaishou', true);
    expect(heard).toHaveLength(2);
  });

  it('a change that overtakes the first answer is not undone by it', async () => {
    let answer = (_stored: Record<string, unknown>) => {};
    const first = new Promise<Record<string, unknown>>((resolve) => {
      answer = resolve;
    });
    vi.spyOn(browser.storage.local, 'get').mockImplementationOnce(() => first);
    const heard: string[][] = [];
    watchSwitches((off) => heard.push([...off]));
    await browser.storage.local.set({ off: ['tiktok'] });
    answer({});
    await readSwitches();
    expect(heard).toEqual([['tiktok']]);
  });

  it('a switch that could not be kept says so and does not block the next', async () => {
    vi.spyOn(browser.storage.local, 'set').mockImplementationOnce(() => Promise.reject(new Error('full')));
    await expect(setSwitch('tiktok', false)).rejects.toThrow('full');
    await setSwitch('youtube', false);
    expect([...(await readSwitches())]).toEqual(['youtube']);
  });
});
