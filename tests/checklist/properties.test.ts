import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkDraft } from '../../lib/checklist';
import { compact, originalSpan } from '../../lib/checklist/compact';
import { draftSchema } from '../../lib/checklist/draft';
import { builtInLexicon } from '../../lib/checklist/lexicon';
import { normalise } from '../../lib/checklist/normalise';
import { simplify } from './helpers';
import { riskyTexts } from './texts/risky';

// Many runs on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const risky = fc.constantFrom(...riskyTexts.map(({ text }) => text));
const odd = fc.constantFrom(
  '😀',
  '👨‍👩‍👧',
  '\u200b',
  '\ud800',
  '\udc00',
  '１',
  'Ⓐ',
  'ﷺ',
  '薇',
  '➕',
  '1️⃣',
  '國',
  'é',
  '\n',
  '，',
  '🇨🇳',
  '𠮷',
  '\u0336',
  '가',
);
const text = fc
  .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 }), odd, risky), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('normalising', () => {
  it('twice equals once', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = normalise(source, simplify).text;
        expect(normalise(once, simplify).text).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps a way back to the original for every unit, in order and without splitting it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: plain, from, to } = normalise(source, simplify);
        expect([from.length, to.length]).toEqual([plain.length, plain.length]);
        for (let i = 0; i < plain.length; i++) {
          expect(from[i]).toBeLessThan(to[i] ?? 0);
          expect(to[i]).toBeLessThanOrEqual(source.length);
          if (i > 0) expect(from[i]).toBeGreaterThanOrEqual(from[i - 1] ?? 0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('compact text maps to the same characters', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('国', '家', 'a', '1', ' ', '*', '😀', '。', '\u200b'),
          maxLength: 40,
        }),
        (source) => {
          const view = compact(normalise(source));
          for (let i = 0; i < view.text.length; i++) {
            const { start, end } = originalSpan(view, i, i + 1);
            if (view.text[i] !== '\n')
              expect(source.slice(start, end).replace(/[\u200b]/g, '')).toBe(view.text[i]);
          }
        },
      ),
    );
  });
});

describe('checking', () => {
  it('never throws, and every span is inside its field and cuts out the text it names', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(text, { maxLength: 3 }),
        fc.boolean(),
        (title, description, topics, commercial) => {
          const draft = { title, description, topics };
          const { findings } = checkDraft(draft, { simplify, commercial });
          for (const { span, text: marked } of findings) {
            if (!span) continue;
            const whole =
              span.field === 'title'
                ? title
                : span.field === 'description'
                  ? description
                  : (topics[span.item ?? -1] ?? '');
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(whole.length);
            expect(span.end).toBeGreaterThan(span.start);
            expect(whole.slice(span.start, span.end)).toBe(marked);
          }
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('takes any draft the schema takes', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            title: text,
            script: text,
            coverSet: fc.boolean(),
            scheduleAt: fc.integer(),
            durationSec: fc.nat(),
          },
          { requiredKeys: [] },
        ),
        (draft) => {
          expect(() =>
            checkDraft(draftSchema.parse(draft), { now: 0, recentTitles: ['', 'x'] }),
          ).not.toThrow();
        },
      ),
      { numRuns: 100 },
    );
  });

  it('appending innocent text never takes a hit away', () => {
    const innocent = ['。今天天气很好', '\n谢谢大家', '。我们明天见', '！这是一个周末', '\n我喜欢散步'];
    const marks = (source: string) =>
      checkDraft({ description: source }, { simplify }).findings.flatMap(({ rule, span }) =>
        span ? [`${rule} ${span.start}`] : [],
      );
    const lost = riskyTexts.flatMap(({ text }) => {
      const before = marks(text);
      return innocent.flatMap((after) => {
        const now = new Set(marks(text + after));
        return before.filter((key) => !now.has(key)).map((key) => `${key}: ${text}${after}`);
      });
    });
    expect(lost).toEqual([]);
  });

  it('no word pattern reaches into the next line', () => {
    const open = builtInLexicon.patterns
      .flatMap(({ pattern }) => pattern.source.match(/\[\^[^\]]*\]/g) ?? [])
      .filter((cls) => !/\\n|\\s/.test(cls));
    expect(open).toEqual([]);
    const line = '抑制癌细胞扩散的神奇蘑菇，医院都不告诉你';
    const marks = (source: string) =>
      checkDraft({ description: source }, { simplify }).findings.map(({ text }) => text);
    expect(marks(`${line}\n我喜欢散步`)).toEqual(marks(line));
  });

  it('hits move with the text in front of them', () => {
    fc.assert(
      fc.property(risky, fc.constantFrom('😀😀\n', '哈哈哈。', '👨‍👩‍👧！', '一二。'), (after, before) => {
        const spans = (source: string) =>
          checkDraft({ description: source }, { simplify, commercial: false }).findings.flatMap(({ span }) =>
            span ? [span.start] : [],
          );
        const shifted = new Set(spans(before + after));
        for (const start of spans(after)) expect(shifted, before + after).toContain(start + before.length);
      }),
      { numRuns: 400 },
    );
  });
});
