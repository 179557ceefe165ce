/**
 * How draft readers look at a publish page. Nothing here writes to the page or measures it: texts come from
 * `textContent`, and the only question about rendering, whether an element is shown, is asked of single candidates.
 */

/** Where to look besides the document itself. */
export interface Inside {
  /** hosts whose open shadow roots are entered; `*` for every custom element */
  readonly shadow?: string;
  /** iframes of the same origin */
  readonly frames?: string;
}

/** Selectors of one field, oldest first. ` >>> ` goes on below the match, through open shadow roots. */
export type Selectors = readonly string[];

const mostPlaces = 300;
const deep = ' >>> ';
/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const following = 4;

/** The document, and the open shadow roots and same-origin frames in it that are shown. */
export function placesIn(root: ParentNode, { shadow, frames }: Inside): ParentNode[] {
  const places: ParentNode[] = [root];
  for (let nth = 0; nth < places.length && places.length < mostPlaces; nth++) {
    const place = places[nth];
    if (!place) break;
    const hosts = shadow ? [...place.querySelectorAll(shadow)] : [];
    for (const { shadowRoot, localName } of hosts) {
      if (shadowRoot && (shadow !== '*' || localName.includes('-'))) places.push(shadowRoot);
    }
    for (const frame of frames ? place.querySelectorAll<HTMLIFrameElement>(frames) : []) {
      const inner = isShown(frame) ? documentOf(frame) : null;
      if (inner) places.push(inner);
    }
  }
  return places;
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** All shown elements of the newest selector that has any. */
export function findAll(places: readonly ParentNode[], selectors: Selectors): Element[] {
  for (const selector of selectors.toReversed()) {
    const found = matchesIn(places, selector).filter(isShown);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first of them. */
export function find(places: readonly ParentNode[], selectors: Selectors): Element | undefined {
  for (const selector of selectors.toReversed()) {
    const found = matchesIn(places, selector).find(isShown);
    if (found) return found;
  }
  return undefined;
}

/** Those of a group of switches, radios or checkboxes that are on and shown. */
export const findChosen = (places: readonly ParentNode[], selector: string): Element[] =>
  matchesIn(places, selector).filter((control) => isOn(control) && isShown(control));

const matchesIn = (places: readonly ParentNode[], selector: string) =>
  places.flatMap((place) => matches(place, selector.split(deep)));

function matches(place: ParentNode, [first = '', ...rest]: readonly string[]): Element[] {
  const found = [...place.querySelectorAll(first)];
  if (rest.length === 0) return found;
  return found.flatMap((element) =>
    [element, ...(element.shadowRoot ? [element.shadowRoot] : [])]
      .flatMap((root) => placesIn(root, { shadow: '*' }))
      .flatMap((inner) => matches(inner, rest)),
  );
}

/**
 * False for what the page keeps but does not show: a closed dialog, a former page, the copy of another layout. Radios and
 * checkboxes are often drawn by what stands around them, so for those that is asked.
 */
export function isShown(element: Element): boolean {
  const drawn = element.matches('input[type="radio"], input[type="checkbox"]')
    ? element.parentElement
    : element;
  for (let at = drawn; at; at = hostOf(at)) {
    if (at.closest('[hidden], dialog:not([open])')) return false;
    if (at.checkVisibility?.({ visibilityProperty: true }) === false) return false;
  }
  return true;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null; // only shadow roots have a host
}

/** What is written in an input, a text area or an editor. */
export function textOf(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  return isField(element) ? element.value : editorText(element);
}

const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element.localName === 'input' || element.localName === 'textarea';

const blocks = new Set([
  'div',
  'p',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'section',
  'pre',
]);
const silent = new Set(['script', 'style', 'template']);
const placeholder = /(?:^|[-_\s])placeholder(?:$|[-_\s])/i;
/** Marks that editors put in to hold the caret. A joiner between two emoji is not one of them. */
const carets = /[\u200b\u2060\ufeff]/g;

/**
 * Text of a rich editor with its line breaks: blocks and `br` start a line, emoji that are pictures give their
 * alternative text, a placeholder that stands in the editor is left out. `innerText` would do most of this, and make the
 * browser lay the page out on each keystroke.
 */
export function editorText(editor: Element): string {
  let text = '';
  const write = (node: Node): void => {
    if (node.nodeType === 3) text += (node.textContent ?? '').replace(carets, '');
    if (node.nodeType !== 1) return;
    const element = node as Element; // by its type
    const { localName } = element;
    if (silent.has(localName) || isPlaceholder(element)) return;
    const block = element !== editor && blocks.has(localName);
    if (block && text !== '' && !text.endsWith('\n')) text += '\n';
    if (localName === 'br') text += '\n';
    else if (localName === 'img') text += element.getAttribute('alt') ?? '';
    else for (const child of element.childNodes) write(child);
    if (block && !text.endsWith('\n')) text += '\n';
  };
  write(editor);
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const isPlaceholder = (element: Element) =>
  element.hasAttribute('data-slate-placeholder') || placeholder.test(element.getAttribute('class') ?? '');

/** First shown element that directly holds one of these texts, blanks around it aside; what the user writes is none. */
export function labelled(places: readonly ParentNode[], ...texts: readonly string[]): Element | undefined {
  for (const place of places) {
    const document = place.ownerDocument ?? (place as Document); // only a document has no owner
    const walker = document.createTreeWalker(place, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !texts.includes((node.textContent ?? '').trim())) continue;
      if (!parent.closest('[contenteditable]:not([contenteditable="false"])') && isShown(parent))
        return parent;
    }
  }
  return undefined;
}

/** The next control of a kind behind a label, unless words stand between the two: then it belongs to another label. */
export function controlBeside(label: Element | undefined, selector: string): Element | undefined {
  let row = label?.parentElement;
  for (let level = 0; label && row && level < 4; level++, row = row.parentElement) {
    const next = [...row.querySelectorAll(selector)].find(
      (control) => label.compareDocumentPosition(control) & following,
    );
    if (next) return isShown(next) && between(label, next).length <= shortMark ? next : undefined;
  }
  return undefined;
}

/** An asterisk, a question mark in a circle: what a form puts behind a label. */
const shortMark = 2;

function between(label: Element, control: Element): string {
  const range = label.ownerDocument.createRange();
  range.setStartAfter(label);
  range.setEndBefore(control);
  return range.toString().trim();
}

const on = /(?:^|[-_\s])(?:checked|active|selected|on)(?:$|\s)/;

/** State of a switch, radio or checkbox, or of the one that an element wraps; undefined when nothing tells it. */
export function isOn(element: Element | undefined): boolean | undefined {
  if (!element) return undefined;
  const inner = element.querySelector(
    'input[type="checkbox"], input[type="radio"], [role="switch"], [aria-checked]',
  );
  for (const control of inner ? [element, inner] : [element]) {
    const said = control.getAttribute('aria-checked') ?? control.getAttribute('data-state');
    if (said === 'true' || said === 'checked') return true;
    if (said === 'false' || said === 'unchecked') return false;
    if (isField(control) && 'checked' in control) return control.checked;
  }
  return on.test(element.getAttribute('class') ?? '') ? true : undefined;
}

/** True when an element holds a picture, as an image or as its background. */
export function hasPicture(element: Element): boolean {
  const drawn = [element, ...element.querySelectorAll('[style*="url("]')].some((one) =>
    /background(?:-image)?\s*:[^;]*url\(/.test(one.getAttribute('style') ?? ''),
  );
  return drawn || [...element.querySelectorAll('img')].some((image) => Boolean(image.getAttribute('src')));
}
