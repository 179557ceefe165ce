import { expect, type Page, test } from '@playwright/test';
import { studioFacts } from '../../lib/core/studios';
import { rows, tables } from '../browser/database';
import type { Launched } from '../browser/launch';
import { openSidePanel, type SidePanel } from '../browser/side-panel';
import { demoStudios } from '../demo';
import { douyinListBody, longId } from '../demo/douyin-list';
import { type DraftPage, draftPages } from '../demo/draft-pages';
import { demoUrl } from '../demo/studio';
import { launchWithStudios } from './walk';

const addressOf = ({ studio, url }: DraftPage) => `https://${studioFacts[studio].hosts[0]}${url}`;
const page = (studio: DraftPage['studio']) => {
  const found = draftPages.find((one) => one.studio === studio);
  if (!found) throw new Error(`no publish page of ${studio}`);
  return found;
};

/** Replaces what stands in a field, key by key. */
async function write(tab: Page, selector: string, text: string): Promise<void> {
  await tab.locator(selector).click();
  await tab.keyboard.press('ControlOrMeta+a');
  await tab.keyboard.press('Delete');
  await tab.keyboard.type(text);
}

const written = (tab: Page, selector: string) =>
  tab
    .locator(selector)
    .evaluate((field) => ('value' in field ? String(field.value) : (field.textContent ?? '')).trim());
const hasFocus = (tab: Page, selector: string) =>
  tab.locator(selector).evaluate((field) => {
    const root = field.getRootNode() as Document | ShadowRoot; // an element on a page is in one of the two
    return root.activeElement === field;
  });

/** The field of the panel whose label begins so, as a script finds it. */
const labelled = (label: string) =>
  `[...document.querySelectorAll('label')].find((one) => one.textContent.startsWith('${label}')).control`;

/** Ms from now until the panel's text fits. */
async function until(panel: SidePanel, wanted: RegExp): Promise<number> {
  const start = Date.now();
  await expect.poll(panel.text, { intervals: [20], timeout: 5_000 }).toMatch(wanted);
  return Date.now() - start;
}

/** All that the extension has stored, as text. */
async function stored(browser: Launched): Promise<string> {
  const worker = await browser.worker();
  const all = await Promise.all((await tables(worker)).map((table) => rows(worker, table)));
  return JSON.stringify(all);
}

