import type { Fixture } from '../fixtures/fixture';

export interface DemoPageContent {
  readonly studio: string;
  readonly title: string;
  /** address and label of the studio's other demo pages */
  readonly nav: readonly { readonly href: string; readonly label: string; readonly here: boolean }[];
  readonly calls: readonly Fixture[];
  /** addresses of frames inside the page */
  readonly frames: readonly string[];
}

/** A stand-in for a studio page: it asks its own host for the recorded-in-shape answers and shows what came. */
export function demoPage(content: DemoPageContent): string {
  const calls = content.calls.map(({ host, path, method, query, requestBody, transport }) => ({
    url: `${host ? `https://${host}` : ''}${path}${queryText(query)}`,
    method,
    body: requestBody === undefined ? null : JSON.stringify(requestBody),
    transport,
  }));
  const links = content.nav
    .map(({ href, label, here }) => `<a href="${href}"${here ? ' aria-current="page"' : ''}>${label}</a>`)
    .join('');
  const frames = content.frames.map((src) => `<iframe src="${src}" title="data"></iframe>`).join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${content.title}</title><style>${style}</style>
<header><b>${content.studio}</b><nav>${links}</nav><em>demo studio</em></header><h1>${content.title}</h1>${frames}<main></main>
<script>const calls=${JSON.stringify(calls).replaceAll('<', '\\u003c')};${script}</script></html>`;
}

function queryText(query: Fixture['query']): string {
  // Real studios sign their addresses; the decoy proves that nothing of a query is kept.
  return `?${new URLSearchParams({ msToken: 'decoy-token-1f9c', ...query })}`;
}

const style = `
body{margin:0;font:14px/1.6 system-ui,sans-serif;background:#f4f5f7;color:#222}
header{display:flex;gap:24px;align-items:center;background:#fff;padding:12px 32px;border-bottom:1px solid #e5e6ea}
nav{display:flex;gap:16px;flex:1}nav a{color:#555;text-decoration:none}nav a[aria-current]{color:#111;font-weight:600}
em{color:#999;font-style:normal}h1{font-size:20px;margin:24px 32px 8px}main{padding:0 32px 32px;display:grid;gap:12px}
section{background:#fff;border:1px solid #e5e6ea;border-radius:8px;padding:12px 16px}section h2{font-size:13px;color:#777;margin:0 0 6px;font-weight:500}
section li{padding:2px 0}iframe{border:0;width:100%;height:420px}`;

const script = `
const main=document.querySelector('main');let open=calls.length;
function titles(v,out){if(out.length>=40||!v||typeof v!=='object')return out;
 for(const k of Object.keys(v)){const x=v[k];if(typeof x==='string'&&['title','item_title','description'].includes(k)&&x)out.push(x);else titles(x,out)}return out}
function show(call,text){const s=document.createElement('section'),h=document.createElement('h2');h.textContent=call.method+' '+call.url.split('?')[0]+' · '+Math.ceil(text.length/1024)+' KB';s.append(h);
 let body=null;try{body=JSON.parse(text)}catch{}
 const seen=[...new Set(titles(body,[]))];if(seen.length){const ul=document.createElement('ul');for(const t of seen){const li=document.createElement('li');li.textContent=t;ul.append(li)}s.append(ul)}
 main.append(s);if(--open===0)document.documentElement.dataset.done='yes'}
if(!open)document.documentElement.dataset.done='yes';
for(const call of calls){
 if(call.transport==='xhr'){const x=new XMLHttpRequest();x.open(call.method,call.url);x.onload=()=>show(call,x.responseText);x.send(call.body)}
 else fetch(call.url,{method:call.method,body:call.body,credentials:'include'}).then(r=>r.text()).then(t=>show(call,t))}
`;
