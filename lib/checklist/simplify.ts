import type { Simplify } from './normalise';

let loaded: Promise<Simplify> | undefined;

/**
 * Loads the traditional→simplified table (about 60 KB compressed) once and returns a per-character converter.
 * Only conversions that keep the length are used, so that offsets stay true. Nothing is asked of the network:
 * the table is part of the build.
 */
export function loadSimplify(): Promise<Simplify> {
  loaded ??= import('opencc-js/t2cn').then(({ Converter }) =>
    perCharacter(Converter({ from: 't', to: 'cn' })),
  );
  return loaded;
}

function perCharacter(convert: (text: string) => string): Simplify {
  const table = new Map<string, string>();
  return (char) => {
    const known = table.get(char);
    if (known !== undefined) return known;
    const code = char.codePointAt(0) ?? 0;
    const simple = code < 0x3400 ? char : settle(convert, char);
    table.set(char, simple);
    return simple;
  };
}

function settle(convert: (text: string) => string, char: string): string {
  const once = convert(char);
  if (once.length !== char.length) return char;
  // A second conversion must change nothing, or normalising twice would differ from normalising once.
  return convert(once) === once ? once : char;
}
