import { isShown } from './draft-dom';
import { parseDuration } from './durations';
import type { MetricId, Values } from './metric-ids';
import { parseDisplayed, parseDisplayedPercent } from './numbers';

/**
 * How page readers take figures out of what a studio shows. A figure is read only where one place of the page, and no
 * other, says it: two that differ, a bound, a dash, an abbreviation that the page's language does not have are unknown.
 */

/** `net`: a count that may fall */
export type Unit = 'count' | 'net' | 'share' | 'seconds';
/** What stands beside a label. */
export type Figure = readonly [metric: MetricId, unit: Unit];
/** Figures by their label on the page, in each wording that is known. */
export type Labels = Readonly<Record<string, Figure>>;

/** A shown text in its unit; undefined for everything that is not surely one. */
export function shownAs(text: string, unit: Unit, locale: string): number | undefined {
  if (unit === 'seconds') return parseDuration(text, locale) ?? undefined;
  const found =
    unit === 'share' ? parseDisplayedPercent(text, locale) : parseDisplayed(text, locale, { integer: true });
  if (!found || (unit !== 'net' && found.value < 0)) return undefined;
  return unit === 'share' && found.value > 1 ? undefined : found.value;
}

/** Values of texts that come in a known order. */
export function valuesInOrder(
  texts: readonly (string | undefined)[],
  order: readonly Figure[],
  locale: string,
): Values {
  return valuesOf(
    order.flatMap((figure, n): Said[] => {
      const value = shownAs(texts[n] ?? '', figure[1], locale);
      return value !== undefined ? [[figure[0], value]] : [];
    }),
  );
}

type Said = readonly [MetricId, number];

/** Values less those that were said differently in two places. */
function valuesOf(found: readonly Said[]): Values {
  const values = new Map<MetricId, number>();
  const disputed = new Set<MetricId>();
  for (const [metric, value] of found) {
    if ((values.get(metric) ?? value) !== value) disputed.add(metric);
    values.set(metric, value);
  }
  return Object.fromEntries([...values].filter(([metric]) => !disputed.has(metric)));
}

/** Texts of a page one by one, each with the element that directly holds it. */
type Piece = readonly [text: string, holder: Element];

/** How far above a label its figure may stand. */
const levels = 3;

/**
 * Figures that stand beside their labels, label and figure each in an element of its own. A label's figure is the only
 * text of its unit in the smallest element around it that holds another text, unless that element holds a second label.
 */
export function valuesBeside(places: readonly ParentNode[], labels: Labels, locale: string): Values {
  const pieces = places.flatMap(piecesOf);
  return valuesOf(
    pieces.flatMap(([text, holder]): Said[] => {
      const figure = Object.hasOwn(labels, text) ? labels[text] : undefined;
      const value = figure && isShown(holder) ? besideOf(holder, figure, labels, locale) : undefined;
      return figure && value !== undefined ? [[figure[0], value]] : [];
    }),
  );
}

function besideOf(label: Element, [, unit]: Figure, labels: Labels, locale: string): number | undefined {
  let box: Element | null = label;
  for (let level = 0; box && level <= levels; level++, box = box.parentElement) {
    const others = piecesOf(box).filter(([, holder]) => holder !== label);
    if (others.length === 0) continue;
    if (others.some(([text]) => Object.hasOwn(labels, text))) return undefined;
    // A change since yesterday stands there with its sign.
    const said = others.filter(([text]) => !/^[+\-\u2212]/.test(text) || unit === 'net');
    const found = said.flatMap(([text, holder]) => {
      const value = shownAs(text, unit, locale);
      return value === undefined || !isShown(holder) ? [] : [value];
    });
    return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

const silent = 'script, style, template, noscript, [contenteditable]:not([contenteditable="false"])';

function piecesOf(place: ParentNode): Piece[] {
  const document = place.ownerDocument ?? (place as Document); // only a document has no owner
  const walker = document.createTreeWalker(place, 4);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const holder = node.parentElement;
    if (text && holder && !holder.closest(silent)) pieces.push([text, holder]);
  }
  return pieces;
}

/** Text of an element on one line; undefined when there is none. */
export function lineOf(element: Element | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}

/**
 * The rows of a list without row marks of its own, by the work that their links name: the largest element around a link
 * in which no link names another work. Of a list of one nothing tells where the row ends, so it gives none.
 */
export function rowsByLink(
  places: readonly ParentNode[],
  selector: string,
  idOf: (href: string) => string | null,
): Map<string, Element> {
  const rows = new Map<string, Element>();
  const links = places.flatMap((place) => [...place.querySelectorAll(selector)]);
  const idIn = (link: Element) => idOf(link.getAttribute('href') ?? '');
  const isOf = (row: Element, id: string) =>
    [...row.querySelectorAll(selector)].every((link) => (idIn(link) ?? id) === id);
  for (const link of links) {
    const id = idIn(link);
    if (!id || rows.has(id) || !isShown(link)) continue;
    let row = link;
    for (let up = link.parentElement; up && isOf(up, id); up = up.parentElement) row = up;
    rows.set(id, row);
  }
  return rows.size > 1 ? rows : new Map();
}
