import type { Analysis } from '../analysis';
import type { Cue, Draft } from '../draft';
import type { Finding } from '../finding';
import { maxReadingSpeed, subtitlePace, subtitleRange } from '../subtitles';
import { finding } from './make';

/** At least this share of cues should be inside the recommended display time. Our own line; the catalogue gives none. */
export const paceShare = 0.6;
/** Catalogue S2-40. */
export const wantedEmotions = 3;
/** The hook is looked for in what is said in these first seconds, or in the first sentence of a script (S1-35, S1-50). */
export const hookSec = 3;

const hook =
  /[?？!！]|\d|你|为什么|怎么|如何|千万别|别再|如果|居然|竟然|没想到|原来|其实|注意|揭秘|秘密|真相|方法|教你|带你|挑战|第一次|终于|只要|从来|最|后悔|关注|why|how|what|stop|never|you\b/i;
const middle =
  /产品|这款|这个|用法|用起来|成分|材质|功能|演示|步骤|第[一二三]步|首先|其次|然后|比如|例如|对比|试一下|来看|看一下|细节|价格|链接|购物车|here'?s|this is|for example|step/i;
const ending =
  /关注|点赞|收藏|评论|转发|分享|留言|告诉我|下期|下次见|下集|想看|扣\d|三连|私信|加入|报名|下单|购买|点击|活动|话题|subscribe|follow|comment|like|share|next (?:time|video)|let me know/i;
const pain =
  /烦|难受|痛|累|贵|慢|麻烦|困扰|问题|不会|不懂|不知道|失败|踩坑|后悔|焦虑|担心|害怕|总是|老是|每次都|还在|没时间|掉发|失眠|卡顿|浪费|tired of|struggl|problem|hate when|can'?t/i;
const solution =
  /解决|办法|方法|试试|其实只要|只需|这样做|推荐|教你|用这|答案|搞定|改善|solution|fix|here'?s how|try this/i;
const emotions: readonly RegExp[] = [
  /开心|快乐|幸福|哈哈|笑|有趣|好玩|happy|fun/i,
  /惊|哇|没想到|竟然|居然|天呐|wow|surpris/i,
  /感动|泪|哭|温暖|暖|touch|tears/i,
  /怀念|回忆|小时候|童年|那年|青春|nostalg|remember when/i,
  /怒|气死|凭什么|受不了|angry|annoy/i,
  /怕|恐|担心|焦虑|紧张|worry|afraid|scar/i,
  /期待|希望|梦想|终于|加油|hope|dream/i,
  /爱|喜欢|心动|想念|love/i,
  /骄傲|自豪|厉害|牛|proud/i,
  /好奇|为什么|秘密|真相|curious|secret/i,
  /累|苦|难|委屈|孤独|tired|lonely/i,
];

/** Craft advice: nodes, order, emotion, pace, length. Never changes the overall light. */
export function checkCraft({ draft }: Analysis): Finding[] {
  const parts = threeParts(draft);
  return [...(parts ? nodes(parts) : []), ...pace(draft.subtitles), ...tier(draft)];
}

export interface ThreeParts {
  readonly opening: string;
  readonly middle: string;
  readonly end: string;
}

