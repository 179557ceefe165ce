import { beforeEach, describe, expect, test } from 'vitest';
import type { CollectBatch, CollectItem } from '../../lib/messages/batch';
import { createOutbox, heldWeight } from '../../lib/messages/outbox';

const failed = (n: number): CollectItem => ({
  kind: 'failure',
  reader: 'douyin/work-list',
  at: n,
  failure: { kind: 'empty' },
});
const works = (count: number, reader = 'douyin/work-list'): CollectItem => ({
  kind: 'reading',
  reading: {
    studio: 'douyin',
    reader,
    at: 1,
    works: Array.from({ length: count }, (_, n) => ({ workId: String(n), values: {} })),
  },
});

interface Sent {
  readonly batch: CollectBatch;
  readonly answer: () => Promise<void>;
  readonly refuse: (error?: Error) => Promise<void>;
}

/** A worker and a clock that do what the test says. */
class Bench {
  readonly sent: Sent[] = [];
  readonly timers: { work: () => void; ms: number }[] = [];
  ids = 0;
  readonly outbox = createOutbox({
    send: (batch) => {
      let resolve = () => {};
      let reject = (_error: Error) => {};
      const promise = new Promise<void>((done, fail) => {
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
        answer: () => settle(() => resolve()),
        refuse: (error = new Error('no receiver')) => settle(() => reject(error)),
      });
      return promise;
    },
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
    for (let n = 0; n < 5; n++) bench.outbox.add(failed(n));
    expect(bench.sent).toHaveLength(0);
    expect(bench.tick()).toBe(100);
    expect(bench.sent.map(({ batch }) => batch)).toEqual([
      { id: 'id-0', items: [0, 1, 2, 3, 4].map(failed) },
    ]);
    expect(bench.timers).toHaveLength(0);
  });

  test('sends the next batch when the one before is acknowledged, not sooner', async () => {
    bench.outbox.add(failed(1));
    bench.tick();
    bench.outbox.add(failed(2));
    expect(bench.tick()).toBeUndefined();
    expect(bench.sent).toHaveLength(1);
    await bench.last().answer();
    expect(bench.last().batch).toEqual({ id: 'id-1', items: [failed(2)] });
    await bench.last().answer();
    bench.outbox.add(failed(3));
    bench.tick();
    expect(bench.sent).toHaveLength(3);
  });

  test('sends the same batch again, id and all, with growing pauses, until it is taken', async () => {
    bench.outbox.add(failed(1));
    bench.tick();
    const pauses: (number | undefined)[] = [];
    for (let n = 0; n < 10; n++) {
      await bench.last().refuse();
      bench.outbox.add(failed(2 + n));
      pauses.push(bench.tick());
    }
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    expect(new Set(bench.sent.map(({ batch }) => batch))).toEqual(
      new Set([{ id: 'id-0', items: [failed(1)] }]),
    );
    await bench.last().answer();
    expect(bench.last().batch.items).toHaveLength(10);
  });

  test('splits by number and by weight; a heavy item travels alone', async () => {
    for (let n = 0; n < 150; n++) bench.outbox.add(failed(n));
    bench.outbox.add(works(4_990));
    bench.outbox.add(works(30_000));
    bench.outbox.add(failed(0));
    bench.tick();
    while (bench.sent.length < 5) await bench.last().answer();
    expect(bench.sent.map(({ batch }) => batch.items.length)).toEqual([100, 50, 1, 1, 1]);
    await bench.last().answer();
    expect(bench.sent).toHaveLength(5);
  });

  test('loses nothing up to the cap; beyond it the oldest, and says so', async () => {
    bench.outbox.add(failed(0));
    bench.tick();
    const each = 9_999;
    const fits = heldWeight / (each + 1);
    bench.outbox.add(works(each, 'douyin/oldest'));
    for (let n = 1; n < fits; n++) bench.outbox.add(works(each));
    bench.outbox.add(works(each, 'douyin/newest'));
    await bench.last().answer();
    expect(bench.last().batch.items[0]).toEqual({
      kind: 'missed',
      reader: 'douyin/oldest',
      at: 1,
      missed: 1,
    });
    const readers = () =>
      bench.sent.flatMap(({ batch }) =>
        batch.items.flatMap((item) => (item.kind === 'reading' ? [item.reading.reader] : [])),
      );
    while (readers().length < fits) await bench.last().answer();
    expect(readers()).toHaveLength(fits);
    expect(readers()).not.toContain('douyin/oldest');
    expect(readers().at(-1)).toBe('douyin/newest');
  });

  test('a page that goes away sends all it has at once, waiting batches too', async () => {
    bench.outbox.add(failed(1));
    bench.tick();
    await bench.last().refuse();
    for (let n = 0; n < 120; n++) bench.outbox.add(failed(n));
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
    bench.outbox.add(failed(1));
    bench.tick();
    bench.outbox.add(failed(2));
    await bench.last().refuse(new Error('gone'));
    bench.outbox.add(failed(3));
    bench.outbox.flush();
    expect(bench.tick()).toBeUndefined();
    expect(bench.sent).toHaveLength(1);
  });
});
