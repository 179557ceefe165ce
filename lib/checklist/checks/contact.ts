import type { StudioId } from '../../core/studios';
import type { Analysis, FieldView } from '../analysis';
import { type Compact, gapKind } from '../compact';
import {
  bareDirective,
  email,
  hiddenUrl,
  landline,
  nicknameOrder,
  offsiteStrong,
  offsiteWeak,
  penguin,
  qqDirective,
  qqId,
  tradeCode,
  url,
  wechatDirective,
  wechatId,
  wechatName,
} from '../contact-shapes';
import { inContext, surroundings } from '../context';
import type { Disguise, Finding } from '../finding';
import type { Light, RuleId } from '../ids';
import { disguiseOf } from '../match';
import type { PatternMatch } from '../pattern-set';
import type { ReasonCode } from '../reasons';
import { findingAt } from './make';
import { phoneFindings } from './phone';

type Strength = 'id' | 'order' | 'hint' | 'link' | 'mail' | 'phone' | 'landline';

type Severity = Readonly<Record<Strength, Light>>;

const strict: Severity = {
  id: 'red',
  order: 'red',
  hint: 'red',
  link: 'red',
  mail: 'red',
  phone: 'red',
  landline: 'red',
};
const watchful: Severity = {
  id: 'red',
  order: 'red',
  hint: 'amber',
  link: 'amber',
  mail: 'amber',
  phone: 'red',
  landline: 'amber',
};
/** Nothing is known of where it goes: addresses that harm nobody stay silent. */
const anywhere: Severity = { ...watchful, link: 'green', mail: 'green', landline: 'green' };
const open: Severity = {
  id: 'red',
  order: 'amber',
  hint: 'green',
  link: 'green',
  mail: 'green',
  phone: 'amber',
  landline: 'green',
};
const loose: Severity = {
  id: 'amber',
  order: 'amber',
  hint: 'green',
  link: 'green',
  mail: 'green',
  phone: 'amber',
  landline: 'green',
};

/** How much each studio minds being left (PL-XHS is the strictest; compliance.md §1.9). Unknown studio: like Douyin once something is sold. */
const severity: Readonly<Record<StudioId | 'unknown', Severity>> = {
  xiaohongshu: strict,
  douyin: watchful,
  kuaishou: watchful,
  'wechat-channels': { ...watchful, order: 'amber' },
  bilibili: open,
  tiktok: loose,
  youtube: loose,
  unknown: anywhere,
};

interface Shape {
  readonly id: string;
  readonly pattern: RegExp;
  readonly strength: Strength;
  readonly rule: RuleId;
  readonly code: ReasonCode;
  readonly on: 'digits' | 'text';
  /** A tale of somebody else's contact, or a warning about it, is not an invitation. */
  readonly tale?: boolean;
}

const shapes: readonly Shape[] = [
  {
    id: 'contact/wechat-id',
    pattern: wechatId,
    strength: 'id',
    rule: 'contact',
    code: 'contactId',
    on: 'digits',
  },
  { id: 'contact/qq', pattern: qqId, strength: 'id', rule: 'contact', code: 'qqId', on: 'digits' },
  { id: 'contact/penguin', pattern: penguin, strength: 'id', rule: 'contact', code: 'qqId', on: 'text' },
  {
    id: 'offsite/wechat',
    pattern: wechatDirective,
    strength: 'order',
    rule: 'offsite',
    code: 'offsiteCue',
    on: 'digits',
    tale: true,
  },
  {
    id: 'offsite/nickname',
    pattern: nicknameOrder,
    strength: 'order',
    rule: 'offsite',
    code: 'offsiteCue',
    on: 'digits',
    tale: true,
  },
  {
    id: 'offsite/bare',
    pattern: bareDirective,
    strength: 'order',
    rule: 'offsite',
    code: 'offsiteCue',
    on: 'digits',
    tale: true,
  },
  {
    id: 'offsite/qq',
    pattern: qqDirective,
    strength: 'order',
    rule: 'offsite',
    code: 'offsiteCue',
    on: 'digits',
    tale: true,
  },
  {
    id: 'offsite/strong',
    pattern: offsiteStrong,
    strength: 'order',
    rule: 'offsite',
    code: 'offsiteCue',
    on: 'digits',
    tale: true,
  },
  {
    id: 'offsite/weak',
    pattern: offsiteWeak,
    strength: 'hint',
    rule: 'offsite',
    code: 'offsiteCue',
    on: 'digits',
    tale: true,
  },
  {
    id: 'offsite/code',
    pattern: tradeCode,
    strength: 'order',
    rule: 'offsite',
    code: 'tradeCode',
    on: 'text',
  },
  {
    id: 'offsite/hidden-url',
    pattern: hiddenUrl,
    strength: 'hint',
    rule: 'offsite',
    code: 'url',
    on: 'text',
  },
  { id: 'contact/email', pattern: email, strength: 'mail', rule: 'contact', code: 'email', on: 'text' },
  {
    id: 'contact/landline',
    pattern: landline,
    strength: 'landline',
    rule: 'contact',
    code: 'landline',
    on: 'digits',
    tale: true,
  },
];

