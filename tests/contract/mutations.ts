import fc from 'fast-check';
import { edited, keyPaths, type Path } from './reader-tools';

const kinds = ['drop', 'null', 'retype', 'reorder', 'nest', 'repeat', 'huge', 'prototype'] as const;

/** One thing that can happen to an answer, and where: `at` picks one of its keys, or of its lists to repeat. */
interface Mutation {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
}

export const mutations: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat({ max: 1_000_000 }),
});

/** A copy of the answer with one mutation. */
export function mutate(body: unknown, { kind, at }: Mutation): unknown {
  if (kind === 'reorder') return reordered(body);
  const all = keyPaths(body);
  const paths = kind === 'repeat' ? all.filter((path) => Array.isArray(valueAt(body, path))) : all;
  const path = paths[at % Math.max(paths.length, 1)];
  if (!path) return body;
  return edited(body, path, (key, value): [string, unknown][] => {
    switch (kind) {
      case 'drop':
        return [];
      case 'null':
        return [[key, null]];
      case 'nest':
        return [[key, { [key]: value, value }]];
      case 'repeat':
        return [[key, [value, value].flat()]];
      case 'huge':
        return [[key, typeof value === 'string' ? value.padEnd(200_000, 'x') : 'x'.repeat(200_000)]];
      case 'prototype':
        return [[key, value], ...hostile(value)];
      case 'retype':
        return [[key, retyped(value)]];
    }
  });
}

function valueAt(body: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Record<string | number, unknown>)[key], body); // paths are the body's own
}

function hostile(value: unknown): [string, unknown][] {
  const bait = { polluted: 0, ...(typeof value === 'object' ? value : { value }) };
  return [
    ['__proto__', bait],
    ['constructor', { prototype: bait }],
    ['toString', value],
    ['hasOwnProperty', 0],
  ];
}

/** The same content as another type. Ids are not made numbers that JavaScript would round. */
function retyped(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return String(Number(value)) === value ? Number(value) : [value];
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return Object.fromEntries(value.entries());
  return value === null ? {} : Object.values(value as object); // the last type left
}

function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, reordered(child)]),
  );
}
