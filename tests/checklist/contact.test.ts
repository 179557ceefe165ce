import { describe, expect, it } from 'vitest';
import { isIdCard, passesLuhn } from '../../lib/checklist/identity-numbers';
import { studioIds } from '../../lib/core/studios';
import { check, found } from './helpers';

describe('contact details and leading away', () => {
  it.each([
    ['加微信 abc12345', 'contact'],
    ['微信号：happy_1990', 'contact'],
    ['vx: abc12345', 'contact'],
    ['V❤：hello2024', 'contact'],
    ['QQ群：456789123', 'contact'],
    ['扣扣 12345678', 'contact'],
    ['🐧123456789', 'contact'],
    ['企鹅号：九八七六五四三二一', 'contact'],
    ['➕V了解', 'offsite'],
    ['加薇咨询', 'offsite'],
    ['加V：详聊', 'offsite'],
    ['＋Ｖ 领资料', 'offsite'],
    ['扫码进群领福利', 'offsite'],
    ['薇信找我', 'offsite'],
    ['电话微信同号', 'offsite'],
    ['某宝搜同名店铺', 'offsite'],
    ['复制这段话打开手机淘宝', 'offsite'],
    ['公众号搜小花，回复资料', 'offsite'],
    ['TG：@abcgroup 频道', 'offsite'],
    ['abc点com', 'offsite'],
    ['私信领资料', 'offsite'],
    ['扫二维码进微信群，拿货便宜', 'offsite'],
    ['扫一扫添加，发你资料', 'offsite'],
    ['主页简介有我的企鹅群', 'offsite'],
    ['淘宝店铺叫山野集', 'offsite'],
    ['私我，发你V X号', 'offsite'],
    ['V我：sunny20260', 'offsite'],
    ['一八六，零零一三，五七九二', 'privacy'],
  ])('%s is %s', (text, rule) => {
    expect(found(check(text), rule), JSON.stringify(check(text).findings)).toBeDefined();
  });

  it.each([
    '微信支付和支付宝怎么选',
    '扫二维码进站，地铁不用排队',
    '我妈加我微信好友第一句话是多穿点',
    '酒店订房电话：0311-86911999，感谢您的点评',
    '聊聊微信的历史',
    '公众号运营教程',
    '加了微信就不回消息',
    '他加我微信找我借钱',
    '陌生人加微信要警惕',
    'VX600笔记本',
    'rwxrwxrwx权限',
    'wx.request报错',
    '参加V社活动',
    '加微波炉热一下',
    '添加V领毛衣',
    '增加微量元素',
    '加薪了',
    '威海旅游',
    '薇诺娜面霜',
    '企鹅观察日记',
    'QQ音乐',
    '扫码支付',
    '扫码点餐',
    '二维码的原理',
    '淘宝年账单',
    '微芯片研发',
  ])('%s is nobody leading away', (text) => {
    expect(check(text).findings).toEqual([]);
  });

  it('is judged by studio: strictest on Xiaohongshu, mildest on YouTube', () => {
    const lights = (text: string) =>
      Object.fromEntries(studioIds.map((studio) => [studio, check(text, {}, { studio }).light]));
    expect(lights('私信领资料')).toEqual({
      douyin: 'amber',
      kuaishou: 'amber',
      xiaohongshu: 'red',
      bilibili: 'green',
      'wechat-channels': 'amber',
      youtube: 'green',
      tiktok: 'green',
    });
    expect(lights('资料见 https://example.org/a')).toMatchObject({
      xiaohongshu: 'red',
      douyin: 'amber',
      bilibili: 'green',
      youtube: 'green',
    });
    expect(lights('加微信 abc12345')).toMatchObject({
      xiaohongshu: 'red',
      douyin: 'red',
      bilibili: 'red',
      youtube: 'amber',
    });
  });

  it("a studio's own address is no way out", () => {
    expect(check('https://www.bilibili.com/video/1', {}, { studio: 'bilibili' }).light).toBe('green');
    expect(check('https://www.douyin.com/user/1', {}, { studio: 'douyin' }).light).toBe('green');
  });

  it('marks the id whole, in the original characters', () => {
    const finding = found(check('😀加微信：abc_12345，谢谢'), 'contact');
    expect(finding?.text).toBe('微信：abc_12345');
  });
});

