import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page of the extension with nothing in it: where code of ours is measured, and what the browser takes by itself. */
export const emptyPage = 'bench-empty.html';

/** Moments in ms since the start of the navigation. */
export interface Marks {
  /** first contentful paint */
  readonly paint?: number;
  /** a heading stands in the page */
  readonly heading?: number;
  /** the page says that it shows its answer */
  readonly ready?: number;
  /** the last change of the page so far */
  readonly settled?: number;
}

/** Runs before the page's own script and notes when what is waited for stands in the page. */
const marks = `
const wanted = { heading: 'h1', ready: 'main[data-ready=yes]' };
const reached = (globalThis.benchMarks = {});
new MutationObserver(() => {
  reached.settled = performance.now();
  for (const [name, selector] of Object.entries(wanted))
    if (!(name in reached) && document.querySelector(selector)) reached[name] = reached.settled;
}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['data-ready'] });
`;

/** A copy of the built extension with an empty page, and with the marks in its own pages; a build meanwhile disturbs nothing. */
export function benchExtension(built: string): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'fupan-bench-'));
  cpSync(built, dir, { recursive: true });
  writeFileSync(
    join(dir, emptyPage),
    '<!doctype html><meta charset="utf-8"><title>empty</title><h1>empty</h1>',
  );
  writeFileSync(join(dir, 'bench-marks.js'), marks);
  for (const page of ['sidepanel.html', 'options.html']) {
    const html = readFileSync(join(dir, page), 'utf8');
    writeFileSync(join(dir, page), html.replace('<head>', '<head><script src="/bench-marks.js"></script>'));
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
