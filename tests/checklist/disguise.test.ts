import { describe, expect, it } from 'vitest';
import { check, share } from './helpers';

/** Words that must be found however they are written, with the rule that finds them. */
const guarded: readonly (readonly [string, string])[] = [
  ['国家级', 'abs'],
  ['全网第一', 'abs'],
  ['第一品牌', 'abs'],
  ['行业第一', 'abs'],
  ['最高级', 'abs'],
  ['稳赚不赔', 'fin'],
  ['保本保息', 'fin'],
  ['保证收益', 'fin'],
  ['零风险', 'fin'],
  ['包治百病', 'med'],
  ['药到病除', 'med'],
  ['永不复发', 'med'],
  ['无副作用', 'med'],
  ['包过班', 'edu'],
  ['不过退款', 'edu'],
  ['代开发票', 'fraud'],
  ['兼职日结', 'fraud'],
  ['刷播放量', 'fakedata'],
  ['人民大会堂特供', 'state'],
  ['送彩金', 'gamble'],
  ['全网最低价', 'price'],
];

const joined = (separator: string) => (word: string) => [...word].join(separator);

const writings: readonly (readonly [string, (word: string) => string])[] = [
  ['as it is', (word) => word],
  ['blanks', joined(' ')],
  ['full-width blanks', joined('　')],
  ['zero-width space', joined('\u200b')],
  ['word joiner and soft hyphen', joined('\u2060\u00ad')],
  ['stars', joined('*')],
  ['middle dots', joined('·')],
  ['slashes', joined('/')],
  ['dashes', joined('-')],
  ['underscores', joined('_')],
  ['bars', joined('|')],
  ['tildes', joined('~')],
  ['emoji', joined('🌟')],
  ['an emoji family', joined('👨‍👩‍👧')],
  ['hearts', joined('❤️')],
  ['commas', joined('，')],
  ['enumeration commas', joined('、')],
  ['full stops', joined('。')],
  ['line ends', joined('\n')],
  ['strokes through the letters', joined('\u0336')],
  ['brackets', (word) => [...word].map((char) => `【${char}】`).join('')],
  ['quotes', (word) => [...word].map((char) => `“${char}”`).join('')],
];

describe('disguised wording', () => {
  for (const [name, write] of writings) {
    it(`is found with ${name}, and the mark is exact`, () => {
      const missed: string[] = [];
      for (const [word, rule] of guarded) {
        const written = write(word);
        const text = `🎉看这里：${written}😀 快来`;
        const finding = check(text, { commercial: true }).findings.find((one) => one.rule === rule);
        const marked = finding?.text ?? '';
        // Brackets and quotes at the very ends are not part of the word.
        const core = written.replace(/^[【“]|[】”]$/g, '');
        if (!finding || marked !== core) missed.push(`${written} -> ${marked || 'nothing'}`);
      }
      expect(missed, share(missed, guarded.length)).toEqual([]);
    });
  }

  it.each([
    ['國家級品質', '国家级', 'traditional'],
    ['全網最低價', '全网最低价', 'traditional'],
    ['穩賺不賠', '稳赚不赔', 'traditional'],
    ['囯家级', '国家级', 'homophone'],
    ['蕞便宜的面膜', '最便宜', 'homophone'],
    ['稳转不赔', '稳赚不赔', 'homophone'],
    ['药到病初', '药到病除', 'homophone'],
    ['国jia级', '国家级', 'pinyin'],
    ['guo家级', '国家级', 'pinyin'],
    ['包zhi百病', '包治百病', 'pinyin'],
    ['wen赚不赔', '稳赚不赔', 'pinyin'],
    ['代开fa票', '代开发票', 'pinyin'],
    ['ＮＯ.１面膜品牌', 'no1', 'width'],
    ['𝐓𝐎𝐏𝟏 面膜品牌', 'top1', 'styled'],
    ['🅣🅞🅟❶ 面膜品牌', 'top1', 'styled'],
    ['全网🥇的面膜', '全网第一', 'emoji'],
    ['国\u200b家\u200b级', '国家级', 'invisible'],
    ['国*家*级', '国家级', 'separator'],
  ])('%s is read as %s and told as %s', (text, readAs, kind) => {
    const finding = check(text, { commercial: true }).findings.find((one) => one.readAs === readAs);
    expect(finding, JSON.stringify(check(text, { commercial: true }).findings)).toBeDefined();
    expect(finding?.disguise).toContain(kind);
  });

  it('hiding cites the language campaign; traditional characters alone do not', () => {
    const bases = (text: string) =>
      check(text, { commercial: true }).findings.flatMap(({ basis }) => basis.map(({ id }) => id));
    expect(bases('国*家*级')).toContain('CN-LANG');
    expect(bases('國家級')).not.toContain('CN-LANG');
    expect(bases('国家级')).not.toContain('CN-LANG');
  });

  it('a word that would be innocent is still told when somebody hid it', () => {
    expect(check('这里可以治疗').light).toBe('green');
    const hidden = check('这里可以治liao').findings[0];
    expect(hidden?.rule).toBe('evade');
    expect(hidden?.reason).toEqual({ code: 'evade', params: { text: '治liao', readAs: '治疗' } });
  });

  it('reading traditional characters needs the table, and says nothing false without it', () => {
    expect(check('國家級', { simplify: undefined, commercial: true }).light).toBe('green');
  });

  it.each([
    '我有一只可爱的猫，它喜欢睡觉',
    '环保 本子 好用',
    '环保🌿本子',
    '到了最后，好吃的都没了',
    '鸡、鸭、鱼、肉',
    '红，黄，蓝，绿',
    'a b c d e f g',
    '今天 第 一 次 来',
    '药物治疗/保健/康复',
    '日本 本土 设计',
    'H T M L and C S S',
  ])('neighbouring words are not joined: %s', (text) => {
    expect(check(text).findings).toEqual([]);
  });

  it('letters spelled out and digits inside English words are read through', () => {
    expect(check('g u a r a n t e e d returns for all').light).toBe('red');
    expect(check('guarant3ed returns for all').light).toBe('red');
  });
});
