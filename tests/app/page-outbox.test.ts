import { beforeEach, describe, expect, test } from 'vitest';
import { createPageOutbox } from '../../lib/app/page-outbox';
import type { PageAnswer, PageBatch, PageItem } from '../../lib/messages/page-batch';

const capture = (n: number): Extract<PageItem, { kind: 'capture' }> => ({
  kind: 'capture',
  reader: 'douyin/work-list',
  capture: { path: '/list', page: '/', at: n, status: 200, text: String(n), request: {} },
});
const taken: PageAnswer = { stored: 1, duplicates: 0, failures: 0, refused: 0, unowned: [] };

/** A worker that answers what the test says, and a clock that it moves. */
class Bench {
  readonly sent: PageBatch[] = [];
  readonly timers: { work: () => void; ms: number }[] = [];
  answers: Partial<PageAnswer>[] = [];
  readonly outbox = createPageOutbox({
    send: async (batch) => {
      this.sent.push(batch);
      return { ...taken, ...this.answers.shift() };
    },
    schedule: (work, ms) => {
      const timer = { work, ms };
      this.timers.push(timer);
      return () => this.timers.splice(this.timers.indexOf(timer), 1);
    },
    newId: () => `id-${this.sent.length}`,
  });

  async tick(): Promise<number | undefined> {
    const timer = this.timers.shift();
    timer?.work();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    return timer?.ms;
  }
  /** What was sent, as text and owner; `?` where the owner may still come. */
  items(): string[] {
    return this.sent.flatMap(({ items }) =>
      items.map((item) =>
        item.kind === 'capture'
          ? `${item.capture.text} ${item.accountId === undefined ? '?' : item.accountId}`
          : item.kind,
      ),
    );
  }
}

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});

describe('the outbox of a page', () => {
  test('attaches the account that the page has shown to all that follows', async () => {
    bench.answers = [{ unowned: [0] }, { accountId: 'a1' }];
    bench.outbox.add(capture(1));
    await bench.tick();
    const wait = bench.timers.shift();
    bench.outbox.add(capture(2));
    await bench.tick();
    expect(wait?.ms).toBe(1_500);
    await bench.tick();
    bench.outbox.add(capture(3));
    await bench.tick();
    expect(bench.items()).toEqual(['1 ?', '2 ?', '1 a1', '3 a1']);
    wait?.work();
    await bench.tick();
    expect(bench.items()).toHaveLength(4);
  });

  test('waits once: a page that shows nobody delays only its first answers', async () => {
    bench.answers = [{ unowned: [0] }];
    bench.outbox.add(capture(1));
    await bench.tick();
    expect(await bench.tick()).toBe(1_500);
    await bench.tick();
    bench.outbox.add(capture(2));
    await bench.tick();
    expect(bench.items()).toEqual(['1 ?', '1 null', '2 null']);
  });

  test('a page that goes away sends what nobody has taken yet, for the last time', async () => {
    bench.answers = [{ unowned: [0] }];
    bench.outbox.add(capture(1));
    await bench.tick();
    bench.outbox.add(capture(2));
    bench.outbox.add({ kind: 'missed', reader: 'douyin/fans', at: 5, missed: 1 });
    bench.outbox.flush();
    expect(bench.items()).toContain('1 null');
    expect(bench.items()).toContain('2 null');
    expect(bench.items()).toContain('missed');
  });
});
