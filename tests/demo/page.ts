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

/** What a page asks its own host for, as JSON that may stand in a script element. */
export function callsText(content: DemoPageContent): string {
  const calls = content.calls.map(({ host, path, method, query, requestBody, transport }) => ({
    url: `${host ? `https://${host}` : ''}${path}${queryText(query)}`,
    method,
    body: requestBody === undefined ? null : JSON.stringify(requestBody),
    transport,
  }));
  return JSON.stringify(calls).replaceAll('<', '\\u003c');
}

/** A stand-in for a studio page: it asks its own host for the recorded-in-shape answers and shows what came. */
export function demoPage(content: DemoPageContent): string {
  const links = content.nav
    .map(({ href, label, here }) => `<a href="${href}"${here ? ' aria-current="page"' : ''}>${label}</a>`)
    .join('');
  const frames = content.frames.map((src) => `<iframe src="${src}" title="data"></iframe>`).join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${content.title}</title><style>${style}</style>
<header><b>${content.studio}</b><nav>${links}</nav><em>demo studio</em></header><h1>${content.title}</h1>${frames}<main></main>
<script>const calls=${callsText(content)};${script}</script></html>`;
}

function queryText(query: Fixture['query']): string {
  // Real studios sign their addresses; the decoy proves that nothing of a query is kept.
  return `?${new URLSearchParams({ msToken: 'decoy-token-1f9c', ...query })}`;
}

export const style = `
body{margin:0;font:14px/1.6 system-ui,sans-serif;background:#f4f5f7;color:#222}
header{display:flex;gap:24px;align-items:center;background:#fff;padding:12px 32px;border-bottom:1px solid #e5e6ea}
nav{display:flex;gap:16px;flex:1}nav a{color:#555;text-decoration:none}nav a[aria-current]{color:#111;font-weight:600}
em{color:#999;font-style:normal}h1{font-size:20px;margin:24px 32px 8px}main{padding:0 32px 32px;display:grid;gap:12px}
section{background:#fff;border:1px solid #e5e6ea;border-radius:8px;padding:12px 16px}section h2{font-size:13px;color:#777;margin:0 0 6px;font-weight:500}
section li{padding:2px 0}section{min-width:0}section div{overflow:auto;max-height:640px}table{border-collapse:collapse;font-size:12px}th{position:sticky;top:0;background:#fff;text-align:left;color:#777;font-weight:500}th,td{padding:6px 10px;white-space:nowrap;max-width:220px;overflow:hidden;text-overflow:ellipsis;border-bottom:1px solid #eee}svg{width:120px;height:24px}polyline{fill:none;stroke:#4c7dd0;stroke-width:1.5}iframe{border:0;width:100%;height:420px}`;

/**
 * As studios do, it draws a list as a table with a column a figure and a small chart a row, and anything else as the
 * titles in it. Text goes in as text only.
 */
const script = `
const main=document.querySelector('main');let open=calls.length;
const el=(name,text,...inside)=>{const e=document.createElement(name);if(text!==null)e.textContent=text;e.append(...inside);return e};
const isObject=(v)=>v!==null&&typeof v==='object'&&!Array.isArray(v);
function longest(v,depth){if(depth>6||v===null||typeof v!=='object')return [];
 let best=Array.isArray(v)&&v.length>1&&v.every(isObject)?v:[];
 for(const k of Object.keys(v)){const x=longest(v[k],depth+1);if(x.length>best.length)best=x}return best}
function scalars(v,prefix,out){for(const k of Object.keys(v)){const x=v[k];
 if(isObject(x)&&prefix.split('.').length<3)scalars(x,prefix+k+'.',out);
 else if(typeof x==='number'||(typeof x==='string'&&x.length<200))out[prefix+k]=x}return out}
function chart(values){const svg=document.createElementNS('http://www.w3.org/2000/svg','svg');svg.setAttribute('viewBox','0 0 120 24');
 const line=document.createElementNS('http://www.w3.org/2000/svg','polyline');const top=Math.max(1,...values.map((v)=>Math.log1p(Math.abs(v))));
 line.setAttribute('points',values.map((v,n)=>n*120/Math.max(1,values.length-1)+','+(24-22*Math.log1p(Math.abs(v))/top)).join(' '));svg.append(line);return svg}
function table(items){const rows=items.slice(0,60).map((item)=>scalars(item,'',{}));
 const names=[...new Set(rows.flatMap((row)=>Object.keys(row)))].filter((name)=>!/id$|token|url|uri/i.test(name)).sort((a,b)=>/title/.test(b)-/title/.test(a)).slice(0,40);
 const head=el('tr',null,...names.map((name)=>el('th',name.split('.').pop())),el('th',''));
 return el('table',null,el('thead',null,head),el('tbody',null,...rows.map((row)=>{
  const cells=names.map((name)=>{const value=row[name];return el('td',value===undefined?'—':typeof value==='number'?value.toLocaleString('zh-CN'):value)});
  return el('tr',null,...cells,el('td',null,chart(Object.values(row).filter((v)=>typeof v==='number'))))})))}
function titles(v,out){if(out.length>=40||!v||typeof v!=='object')return out;
 for(const k of Object.keys(v)){const x=v[k];if(typeof x==='string'&&['title','item_title','description'].includes(k)&&x)out.push(x);else titles(x,out)}return out}
function show(call,text){const s=el('section',null,el('h2',call.method+' '+call.url.split('?')[0]+' · '+Math.ceil(text.length/1024)+' KB'));
 let body=null;try{body=JSON.parse(text)}catch{}
 const items=longest(body,0),seen=[...new Set(titles(body,[]))];
 if(items.length>0)s.append(el('div',null,table(items)));
 else if(seen.length>0)s.append(el('ul',null,...seen.map((title)=>el('li',title))));
 main.append(s);if(--open===0)document.documentElement.dataset.done='yes'}
if(!open)document.documentElement.dataset.done='yes';
for(const call of calls){
 if(call.transport==='xhr'){const x=new XMLHttpRequest();x.open(call.method,call.url);x.onload=()=>show(call,x.responseText);x.send(call.body)}
 else fetch(call.url,{method:call.method,body:call.body,credentials:'include'}).then(r=>r.text()).then(t=>show(call,t))}
`;
