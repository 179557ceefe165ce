import { beforeEach, expect, it } from 'vitest';
import { RowReader } from '../../../lib/app/import/rows';
import { parseStudioDateTime } from '../../../lib/core/dates';
import { studioFacts } from '../../../lib/core/studios';
import type { FupanDb } from '../../../lib/store/database';
import {
  bilibiliCsv,
  douyinXlsx,
  kuaishouCsv,
  mergedXlsx,
  tiktokCsv,
  wechatCsv,
  xiaohongshuXlsx,
  youtubeTable,
  youtubeZip,
} from '../../fixtures/files/studios';
import { freshStore } from '../../store/fresh-store';
import { type Content, jobOf } from './jobs';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

async function rowsOf(content: Content, sheet = 0) {
  const job = await jobOf(db, content, { sheet });
  const reader = new RowReader(job.sheet, job.mapping, job.headers, job.at);
  const rows = job.sheet.rows.slice(job.mapping.headerRow + 1);
  return {
    studio: job.mapping.studio,
    kind: job.mapping.kind,
    rows: rows.flatMap((_, n) => reader.read(job.mapping.headerRow + 1 + n) ?? []),
  };
}
const shanghai = (text: string) => parseStudioDateTime(text, studioFacts.douyin.timeZone);

it('douyin: 作品列表, shares 0–1, a dash unknown', async () => {
  const { studio, kind, rows } = await rowsOf(douyinXlsx());
  expect([studio, kind]).toEqual(['douyin', 'works']);
  expect(rows).toEqual([
    {
      row: 2,
      title: '春笋三吃，最后一种没人会 #美食',
      time: { day: '2026-11-18', at: shanghai('2026-11-18 18:30') },
      values: {
        views: 48_213,
        completionRate: 0.1834,
        retention5s: 0.4471,
        ctr: 0.0388,
        bounce2s: 0.3102,
        avgWatchSec: 21.4,
        likes: 2_310,
        shares: 182,
        comments: 96,
        favorites: 640,
        profileVisits: 411,
        followsGained: 57,
      },
      rounded: {},
    },
    {
      row: 3,
      title: '阳台种葱第 30 天',
      time: { day: '2026-11-20', at: shanghai('2026-11-20 12:05') },
      values: {
        views: 1_208,
        completionRate: 0.2511,
        retention5s: 0.5023,
        bounce2s: 0.28,
        avgWatchSec: 12.6,
        likes: 88,
        shares: 4,
        comments: 11,
        favorites: 9,
        profileVisits: 6,
        followsGained: 0,
      },
      rounded: {},
    },
  ]);
});

it('xiaohongshu: a line above the headers, its own form of time', async () => {
  const { studio, rows } = await rowsOf(xiaohongshuXlsx());
  expect(studio).toBe('xiaohongshu');
  expect(rows).toEqual([
    {
      row: 3,
      title: '一人食的锅怎么选',
      time: { day: '2026-11-20', at: shanghai('2026-11-20 18:30') },
      format: 'image',
      values: {
        impressions: 18_200,
        views: 2_310,
        ctr: 0.118,
        likes: 140,
        comments: 22,
        favorites: 96,
        followsGained: 8,
        shares: 12,
        avgWatchSec: 17,
        danmaku: 0,
      },
      rounded: {},
    },
  ]);
});

it('wechat channels: ids without their prefix, a day without a time, signs beside numbers', async () => {
  const { studio, rows } = await rowsOf(wechatCsv);
  expect(studio).toBe('wechat-channels');
  expect(rows).toEqual([
    {
      row: 2,
      workId: 'UzFfBgAAxmn0',
      title: '面包为什么会塌, 三个原因',
      time: { day: '2026-11-19' },
      values: {
        completionRate: 0.2016,
        avgWatchSec: 12,
        views: 9912,
        likes: 310,
        comments: 21,
        shares: 40,
        followsGained: 7,
      },
      rounded: {},
    },
  ]);
});

it('youtube: units from the headers, the total passed over, money with its currency', async () => {
  const { studio, rows } = await rowsOf(youtubeTable);
  expect(studio).toBe('youtube');
  expect(rows).toHaveLength(2);
  expect(rows[0]).toEqual({
    row: 3,
    workId: 'dQw4w9WgXcQ',
    title: 'Why bread collapses, in 4 minutes',
    time: { day: '2026-11-18' },
    durationSec: 244,
    values: {
      views: 12_400,
      watchTimeSec: 398.25 * 3600,
      followsNet: 30,
      revenue: 1810,
      impressions: 208_000,
      ctr: 0.0412,
    },
    rounded: {},
    currency: 'USD',
  });
});

it('youtube: the totals of the ZIP are days of the account', async () => {
  const { studio, kind, rows } = await rowsOf(youtubeZip(), 1);
  expect([studio, kind]).toEqual(['youtube', 'days']);
  expect(rows).toEqual([
    { row: 2, day: '2026-11-18', values: { views: 9100 }, rounded: {} },
    { row: 3, day: '2026-11-19', values: { views: 3430 }, rounded: {} },
  ]);
});

it('youtube: a table of one video and day a row is neither works nor days, and nothing of it is offered', async () => {
  const { mapping } = await jobOf(db, youtubeZip(), { sheet: 2 });
  expect(mapping.columns.filter(({ is }) => is !== null)).toEqual([]);
});

it('tiktok: the id from the link, rounded counts apart, a time on an unknown clock is only a day', async () => {
  const { studio, rows } = await rowsOf(tiktokCsv);
  expect(studio).toBe('tiktok');
  expect(rows).toEqual([
    {
      row: 2,
      workId: '7412345678901234567',
      title: 'Chair test',
      time: { day: '2026-11-03' },
      values: { views: 18_400, comments: 48, shares: 31, avgWatchSec: 11.5, completionRate: 0.38 },
      rounded: { likes: 1_200 },
    },
  ]);
});

it('kuaishou: 万 is rounded, seconds with their word', async () => {
  const { studio, rows } = await rowsOf(kuaishouCsv);
  expect(studio).toBe('kuaishou');
  expect(rows[0]).toMatchObject({
    values: { likes: 310, comments: 25, favorites: 18, avgWatchSec: 21.3, completionRate: 0.185 },
    rounded: { views: 12_000 },
  });
});

it('bilibili: the BV number, a clock as the length', async () => {
  const { studio, rows } = await rowsOf(bilibiliCsv);
  expect(studio).toBe('bilibili');
  expect(rows[0]).toMatchObject({
    workId: 'BV1xx411c7mD',
    durationSec: 312,
    values: { views: 5210, danmaku: 86, coins: 52, favorites: 130 },
  });
});

it('a header of two lines with merged cells, dates of a workbook, a formula by its saved value', async () => {
  const { rows } = await rowsOf(mergedXlsx());
  expect(rows).toEqual([
    {
      row: 4,
      title: '春笋三吃',
      time: { day: '2026-11-18', at: shanghai('2026-11-18 18:30') },
      values: { views: 1200, completionRate: 0.18, likes: 96 },
      rounded: {},
    },
  ]);
});
