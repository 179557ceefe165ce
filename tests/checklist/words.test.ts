import { describe, expect, it, vi } from 'vitest';
import { check, found, rulesIn, share } from './helpers';
import { innocentTexts } from './texts/innocent';
import { riskyTexts } from './texts/risky';

// Many runs on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

describe('ordinary sentences', () => {
  it('stay silent: at most one in two hundred is flagged, none red', () => {
    const flagged = innocentTexts.filter((text) => check(text).light !== 'green');
    expect(flagged.length / innocentTexts.length, share(flagged, innocentTexts.length)).toBeLessThanOrEqual(
      0.005,
    );
    expect(flagged.filter((text) => check(text).light === 'red')).toEqual([]);
  });

  it('are many and different', () => {
    expect(new Set(innocentTexts).size).toBeGreaterThanOrEqual(700);
  });

  it('are rarely red even when called advertising, apart from the missing mark', () => {
    const red = innocentTexts.filter((text) =>
      check(text, { commercial: true }).findings.some(
        ({ light, rule }) => light === 'red' && rule !== 'adMark',
      ),
    );
    expect(red.length / innocentTexts.length, share(red, innocentTexts.length)).toBeLessThanOrEqual(0.02);
  });

  it.each([
    '最近',
    '第一次',
    '路口交通',
    '可靠',
    '治愈系',
    '环保本',
    'VX600',
    '招财猫',
    '最佳西方',
    '最后',
    '最初',
    '首选项',
    '完美日记',
    '绝对值',
    '极品飞车',
    '面包过期',
    '学生发',
    '公开运行',
    '开运营',
    '改运费',
    '三黄片',
    '靠谱',
    '操作',
    '逼近',
    '去死胡同',
    '女装',
    '装修',
    '妹妹',
    '女儿',
    '儿子',
    '离谱',
    '垃圾',
    '发票',
    '车库',
    '客服',
    '小姐',
    '网络',
  ])('%s is no hit', (text) => {
    expect(check(`今天聊聊${text}的事`).findings).toEqual([]);
  });
});

describe('risky sentences', () => {
  const results = riskyTexts.map(({ rule, text }) => ({ rule, text, result: check(text) }));

  it('are flagged: at least 98 in 100', () => {
    const missed = results.filter(({ result }) => result.light === 'green').map(({ text }) => text);
    expect(missed.length / results.length, share(missed, results.length)).toBeLessThanOrEqual(0.02);
  });

  it('are flagged by the rule that is meant: at least 95 in 100', () => {
    const missed = results.filter(({ rule, result }) => !result.findings.some((one) => one.rule === rule));
    const names = missed.map(({ rule, text }) => `${rule} ${text}`);
    expect(missed.length / results.length, share(names, results.length)).toBeLessThanOrEqual(0.05);
  });

  it('are red once they are called advertising, where the rule knows red: at least 90 in 100', () => {
    const severe = new Set([
      'abs',
      'fin',
      'med',
      'fraud',
      'edu',
      'gamble',
      'fakedata',
      'tobacco',
      'state',
      'superst',
      'discrim',
      'enCure',
    ]);
    const chosen = riskyTexts.filter(({ rule }) => severe.has(rule));
    const missed = chosen
      .filter(({ text }) => check(text, { commercial: true }).light !== 'red')
      .map(({ text }) => text);
    expect(missed.length / chosen.length, share(missed, chosen.length)).toBeLessThanOrEqual(0.1);
  });

  it('carry a basis, a certainty, a reason and a source each', () => {
    for (const { result, text } of results) {
      for (const finding of result.findings) {
        expect(finding.basis.length, text).toBeGreaterThan(0);
        expect(finding.source, text).not.toBe('');
        if (finding.span) expect(finding.text, text).toBe(text.slice(finding.span.start, finding.span.end));
      }
    }
  });
});

describe('context decides', () => {
  it.each([
    ['别信什么稳赚不赔', 'refuted'],
    ['警方提醒：刷单返利是骗局', 'warning'],
    ['广告里不能说国家级', 'ad wording itself'],
    ['保本高收益可信吗', 'a question'],
  ])('%s is silent: %s', (text) => {
    expect(rulesIn(check(text))).toEqual([]);
  });

  it('an invitation not to miss it is no denial', () => {
    expect(rulesIn(check('千万不要错过稳赚不赔的项目'))).toContain('fin');
  });

  it('a superlative is silent alone, amber beside goods, red in advertising', () => {
    expect(check('这地方的日落真是顶级').light).toBe('green');
    expect(check('顶级的羽绒服').light).toBe('amber');
    expect(check('顶级的羽绒服', { commercial: true }).light).toBe('red');
  });

  it('a personal opinion is softened in advertising', () => {
    expect(found(check('我觉得这是最好用的面霜，喜欢', { commercial: true }), 'abs')?.light).toBe('amber');
  });

  it('advice after 最好 is no claim even in advertising', () => {
    expect(rulesIn(check('最好先做皮试再使用', { commercial: true }))).toEqual([]);
    expect(rulesIn(check('最好的面霜', { commercial: true }))).toContain('abs');
  });

  it('selling words switch the commercial reading on, and the caller can switch it off', () => {
    expect(check('顶级面霜，点击左下角链接下单').commercial).toEqual({ on: true, why: 'words' });
    expect(check('顶级面霜，点击左下角链接下单', { commercial: false }).commercial).toEqual({
      on: false,
      why: 'none',
    });
    expect(check('顶级面霜', {}, { hasLink: true }).commercial).toEqual({ on: true, why: 'draft' });
  });

  it('a second sentence far away does not silence the first', () => {
    expect(check('稳赚不赔的项目，加入就有收益。\n今天天气很好，我们去公园。').light).toBe('red');
  });
});

describe('packs', () => {
  it('industry packs are off by default and speak when asked', () => {
    expect(check('这款面霜很温和，可以舒缓').light).toBe('green');
    expect(rulesIn(check('这款面霜很温和，可以舒缓', { packs: ['cosmetics'] }))).toContain('cosm');
    expect(rulesIn(check('精装户型，15分钟到市中心', { packs: ['property'] }))).toContain('estate');
    expect(rulesIn(check('今晚吃饭，干杯不醉不归', { packs: ['alcohol'] }))).toContain('alc');
  });

  it('without a pack its words are silent', () => {
    expect(check('稳赚不赔', { packs: ['english'] }).findings).toEqual([]);
  });
});

describe('one mark a place', () => {
  it('keeps the most serious of overlapping hits and never two marks on one character', () => {
    const { findings } = check('全网最低价的国家级顶级面霜，稳赚不赔，加微信abc12345，根治糖尿病', {
      commercial: true,
    });
    const spans = findings.flatMap(({ span }) => (span ? [span] : [])).sort((a, b) => a.start - b.start);
    expect(spans.length).toBeGreaterThan(4);
    for (const [i, span] of spans.entries()) {
      const next = spans[i + 1];
      if (next) expect(span.end).toBeLessThanOrEqual(next.start);
    }
  });
});
