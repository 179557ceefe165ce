import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { callsText, type DemoPageContent, style } from '../../tests/demo/page';

const require = createRequire(import.meta.url);
const modules: Readonly<Record<string, string>> = {
  react: 'react/cjs/react.production.js',
  scheduler: 'scheduler/cjs/scheduler.production.js',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
};

/** The library as the published packages hold it, behind a `require` of four lines. */
const library = `const modules={${Object.entries(modules)
  .map(([name, file]) => `${JSON.stringify(name)}:(module,exports,require)=>{${sourceOf(file)}}`)
  .join(',')}};
const loaded={};const process={env:{NODE_ENV:'production'}};
function require(name){if(!loaded[name]){const module={exports:{}};loaded[name]=module;modules[name](module,module.exports,require)}return loaded[name].exports}`;

function sourceOf(file: string): string {
  const [name = ''] = file.split('/', 1);
  const path = require.resolve(`${name}/package.json`).replace('package.json', file.slice(name.length + 1));
  return readFileSync(path, 'utf8').replaceAll('</script', '<\\/script');
}

/**
 * A studio's page as the bench visits it: like the demo page, but an application in a framework, as every studio is one.
 * Real studios load some megabytes of script and keep their main thread busy for seconds; this one takes a fraction.
 */
export function studioApp(content: DemoPageContent): string {
  const frames = content.frames.map((src) => `<iframe src="${src}" title="data"></iframe>`).join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${content.title}</title><style>${style}</style>
${frames}<div id="app"></div><script>(()=>{${library}
const calls=${callsText(content)};const title=${JSON.stringify(content.title)};${app}})()</script></html>`;
}

const app = `
const {createElement:h,useState,useEffect,useMemo,memo}=require('react');
const {createRoot}=require('react-dom/client');
const isObject=(v)=>v!==null&&typeof v==='object'&&!Array.isArray(v);
function longest(v,depth){if(depth>6||v===null||typeof v!=='object')return [];
 let best=Array.isArray(v)&&v.length>1&&v.every(isObject)?v:[];
 for(const k of Object.keys(v)){const x=longest(v[k],depth+1);if(x.length>best.length)best=x}return best}
function scalars(v,prefix,out){for(const k of Object.keys(v)){const x=v[k];
 if(isObject(x)&&prefix.split('.').length<3)scalars(x,prefix+k+'.',out);
 else if(typeof x==='number'||(typeof x==='string'&&x.length<200))out[prefix+k]=x}return out}
const Cell=memo(({value})=>h('td',null,h('div',{className:'cell'},h('span',{className:'value'},
 value===undefined?'—':typeof value==='number'?value.toLocaleString('zh-CN'):value))));
const Chart=memo(({values})=>{const top=Math.max(1,...values.map((v)=>Math.log1p(Math.abs(v))));
 return h('svg',{viewBox:'0 0 120 24'},h('polyline',{points:values.map((v,n)=>n*120/Math.max(1,values.length-1)+','+(24-22*Math.log1p(Math.abs(v))/top)).join(' ')}))});
const Row=memo(({row,names})=>{const [open,setOpen]=useState(false);
 return h('tr',{onClick:()=>setOpen(!open),'aria-expanded':open},names.map((name)=>h(Cell,{key:name,value:row[name]})),
  h('td',null,h(Chart,{values:Object.values(row).filter((v)=>typeof v==='number')})))});
function Table({items}){const rows=useMemo(()=>items.slice(0,60).map((item)=>scalars(item,'',{})),[items]);
 const names=useMemo(()=>[...new Set(rows.flatMap((row)=>Object.keys(row)))].slice(0,40),[rows]);
 return h('table',null,h('thead',null,h('tr',null,names.map((name)=>h('th',{key:name},name.split('.').pop())),h('th'))),
  h('tbody',null,rows.map((row,n)=>h(Row,{key:n,row,names}))))}
function Section({call,text}){const body=useMemo(()=>{try{return JSON.parse(text)}catch{return null}},[text]);
 const items=useMemo(()=>longest(body,0),[body]);
 return h('section',null,h('h2',null,call.method+' '+call.url.split('?')[0]),items.length>0&&h('div',null,h(Table,{items})))}
function App(){const [answers,setAnswers]=useState([]);
 useEffect(()=>{const take=(call)=>(text)=>setAnswers((all)=>[...all,{call,text}]);
  for(const call of calls){
   if(call.transport==='xhr'){const x=new XMLHttpRequest();x.open(call.method,call.url);x.onload=()=>take(call)(x.responseText);x.send(call.body)}
   else fetch(call.url,{method:call.method,body:call.body,credentials:'include'}).then((r)=>r.text()).then(take(call))}},[]);
 useEffect(()=>{if(answers.length===calls.length)document.documentElement.dataset.done='yes'},[answers]);
 return h('main',null,h('h1',null,title),answers.map(({call,text},n)=>h(Section,{key:n,call,text})))}
createRoot(document.getElementById('app')).render(h(App));
`;
