import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../lib/checklist';
import { likeness } from '../../lib/checklist/checks/titles';
import type { Declarations, Draft } from '../../lib/checklist/draft';
import { check, found } from './helpers';

const codes = (draft: Draft, options = {}) =>
  checkDraft(draft, options).findings.map(({ reason }) => reason.code);

describe('advertising mark', () => {
  const ad = '这款杯子容量500ml，售价59元，点击左下角链接下单';
  it('is red with the switch, amber by words alone, silent when marked or nothing is offered', () => {
    expect(found(check(ad, { commercial: true }), 'adMark')?.light).toBe('red');
    expect(found(check(ad), 'adMark')?.light).toBe('amber');
    expect(found(check('这款杯子很好看', { commercial: true }), 'adMark')).toBeUndefined();
    expect(found(check(ad, { commercial: false }), 'adMark')).toBeUndefined();
  });

  it.each([`【广告】${ad}`, `#广告 ${ad}`, `本视频含广告。${ad}`, `${ad} #广告`])('%s is marked', (text) => {
    expect(found(check(text, { commercial: true }), 'adMark')).toBeUndefined();
  });

  it('takes the page’s own declaration as a mark, and a topic', () => {
    for (const declarations of [{ label: 'marketing' }, { paidPromotion: true }] satisfies Declarations[]) {
      expect(found(check(ad, { commercial: true }, { declarations }), 'adMark')).toBeUndefined();
    }
    expect(found(check(ad, { commercial: true }, { topics: ['广告'] }), 'adMark')).toBeUndefined();
  });

  it('a mere hint of a partnership is amber', () => {
    expect(found(check(`品牌合作。${ad}`, { commercial: true }), 'adMark')).toMatchObject({
      light: 'amber',
      reason: { code: 'adMarkWeak' },
    });
  });

  it('speaks of advertising as a topic without being a mark', () => {
    expect(found(check(`我以前做广告设计。${ad}`, { commercial: true }), 'adMark')?.light).toBe('red');
  });

  it('asks English texts for a disclosure', () => {
    expect(found(check('Use my code SAVE20 for 20% off', { commercial: true }), 'enDisclose')?.light).toBe(
      'red',
    );
    expect(
      found(check('Use my code SAVE20 for 20% off #ad', { commercial: true }), 'enDisclose'),
    ).toBeUndefined();
    expect(
      found(check('Use my code SAVE20 for 20% off #collab', { commercial: true }), 'enDisclose')?.light,
    ).toBe('amber');
  });
});

describe('publish labels', () => {
  it('none picked is amber, unknown is unknown, picked is passed', () => {
    const label = (value: Declarations['label'] | undefined, studio: Draft['studio'] = 'douyin') =>
      checkDraft({
        studio,
        title: '散步',
        declarations: value === undefined ? undefined : { label: value },
      }).checks.find(({ id }) => id === 'labels')?.state;
    expect(label(null)).toBe('issue');
    expect(label(undefined)).toBe('unknown');
    expect(label('none')).toBe('passed');
    expect(label(null, 'youtube')).toBe('passed');
  });

  it.each([
    ['本视频由AI生成', 'labelAi'],
    ['全片使用可灵制作', 'labelAi'],
    ['数字人出镜讲解', 'labelAi'],
    ['This video was made with Sora', 'labelAi'],
    ['本故事纯属虚构', 'labelFiction'],
    ['视频为剧情演绎', 'labelFiction'],
    ['素材来源网络，侵删', 'labelRepost'],
    ['转载自一位朋友', 'labelRepost'],
  ])('%s calls for %s', (text, rule) => {
    expect(found(check(text), rule)?.light).toBe('amber');
  });

  it.each([
    'AI绘画的原理讲解',
    '如何识别AI换脸诈骗',
    'AI生成内容标识办法解读',
    '禁止转载',
    '未经授权不得转载',
    '推荐一部短剧',
    '情景剧武林外传',
  ])('%s does not', (text) => {
    expect(check(text).findings).toEqual([]);
  });

  it('is silent when declared and red when AI is denied', () => {
    const ai = (declarations: Declarations) =>
      found(check('本视频由AI生成', {}, { studio: 'douyin', declarations }), 'labelAi');
    expect(ai({ label: 'ai' })).toBeUndefined();
    expect(ai({ ai: true })).toBeUndefined();
    expect(ai({ ai: false })?.light).toBe('red');
    expect(ai({ label: 'none' })).toMatchObject({
      light: 'red',
      reason: { code: 'labelContradiction', params: { picked: 'none', wanted: 'ai' } },
    });
    expect(ai({ label: 'opinion' })?.light).toBe('amber');
  });

  it('a selling text under another label is told', () => {
    const draft = { studio: 'douyin', declarations: { label: 'opinion' } } satisfies Draft;
    expect(found(check('点击左下角链接下单', {}, draft), 'labelAd')?.light).toBe('amber');
  });
});

