import { expect, test } from '@playwright/test';
import { rows } from '../browser/database';
import { type Launched, launch } from '../browser/launch';

/** A page that exercises its own network functions every way we can think of and writes down what it saw. */
const page = `<!doctype html><html lang="zh-CN"><script>
const log = [];
const note = (name, value) => log.push([name, value]);
const list = '/janus/douyin/creator/pc/work_list?msToken=decoy';
const failure = (error) => error.name + ': ' + error.message;
const looks = (fn) => [fn.toString(), fn.name, fn.length, typeof fn, fn instanceof Function];
async function fetches() {
  note('plain', await (await fetch(list)).text());
  note('url object', await (await fetch(new URL(list, location.href))).json());
  const viaRequest = await fetch(new Request(list, { method: 'POST', body: '{"a":1}' }));
  note('request', [viaRequest.url, viaRequest.status, viaRequest.bodyUsed, viaRequest.redirected, viaRequest.type]);
  const twice = await fetch(list); const copy = twice.clone();
  note('clone', [await twice.text() === await copy.text(), twice.bodyUsed]);
  const streamed = await fetch(list); let bytes = 0; const reader = streamed.body.getReader();
  for (;;) { const { done, value } = await reader.read(); if (done) break; bytes += value.length; }
  note('stream', bytes);
  const half = await fetch(list); await half.body.cancel(); note('cancelled', half.bodyUsed);
  const control = new AbortController(); control.abort();
  note('aborted', await fetch(list, { signal: control.signal }).catch(failure));
  const late = new AbortController(); const started = fetch('/janus/douyin/creator/pc/work_list?slow=1', { signal: late.signal }).catch(failure); late.abort('enough');
  note('aborted late', await started.then(String));
  note('network error', await fetch('/janus/douyin/creator/pc/work_list?broken=1').catch(failure));
  note('bad url', await fetch('https://').catch(failure));
  note('no argument', await fetch().catch(failure));
  note('lost this', await Reflect.apply(fetch, undefined, [list]).then((r) => r.status));
  note('wrong this', await Reflect.apply(fetch, {}, [list]).then((r) => r.status, failure));
  try { new fetch(list) } catch (error) { note('new', failure(error)) }
  let counted = 0; const odd = { toString: () => { counted++; return list } };
  note('own object', [(await fetch(odd)).status, counted]);
  const order = []; await Promise.all([1, 2, 3].map((n) => fetch(list).then((r) => r.text()).then(() => order.push(n))));
  note('all came', order.length);
}
const xhr = (type, url, prepare) => new Promise((done) => {
  const x = new XMLHttpRequest(); const events = [];
  for (const name of ['readystatechange', 'loadstart', 'progress', 'load', 'loadend', 'error', 'abort', 'timeout'])
    x.addEventListener(name, () => events.push(name + x.readyState));
  x.onloadend = () => { let body; try { body = x.responseText } catch (error) { body = error.name }
    done([events.join(), x.status, String(body).length, x.response === null ? null : typeof x.response, x.responseURL, Object.keys(x)]) };
  x.open('GET', url); x.responseType = type; x.send(); prepare?.(x);
});
async function xhrs() {
  for (const type of ['', 'text', 'json', 'arraybuffer', 'blob']) note('xhr ' + type, await xhr(type, list));
  note('xhr abort', await xhr('', '/janus/douyin/creator/pc/work_list?slow=1', (x) => x.abort()));
  note('xhr error', await xhr('', '/janus/douyin/creator/pc/work_list?broken=1'));
  const reused = new XMLHttpRequest(); reused.open('GET', list, false); reused.send(); note('xhr sync', reused.status);
  reused.open('GET', '/other', false); reused.send(); note('xhr reused', reused.responseText);
  try { new XMLHttpRequest().send() } catch (error) { note('xhr unopened', failure(error)) }
  try { XMLHttpRequest.prototype.open.call({}, 'GET', list) } catch (error) { note('xhr wrong this', failure(error)) }
}
function appearances() {
  note('fetch', looks(fetch)); note('xhr', looks(XMLHttpRequest));
  note('open', looks(XMLHttpRequest.prototype.open)); note('send', looks(XMLHttpRequest.prototype.send));
  note('called toString', Function.prototype.toString.call(fetch).includes('[native code]'));
  note('descriptors', [Object.getOwnPropertyDescriptor(window, 'fetch'), Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'open')]
    .map(({ writable, enumerable, configurable }) => [writable, enumerable, configurable]));
  note('own keys', [Object.keys(XMLHttpRequest.prototype).length, Reflect.ownKeys(fetch).join(), 'prototype' in fetch]);
  note('globals', Object.getOwnPropertyNames(window).sort().join());
  note('document', [document.documentElement.getAttributeNames().join(), document.documentElement.outerHTML.length, document.adoptedStyleSheets.length]);
}
const heard = [];
for (const type of ['message', 'fp:hello', 'fp:here']) { addEventListener(type, () => heard.push(type)); document.addEventListener(type, () => heard.push(type)) }
addEventListener('unhandledrejection', (event) => heard.push('unhandled ' + event.reason));
addEventListener('error', (event) => heard.push('error ' + event.message));
appearances();
fetches().then(xhrs).then(() => { note('heard', heard); window.result = JSON.stringify(log) });
</script>`;

