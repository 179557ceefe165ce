import type { BrowserContext, Route } from '@playwright/test';
import { type StudioId, studioFacts } from '../../lib/core/studios';
import type { Fixture } from '../fixtures/fixture';
import { draftHtml } from './draft-pages';
import { type DemoPageContent, demoPage } from './page';

export interface DemoStep {
  readonly kind: 'list' | 'work' | 'account' | 'analysis' | 'live' | 'draft';
  /** pathname, with search where the page needs one */
  readonly url: string;
  readonly label: string;
}

export interface DemoStudio {
  readonly id: StudioId;
  readonly fixtures: readonly Fixture[];
  readonly fixtureText: (file: string) => string;
  /** the walk: its pages in order */
  readonly walk: readonly DemoStep[];
  /** pages that show their data in frames of their own: outer pathname → frame addresses */
  readonly frames?: Readonly<Record<string, string | readonly string[]>>;
  /** pages that ask for nothing we know, and show their figures as text only: address → fixture file */
  readonly texts?: Readonly<Record<string, string>>;
}

/** Answers of the fixtures replaced for one test, by fixture file. */
export type Overrides = Readonly<
  Record<string, string | { status?: number; contentType?: string; body: string }>
>;

/** Answers the studio's own host names from the fixtures: pages, data, and 404 for the rest. */
export async function serveStudio(
  context: BrowserContext,
  studio: DemoStudio,
  overrides: Overrides = {},
): Promise<void> {
  const hosts = new Set([
    ...studioFacts[studio.id].hosts,
    ...studio.fixtures.flatMap(({ host }) => host ?? []),
  ]);
  for (const host of hosts) {
    await context.route(`https://${host}/**`, (route) => answer(route, studio, overrides));
  }
}

async function answer(route: Route, studio: DemoStudio, overrides: Overrides): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  const fixture = fixtureOf(studio, url, request.method(), request.postData());
  const cors = {
    'access-control-allow-origin': request.headers()['origin'] ?? '*',
    'access-control-allow-credentials': 'true',
  };
  if (fixture) {
    const text = studio.fixtureText(fixture.file);
    const override = overrides[fixture.file];
    const plain = typeof override === 'string' ? { body: override } : (override ?? { body: text });
    await route.fulfill({
      status: 200,
      contentType: 'application/json; charset=utf-8',
      headers: cors,
      ...plain,
    });
  } else if (request.resourceType() === 'document') {
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageAt(studio, url) });
  } else {
    await route.fulfill({ status: 404, body: '' });
  }
}

function fixtureOf(studio: DemoStudio, url: URL, method: string, body: string | null): Fixture | undefined {
  return studio.fixtures.find(
    (fixture) =>
      !fixture.failure &&
      fixture.path === url.pathname &&
      fixture.method === method &&
      (fixture.requestBody === undefined || JSON.stringify(fixture.requestBody) === body) &&
      Object.entries(fixture.query ?? {}).every(([name, value]) => url.searchParams.get(name) === value),
  );
}

/** What the page at a pathname asks for by itself. */
function callsOf(studio: DemoStudio, pathname: string): Fixture[] {
  return studio.fixtures.filter(({ page, failure }) => page === pathname && !failure);
}

const pathOf = (address: string): string => new URL(address, 'https://studio.invalid').pathname;

/** The answers that a visit of a step receives, those of its frame included. */
export function answersAt(studio: DemoStudio, step: DemoStep): Fixture[] {
  const outer = pathOf(step.url);
  return [outer, ...framesAt(studio, outer).map(pathOf)].flatMap((path) => callsOf(studio, path));
}

const framesAt = ({ frames }: DemoStudio, pathname: string): readonly string[] =>
  [frames?.[pathname] ?? []].flat();

function pageAt(studio: DemoStudio, url: URL): string {
  const form = draftHtml(studio.id, url);
  if (form !== null) return form;
  const text = Object.entries(studio.texts ?? {}).find(([address]) => pathOf(address) === url.pathname)?.[1];
  // Some request, as every page makes, that is none of ours.
  if (text) return `${studio.fixtureText(text)}<script>fetch('/not-ours')</script>`;
  return demoPage(contentAt(studio, url));
}

/** What a page of the walk asks for and holds. */
export function contentAt(studio: DemoStudio, url: URL): DemoPageContent {
  const step = studio.walk.find((at) => at.url === url.pathname + url.search || at.url === url.pathname);
  return {
    studio: studioFacts[studio.id].name.zh,
    title: step?.label ?? url.pathname,
    nav: studio.walk.map(({ url: href, label }) => ({ href, label, here: href === step?.url })),
    calls: callsOf(studio, url.pathname),
    frames: framesAt(studio, url.pathname),
  };
}

/** Absolute address of a step of the walk. */
export function demoUrl(studio: DemoStudio, kind: DemoStep['kind']): string {
  const step = studio.walk.find((at) => at.kind === kind);
  if (!step) throw new Error(`${studio.id} has no ${kind} page in its walk`);
  return `https://${studioFacts[studio.id].hosts[0]}${step.url}`;
}
