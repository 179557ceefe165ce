import { ReadFailure } from '../../core/failures';
import type * as s from '../../core/shape';

/** A known shape found somewhere inside an answer. */
export interface Found {
  readonly name: string;
  readonly data: unknown;
  /** the object that holds it: a card with its config */
  readonly holder: Readonly<Record<string, unknown>>;
  /** keys that lead to it, joined by dots; positions as [] */
  readonly path: string;
}

/** A screen of 570 KB has some ten thousand nodes; beyond these bounds lies no answer of Studio's. */
const deepest = 16;
const mostNodes = 200_000;

/**
 * Looks for known keys under any wrapper: Studio moves its cards about and wraps them anew, but keeps their
 * names (studios/youtube.md §0.3). What a hidden card holds is skipped. A shape found is not searched further.
 */
export function findShapes(root: unknown, names: ReadonlySet<string>, at: string): Found[] {
  const found: Found[] = [];
  const trail = [at];
  let nodes = 0;
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (++nodes > mostNodes || trail.length > deepest + 1) return;
    if (Array.isArray(node)) {
      descend(node, '[]');
      return;
    }
    const holder = node as Record<string, unknown>; // a JSON object, checked just above
    if (holder['isHidden'] === true) return;
    const before = found.length;
    for (const key of Object.keys(holder)) {
      if (names.has(key))
        found.push({ name: key, data: holder[key], holder, path: [...trail, key].join('.') });
      else descend([holder[key]], key);
    }
    for (const name of announcedIn(holder, names)) {
      if (!found.slice(before).some((shape) => shape.name === name))
        throw new ReadFailure('drift', [...trail, name].join('.'));
    }
  };
  const descend = (children: readonly unknown[], key: string): void => {
    trail.push(key);
    for (const child of children) visit(child);
    trail.pop();
  };
  visit(root);
  return found;
}

/**
 * Known shapes that a card's config speaks of: `keyMetricCardConfig` goes with `keyMetricCardData`. One that is not
 * there was renamed, and what the other cards say in its place is not the same figure. A card that holds its config
 * alone was sent without data.
 */
function announcedIn(
  { config, ...rest }: Readonly<Record<string, unknown>>,
  names: ReadonlySet<string>,
): string[] {
  if (!isObject(config) || !Object.values(rest).some(isObject)) return [];
  return Object.keys(config)
    .map((key) => key.replace(/Config$/, 'Data'))
    .filter((name) => names.has(name));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** `data` in its shape, or drift with the path that leads to the first difference. */
export function shaped<Out>(schema: s.Shape<Out>, data: unknown, path: string): Out {
  const checked = schema.safeParse(data);
  if (checked.success) return checked.data;
  throw new ReadFailure('drift', [path, ...checked.path].join('.'));
}

/** True for `{}`: Studio leaves empty lists out, so a table without columns is one without data. */
export function isBare(data: unknown): boolean {
  return isObject(data) && Object.keys(data).length === 0;
}