/** Opening, middle and end of what is said; null when neither subtitles nor a script of some length is there. */
export function threeParts(draft: Draft): ThreeParts | null {
  const { subtitles, script } = draft;
  if (subtitles && subtitles.length >= 3) return fromCues(subtitles);
  if (script === undefined) return null;
  const sentences = script
    .split(/[。！？!?\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const size = [...script].length;
  if (sentences.length < 3 || size < 40) return null;
  const opening = /^[^。！？!?\n]*[。！？!?\n]?/.exec(script.trimStart())?.[0] ?? '';
  return {
    opening,
    middle: script.slice(opening.length, Math.floor(script.length * 0.8)),
    end: sentences.slice(-2).join('。'),
  };
}

function fromCues(cues: readonly Cue[]): ThreeParts {
  const last = cues.reduce((end, cue) => Math.max(end, cue.endMs), 0);
  const say = (keep: (cue: Cue) => boolean) =>
    cues
      .filter(keep)
      .map(({ text }) => text)
      .join('\n');
  return {
    opening: say(({ startMs }) => startMs < hookSec * 1000),
    middle: say(({ startMs }) => startMs >= hookSec * 1000 && startMs < last * 0.8),
    end: say(({ endMs }) => endMs > last * 0.8),
  };
}

function nodes(parts: ThreeParts): Finding[] {
  const found: Finding[] = [];
  if (!hook.test(parts.opening))
    found.push(finding({ rule: 'hook', light: 'amber', source: 'hook/missing', code: 'hookMissing' }));
  if (!middle.test(parts.middle))
    found.push(finding({ rule: 'middle', light: 'amber', source: 'middle/missing', code: 'middleMissing' }));
  if (!ending.test(parts.end))
    found.push(finding({ rule: 'ending', light: 'amber', source: 'ending/missing', code: 'endingMissing' }));
  const all = `${parts.opening}\n${parts.middle}\n${parts.end}`;
  const firstPain = all.search(pain);
  const firstSolution = all.search(solution);
  if (firstSolution >= 0 && (firstPain < 0 || firstPain > firstSolution)) {
    found.push(finding({ rule: 'painFirst', light: 'amber', source: 'painFirst/late', code: 'painLate' }));
  }
  const count = emotions.filter((feeling) => feeling.test(all)).length;
  if (count < wantedEmotions) {
    const params = { count, want: wantedEmotions };
    found.push(
      finding({ rule: 'emotion', light: 'amber', source: 'emotion/few', code: 'emotionFew', params }),
    );
  }
  return found;
}

function pace(cues: readonly Cue[] | undefined): Finding[] {
  const found = cues ? subtitlePace(cues) : null;
  if (found === null) return [];
  const findings: Finding[] = [];
  if (found.shareInRange < paceShare) {
    const params = {
      percent: Math.round(found.shareInRange * 100),
      min: subtitleRange.minSec,
      max: subtitleRange.maxSec,
      shortest: Math.round(found.shortestSec * 10) / 10,
      longest: Math.round(found.longestSec * 10) / 10,
    };
    findings.push(
      finding({
        rule: 'subtitlePace',
        light: 'amber',
        source: 'subtitlePace/share',
        code: 'subtitlePace',
        params,
      }),
    );
  }
  if (found.tooFast.length > 0) {
    const params = { count: found.tooFast.length, speed: maxReadingSpeed };
    findings.push(
      finding({
        rule: 'subtitlePace',
        light: 'amber',
        source: 'subtitlePace/fast',
        code: 'readingFast',
        params,
      }),
    );
  }
  return findings;
}

/** Depth tiers, seconds (S1-23). The first digit of the first tier is lost in the source: 30 or 60, so both are taken. */
export const lengthTiers = [
  { id: 'single', aboutSec: [30, 60] },
  { id: 'scene', aboutSec: [90] },
  { id: 'series', aboutSec: [180] },
] as const;
export type LengthTierId = (typeof lengthTiers)[number]['id'];

/** A length within a quarter of a tier's value belongs to it; null between the tiers. */
export function lengthTier(durationSec: number): LengthTierId | null {
  const near = lengthTiers.find(({ aboutSec }) =>
    aboutSec.some((value) => Math.abs(durationSec - value) <= value / 4),
  );
  return near?.id ?? null;
}

function tier({ durationSec }: Draft): Finding[] {
  if (durationSec === undefined || durationSec <= 0 || lengthTier(durationSec) !== null) return [];
  const params = { seconds: Math.round(durationSec) };
  return [
    finding({ rule: 'lengthTier', light: 'amber', source: 'lengthTier/between', code: 'lengthTier', params }),
  ];
}
