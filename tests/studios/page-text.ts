import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { PageReader } from '../../lib/core/page-reader';
import { type Reading, readingSchema } from '../../lib/core/reading';
import type { StudioId } from '../../lib/core/studios';
import { show, showFixture } from './draft-page';

/** The evening (Shanghai) as of which the fixtures are written. */
export const now = Date.UTC(2026, 10, 22, 12);

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '../fixtures');
export const pageText = (studio: StudioId, file: string) =>
  readFileSync(join(fixtures, studio, file), 'utf8');

/** Works that the page in the test's document shows at an address, by id; checked as they are when they cross. */
export function worksAt(page: PageReader, address: string, locale = 'zh-CN') {
  const reading = page.run(document, new URL(address), { locale, now });
  const { works = [] } = reading ? readingSchema.parse(reading) : ({} as Partial<Reading>);
  return Object.fromEntries(works.map((work) => [work.workId, work]));
}

interface Shown {
  readonly studio: StudioId;
  readonly file: string;
  readonly address: string;
  readonly locale?: string;
  /** marks of the page that a new layout would change, and what they would become */
  readonly changed: readonly [from: string | RegExp, to: string];
}

/** What every page reader must do on any page. */
export function keepsToThePage(page: PageReader, shown: readonly Shown[], elsewhere: string): void {
  const run = (address: string, locale = 'zh-CN') => page.run(document, new URL(address), { locale, now });

  it.each(shown)('$file: every figure is marked as rounded, with reader and time', (one) => {
    showFixture(one.studio, one.file);
    const reading = run(one.address, one.locale);
    expect(reading).toMatchObject({ studio: one.studio, reader: `${one.studio}/page`, at: now });
    expect(reading?.works?.length).toBeGreaterThan(0);
    expect(reading?.works?.every(({ approx }) => approx === true)).toBe(true);
    expect(JSON.stringify(reading)).not.toMatch(/decoy|xsec/i);
  });

  it.each(shown)('$file: nothing on another page, once it is hidden, or before it is drawn', (one) => {
    showFixture(one.studio, one.file);
    expect(run(elsewhere, one.locale)).toBeNull();
    document.body.style.display = 'none';
    expect(run(one.address, one.locale)).toBeNull();
    show('<main><h1>loading</h1><p>12,345</p></main>');
    expect(run(one.address, one.locale)).toBeNull();
    show('');
    expect(run(one.address, one.locale)).toBeNull();
  });

  it.each(shown)('$file: a changed layout gives nothing', (one) => {
    const text = pageText(one.studio, one.file);
    const changed = text.replaceAll(...one.changed);
    expect(changed).not.toBe(text);
    show(changed);
    expect(run(one.address, one.locale)).toBeNull();
  });

  it.each(shown)('$file: in a language that is not known only plain digits are read', (one) => {
    showFixture(one.studio, one.file);
    const known = Object.values(worksAt(page, one.address, one.locale));
    const found = Object.values(worksAt(page, one.address, 'xx'));
    for (const { workId, values } of found) {
      const full = known.find((work) => work.workId === workId)?.values ?? {};
      expect(full).toMatchObject(values);
    }
  });

  it.each(shown)(
    '$file: the loss of any one element never makes a figure',
    (one) => {
      showFixture(one.studio, one.file);
      const full = worksAt(page, one.address, one.locale);
      for (const element of [...document.body.querySelectorAll('*')]) {
        const place = document.createComment('gone');
        element.replaceWith(place);
        for (const { workId, values } of run(one.address, one.locale)?.works ?? []) {
          expect(full[workId]?.values).toMatchObject(values);
        }
        place.replaceWith(element);
      }
    },
    30_000,
  );
}
