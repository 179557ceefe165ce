import { expect, test } from '@playwright/test';
import { rows } from '../browser/database';
import type { Launched } from '../browser/launch';
import { openSidePanel } from '../browser/side-panel';
import { demoStudios } from '../demo';
import { demoUrl } from '../demo/studio';
import { launchWithStudios, settled } from './walk';

interface Health {
  id: string;
  kind: string | null;
  path: string | null;
  lastGood: number | null;
  since: number | null;
}

const studio = (id: string) => {
  const found = demoStudios.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

async function visitList(browser: Launched, id: string) {
  const tab = await browser.context.newPage();
  await tab.goto(demoUrl(studio(id), 'list'));
  await tab.waitForSelector('html[data-done=yes]');
  await settled(browser);
  return tab;
}

const renamed = [
  {
    id: 'douyin',
    reader: 'douyin/work-list',
    file: 'work-list.json',
    from: '"aweme_list"',
    path: 'aweme_list',
  },
  {
    id: 'bilibili',
    reader: 'bilibili/works-list',
    file: 'works-list.json',
    from: '"arc_audits"',
    path: 'arc_audits',
  },
  {
    id: 'youtube',
    reader: 'youtube/list-creator-videos',
    file: 'list-creator-videos.json',
    from: '"videos"',
    path: 'videos',
  },
];

for (const { id, reader, file, from, path } of renamed) {
  test(`${id}: a renamed key writes nothing, is reported with its path, and the panel says so`, async () => {
    const body = studio(id).fixtureText(file);
    expect(body).toContain(from);
    const browser = await launchWithStudios({}, { [file]: body.replaceAll(from, '"renamed_by_the_studio"') });
    try {
      const tab = await visitList(browser, id);
      const worker = await browser.worker();
      const health = await rows<Health>(worker, 'readerHealth');
      const broken = health.find((row) => row.id === reader);
      expect(broken).toMatchObject({ kind: 'drift', lastGood: null });
      expect(broken?.path).toContain(path);
      expect(broken?.since).toBeGreaterThan(0);
      const works = await rows<{ latest: Record<string, { reader: string }> }>(worker, 'works');
      expect(
        works.flatMap(({ latest }) => Object.values(latest)).filter((value) => value.reader === reader),
      ).toEqual([]);
      const panel = await openSidePanel(browser, tab);
      await panel.toShow('读不懂');
    } finally {
      await browser.close();
    }
  });
}

test('signed out, refused and throttled are told apart from drift and from empty', async () => {
  const file = 'work-list.json';
  const answers = {
    'signed-out': { body: '{"status_code":8,"status_msg":"x"}' },
    denied: { status: 403, body: '{}' },
    throttled: { status: 429, body: '{}' },
    empty: { body: '{"status_code":0,"has_more":false,"aweme_list":[],"items":[]}' },
    drift: { body: '{"status_code":0,"has_more":false}' },
  };
  for (const [kind, answer] of Object.entries(answers)) {
    const browser = await launchWithStudios({}, { [file]: answer });
    try {
      await visitList(browser, 'douyin');
      const health = await rows<Health>(await browser.worker(), 'readerHealth');
      expect(health.find((row) => row.id === 'douyin/work-list')?.kind, kind).toBe(kind);
    } finally {
      await browser.close();
    }
  }
});
