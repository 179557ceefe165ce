import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import type { DraftReading } from '../../lib/core/draft-reading';
import { draftReadingSchema } from '../../lib/core/draft-schema';
import type { StudioId } from '../../lib/core/studios';

/** Found by path: in a test with a page, an address relative to the module would be one of the page. */
const fixtures = join(dirname(fileURLToPath(import.meta.url)), '../fixtures');

/** Puts a page into the test's document, with the shadow roots that its templates describe. */
export function show(html: string): void {
  document.body.removeAttribute('style');
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html;
  attachShadows(document.body);
}

function attachShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content.cloneNode(true));
    template.remove();
    attachShadows(shadow);
  }
}

/** Shows a page of the fixtures. */
export function showFixture(studio: StudioId, file: string): void {
  show(readFileSync(join(fixtures, studio, file), 'utf8'));
}

/** The element of the page that a test changes; throws when the page has none. */
export function must<Found extends Element = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

export const setValue = (selector: string, value: string, root?: ParentNode): void => {
  must<HTMLInputElement>(selector, root).value = value;
};

type ReadDraft = (root: ParentNode, url: URL) => DraftReading | null;

/** A reader of drafts at one address of its studio, with what it gives checked as it is when it crosses. */
export function draftAt(readDraft: ReadDraft, address: string): (at?: string) => DraftReading | null {
  return (at = address) => {
    const draft = readDraft(document, new URL(at));
    return draft && draftReadingSchema.parse(draft);
  };
}

/** What every draft reader must do on any page. */
export function behavesWell(
  readDraft: ReadDraft,
  address: string,
  elsewhere: string,
  file: [StudioId, string],
): void {
  const read = draftAt(readDraft, address);

  it('shows no draft on a page without a form', () => {
    show('<main><h1>loading</h1><input placeholder="search"><div contenteditable="true">a note</div></main>');
    expect(read()).toBeNull();
    show('');
    expect(read()).toBeNull();
  });

  it('shows no draft once its form is hidden or gone', () => {
    showFixture(...file);
    expect(read()).not.toBeNull();
    document.body.style.display = 'none';
    expect(read()).toBeNull();
    document.body.removeAttribute('style');
    document.body.innerHTML = '';
    expect(read(elsewhere)).toBeNull();
  });

  it('writes nothing to the page', () => {
    showFixture(...file);
    const before = document.body.innerHTML;
    read();
    expect(document.body.innerHTML).toBe(before);
  });

  it('survives the loss of any one element', () => {
    showFixture(...file);
    // Laying out styles is the slow part of the page that tests run in.
    vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
    for (const element of everything(document.body)) {
      const place = document.createComment('gone');
      element.replaceWith(place);
      expect(() => read()).not.toThrow();
      place.replaceWith(element);
    }
  }, 30_000);

  it('measures nothing, and asks of few elements whether they are shown', () => {
    showFixture(...file);
    document.body.insertAdjacentHTML('beforeend', '<p><label><span>row</span></label></p>'.repeat(1_000));
    const measured = [
      vi.spyOn(HTMLElement.prototype, 'innerText', 'get'),
      vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get'),
      vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get'),
      vi.spyOn(Element.prototype, 'getBoundingClientRect'),
      vi.spyOn(Element.prototype, 'getClientRects'),
    ];
    const asked = vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
    expect(read()).not.toBeNull();
    expect(measured.map(({ mock }) => mock.calls.length)).toEqual(measured.map(() => 0));
    expect(asked.mock.calls.length).toBeLessThan(200);
  });
}

/** All elements of a page, those in shadow roots too. */
function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}
