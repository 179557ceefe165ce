import { expect, test } from '@playwright/test';
import type { ReaderId } from '../../lib/core/ids';
import { studioOfKey } from '../../lib/core/ids';
import type { StudioId } from '../../lib/core/studios';
import { rows } from '../browser/database';
import type { Launched } from '../browser/launch';
import { openSidePanel } from '../browser/side-panel';
import type { Overrides } from '../demo/studio';
import { demoStudio, launchWithStudios, visit } from './walk';

interface Health {
  id: string;
  kind: string | null;
  path: string | null;
  lastGood: number | null;
  since: number | null;
  streak: number;
}

/** The studio's answers to one reader, each changed the same way. */
function answersOf(
  reader: ReaderId,
  change: (text: string) => Overrides[string],
): Record<string, Overrides[string]> {
  const studio = demoStudio(studioOfKey(reader) ?? 'douyin');
  const files = studio.fixtures
    .filter((fixture) => fixture.reader === reader && !fixture.failure)
    .map(({ file }) => file);
  return Object.fromEntries(files.map((file) => [file, change(studio.fixtureText(file))]));
}

async function healthOf(browser: Launched, reader: string): Promise<Health | undefined> {
  const health = await rows<Health>(await browser.worker(), 'readerHealth');
  return health.find(({ id }) => id === reader);
}

const renamed: readonly { studio: StudioId; reader: ReaderId; key: string; goesOn: ReaderId }[] = [
  { studio: 'douyin', reader: 'douyin/work-list', key: 'aweme_list', goesOn: 'douyin/media-user' },
  {
    studio: 'bilibili',
    reader: 'bilibili/works-list',
    key: 'arc_audits',
    goesOn: 'bilibili/works-list-brief',
  },
  {
    studio: 'youtube',
    reader: 'youtube/list-creator-videos',
    key: 'videos',
    goesOn: 'youtube/get-creator-videos',
  },
];

test.describe('a renamed key', () => {
  let browser: Launched;
  test.beforeAll(async () => {
    const overrides = renamed.map(({ reader, key }) =>
      answersOf(reader, (text) => {
        expect(text).toContain(`"${key}"`);
        return text.replaceAll(`"${key}"`, '"renamed_by_the_studio"');
      }),
    );
    browser = await launchWithStudios({}, Object.assign({}, ...overrides));
  });
  test.afterAll(() => browser.close());

  for (const { studio, reader, key, goesOn } of renamed) {
    test(`${studio}: writes nothing, is reported with its path, the panel says so, others go on`, async () => {
      const tab = await browser.context.newPage();
      await visit(browser, tab, demoStudio(studio), 'list');
      const broken = await healthOf(browser, reader);
      expect(broken).toMatchObject({ kind: 'drift', lastGood: null });
      expect(broken?.path).toContain(key);
      expect(broken?.since).toBeGreaterThan(0);
      expect(await healthOf(browser, goesOn)).toMatchObject({ kind: null, streak: 0 });
      const works = await rows<{ latest: Record<string, { reader: string }> }>(
        await browser.worker(),
        'works',
      );
      const written = works.flatMap(({ latest }) => Object.values(latest));
      expect(written.filter((value) => value.reader === reader)).toEqual([]);
      const panel = await openSidePanel(browser, tab);
      await panel.toShow('读不懂');
      await panel.toShow(reader);
    });
  }

  test('turns the toolbar button amber', async () => {
    const worker = await browser.worker();
    const [colour, text] = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://creator.douyin.com/*' });
      const on = { tabId: tab?.id };
      return [await chrome.action.getBadgeBackgroundColor(on), await chrome.action.getBadgeText(on)];
    });
    expect(colour.slice(0, 3)).toEqual([0xb0, 0x7d, 0x00]);
    expect(text).not.toBe('');
  });
});

test('signed out, refused and throttled are told apart from drift and from empty', async () => {
  const answers = {
    'signed-out': { body: '{"status_code":8,"status_msg":"x"}' },
    denied: { status: 403, body: '{}' },
    throttled: { status: 429, body: '{}' },
    empty: { body: '{"status_code":0,"has_more":false,"aweme_list":[],"items":[]}' },
    drift: { body: '{"status_code":0,"has_more":false}' },
  };
  const overrides: Record<string, Overrides[string]> = {};
  const browser = await launchWithStudios({}, overrides);
  try {
    const tab = await browser.context.newPage();
    for (const [kind, answer] of Object.entries(answers)) {
      Object.assign(
        overrides,
        answersOf('douyin/work-list', () => answer),
      );
      await visit(browser, tab, demoStudio('douyin'), 'list');
      expect(await healthOf(browser, 'douyin/work-list')).toMatchObject({ kind, lastGood: null });
    }
    expect(await rows(await browser.worker(), 'works')).toEqual([]);
  } finally {
    await browser.close();
  }
});