describe('health tips', () => {
  it('may not stand beside a shopping link', () => {
    expect(found(check('健康科普：血压高怎么办', {}, { hasLink: true }), 'healthtipLink')?.light).toBe('red');
    expect(found(check('健康科普：血压高怎么办'), 'healthtipLink')).toBeUndefined();
  });
});

describe('schedule', () => {
  const hour = 3_600_000;
  const at = (scheduleAt: number, studio: Draft['studio'] = 'bilibili') =>
    codes({ studio, scheduleAt }, { now: 0 });
  it('keeps to the window of the studio, edges included', () => {
    expect(at(-1)).toEqual(['schedulePast']);
    expect(at(2 * hour - 1)).toEqual(['scheduleEarly']);
    expect(at(2 * hour)).toEqual([]);
    expect(at(15 * 24 * hour)).toEqual([]);
    expect(at(15 * 24 * hour + 1)).toEqual(['scheduleLate']);
    expect(at(1, 'youtube')).toEqual([]);
  });

  it('is unknown without a time', () => {
    const state = (options: object) =>
      checkDraft({ scheduleAt: 5 }, options).checks.find(({ id }) => id === 'schedule')?.state;
    expect(state({})).toBe('unknown');
    expect(state({ now: 0 })).toBe('passed');
  });
});

describe('own recent titles', () => {
  it('tells a title that is nearly one of them, whatever its marks', () => {
    const options = { recentTitles: ['周末带娃去动物园看大熊猫', '红烧肉的做法'] };
    expect(codes({ title: '周末带娃，去动物园看大熊猫！' }, options)).toEqual(['duplicateTitle']);
    expect(codes({ title: '周末带娃去海洋馆看企鹅' }, options)).toEqual([]);
    expect(codes({ title: '' }, { recentTitles: [''] })).toEqual([]);
  });

  it('likeness is 1 for the same, 0 for strangers, and does not depend on the order', () => {
    expect(likeness('abcd', 'abcd')).toBe(1);
    expect(likeness('abcd', 'wxyz')).toBe(0);
    expect(likeness('abcd', 'bcda')).toBe(likeness('bcda', 'abcd'));
    expect(likeness('', '')).toBe(0);
  });
});

describe('unknown is not empty', () => {
  it('an empty draft is green because nothing is known, and says so', () => {
    const result = checkDraft({});
    expect(result.light).toBe('green');
    expect(result.findings).toEqual([]);
    expect(result.counts).toMatchObject({ red: 0, amber: 0, passed: 0 });
    expect(
      result.checks.every(({ state, missing }) => state === 'unknown' && (missing?.length ?? 0) > 0),
    ).toBe(true);
  });

  it('a cover is missing only when the page says so', () => {
    expect(codes({ coverSet: false })).toEqual(['coverMissing']);
    expect(codes({ coverSet: true })).toEqual([]);
    expect(checkDraft({ title: 'x' }).checks.find(({ id }) => id === 'cover')?.state).toBe('unknown');
  });
});

describe('fields', () => {
  it('are all read, and findings say where', () => {
    const draft: Draft = {
      title: '稳赚不赔',
      description: '代开发票',
      topics: ['刷粉刷赞'],
      script: '注册送彩金',
      subtitles: [{ startMs: 0, endMs: 2000, text: '全网第一' }],
    };
    const spots = checkDraft(draft).findings.flatMap(({ span }) =>
      span ? [`${span.field}${span.item ?? ''}:${span.start}`] : [],
    );
    expect(new Set(spots)).toEqual(
      new Set(['title:0', 'description:0', 'topics0:0', 'script:0', 'subtitles0:0']),
    );
  });

  it('a topic that is also typed into the text is marked once', () => {
    const { findings } = checkDraft({ description: '好物 #互粉互赞', topics: ['互粉互赞'] });
    expect(findings.map(({ span }) => span?.field)).toEqual(['description']);
  });
});
