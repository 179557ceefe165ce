/**
 * What is read of a studio's answer: a small schema language with the words and the rules of zod, for values that come
 * from JSON. Zod checks what crosses between our own contexts; here it would be too slow, since an extension may not
 * evaluate the code that makes zod fast, and the worker holds the shapes of all studios: measured in November 2026 it
 * read a list of 10,000 works at 30 times the cost of parsing it, and took 80 ms to make the schemas.
 * tests/core/shape.test.ts holds the two together, on any schema and any value.
 *
 * An object keeps the keys it names and no others; a key whose value is undefined is left out. Reading stops at the first
 * thing that does not fit.
 */
export class Shape<out Out> {
  /** @param fit the value as it is read, or `unfit(…)`; never throws by itself */
  constructor(readonly fit: (value: unknown) => Out | Unfit) {}

  /** The value in this shape, or the keys that lead to the first thing that does not fit; never a value. */
  safeParse(value: unknown): Checked<Out> {
    const data = this.fit(value);
    return isUnfit(data)
      ? { success: false, path: trail.toReversed(), data: undefined }
      : { success: true, data };
  }

  optional(): Shape<Out | undefined> {
    return new Shape<Out | undefined>((value) => (value === undefined ? undefined : this.fit(value)));
  }

  nullable(): Shape<Out | null> {
    return new Shape<Out | null>((value) => (value === null ? null : this.fit(value)));
  }

  nullish(): Shape<Out | null | undefined> {
    return new Shape<Out | null | undefined>((value) =>
      value === undefined || value === null ? value : this.fit(value),
    );
  }

  /** What does not fit is `fallback`. */
  catch<Fallback>(fallback: Fallback): Shape<Out | Fallback> {
    return new Shape<Out | Fallback>((value) => {
      const found = this.fit(value);
      return isUnfit(found) ? fallback : found;
    });
  }

  /** Another value made of this one; `unfit(…)` refuses it. */
  transform<Next>(to: (value: Out) => Next | Unfit): Shape<Next> {
    return new Shape((value) => {
      const found = this.fit(value);
      return isUnfit(found) ? found : to(found);
    });
  }

  /** Only values for which `holds`; `path` names what is wrong where it is not the value itself. */
  refine(holds: (value: Out) => unknown, { path = [] }: { path?: readonly string[] } = {}): Shape<Out> {
    return this.transform((value) => (holds(value) ? value : unfit(...path)));
  }

  pipe<Next>(next: Shape<Next>): Shape<Next> {
    return this.transform((value) => next.fit(value));
  }

  or<Other>(other: Shape<Other>): Shape<Out | Other> {
    return union([this, other]);
  }
}

export type Checked<Out> =
  | { readonly success: true; readonly data: Out }
  /** keys from the outside in; `[]` is a place in a list, since positions say nothing about the shape */
  | { readonly success: false; readonly path: readonly string[]; readonly data: undefined };

/** What a shape gives. */
export type Read<Of> = Of extends Shape<infer Out> ? Out : never;

const mark = Symbol('unfit');
/** Stands in for a value that does not fit; where, is in `trail` until the next one. */
export type Unfit = typeof mark;
/** Keys to the last thing that did not fit, from the inside out: written only on the way back from it. */
let trail: string[] = [];

/** Refuses a value, at these keys below it. */
export function unfit(...path: readonly string[]): Unfit {
  trail = path.toReversed();
  return mark;
}

function isUnfit(value: unknown): value is Unfit {
  return value === mark;
}

function below(key: string): Unfit {
  trail.push(key);
  return mark;
}

class StringShape extends Shape<string> {
  regex(pattern: RegExp): Shape<string> {
    return this.refine((text) => pattern.test(text));
  }
}

class NumberShape extends Shape<number> {
  /** Integers that JavaScript holds exactly. */
  int(): Shape<number> {
    return this.refine(Number.isSafeInteger);
  }
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<Of extends Fields> = {
  [Key in keyof Of]: undefined extends Read<Of[Key]> ? Key : never;
}[keyof Of];
type Flat<Of> = { [Key in keyof Of]: Of[Key] };
type ObjectOf<Of extends Fields> = Flat<
  { [Key in Exclude<keyof Of, OptionalKeys<Of>>]: Read<Of[Key]> } & {
    [Key in OptionalKeys<Of>]?: Read<Of[Key]>;
  }
>;

class ObjectShape<Of extends Fields> extends Shape<ObjectOf<Of>> {
  constructor(readonly fields: Of) {
    super(fitFields(fields));
  }

