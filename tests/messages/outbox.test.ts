import { beforeEach, describe, expect, test } from 'vitest';
import { createOutbox, heldLength } from '../../lib/messages/outbox';
import type { PageAnswer, PageBatch, PageItem } from '../../lib/messages/page-batch';

const missed = (n: number): PageItem => ({ kind: 'missed', reader: 'douyin/work-list', at: n, missed: 1 });
const answer = (length: number, reader: `douyin/${string}` = 'douyin/work-list'): PageItem => ({
  kind: 'capture',
  reader,
  capture: { path: '/list', page: '/', at: 1, status: 200, text: 'x'.repeat(length), request: {} },
});
const taken: PageAnswer = { stored: 0, duplicates: 0, failures: 0, refused: 0, unowned: [] };

interface Sent {
  readonly batch: PageBatch;
  readonly answer: () => Promise<void>;
  readonly refuse: (error?: Error) => Promise<void>;
}

/** A worker and a clock that do what the test says. */
class Bench {
  readonly sent: Sent[] = [];
  readonly delivered: string[] = [];
  readonly timers: { work: () => void; ms: number }[] = [];
  ids = 0;
  readonly outbox = createOutbox({
    send: (batch) => {
      let resolve = (_answer: PageAnswer) => {};
      let reject = (_error: Error) => {};
      const promise = new Promise<PageAnswer>((done, fail) => {
        resolve = done;
        reject = fail;
      });
      const settle = async (act: () => void) => {
        act();
        await promise.catch(() => undefined);
        await Promise.resolve();
      };
      this.sent.push({
        batch,
        answer: () => settle(() => resolve(taken)),
        refuse: (error = new Error('no receiver')) => settle(() => reject(error)),
      });
      return promise;
    },
    delivered: (batch) => this.delivered.push(batch.id),
    schedule: (work, ms) => {
      const timer = { work, ms };
      this.timers.push(timer);
      return () => {
        const at = this.timers.indexOf(timer);
        if (at >= 0) this.timers.splice(at, 1);
      };
    },
    newId: () => `id-${this.ids++}`,
    isGone: (error) => error instanceof Error && error.message === 'gone',
  });

  /** Lets the next timer fire and returns how long it was set for. */
  tick(): number | undefined {
    const timer = this.timers.shift();
    timer?.work();
    return timer?.ms;
  }
  last(): Sent {
    const sent = this.sent.at(-1);
    if (!sent) throw new Error('nothing was sent');
    return sent;
  }
}

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});

describe('the outbox', () => {
  test('gathers a burst into one batch, in order', () => {
    for (let n = 0; n < 5; n++) bench.outbox.add(missed(n));
    expect(bench.sent).toHaveLength(0);
    expect(bench.tick()).toBe(100);
    expect(bench.sent.map(({ batch }) => batch)).toEqual([
      { id: 'id-0', items: [0, 1, 2, 3, 4].map(missed) },
    ]);
    expect(bench.timers).toHaveLength(0);
  });

  test('sends the next batch when the one before is acknowledged, not sooner', async () => {
    bench.outbox.add(missed(1));
    bench.tick();
    bench.outbox.add(missed(2));
    expect(bench.tick()).toBeUndefined();
    expect(bench.sent).toHaveLength(1);
    await bench.last().answer();
    expect(bench.last().batch).toEqual({ id: 'id-1', items: [missed(2)] });
    await bench.last().answer();
    bench.outbox.add(missed(3));
    bench.tick();
    expect(bench.sent).toHaveLength(3);
  });

  test('sends the same batch again, id and all, with growing pauses, until it is taken', async () => {
    bench.outbox.add(missed(1));
    bench.tick();
    const pauses: (number | undefined)[] = [];
    for (let n = 0; n < 10; n++) {
      await bench.last().refuse();
      bench.outbox.add(missed(2 + n));
      pauses.push(bench.tick());
    }
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    expect(new Set(bench.sent.map(({ batch }) => batch))).toEqual(
      new Set([{ id: 'id-0', items: [missed(1)] }]),
    );
    await bench.last().answer();
    expect(bench.last().batch.items).toHaveLength(10);
    expect(bench.delivered).toEqual(['id-0']);
  });

  test('splits by number and by length; a long answer travels alone', async () => {
    for (let n = 0; n < 150; n++) bench.outbox.add(missed(n));
    bench.outbox.add(answer(1_999_000));
    bench.outbox.add(answer(9_000_000));
    bench.outbox.add(missed(0));
    bench.tick();
    while (bench.sent.length < 5) await bench.last().answer();
    expect(bench.sent.map(({ batch }) => batch.items.length)).toEqual([100, 50, 1, 1, 1]);
    await bench.last().answer();
    expect(bench.sent).toHaveLength(5);
  });

  test('loses nothing up to the cap; beyond it the oldest, and says so', async () => {
    bench.outbox.add(missed(0));
    bench.tick();
    const each = heldLength / 8;
    const fits = 8;
    bench.outbox.add(answer(each, 'douyin/oldest'));
    for (let n = 1; n < fits; n++) bench.outbox.add(answer(each));
    bench.outbox.add(answer(each, 'douyin/newest'));
    await bench.last().answer();
    expect(bench.last().batch.items[0]).toEqual({
      kind: 'missed',
      reader: 'douyin/oldest',
      at: 1,
      missed: 1,
    });
    const readers = () =>
      bench.sent.flatMap(({ batch }) =>
        batch.items.flatMap((item) => (item.kind === 'capture' ? [item.reader] : [])),
      );
    while (readers().length < fits) await bench.last().answer();
    expect(readers()).toHaveLength(fits);
    expect(readers()).not.toContain('douyin/oldest');
    expect(readers().at(-1)).toBe('douyin/newest');
  });

  test('a page that goes away sends all it has at once, waiting batches too', async () => {
    bench.outbox.add(missed(1));
    bench.tick();
    await bench.last().refuse();
    for (let n = 0; n < 120; n++) bench.outbox.add(missed(n));
    bench.outbox.flush();
    expect(bench.sent.map(({ batch }) => [batch.id, batch.items.length])).toEqual([
      ['id-0', 1],
      ['id-0', 1],
      ['id-1', 100],
      ['id-2', 20],
    ]);
    expect(bench.timers).toHaveLength(0);
    await bench.last().refuse();
    expect(bench.tick()).toBe(500);
    expect(bench.last().batch.id).toBe('id-2');
  });

  test('stops for good when the extension is gone', async () => {
    bench.outbox.add(missed(1));
    bench.tick();
    bench.outbox.add(missed(2));
    await bench.last().refuse(new Error('gone'));
    bench.outbox.add(missed(3));
    bench.outbox.flush();
    expect(bench.tick()).toBeUndefined();
    expect(bench.sent).toHaveLength(1);
  });
});
