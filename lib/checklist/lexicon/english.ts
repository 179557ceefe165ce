import type { PatternGroup } from './types';

/** English wording: 16 CFR 255 and 465, platform metadata rules. Matched on text with its blanks. Checked 2026-11-22. */
const disease =
  "(?:cancers?|tumou?rs?|diabetes|arthritis|alzheimer'?s?|dementia|autism|adhd|depression|anxiety|asthma|covid(?:-19)?|hiv|aids|herpes|hepatitis|psoriasis|eczema|acne|migraines?|insomnia|hypertension|high blood pressure|heart disease|obesity|infertility|baldness|hair loss|tinnitus|back pain|joint pain|chronic pain|all diseases?|any disease|every disease)";
const research =
  /\b(?:scientists?|researchers?|(?:my|your|a|the|see a|ask your|consult a) doctors?|doctors? (?:say|said|warn)|hospital|clinical trial|study|studies|hope|hoping|one day|could|might|charity|fundrais|donat|search for|find a|no known|there is no|does not|doesn't|can't|cannot|won't|not a|myth|scam|debunk|fake|hoax|warning|beware|vet|(?<!without )fda(?! (?:approved|cleared)))\b/;

export const englishPatterns: readonly PatternGroup[] = [
  {
    id: 'enCure/claim',
    rule: 'enCure',
    pack: 'english',
    on: 'text',
    pattern: new RegExp(
      `\\b(?:cures?|curing|cured|heals?|healed|reverses?|reversed|reversing|treats?|eliminates?|gets? rid of|got rid of|no more|fix(?:es|ed)?|say goodbye to|kills?|prevents?|beats?|ends?|removes?|melts?)\\s{1,3}(?:my\\s{1,3}(?:[a-z]{1,10}'?s\\s{1,3})?|your\\s{1,3}|all\\s{1,3}|any\\s{1,3}|type\\s{0,3}\\d\\s{1,3}|severe\\s{1,3}|chronic\\s{1,3}|even\\s{1,3}|stage\\s{0,3}\\d\\s{1,3}){0,5}${disease}`,
      'g',
    ),
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    easedBy: research,
    calmNeeds:
      /\b(?:this|our|my|it|these|tea|oil|supplement|capsules?|cream|drops?|pills?|patch|device|juice|herb|powder|remedy|formula|drink|method|secret|naturally|guarantee[ds]?|forever|for good|order|buy|link|in \d+ days|permanently|instantly|fast)\b/,
  },
  {
    id: 'enCure/miracle',
    rule: 'enCure',
    pack: 'english',
    on: 'text',
    pattern:
      /\b(?:miracle (?:cure|pill|weight|cream|drink|supplement|remedy|product|oil|tea|drug)s?|(?:permanent|instant|guaranteed|secret|natural|100%) cures?\b|cures? everything|lose \d{1,3}\s?(?:lbs?|pounds|kgs?|kilos?) (?:in|within|over) (?:just |only )?(?:\d{1,2}|one|two|three|a) (?:days?|weeks?|month)|no side effects|zero side effects|melt(?:s)? (?:away )?(?:belly )?fat|(?:burns?|burning|torch(?:es)?|shreds?) (?:belly |body |stubborn )?fat (?:fast|overnight|while you sleep)|(?:no|without) (?:any )?diet(?:s|ing)?(?:,? (?:and|or))?,? (?:no )?exercise|doctors (?:hate|don'?t want you|are (?:speechless|shocked|stunned))|big pharma (?:hides?|doesn'?t want)|clinically proven to (?:cure|reverse|melt|remove))/g,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    easedBy: research,
  },
  {
    id: 'abs/english',
    rule: 'abs',
    pack: 'english',
    on: 'text',
    pattern:
      /\b(?:world'?s (?:best|greatest|#\s?1|number one|no\.?\s?1|finest|leading)|(?:#\s?1|number one|no\.?\s?1|top[- ]rated) (?:brand|product|choice|seller|supplement|cream|serum|app|course|tool|solution|rated|selling)|best (?:[a-z]{1,20} ){0,3}(?:in the (?:world|market|industry|business)|on the market|on earth|ever made|money can buy|anywhere)|best ever\b|(?:the )?most (?:effective|powerful|advanced|trusted|popular|accurate) (?:[a-z]{1,16} ){1,3}(?:on the market|in the world|ever made|available|on earth|period)|world'?s (?:sharp|soft|strong|fast|light|thin|safe|smart|pure|fresh|cheap|tough|warm|comfi|clean|bright|smooth)e?st\b|nobody makes (?:a )?better|(?:#\s?1|number one|no\.?\s?1) (?:[a-z]{1,20} ){0,3}(?:in the (?:world|country|market|us|uk)|on the planet|on earth|worldwide|in america)|nothing else (?:even )?comes close|lowest price (?:ever|guaranteed|anywhere|on the (?:market|internet))|unbeatable (?:price|quality|deal)|second to none|100% (?:effective|guaranteed|satisfaction|safe|results?|success)|never fails?)(?!\w)/g,
    lights: { goods: 'amber', commercial: 'red' },
    easedBy:
      /\b(?:i think|imo|in my opinion|my favou?rite|for me|probably|maybe|movie|film|song|album|episode|game|goal|player|team|match|day|summer|holiday|vacation|concert|best friend|mom|dad)\b/,
  },
  {
    id: 'fin/english',
    rule: 'fin',
    pack: 'english',
    on: 'text',
    pattern:
      /\b(?:risk[- ]free (?:(?:crypto|forex|stock|options?) )?(?:investment|investing|returns?|profit|income|trading|money|way to (?:earn|make|invest|grow))|(?:zero|no)[- ]risk (?:investment|returns?|profit|trading)|(?:with|at) (?:zero|no) risk|guaranteed (?:\d{1,4}% )?(?:(?:daily|weekly|monthly|annual|yearly) )?(?:returns?|profits?|income|roi|gains|winnings|wins|payouts?)|double your (?:money|investment|bitcoin|crypto|income)|get rich (?:quick|fast|overnight)|(?:make|earn|made|earned|making|earning) (?:\$|usd|£|€)?\s?\d[\d,.]{0,12}k? ?(?:\$|dollars|usd)? (?:a|per|every|each|in (?:a|one|just one|24|my first)) ?(?:day|week|month|hour|hours)s?\b|(?:make|earn) money (?:fast|while you sleep|overnight|without (?:any )?work)|passive income guaranteed|100x (?:coin|gem|returns?)|turn(?:s|ed|ing)? (?:your )?[$£€]\s?\d[\d,.]{0,9}k? into [$£€]\s?\d[\d,.]{0,9}k?|(?:bot|system|strategy|signals?|method) (?:that )?never loses?|(?:no|zero) risk at all|on autopilot\b[^.!?\n]{0,20}[$£€]\d|can'?t lose|financial freedom in \d{1,9} (?:days|weeks|months)|insider (?:tips?|picks) (?:for|on) (?:stocks?|crypto)|pump group|(?:stock|crypto|forex) signals? (?:group|channel|vip)|guaranteed approval|no credit check loans?)/g,
    lights: { plain: 'red' },
    easedBy:
      /\b(?:scams?|beware|avoid|warning|myth|fraud|ponzi|don'?t|never (?:invest|trust|send|believe|fall|do|put|pay|again|promise|guarantee)|isn'?t|no such thing|there is no|there'?s no|fake|debunk|red flags?|victims?|please be careful|lost (?:money|everything|his|her|my)|how (?:scammers|fraudsters)|risk-free rate|treasury|lie|lies|too good to be true)\b/,
  },
  {
    id: 'edu/english',
    rule: 'edu',
    pack: 'english',
    on: 'text',
    pattern:
      /\b(?:guaranteed (?:results?|success|weight loss|cure|hair growth|admission|pass|score|job|placement|a job|growth|followers|ranking|to (?:work|pass|succeed|get|win|lose|grow))|results? guaranteed|success guaranteed|pass guaranteed|we guarantee (?:results|success|you|a|that)|money[- ]back guarantee if you (?:fail|don'?t pass))\b/g,
    lights: { plain: 'amber', goods: 'red', commercial: 'red' },
    easedBy:
      /\b(?:no|not|never|nothing|isn'?t|aren'?t|can'?t|without|nobody|past performance|don'?t|scam|beware)\b/,
  },
  {
    id: 'enFake/engagement',
    rule: 'enFake',
    pack: 'english',
    on: 'text',
    pattern:
      /\b(?:sub\s?4\s?sub|sub for sub|subscribe for subscribe|f4f|follow\s?(?:4|for)\s?follow|follow back|followback|l4l|like\s?(?:4|for)\s?like|like for like|buy (?:\d[\d,.]{0,12}k? |real |cheap |instagram |tiktok |youtube ){0,5}(?:followers|likes|views|subscribers|comments|reviews|engagement)|(?:cheap|real|instant|free) (?:followers|subscribers)\b|get \d[\d,]{0,12}k? followers (?:fast|free|instantly|in)|(?:followers|likes|views|subscribers) for sale|fake reviews? for|(?:dm|message|contact|inbox|text) (?:me|us) for (?:cheap |real |instant |more )?(?:followers|likes|views|subs|subscribers|reviews)|paid (?:5[- ]star )?reviews?|5[- ]star reviews? for (?:free|a gift|cash|refund)|free (?:gift|product) for (?:a )?(?:5[- ]star|positive) review)\b/g,
    lights: { plain: 'red' },
    easedBy:
      /\b(?:don'?t|never|avoid|stop|why|against|ban(?:ned|s)?|illegal|risks? of|do not|shouldn'?t|rule|ftc|scam|report)\b/,
  },
  {
    id: 'induce/english',
    rule: 'induce',
    pack: 'english',
    on: 'text',
    pattern:
      /\b(?:(?:like|follow|share|subscribe|comment|tag)(?:,? (?:and|&|\+) (?:like|follow|share|subscribe|comment|tag)[^.!?\n]{0,24}?){1,5} (?:to|for a chance to) (?:win|enter|get)|(?:must|have to|need to) (?:follow|like|share|subscribe)[^.!?\n]{0,24} (?:to (?:win|enter|qualify)|giveaway)|(?:follow|like|share|subscribe|tag \w{1,30} friends?) (?:to|for a chance to) (?:win|enter|get (?:a |the )?(?:free|prize|gift|discount))|giveaway[^.!?\n]{0,30}(?:follow|like|share|tag|subscribe)|share (?:this )?(?:or|to avoid) bad luck)\b/g,
    lights: { plain: 'amber' },
    easedBy: /\b(?:scam|fake|beware|never|don'?t)\b/,
  },
  {
    id: 'clickbait/english',
    rule: 'clickbait',
    pack: 'english',
    on: 'text',
    pattern:
      /\b(?:you won'?t believe|you will not believe|what happened next (?:will|shocked)|will (?:shock|blow your mind|leave you speechless)|(?:doctors|experts|banks|they) (?:hate|don'?t want you to know)|gone wrong\b!{0,9}|\(?(?:not clickbait|no clickbait)\)?|99% of people (?:don'?t|fail|get)|(?:before|until) (?:it|this) gets? deleted|watch before (?:it'?s )?(?:deleted|banned|removed)|shocking truth|the truth they)/g,
    lights: { plain: 'amber' },
    easedBy: /\b(?:how (?:good|beautiful|cute|delicious|easy|tasty)|study finds)\b/,
  },
  {
    id: 'gamble/english',
    rule: 'gamble',
    pack: 'english',
    on: 'text',
    pattern:
      /\b(?:online casino (?:bonus|sign ?up|promo|link)|free spins (?:bonus|no deposit|link)|(?:sure|fixed|guaranteed) (?:bets?|matches|odds|win)|betting tips (?:vip|group|channel|telegram)|no deposit bonus|join (?:my|our) betting)\b/g,
    lights: { plain: 'red' },
    easedBy: /\b(?:scam|avoid|addiction|problem gambling|beware|illegal|warning|don'?t)\b/,
  },
  {
    id: 'fraud/english',
    rule: 'fraud',
    pack: 'english',
    on: 'text',
    pattern:
      /\b(?:1:1 replica|aaa replica|replica (?:bags?|watch(?:es)?|shoes|sneakers|rolex)|superfake|fake ids? (?:for sale|available)|cash ?app flip|buy verified accounts?|cracked (?:software|accounts?)|mod apk premium free|free (?:v-?bucks|robux|gift cards?) generator)\b/g,
    lights: { plain: 'red' },
    easedBy: /\b(?:scam|avoid|beware|spot|how to tell|warning|don'?t|never)\b/,
  },
  {
    id: 'scarcity/english',
    rule: 'scarcity',
    pack: 'english',
    on: 'text',
    pattern:
      /\b(?:act now|only \d{1,3} (?:left|spots?|seats?|pieces) ?(?:left)?|last chance|while (?:stocks?|supplies) last|selling out fast|almost sold out|limited time (?:only|offer)|today only|hurry)\b/g,
    lights: { commercial: 'amber' },
    easedBy: /\buntil (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)/,
  },
  {
    id: 'labelAi/tamper-english',
    rule: 'aiTamper',
    pack: 'english',
    on: 'text',
    pattern:
      /\b(?:remove (?:the )?ai (?:watermark|label|tag|detection)|bypass (?:the )?ai (?:detection|label|detectors?)|hide (?:the )?ai label|undetectable ai (?:videos?|content))\b/g,
    lights: { plain: 'red' },
    easedBy: /\b(?:illegal|don'?t|never|why you shouldn'?t|rule)\b/,
  },
  {
    id: 'edu/pass-english',
    rule: 'edu',
    pack: 'english',
    on: 'text',
    pattern:
      /\b(?:guaranteed (?:admission|acceptance|a? ?pass|pass|offer)|100% (?:pass|acceptance|admission)(?:ing)? rate|pass(?:ing)? (?:is )?(?:100% )?guaranteed|(?:leaked|real|actual) (?:exam|test|cpa|bar|sat) (?:questions|papers?|answers)|with leaked (?:questions|papers?|answers)|(?:we )?guarantee(?:d)? (?:that )?(?:you(?:'ll| will)? |to )(?:will )?pass|(?:license|degree|diploma|certificate|certification) without (?:taking|an|the|any|a single)? ?(?:the )?(?:exams?|tests?|classes|studying)|we take (?:the|your) exam for you|pay (?:someone|us) to take your (?:exam|test|class))\b/g,
    lights: { plain: 'red' },
    easedBy: /\b(?:not|never|isn'?t|aren'?t|can'?t|scam|beware|scandal|news|illegal|expelled|caught)\b/,
  },
  {
    id: 'enFake/for-review',
    rule: 'enFake',
    pack: 'english',
    on: 'text',
    pattern:
      /\b(?:leave|write|post|give|drop)(?: [a-z]{1,10}){0,3} (?:5|five)[- ]?stars?(?: reviews?| ratings?)?[^.!?\n]{0,40}\b(?:gift|refund|cash|free|send you|discount|coupon|voucher)|\b(?:gift card|refund|cash|free product|voucher|discount)[^.!?\n]{0,24}(?:for|in exchange for|if you leave|when you leave) (?:a |an |your )?(?:5|five|positive|good|honest 5)[- ]?(?:stars?)? ?reviews?|\b(?:we )?pay(?:ing)? [$£€]?\d{1,4} (?:for|per) (?:every |each |a )?(?:positive |5[- ]?star |good )(?:[a-z]{1,12} )?reviews?|\bwe (?:will |can )?write (?:fake |positive |5[- ]?star )?reviews? for\b|\b\d[\d,.]{0,9}k? (?:real |active |instant |tiktok |youtube |instagram |ig ){0,3}(?:followers|subscribers|likes|views) for (?:only |just )?[$£€]\s?\d/g,
    lights: { plain: 'red' },
    easedBy:
      /\b(?:don'?t|never|avoid|stop|against|ban(?:ned|s)?|illegal|do not|shouldn'?t|ftc|scam|report|sketchy|refused|no thanks)\b/,
  },
  {
    id: 'gamble/house-english',
    rule: 'gamble',
    pack: 'english',
    on: 'text',
    pattern:
      /\b(?:(?:join|sign up|bet|deposit|register|play)[^.!?\n]{0,24} (?:sportsbook|casino|betting (?:site|app))|(?:best|free|daily|vip|sure) betting tips|deposit [$£€]?\d{1,5} (?:and )?(?:get|play with)|\d{2,3} free spins|get [$£€]?\d{1,5} free spins)\b/g,
    lights: { plain: 'red' },
    easedBy:
      /\b(?:scam|avoid|addiction|problem gambling|beware|illegal|warning|don'?t|quit|never|lost (?:my|all)|documentary|movie)\b/,
  },
];