const someoneElse =
  /(?:他|她|对方|有人|陌生人|别人|男生|女生|同事|同学|骗子|客户|相亲对象|前任|妈妈?|爸爸?|奶奶|爷爷|姥姥|姥爷|婆婆|公公|领导|邻居|房东|室友|亲戚|老师)(?:让我|叫我|要我|主动|又|就|想|突然|都|会|来)?[^,。!?;\n]{0,4}$/;
const tale =
  /^(?:了(?:之后|以后)|后(?:被|才|发现)|被拒|被骗|的(?:时候|人)|好吗|怎么开口|是什么意思|怎么拒绝)/;
/** Questions about the matter. A closing question mark alone is no excuse: invitations have one too. */
const asked =
  /有什么|什么(?:区别|意思|风险|用)|怎么(?:办|拒绝|回|开口|设置|关闭|注销)|为什么|要不要|该不该|会不会|能不能|是不是/;

/** Contact details and invitations to leave the studio, by studio. */
export function checkContact(analysis: Analysis): Finding[] {
  const known = severity[analysis.draft.studio ?? 'unknown'];
  const scale = analysis.draft.studio === undefined && analysis.commercial.on ? watchful : known;
  return analysis.fields.flatMap((field) => {
    const { folded } = field;
    const { folded: digits, spaced: text } = field.matches;
    const matches = { digits, text };
    const found = shapes.flatMap((shape) =>
      shapeFindings(field, shape, matches[shape.on].get(shape.pattern) ?? [], scale),
    );
    return [
      ...found,
      ...brokenNames(field, scale),
      ...phoneFindings(field, folded, scale.phone === 'red'),
      ...urlFindings(field, matches.text.get(url) ?? [], analysis.draft.studio, scale),
    ];
  });
}

function shapeFindings(
  field: FieldView,
  shape: Shape,
  matches: readonly PatternMatch[],
  scale: Severity,
): Finding[] {
  const light = scale[shape.strength];
  if (light === 'green') return [];
  const view = shape.on === 'text' ? field.spaced : field.compact;
  return matches.flatMap(({ start, end, text }) => {
    if (shape.tale && isTale(view, start, end)) return [];
    const disguise = shape.on === 'text' ? [] : contactDisguise(view, start, end, field.folded);
    return [
      findingAt(
        { field, view, start, end, disguise, readAs: text },
        {
          rule: shape.rule,
          light,
          source: shape.id,
          code: shape.code,
        },
      ),
    ];
  });
}

/** 薇❤信: the name of the app with a symbol inside says "write to me there" without any further word. */
function brokenNames(field: FieldView, scale: Severity): Finding[] {
  const light = scale.order;
  if (light === 'green') return [];
  const view = field.compact;
  return (field.matches.folded.get(wechatName) ?? []).flatMap(({ start, end }) => {
    const odd = view.gaps.subarray(start + 1, end).includes(gapKind.odd);
    if (!odd || isTale(view, start, end)) return [];
    const disguise = [...new Set([...contactDisguise(view, start, end, field.folded), 'separator' as const])];
    return [
      findingAt(
        { field, view, start, end, disguise, readAs: '微信' },
        { rule: 'contact', light, source: 'contact/broken-name', code: 'offsiteCue' },
      ),
    ];
  });
}

function isTale(view: Compact, start: number, end: number): boolean {
  const around = surroundings(view, start, end);
  if (someoneElse.test(around.before) || tale.test(around.after)) return true;
  return asked.test(around.sentence) || inContext('refuted', around) || inContext('warning', around);
}

const nickname =
  /薇|葳|威|徽|芯|杏|绿泡|绿色|卫星|扣扣|叩叩|蔻蔻|抠抠|企鹅|裙|佳|嘉|伽|咖|茄|桃宝|套宝|tao|tb|煮页|丝信|思信|gzh|公粽|公种/;

function contactDisguise(view: Compact, start: number, end: number, folded: string): Disguise[] {
  const written = view.text.slice(start, end);
  const found = disguiseOf(view, start, end, false);
  if (written !== folded.slice(start, end) && /\d/.test(folded.slice(start, end))) found.push('digits');
  if (nickname.test(written)) found.push('homophone');
  return found;
}

const ownHosts: Readonly<Record<StudioId, RegExp>> = {
  douyin: /douyin\.com|iesdouyin\.com/,
  kuaishou: /kuaishou\.com/,
  xiaohongshu: /xiaohongshu\.com|xhslink\.com/,
  bilibili: /bilibili\.com|b23\.tv/,
  'wechat-channels': /qq\.com/,
  youtube: /youtube\.com|youtu\.be/,
  tiktok: /tiktok\.com/,
};

const toAct = /购买|下单|领取|抢购|进群|加入群|注册|充值|开户/;

function urlFindings(
  field: FieldView,
  matches: readonly PatternMatch[],
  studio: StudioId | undefined,
  scale: Severity,
): Finding[] {
  const view = field.spaced;
  return matches.flatMap(({ start, end, text }) => {
    if (studio && ownHosts[studio].test(text)) return [];
    // Where the studio is unknown an address alone is harmless; one to buy or sign up at is told.
    const calls = studio === undefined && toAct.test(view.text.slice(Math.max(0, start - 30), end + 30));
    const light = scale.link === 'green' && calls ? 'amber' : scale.link;
    if (light === 'green') return [];
    return [
      findingAt({ field, view, start, end }, { rule: 'offsite', light, source: 'offsite/url', code: 'url' }),
    ];
  });
}
