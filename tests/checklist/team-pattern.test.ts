import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TeamPattern } from '../../lib/checklist/team-pattern';

function matches(source: string, text: string): readonly string[] {
  const pattern = TeamPattern.read(source);
  if (typeof pattern === 'string') throw new Error(pattern);
  return pattern.matches(text).map(([start, end]) => text.slice(start, end));
}

describe('a pattern of a team', () => {
  it.each([
    ['第\\d+代', '第12代，第x代，第3代', ['第12代', '第3代']],
    ['a.*?b', 'a1b2b', ['a1b']],
    ['a.*b', 'a1b2b', ['a1b2b']],
    ['x{2,3}', 'xxxxx x', ['xxx', 'xx']],
    ['x{2}', 'xxxxx', ['xx', 'xx']],
    ['x{2,}?y', 'xxxy', ['xxxy']],
    ['^买|卖$', '买卖\n买卖', ['买', '卖', '买', '卖']],
    ['[^\\d\\n]+', 'ab1c\nd', ['ab', 'c', 'd']],
    ['[A-C]+', 'abcd', ['abc']],
    ['\\u8d70|走私', '走私', ['走']],
    ['🐧.', '加🐧群', ['🐧群']],
    ['a|ab', 'ab', ['a']],
    ['(?:ab|a)c', 'abcac', ['abc', 'ac']],
    ['a*', 'baab', ['aa']],
    ['Ｖ\\s*x', 'v x', ['v x']],
    ['[\\]\\-]+', 'a]-b', [']-']],
  ])('/%s/ in %j', (source, text, expected) => {
    expect(matches(source, text)).toEqual(expected);
  });

  it.each([
    ['(a+)+b', 'a'],
    ['(a|a)*b', 'a'],
    ['(a|ab)*c', 'ab'],
    ['(a*)*b', 'a'],
    ['(.*)*x', '字'],
    ['(\\w+\\s?)*!', 'ab '],
    ['.*.*.*.*x', '字'],
    ['(a?){99}a{99}', 'a'],
  ])('/%s/ cannot hang', (source, unit) => {
    const pattern = TeamPattern.read(source);
    if (typeof pattern === 'string') throw new Error(pattern);
    const text = unit.repeat(20_000);
    const from = performance.now();
    pattern.matches(text);
    expect(performance.now() - from).toBeLessThan(3_000);
  });

  it.each([
    ['[', 'badPattern'],
    ['(a', 'badPattern'],
    ['a)', 'badPattern'],
    ['*a', 'badPattern'],
    ['a**', 'badPattern'],
    ['a{2,1}', 'badPattern'],
    ['a{x}', 'badPattern'],
    ['[z-a]', 'badPattern'],
    ['a\\', 'badPattern'],
    ['\\u12', 'badPattern'],
    ['\\q', 'badPattern'],
    ['(?a)', 'badPattern'],
    ['^*', 'badPattern'],
    ['(a)\\1', 'riskyPattern'],
    ['(?=a+)+b', 'riskyPattern'],
    ['(?<!a)b', 'riskyPattern'],
    ['(?<name>a)\\k<name>', 'riskyPattern'],
    ['\\bad\\b', 'riskyPattern'],
    ['\\p{Han}', 'riskyPattern'],
    ['a{3000}', 'bigPattern'],
    ['((a{99}){99}){99}', 'bigPattern'],
    ['((){99999}){99999}', 'bigPattern'],
    [`${'('.repeat(60)}a${')'.repeat(60)}`, 'bigPattern'],
  ])('/%s/ is refused: %s', (source, fault) => {
    expect(TeamPattern.read(source)).toBe(fault);
  });

  it('a match ends after 200 characters', () => {
    expect(matches('a+', 'a'.repeat(450)).map(({ length }) => length)).toEqual([200, 200, 50]);
  });

  const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '字');
  const counts = ['', '', '+', '{2}', '{1,2}', '+?'];
  /** Patterns; `inside` are the repeats that stand in groups. */
  const sourceWith = (inside: readonly string[]) =>
    fc.letrec<{ tree: string; part: string; group: string }>((tie) => ({
      part: fc.oneof({ maxDepth: 3 }, atom, tie('group')),
      group: choiceOf(tie('part'), inside).map((inner) => `(${inner})`),
      tree: choiceOf(tie('part'), [...counts, '*', '?', '*?', '??']),
    })).tree;
  const choiceOf = (part: fc.Arbitrary<string>, times: readonly string[]) =>
    fc
      .array(
        fc
          .array(fc.tuple(part, fc.constantFrom(...times)), { minLength: 1, maxLength: 3 })
          .map((parts) => parts.map((pair) => pair.join('')).join('')),
        { minLength: 1, maxLength: 2 },
      )
      .map((parts) => parts.join('|'));
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', '字', '\n', '🐧'), maxLength: 12 });

  it('matches what the regular expression matches, where that matches something', () => {
    fc.assert(
      fc.property(sourceWith(counts), text, (pattern, sample) => {
        const plain = [...sample.matchAll(new RegExp(pattern, 'gu'))].map(([match]) => match);
        // Of empty matches ours are silent, so that only patterns without any are comparable.
        fc.pre(!plain.includes(''));
        expect(matches(pattern, sample)).toEqual(plain);
      }),
      { numRuns: 3_000 },
    );
  });

  it('finds the same place where a group that may be empty is repeated, if not the same end', () => {
    fc.assert(
      fc.property(sourceWith([...counts, '*', '?']), text, (pattern, sample) => {
        const plain = [...sample.matchAll(new RegExp(pattern, 'gu'))];
        fc.pre(!plain.some(([match]) => match === ''));
        const read = TeamPattern.read(pattern);
        if (typeof read === 'string') throw new Error(read);
        expect(read.matches(sample)[0]?.[0]).toBe(plain[0]?.index);
      }),
      { numRuns: 3_000 },
    );
  });

  it('never throws, whatever is written', () => {
    const unit = fc.constantFrom(...'ab()[]{}*+?|\\^$.-,:=!<1u字');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), text, (pattern, sample) => {
        const read = TeamPattern.read(pattern);
        if (typeof read === 'string') return;
        for (const [start, end] of read.matches(sample)) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 3_000 },
    );
  });
});
