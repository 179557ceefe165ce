import { describe, expect, it } from 'vitest';
import { collect } from '../../lib/app/collect';
import { checkReading, draftOf } from '../../lib/app/draft-check';
import { recentTitles, saveChecklist } from '../../lib/app/draft-store';
import type { DraftReading } from '../../lib/core/draft-reading';
import type { ChecklistRow } from '../../lib/core/rows';
import { freshStore } from '../store/fresh-store';
import { batch, day, noon, reading } from './sightings';

const stateOf = (of: DraftReading, id: string) =>
  checkReading(of, draftOf(of), { now: noon }).checks.find((check) => check.id === id)?.state;

describe('a draft in the words of the checklist', () => {
  it('keeps what the page shows and leaves out what it does not', () => {
    expect(
      draftOf({
        studio: 'douyin',
        format: 'video',
        title: '',
        description: '炖汤 #汤',
        topics: ['汤'],
        tags: ['不是话题'],
        coverSet: false,
        scheduleAt: noon,
        declarations: { statement: '内容由AI生成' },
        aiContent: true,
      }),
    ).toEqual({
      studio: 'douyin',
      format: 'video',
      title: '',
      description: '炖汤 #汤',
      topics: ['汤'],
      coverSet: false,
      scheduleAt: noon,
      declarations: { label: 'ai', ai: true },
    });
    expect(draftOf({ studio: 'tiktok', description: 'hi', scheduleAt: null })).toEqual({
      studio: 'tiktok',
      description: 'hi',
    });
  });

  it.each(['bilibili', 'youtube'] as const)('takes the tag box of %s for its topics', (studio) => {
    expect(draftOf({ studio, description: '#inline', topics: ['inline'], tags: ['box'] }).topics).toEqual([
      'box',
    ]);
    expect(draftOf({ studio, description: '#inline', topics: ['inline'] }).topics).toBeUndefined();
  });

  it.each([
    ['内容无需标注', 'none'],
    ['无需添加自主声明', 'none'],
    ['内容由AI生成', 'ai'],
    ['虚构演绎，仅供娱乐', 'fiction'],
    ['含营销信息', 'marketing'],
    ['内容为转载', 'repost'],
    ['内容取材网络', 'repost'],
    ['内容为个人观点或见解', 'opinion'],
  ])('reads the statement %s as %s', (statement, label) => {
    expect(draftOf({ studio: 'douyin', declarations: { statement } }).declarations).toEqual({ label });
  });

  it('tells a statement not yet picked from one that is none of the six', () => {
    const labelOf = (statement: string | false) =>
      draftOf({ studio: 'douyin', declarations: { statement } }).declarations;
    expect(labelOf(false)).toEqual({ label: null });
    expect(labelOf('内容自行拍摄')).toBeUndefined();
  });
});

describe('checks of a reading', () => {
  it('are unknown where the page does not show the field', () => {
    expect(stateOf({ studio: 'douyin', title: '炖汤' }, 'cover')).toBe('unknown');
    expect(stateOf({ studio: 'douyin', title: '炖汤', coverSet: true }, 'cover')).toBe('passed');
    expect(stateOf({ studio: 'douyin', title: '炖汤', coverSet: false }, 'cover')).toBe('issue');
  });

  it('know that a work that goes out at once has no schedule to be wrong', () => {
    expect(stateOf({ studio: 'douyin', title: '炖汤' }, 'schedule')).toBe('unknown');
    expect(stateOf({ studio: 'douyin', title: '炖汤', scheduleAt: null }, 'schedule')).toBe('passed');
    expect(stateOf({ studio: 'douyin', title: '炖汤', scheduleAt: noon - day }, 'schedule')).toBe('issue');
  });

  it('ask for the six labels only where they are the rule', () => {
    expect(stateOf({ studio: 'douyin', title: '炖汤' }, 'labels')).toBe('unknown');
    expect(stateOf({ studio: 'youtube', title: 'Soup' }, 'labels')).toBeUndefined();
  });

  it('of a pasted text leave out what only a page can answer', () => {
    const { checks, counts } = checkReading(null, { description: '炖汤' }, { now: noon });
    const ids = checks.map(({ id }) => id);
    expect(ids).toEqual(['words', 'contact', 'privacy', 'adMark', 'healthTip', 'topics', 'craft']);
    expect(counts).toMatchObject({ unknown: 1, passed: 6 });
  });

  it('do not bring up what lies under a finding that was set aside', () => {
    const draft = { description: '这款面膜全网销量第一，下单立减' };
    const first = checkReading(null, draft, {});
    expect(first.findings.map(({ text }) => text)).toContain('全网销量第一');
    const aside = checkReading(null, draft, { dismissed: new Set(['abs|全网销量第一']) });
    expect(aside.findings.filter(({ rule }) => rule === 'abs')).toEqual([]);
    expect(aside.setAside.map(({ text }) => text)).toEqual(['全网销量第一']);
  });
});

describe('the store', () => {
  const row: ChecklistRow = {
    id: '0a5d4b9e-6c3f-4f0e-9a51-2f6f0f6b7c10',
    studio: 'douyin',
    at: noon,
    title: '春笋三吃',
    workId: null,
    light: 'amber',
    findings: [{ rule: 'adMark', light: 'amber' }],
    unknown: ['cover'],
    ticks: { factsTrue: true },
    commercial: true,
  };

  it('keeps one checklist a draft, the last one', async () => {
    const db = freshStore();
    await saveChecklist(db, row);
    await saveChecklist(db, { ...row, light: 'green', findings: [] });
    expect(await db.checklists.toArray()).toEqual([{ ...row, light: 'green', findings: [] }]);
  });

  it('keeps nothing but the fields of a checklist, and refuses a malformed one', async () => {
    const db = freshStore();
    await saveChecklist(db, JSON.parse(JSON.stringify({ ...row, description: '正文' })));
    expect(JSON.stringify(await db.checklists.toArray())).not.toContain('正文');
    await expect(saveChecklist(db, { ...row, id: 'x' })).rejects.toThrow();
  });

  it('gives own titles newest first, without the work that is being edited', async () => {
    const db = freshStore();
    const works = ['100', '200', '300'].map((workId, n) => ({
      workId,
      title: `作品 ${workId}`,
      publishedAt: noon - (3 - n) * day,
      values: { views: 1 },
    }));
    await collect(db, batch(reading(noon, { works })), noon);
    expect(await recentTitles(db, 'douyin', 'https://a/edit')).toEqual(['作品 300', '作品 200', '作品 100']);
    expect(await recentTitles(db, 'douyin', 'https://a/edit/200?x=1')).toEqual(['作品 300', '作品 100']);
    expect(await recentTitles(db, 'kuaishou', 'https://a/edit')).toEqual([]);
  });
});