describe('phone numbers', () => {
  it.each([
    '13812345678',
    '138 1234 5678',
    '138-1234-5678',
    '+86 138 1234 5678',
    '8613812345678',
    '１３８１２３４５６７８',
    '1️⃣3️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣',
    '①③⑧①②③④⑤⑥⑦⑧',
    '一三八一二三四五六七八',
    '壹叁捌壹贰叁肆伍陆柒捌',
    '幺三八幺二三四五六七八',
    '1 3 8 1 2 3 4 5 6 7 8',
    '1·3·8·1·2·3·4·5·6·7·8',
    '1\u200b3812345678',
    '138🌸1234🌸5678',
    'l38 1234 5678',
    '𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖',
  ])('%s is found and read', (number) => {
    const finding = found(check(`电话${number}。`), 'privacy');
    expect(finding?.reason.code).toBe('phone');
    expect(finding?.readAs ?? finding?.text).toBe('13812345678');
  });

  it.each([
    '订单号1234567890123456',
    '圆周率3.14159265358979',
    '1.4142135623731',
    '2026-11-22 13:45:00',
    'ISBN 9787020024759',
    '跑了13公里用时1小时',
    '1,3,5,7,9,11,13,15,17',
    '13 25 36 48 59 1',
    '流水号20138123456780',
    '13579都是奇数',
    '比例1:3:8:1',
    '11111111111',
    '13333333333',
  ])('%s is no phone number', (text) => {
    expect(check(text).findings).toEqual([]);
  });
});

describe('papers and cards', () => {
  it('checks the citizen id to its last character', () => {
    expect(isIdCard('11010519491231002X')).toBe(true);
    expect(isIdCard('11010519491231002x')).toBe(true);
    expect(isIdCard('440524188001010014')).toBe(true);
    expect(isIdCard('110105194912310021')).toBe(false);
    expect(isIdCard('11010519490230002X')).toBe(false);
    expect(isIdCard('11010519491331002X')).toBe(false);
    expect(isIdCard('1101051949123100')).toBe(false);
  });

  it('checks card numbers by their sum', () => {
    expect(passesLuhn('4111111111111111')).toBe(true);
    expect(passesLuhn('4111111111111112')).toBe(false);
    expect(passesLuhn('6222021234567890128')).toBe(true);
    expect(passesLuhn('0')).toBe(false);
  });

  it('finds them in text, red; wrong sums stay silent', () => {
    expect(found(check('身份证11010519491231002X'), 'privacy')?.reason.code).toBe('idCard');
    expect(found(check('身份证 1101 0519 4912 3100 2X'), 'privacy')?.light).toBe('red');
    expect(check('编号110105194912310021').findings).toEqual([]);
    expect(found(check('卡号6222 0212 3456 7890 128'), 'privacy')?.reason.code).toBe('bankCard');
    expect(check('订单6222021234567890127').findings).toEqual([]);
  });

  it('finds plates, home addresses and leaked chats, but no shop address', () => {
    expect(found(check('车牌京A12345的车主'), 'privacy')?.reason.code).toBe('plate');
    expect(found(check('她住阳光小区3栋2单元501室'), 'privacy')?.reason.code).toBe('addressFound');
    expect(found(check('曝光前任的聊天记录'), 'privacy')?.reason.code).toBe('chatRecord');
    expect(check('店在人民路88号，欢迎光临').findings).toEqual([]);
    expect(check('8号楼的猫又生了').findings).toEqual([]);
  });
});
