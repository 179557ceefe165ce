import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

const roots = Object.keys(parse(readFileSync(new URL('../../locales/zh_CN.yml', import.meta.url), 'utf8')));

/**
 * What can be seen to be wrong with any screen, as an expression that gives one line a fault: message keys in place of a
 * text, controls and headings without a name, and what sticks out of the window to the right.
 */
export const faultsIn = `(() => {
  const short = (one) => one.outerHTML.replace(/\\s+/g, ' ').slice(0, 140);
  const keys = document.body.innerText.match(/\\b(?:${roots.join('|')})\\.[a-zA-Z]\\w*/g) ?? [];
  const named = (one) => one.textContent.trim() || one.getAttribute('aria-label') || one.getAttribute('title');
  const nameless = [...document.querySelectorAll('h1,h2,h3,button,a[href],legend,dt')]
    .filter((one) => one.checkVisibility() && !named(one));
  const width = document.documentElement.clientWidth;
  const overflow = document.documentElement.scrollWidth - width;
  const scrolls = (one) => one && one !== document.body && (getComputedStyle(one).overflowX !== 'visible' || scrolls(one.parentElement));
  const sticksOut = overflow <= 0 ? [] : [...document.body.querySelectorAll('*')]
    .filter((one) => one.getBoundingClientRect().right > width + 1 && !scrolls(one.parentElement));
  return [
    ...keys.map((key) => 'untranslated ' + key),
    ...nameless.map((one) => 'no name: ' + short(one)),
    ...(overflow > 0 ? [overflow + ' px too wide'] : []),
    ...sticksOut.slice(0, 3).map((one) => 'sticks out: ' + short(one)),
  ];
})()`;

/** An expression that gives the Chinese words on a screen. */
export const chineseIn = `[...new Set(document.body.innerText.match(/[\\u4e00-\\u9fff]+/g) ?? [])].join(' ')`;

const require = createRequire(import.meta.url);
// The DevTools protocol may evaluate what the pages' own policy would refuse as a script.
const axe = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** An expression that gives axe's serious and critical findings, one line each. */
export const seriousIn = `${axe};
axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
    id + ': ' + target.join(' ') + ' · ' + failureSummary.split('\\n').slice(1).join(' ').trim().slice(0, 200))))`;
