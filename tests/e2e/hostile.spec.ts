import { expect, test } from '@playwright/test';
import { rows, tables } from '../browser/database';
import { type Launched, launch } from '../browser/launch';
import { douyinListBody, longId } from '../demo/douyin-list';

const listPath = '/janus/douyin/creator/pc/work_list';
const created = Date.UTC(2026, 10, 1) / 1000;
const one = { id: longId(1), title: 'honest work', views: 500, createdSec: created };

let browser: Launched;
test.beforeEach(async () => {
  browser = await launch();
});
test.afterEach(() => browser.close());

/** Opens a studio page that runs `script` and gets `answers` by query name. */
async function open(script: string, answers: Record<string, { body: string; contentType?: string }>) {
  await browser.context.route('https://creator.douyin.com/**', (route) => {
    const url = new URL(route.request().url());
    if (url.pathname !== listPath)
      return route.fulfill({ contentType: 'text/html', body: `<!doctype html><script>${script}</script>` });
    return route.fulfill({ contentType: 'application/json', ...answers[url.searchParams.get('as') ?? ''] });
  });
  const tab = await browser.context.newPage();
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.goto('https://creator.douyin.com/creator-micro/content/manage');
  return { tab, errors };
}

const asks = (...names: string[]) =>
  `(async () => { for (const as of ${JSON.stringify(names)}) await (await fetch('${listPath}?as=' + as)).text(); await fetch('${listPath}?as=honest') })()`;

async function honestStored(): Promise<void> {
  const worker = await browser.worker();
  await expect
    .poll(async () => (await rows(worker, 'works')).map(({ id }) => id), { timeout: 30_000 })
    .toContain(`douyin:${longId(1)}`);
}

test('forged window messages and events write nothing', async () => {
  const forged = `
    const capture = { path: '${listPath}', page: '/', at: Date.now(), status: 200, request: {}, text: ${JSON.stringify(douyinListBody([{ ...one, id: longId(66) }]))} };
    for (const message of [capture, { type: 'collect', data: capture }, { type: 'fp:hello', capture }]) {
      postMessage(message, '*'); document.dispatchEvent(new CustomEvent('fp:hello', { detail: message }));
      const { port1, port2 } = new MessageChannel(); port1.postMessage(message);
      for (const name of ['fp:hello', 'fp:here', 'message']) { document.dispatchEvent(new MessageEvent(name, { data: message, ports: [port2], cancelable: true })); dispatchEvent(new MessageEvent(name, { data: message })); }
    }`;
  await open(`${forged};${asks()}`, { honest: { body: douyinListBody([one]) } });
  await honestStored();
  expect((await rows(await browser.worker(), 'works')).map(({ id }) => id)).toEqual([`douyin:${longId(1)}`]);
});

test('oversized, deep, broken and poisoned answers are refused and reading goes on', async () => {
  const good = douyinListBody([one]);
  const { errors } = await open(asks('big', 'deep', 'html', 'cut', 'proto', 'empty', 'retyped'), {
    big: { body: `${good.slice(0, -1)},"padding":"${'x'.repeat(13_000_000)}"}` },
    deep: { body: `${'['.repeat(100_000)}${']'.repeat(100_000)}` },
    html: { body: '<!doctype html><title>login</title>', contentType: 'text/html' },
    cut: { body: good.slice(0, good.length / 2) },
    proto: {
      body: good
        .replace('"status_msg":""', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}')
        .replaceAll(longId(1), longId(2)),
    },
    empty: { body: '' },
    retyped: { body: good.replace('"items":[', '"items":{"0":').replace(/\]\}$/, '}}') },
    honest: { body: good },
  });
  await honestStored();
  const worker = await browser.worker();
  expect(await worker.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
  expect(errors).toEqual([]);
  const [health] = await rows<{ id: string; good: number; failed: number }>(worker, 'readerHealth');
  expect(health?.id).toBe('douyin/work-list');
  expect(health?.failed).toBeGreaterThanOrEqual(4);
});

test('script in a title stays text in the dashboard', async () => {
  const title = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>"'`;
  await open(asks(), { honest: { body: douyinListBody([{ ...one, title }]) } });
  await honestStored();
  const dashboard = await browser.context.newPage();
  await dashboard.goto(`chrome-extension://${browser.extensionId}/options.html#/works`);
  await expect(dashboard.getByText(title)).toBeVisible();
  expect(await dashboard.title()).not.toBe('owned');
  expect(await dashboard.locator('img').count()).toBe(0);
});

test('a list of 10,000 works is read whole, and only into the known tables', async () => {
  const works = Array.from({ length: 10_000 }, (_, n) => ({ ...one, id: longId(n), views: n }));
  await open(asks(), { honest: { body: douyinListBody(works) } });
  const worker = await browser.worker();
  await expect.poll(async () => (await rows(worker, 'works')).length, { timeout: 60_000 }).toBe(10_000);
  const known = ['accountDays', 'accounts', 'breakdowns', 'curves', 'readerHealth', 'snapshots', 'works'];
  expect(await tables(worker)).toEqual(expect.arrayContaining(known));
});
