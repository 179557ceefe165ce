import type { Limit, ScheduleWindow, TopicLimit } from './types';

const checkedAt = '2026-11-22';

/** Length limits of the seven publish forms. Source: compliance.md §3 and the studio files; L and M are advice unless several agree. */
export const limits: readonly Limit[] = [
  { studio: 'douyin', field: 'title', unit: 'codePoints', max: 30, hard: true, grade: 'H', checkedAt },
  {
    studio: 'douyin',
    field: 'title',
    format: 'image',
    unit: 'codePoints',
    max: 20,
    hard: false,
    grade: 'M',
    checkedAt,
  },
  {
    studio: 'douyin',
    field: 'description',
    unit: 'codePoints',
    max: 1000,
    hard: true,
    grade: 'H',
    checkedAt,
  },
  { studio: 'kuaishou', field: 'title', unit: 'codePoints', max: 30, hard: false, grade: 'M', checkedAt },
  {
    studio: 'kuaishou',
    field: 'description',
    unit: 'codePoints',
    max: 1000,
    hard: false,
    grade: 'M',
    checkedAt,
  },
  {
    studio: 'xiaohongshu',
    field: 'title',
    unit: 'halfWidthUnits',
    max: 20,
    hard: true,
    grade: 'H',
    checkedAt,
  },
  {
    studio: 'xiaohongshu',
    field: 'description',
    unit: 'codePoints',
    max: 1000,
    hard: true,
    grade: 'M',
    checkedAt,
  },
  { studio: 'bilibili', field: 'title', unit: 'codePoints', max: 80, hard: true, grade: 'H', checkedAt },
  {
    studio: 'bilibili',
    field: 'description',
    unit: 'codePoints',
    max: 250,
    hard: false,
    grade: 'M',
    checkedAt,
  },
  {
    studio: 'bilibili',
    field: 'description',
    unit: 'codePoints',
    max: 2000,
    hard: true,
    grade: 'M',
    checkedAt,
  },
  {
    studio: 'wechat-channels',
    field: 'title',
    format: 'image',
    unit: 'codePoints',
    max: 22,
    hard: true,
    grade: 'H',
    checkedAt,
  },
  {
    studio: 'wechat-channels',
    field: 'title',
    format: 'video',
    unit: 'codePoints',
    min: 6,
    max: 16,
    hard: false,
    grade: 'H',
    checkedAt,
  },
  {
    studio: 'wechat-channels',
    field: 'description',
    unit: 'codePoints',
    max: 1000,
    hard: true,
    grade: 'H',
    checkedAt,
  },
  { studio: 'youtube', field: 'title', unit: 'codePoints', max: 100, hard: true, grade: 'O', checkedAt },
  {
    studio: 'youtube',
    field: 'description',
    unit: 'utf8Bytes',
    max: 5000,
    hard: false,
    grade: 'O',
    checkedAt,
  },
  {
    studio: 'youtube',
    field: 'description',
    unit: 'codePoints',
    max: 5000,
    hard: true,
    grade: 'H',
    checkedAt,
  },
  { studio: 'tiktok', field: 'description', unit: 'utf16', max: 2200, hard: false, grade: 'O', checkedAt },
  { studio: 'tiktok', field: 'description', unit: 'utf16', max: 4000, hard: true, grade: 'M', checkedAt },
  {
    studio: 'tiktok',
    field: 'title',
    format: 'image',
    unit: 'utf16',
    max: 90,
    hard: true,
    grade: 'M',
    checkedAt,
  },
];

/** Topics and tags. Where tools merely cut at a number the true cap is unknown: advice. */
export const topicLimits: readonly TopicLimit[] = [
  { studio: 'douyin', max: 5, hard: false, grade: 'M', checkedAt },
  { studio: 'kuaishou', max: 4, hard: false, grade: 'M', checkedAt },
  { studio: 'xiaohongshu', max: 10, hard: false, grade: 'M', checkedAt },
  { studio: 'bilibili', max: 10, hard: true, grade: 'H', checkedAt },
  { studio: 'bilibili', each: 20, hard: false, grade: 'M', checkedAt },
  { studio: 'bilibili', total: 199, totalBy: 'joinedTags', hard: false, grade: 'M', checkedAt },
  { studio: 'wechat-channels', max: 10, hard: false, grade: 'M', checkedAt },
  { studio: 'youtube', total: 500, totalBy: 'youtubeTags', hard: true, grade: 'H', checkedAt },
  { studio: 'tiktok', max: 5, hard: false, grade: 'M', checkedAt },
];

/** More hashtags than this in title and description and YouTube ignores them all. */
export const youtubeHashtagCap = 60;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Only Bilibili's window was seen in a form; the others are from memory and shown as such. */
export const scheduleWindows: readonly ScheduleWindow[] = [
  { studio: 'bilibili', minMs: 2 * hour, maxMs: 15 * day, grade: 'M', checkedAt },
  { studio: 'douyin', minMs: 2 * hour, maxMs: 14 * day, grade: 'L', checkedAt },
  { studio: 'xiaohongshu', minMs: hour, maxMs: 14 * day, grade: 'L', checkedAt },
];
