import { describe, expect, it } from 'vitest';
import { browserName, driftReport } from '../../lib/app/coverage-report';
import type { ReaderHealthRow } from '../../lib/core/rows';

const now = Date.UTC(2026, 10, 22, 9, 30);
const row: ReaderHealthRow = {
  id: 'douyin/work-list',
  studio: 'douyin',
  lastGood: Date.UTC(2026, 10, 19),
  lastFailure: now,
  kind: 'drift',
  path: 'items.[].metrics',
  streak: 4,
  since: Date.UTC(2026, 10, 20),
  good: 31,
  failed: 5,
  missed: 2,
};
const facts = { version: '0.1.0', browser: 'Chrome 143', now };

describe('the drift report', () => {
  it('names reader, path, version, browser and counts', () => {
    expect(driftReport([row], facts)).toBe(
      [
        'Fupan 0.1.0 · Chrome 143 · 2026-11-22',
        'readers heard of: 1, failing: 1',
        '- douyin/work-list: drift at items.[].metrics · since 2026-11-20 · last good 2026-11-19 · 4 in a row · good 31, failed 5, missed 2',
        '',
      ].join('\n'),
    );
  });

  it('lists no reader that is well, and none that merely found nothing', () => {
    const well = { ...row, id: 'douyin/dashboard', streak: 0 };
    const empty = { ...row, id: 'douyin/item-list', kind: 'empty' as const };
    expect(driftReport([well, empty], facts)).not.toContain('douyin/');
  });

  it('says unknown for what is unknown', () => {
    const never = { ...row, lastGood: null, since: null, path: null };
    expect(driftReport([never], facts)).toContain('drift · since unknown · last good never');
  });
});

it.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36',
    'Chrome 143',
  ],
  [
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36 Edg/143.0.1.2',
    'Edge 143',
  ],
  ['Mozilla/5.0 (X11; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox 145'],
  ['something else', 'browser'],
])('%s is %s', (text, name) => {
  expect(browserName(text)).toBe(name);
});