  extend<More extends Fields>(more: More): ObjectShape<Of & More> {
    return new ObjectShape({ ...this.fields, ...more });
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys that are never copied from a value, whatever parsed it. */
const forbidden = '__proto__';

function fitFields<Of extends Fields>(fields: Of): (value: unknown) => ObjectOf<Of> | Unfit {
  const keys = Object.keys(fields);
  const shapes = Object.values(fields);
  return (value) => {
    if (!isObject(value)) return unfit();
    const found: Record<string, unknown> = {};
    for (let n = 0; n < keys.length; n++) {
      const key = keys[n] as string; // n is below the length of both
      const part = (shapes[n] as Shape<unknown>).fit(value[key]);
      if (part === mark) return below(key);
      // Answers leave most of their metrics out.
      if (part !== undefined) found[key] = part;
    }
    return found as ObjectOf<Of>; // each key was read by its own shape
  };
}

/** An object with these keys; others are not read. */
export function object<Of extends Fields>(fields: Of): ObjectShape<Of> {
  return new ObjectShape(fields);
}

/** An object with these keys; others are kept as they are. */
export function looseObject<Of extends Fields>(fields: Of): Shape<ObjectOf<Of> & JsonObject> {
  const named = object(fields);
  const keys = new Set(Object.keys(fields));
  return new Shape((value) => {
    const found = named.fit(value);
    if (isUnfit(found) || !isObject(value)) return mark; // an object wherever it was found to fit
    const others: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (!keys.has(key) && key !== forbidden) others[key] = value[key];
    }
    return { ...others, ...found };
  });
}

/** An object of any keys that fit, with values of one shape. */
export function record<Value>(keys: Shape<string>, values: Shape<Value>): Shape<Record<string, Value>> {
  return new Shape((value) => {
    if (!isObject(value)) return unfit();
    const found: Record<string, Value> = {};
    for (const key of Object.keys(value)) {
      if (key === forbidden) continue;
      if (isUnfit(keys.fit(key))) return unfit(key);
      const part = values.fit(value[key]);
      if (isUnfit(part)) return below(key);
      found[key] = part;
    }
    return found;
  });
}

export function array<Item>(item: Shape<Item>): Shape<Item[]> {
  return new Shape((value) => {
    if (!Array.isArray(value)) return unfit();
    const found: Item[] = [];
    for (const one of value) {
      const part = item.fit(one);
      if (isUnfit(part)) return below('[]');
      found.push(part);
    }
    return found;
  });
}

/** The first of several shapes that fits. */
export function union<Options extends readonly Shape<unknown>[]>(options: Options) {
  return new Shape((value) => {
    for (const option of options) {
      const found = option.fit(value);
      if (!isUnfit(found)) return found as Read<Options[number]>; // what one of them gives
    }
    return unfit();
  });
}

function only<Out>(fits: (value: unknown) => value is Out): (value: unknown) => Out | Unfit {
  return (value) => (fits(value) ? value : unfit());
}

export const string = () => new StringShape(only((value) => typeof value === 'string'));
/** A finite number. */
export const number = () => new NumberShape(only((value): value is number => Number.isFinite(value)));
/** What `Number` makes a finite number of, such as decimal text. */
export const coercedNumber = () =>
  new NumberShape((value) => {
    const plain = typeof value !== 'object' || value === null; // an object's own methods could throw
    const found = plain ? Number(value) : Number.NaN;
    return Number.isFinite(found) ? found : unfit();
  });
export const boolean = () => new Shape(only((value) => typeof value === 'boolean'));
export const literal = <const Value extends string | number | boolean | null>(expected: Value) =>
  new Shape(only((value): value is Value => value === expected));
/** Anything that is there. */
export const unknown = () => new Shape<unknown>((value) => (value === undefined ? unfit() : value));
/** Nothing: with `optional`, a key that must not be there. */
export const never = () => new Shape<never>(() => unfit());

/** A shape of what `to` makes of the value. */
export function preprocess<Out>(to: (value: unknown) => unknown, shape: Shape<Out>): Shape<Out> {
  return new Shape((value) => shape.fit(to(value)));
}