async function serve(browser: Launched): Promise<void> {
  await browser.context.route('https://creator.douyin.com/**', async (route) => {
    const url = new URL(route.request().url());
    if (route.request().resourceType() === 'document')
      return route.fulfill({ contentType: 'text/html', body: page });
    if (url.searchParams.has('broken')) return route.abort('connectionrefused');
    // A slow answer is one that never comes: the page aborts it.
    if (url.searchParams.has('slow')) return;
    return route.fulfill({
      contentType: 'application/json',
      body: '{"status_code":8,"n":7000000000000000001}',
    });
  });
}

async function seenByPage(extension: string | null | undefined): Promise<[string, unknown][]> {
  const browser = await launch({ extension });
  try {
    await serve(browser);
    const tab = await browser.context.newPage();
    await tab.goto('https://creator.douyin.com/creator-micro/content/manage');
    await tab.waitForFunction(() => 'result' in window);
    return JSON.parse(await tab.evaluate(() => String(Reflect.get(window, 'result'))));
  } finally {
    await browser.close();
  }
}

test('a page sees the same answers, errors, events, looks and globals with and without Fupan', async () => {
  const without = await seenByPage(null);
  const withFupan = await seenByPage(undefined);
  expect(without.length).toBeGreaterThan(30);
  expect(withFupan).toEqual(without);
});

test('a page that breaks its own globals does not break the reading, nor Fupan the page', async () => {
  const browser = await launch();
  try {
    await browser.context.route('https://creator.douyin.com/**', (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({ contentType: 'text/html', body: sabotage })
        : route.fulfill({ contentType: 'application/json', body: '{"status_code":8}' }),
    );
    const tab = await browser.context.newPage();
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto('https://creator.douyin.com/creator-micro/content/manage');
    const worker = await browser.worker();
    await expect
      .poll(async () => (await rows(worker, 'readerHealth')).map(({ id, kind }) => [id, kind]))
      .toEqual([['douyin/work-list', 'signed-out']]);
    expect(errors).toEqual(['page broke itself']);
  } finally {
    await browser.close();
  }
});

const sabotage = `<!doctype html><script>
const real = fetch;
const then = Promise.prototype.then;
RegExp.prototype.exec = () => { throw new Error('no exec') };
RegExp.prototype.test = () => { throw new Error('no test') };
JSON.parse = () => { throw new Error('no parse') };
MessagePort.prototype.postMessage = () => { throw new Error('no port') };
Response.prototype.clone = () => { throw new Error('no clone') };
ReadableStream.prototype.getReader = () => { throw new Error('no reader') };
TextDecoder.prototype.decode = () => { throw new Error('no decode') };
URL.prototype.toString = () => { throw new Error('no url') };
Array.prototype.push = () => { throw new Error('no push') };
WeakMap.prototype.get = () => { throw new Error('no map') };
Reflect.apply = () => { throw new Error('no apply') };
Date.now = () => { throw new Error('no now') };
window.fetch = () => { throw new Error('no fetch') };
real('/janus/douyin/creator/pc/work_list');
throw new Error('page broke itself');
</script>`;