test.describe('the draft on a publish page', () => {
  let browser: Launched;
  let tab: Page;
  let panel: SidePanel;

  test.beforeEach(async () => {
    browser = await launchWithStudios();
    tab = await browser.context.newPage();
    await tab.goto(addressOf(page('douyin')));
    panel = await openSidePanel(browser, tab);
    await panel.toShow('发布前检查');
  });
  test.afterEach(() => browser.close());

  test('reaches the panel within a second of typing, on every studio, and nothing of it is kept', async () => {
    for (const form of draftPages) {
      await tab.goto(addressOf(form));
      await panel.toShow(studioFacts[form.studio].name.zh);
      await panel.toShow('只有你知道的');
      const bad = `正在打字${form.studio} 国家级面膜，全网销量第一，下单立减`;
      await write(tab, form.text, bad);
      const wanted = `先改 \\d 处再发[\\s\\S]*${bad.replaceAll(' ', '\\s')}[\\s\\S]*“全网销量第一”`;
      expect(await until(panel, new RegExp(wanted)), form.studio).toBeLessThan(1_000);
      expect(await written(tab, form.text), form.studio).toBe(bad);
      expect(await hasFocus(tab, form.text), form.studio).toBe(true);
      await write(tab, form.text, `改好了${form.studio} 周末在家炖汤`);
      await until(panel, new RegExp(`改好了${form.studio}\\s周末在家炖汤`));
      expect(await panel.text(), form.studio).not.toContain('先改');
      if (!form.title) continue;
      await write(tab, form.title, '外婆的鱼丸汤 🍲👨‍👩‍👧');
      await until(panel, /外婆的鱼丸汤 🍲👨‍👩‍👧/);
    }
    expect(await stored(browser)).not.toMatch(/正在打字|改好了|鱼丸/);
  });

  test('marks the exact words behind emoji, tells empty from unseen, and survives a closed dialog', async () => {
    const form = page('douyin');
    await write(tab, form.text, '👨‍👩‍👧🍲 这款面膜全网销量第一，下单立减');
    await until(panel, /“全网销量第一”/);
    expect(
      await panel.evaluate('[...document.querySelectorAll("mark")].map((mark) => mark.textContent)'),
    ).toContain('全网销量第一');

    const tick = labelled('说的都属实');
    await panel.evaluate(`${tick}.click()`);
    await tab.evaluate(() => document.body.style.setProperty('display', 'none'));
    await until(panel, /页面上还没有可以检查的稿子/);
    await tab.evaluate(() => document.body.style.removeProperty('display'));
    await until(panel, /“全网销量第一”/);
    expect(await panel.evaluate(`${tick}.checked`)).toBe(true);

    await tab.goto(`${addressOf(form)}?empty`);
    await until(panel, /标题 0\/30\s+还没写/);
    await tab.goto(addressOf(page('tiktok')));
    await until(panel, /标题\s+页面上没看到/);
  });

  test('can be called no problem, taken back, and kept as a list of rules without its text', async () => {
    const form = page('douyin');
    await write(tab, form.title ?? '', '这个标题会留下');
    await write(tab, form.text, '这款面膜全网销量第一，下单立减');
    await until(panel, /“全网销量第一”/);
    const press = (name: string) =>
      panel.evaluate(
        `[...document.querySelectorAll('button')].find((one) => one.textContent === '${name}').click()`,
      );
    await press('不是问题');
    await until(panel, /已放过 1 处/);
    expect(await panel.evaluate('document.querySelectorAll("mark[data-light=red]").length')).toBe(0);
    await press('存为清单');
    await until(panel, /已存 \d/);
    const worker = await browser.worker();
    const [kept, ...more] = await rows(worker, 'checklists');
    expect(more).toEqual([]);
    expect(kept).toMatchObject({ studio: 'douyin', title: '这个标题会留下', workId: null });
    expect(kept?.['findings']).toContainEqual({ rule: 'abs', light: 'red', setAside: true });
    expect(Object.keys(Object(kept?.['ticks'])).length).toBeGreaterThan(9);
    expect(await stored(browser)).not.toContain('全网销量第一');
    await press('撤销');
    await until(panel, /先改 \d 处再发/);
  });

  test('goes from red to nothing red, is signed, and is found on the work once that is published', async () => {
    const form = page('douyin');
    const title = '外婆的鱼丸汤，汤底怎么熬';
    await write(tab, form.title ?? '', title);
    await write(tab, form.text, '国家级鱼丸，全网销量第一，下单立减');
    await until(panel, /先改 \d 处再发/);
    await write(tab, form.text, '周末在家熬汤，记一下步骤');
    await expect.poll(panel.text).not.toContain('先改');

    const set = (label: string, value: string) =>
      panel.evaluate(`(() => {
        const field = ${labelled(label)};
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, '${value}');
        field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }));
      })()`);
    const press = (name: string) =>
      panel.evaluate(
        `[...document.querySelectorAll('button')].find((one) => one.textContent === '${name}').click()`,
      );
    await set('签核流程', 'twoPerson');
    await until(panel, /还差 1 个签字/);
    await set('签字的人', 'new');
    await set('名字', '阿青');
    await press('加一个人');
    await until(panel, /备注（可不填）/);
    await press('签字');
    await until(panel, /阿青[\s\S]*已全部签完|已全部签完[\s\S]*阿青/);
    await press('存为清单');
    await until(panel, /已存 \d/);

    const work = { id: longId(5), title, views: 320, createdSec: Math.floor(Date.now() / 1000) };
    await browser.context.route('**/creator/pc/work_list**', (route) =>
      route.fulfill({ contentType: 'application/json', body: douyinListBody([work]) }),
    );
    const douyin = demoStudios.find(({ id }) => id === 'douyin');
    if (!douyin) throw new Error('no demo of Douyin');
    await tab.goto(demoUrl(douyin, 'list'));
    const worker = await browser.worker();
    await expect.poll(async () => (await rows(worker, 'works')).map((row) => row['title'])).toContain(title);
    await tab.goto(`chrome-extension://${browser.extensionId}/options.html#/works/douyin:${work.id}`);
    const card = tab.getByRole('region', { name: '发布前检查了什么？' });
    await expect(card).toContainText('按标题和时间匹配');
    await expect(card).toContainText('高风险双人复核 · 已全部签完');
    await expect(card).toContainText('第一人: 阿青');
    await card.getByRole('button', { name: '就是这一份' }).click();
    await expect(card.getByRole('button', { name: '不是这条作品的' })).toBeVisible();
    await expect(card).toContainText('没打勾的');
    await tab.screenshot({ path: 'test-output/checklist-on-work.png', fullPage: true });
  });

  test('is helped with a script, which goes into the check and never into the page', async () => {
    const form = page('douyin');
    const before = await written(tab, form.text);
    const press = (name: string) =>
      panel.evaluate(
        `[...document.querySelectorAll('summary, button')].find((one) => one.textContent === '${name}').click()`,
      );
    await press('脚本助手');
    await panel.toShow('放进口播稿检查');
    await panel.click('input[placeholder="这把小菜刀"]');
    await panel.evaluate("document.execCommand('insertText', false, '国家级菜刀')");
    await until(panel, /“国家级”/);
    await press('放进口播稿检查');
    await until(panel, /先改 \d 处再发|有 \d 处要留意/);
    expect(await written(tab, form.text)).toBe(before);
    expect(await stored(browser)).not.toContain('国家级菜刀');
  });

  test('is found in the dialog that YouTube lays over any page, and gone when that closes', async () => {
    const list = demoStudios.find(({ id }) => id === 'youtube');
    if (!list) throw new Error('no demo of YouTube');
    await tab.goto(demoUrl(list, 'list'));
    await panel.toShow('YouTube');
    await tab.evaluate(() => {
      const dialog = document.createElement('ytcp-uploads-dialog');
      const field = document.createElement('ytcp-video-title');
      field.innerHTML = '<div id="textbox" contenteditable="true"></div>';
      dialog.append(field);
      document.body.append(dialog);
    });
    await until(panel, /发布前检查/);
    await write(tab, 'ytcp-uploads-dialog #textbox', '国家级面膜，全网销量第一，下单立减');
    await until(panel, /先改 \d 处再发/);
    await tab.evaluate(() => document.querySelector('ytcp-uploads-dialog')?.remove());
    await expect.poll(panel.text).not.toContain('发布前检查');
  });

  test('follows the tab: off a publish page there is none, and any text can be pasted instead', async () => {
    await tab.goto(`https://${studioFacts.douyin.hosts[0]}/creator-micro/home`);
    await panel.toShow('检查任意文字');
    await panel.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.textContent === '检查任意文字').click()`,
    );
    await panel.toShow('还没有可查的文字');
    await panel.evaluate(`(() => {
      const box = document.querySelector('textarea');
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
      set.call(box, '本店奶茶全国销量第一，下单立减');
      box.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await panel.toShow(/先改 \d 处再发|要留意/);
    expect(await stored(browser)).not.toContain('奶茶');
  });
});

test('in English the panel says the same: what to fix, which words, by which law, on every studio', async () => {
  const browser = await launchWithStudios({ lang: 'en-US' });
  const tab = await browser.context.newPage();
  await tab.goto(addressOf(page('douyin')));
  const panel = await openSidePanel(browser, tab);
  for (const form of draftPages) {
    await tab.goto(addressOf(form));
    await panel.toShow('Only you can know');
    await write(tab, form.text, `草稿${form.studio}：国家级面膜，全网销量第一，下单立减`);
    await until(
      panel,
      new RegExp(
        `Fix \\d things? first[\\s\\S]*草稿${form.studio}[\\s\\S]*“国家级”[\\s\\S]*Instead:[\\s\\S]*Advertising Law`,
      ),
    );
    await write(tab, form.text, `草稿${form.studio}：周末在家炖汤`);
    await until(panel, new RegExp(`草稿${form.studio}：周末在家炖汤`));
    expect(await panel.text(), form.studio).not.toContain('Fix ');
  }
  await browser.close();
});
