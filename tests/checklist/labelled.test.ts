import { describe, expect, it, vi } from 'vitest';
import { studioIds } from '../../lib/core/studios';
import { check, share } from './helpers';
import { everydayTexts } from './texts/everyday';
import { innocentTexts } from './texts/innocent';
import { type LabelledDraft, labelledDrafts } from './texts/labelled';
import { sellingTexts } from './texts/selling';

// Many runs on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

/** The drafts with a verdict of their own, and everyday texts, of which none is red, spread over the studios. */
const drafts: readonly LabelledDraft[] = [
  ...labelledDrafts,
  ...everydayTexts.map((text, nth) => ({
    studio: studioIds[nth % studioIds.length] ?? 'douyin',
    commercial: undefined,
    red: null,
    text,
  })),
];

function redRules({ studio, commercial, text }: LabelledDraft): ReadonlySet<string> {
  const { findings } = check(text, { commercial }, { studio });
  return new Set(
    findings.flatMap(({ light, kind, rule }) => (light === 'red' && kind === 'rule' ? [rule] : [])),
  );
}

describe('red, held against the verdicts of a person', () => {
  const judged = drafts.map((draft) => ({ ...draft, found: redRules(draft) }));
  const categories = [...new Set(labelledDrafts.flatMap(({ red }) => red ?? []))];

  it('covers enough drafts of all studios, half of them innocent', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(400);
    expect(new Set(labelledDrafts.map(({ studio }) => studio)).size).toBe(studioIds.length);
    expect(drafts.filter(({ red }) => red === null).length).toBeGreaterThanOrEqual(drafts.length / 2);
  });

  it.each(categories)('%s is found', (category) => {
    const meant = judged.filter(({ red }) => red === category);
    const missed = meant.filter(({ found }) => !found.has(category)).map(({ text }) => text);
    expect(1 - missed.length / meant.length, share(missed, meant.length)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(categories)('%s is said of no innocent draft', (category) => {
    const said = judged.filter(({ found }) => found.has(category));
    const wrong = said.filter(({ red }) => red === null).map(({ text }) => text);
    expect(1 - wrong.length / said.length, share(wrong, said.length)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('ordinary consumer text', () => {
  const texts = [...everydayTexts, ...innocentTexts];

  it('is flagged in less than one of a hundred', () => {
    const flagged = texts.filter((text) => check(text).light !== 'green');
    expect(flagged.length / texts.length, share(flagged, texts.length)).toBeLessThan(0.01);
  });

  it('is hardly ever taken for selling', () => {
    const sold = texts.filter((text) => check(text).commercial.on);
    expect(sold.length / texts.length, share(sold, texts.length)).toBeLessThan(0.005);
  });
});

describe('selling without saying so', () => {
  it('is recognised in nine of ten', () => {
    const missed = sellingTexts.filter((text) => !check(text).commercial.on);
    expect(
      1 - missed.length / sellingTexts.length,
      share(missed, sellingTexts.length),
    ).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    '客服说拍下当天发，结果等了五天',
    '别信什么亏本走量，都是套路',
    '店里新到一批绿萝，老板说卖家还没报价',
    '超市酸奶买一送一，顺手带了两排',
  ])('is not heard in a customer’s words: %s', (text) => {
    expect(check(text).commercial.on).toBe(false);
  });
});

describe('offers told in pieces', () => {
  const rules = (text: string) =>
    check(text)
      .findings.filter(({ light }) => light === 'red')
      .map(({ rule }) => rule);

  it('are put together across sentences', () => {
    expect(rules('这个项目我做了半年。一万变十万！懂的进')).toContain('fin');
    expect(rules('普通话二甲。不去考场也能拿证，私信我')).toContain('edu');
  });

  it('a piece by itself says nothing', () => {
    expect(rules('拆一万变十万零钱的魔术')).toEqual([]);
    expect(rules('这门课不用刷题')).toEqual([]);
  });

  it('too far apart they are no offer', () => {
    const between = everydayTexts.slice(0, 6).join('。');
    expect(rules(`这个项目不错。${between}。一万变十万。${between}。懂的进`)).toEqual([]);
  });
});

describe('a prize for a share', () => {
  const light = (studio: 'wechat-channels' | 'douyin') =>
    check('转发到三个群，截图给我领红包', {}, { studio }).findings.find(({ rule }) => rule === 'induce')
      ?.light;

  it('is red on WeChat, amber elsewhere', () => {
    expect([light('wechat-channels'), light('douyin')]).toEqual(['red', 'amber']);
  });
});

describe('words that only look like a warning', () => {
  it('上当 in 贴上当晚 is none', () => {
    const found = check('专治老胃病，贴上当晚就不疼', { commercial: true }).findings;
    expect(found.some(({ rule, light }) => rule === 'med' && light === 'red')).toBe(true);
    expect(check('专治老胃病的都是骗人上当的').light).toBe('green');
  });
});

describe('pictures and symbols inside words', () => {
  it.each([
    ['保㊙️本高收益', 'fin', '保㊙️本高收益'],
    ['稳👍赚不赔', 'fin', '稳👍赚不赔'],
    ['记得薇❤信哦', 'contact', '薇❤信'],
    ['微🌟信 abcd', 'contact', '微🌟信'],
  ])('%s is read through', (text, rule, marked) => {
    const found = check(text, {}, { studio: 'xiaohongshu' }).findings.find((one) => one.rule === rule);
    expect(found?.text).toBe(marked);
  });

  it.each([
    ['Our tea c🔥ures diabetes', 'enCure', 'c🔥ures diabetes'],
    ['Our drops r*e*v*e*r*s*e* cancer', 'enCure', 'r*e*v*e*r*s*e* cancer'],
    ['这款牛排顶 级又划算', 'abs', '顶 级'],
    ['荐 股群今晚开放', 'fin', '荐 股群'],
  ])('%s, where something is sold', (text, rule, marked) => {
    const all = check(`😀 ${text}`, { commercial: true }).findings;
    const found = all.find((one) => one.rule === rule && one.light === 'red');
    expect(found?.text).toBe(marked);
    expect(found?.span?.start).toBe(`😀 ${text}`.indexOf(marked));
  });

  it('a blank between two words of everyday speech hides nothing', () => {
    expect(check('山顶 级别标着五级').light).toBe('green');
    expect(check('great ✨ day, no cures needed').light).toBe('green');
  });

  it('the name of the app is left alone when nothing is hidden in it', () => {
    expect(check('微信 支付 很 方便', {}, { studio: 'xiaohongshu' }).findings).toEqual([]);
    expect(check('今天聊聊微信', {}, { studio: 'xiaohongshu' }).findings).toEqual([]);
  });

  it('a picture may still be read as its character', () => {
    expect(check('全网🥇的面膜，下单立减').findings.some(({ rule }) => rule === 'abs')).toBe(true);
  });
});

describe('long texts', () => {
  const text = (length: number) =>
    Array.from(
      { length: Math.ceil(length / 20) },
      (_, nth) => everydayTexts[(nth * 13) % everydayTexts.length],
    )
      .join('。')
      .slice(0, length);
  const cost = (length: number) => {
    const long = text(length);
    const runs = Array.from({ length: 5 }, () => {
      const from = performance.now();
      check(long);
      return performance.now() - from;
    });
    return Math.min(...runs);
  };

  it('cost in proportion: ten times the text, far below a hundred times the time', () => {
    cost(20_000);
    expect(cost(200_000) / cost(20_000)).toBeLessThan(30);
  });

  it('are read to the end, with marks at the right place', () => {
    const innocent = text(60_000);
    const risky = '，全网销量第一，下单立减';
    const { findings } = check(innocent + risky);
    const found = findings.find(({ rule, span }) => rule === 'abs' && (span?.start ?? 0) >= innocent.length);
    expect(found?.text).toBe('全网销量第一');
    expect(found?.span?.start).toBe(innocent.length + 1);
  });

  it('read a picture inside a word far down, and mark it there', () => {
    const innocent = `${text(5_000)}。`;
    const found = check(`${innocent}保㊙️本高收益`).findings.find(({ rule }) => rule === 'fin');
    expect(found?.text).toBe('保㊙️本高收益');
    expect(found?.span?.start).toBe(innocent.length);
  });
});
