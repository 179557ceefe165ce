import type { ScriptTemplate } from './scripts';

/** What is said in a video. Each has a hook, a middle and an ending (S1-35), and names the pain first (S1-50). */
export const videoTemplates: readonly ScriptTemplate[] = [
  {
    id: 'painSolution',
    kind: 'video',
    sources: ['S1-50', 'S2-32', 'S1-53'],
    lines: [
      {
        node: 'hook',
        zh: '{pain}，是不是让你又累又烦？',
        en: 'Tired of this problem, too: {pain}?',
      },
      {
        node: 'middle',
        zh: '{audience}大概都懂，我以前也一样，总担心改不过来。',
        en: 'If you are one of us, {audience}, you know it. I used to worry that it would never change.',
      },
      {
        node: 'middle',
        zh: '后来我试试{product}。来看一下：{function}。',
        en: 'Then I gave {product} a go. Here is how it works, step by step: {function}.',
      },
      { node: 'middle', zh: '没想到，{value}。', en: 'What surprised me, and makes me happy: {value}.' },
      {
        node: 'ending',
        zh: '你是怎么解决的？留言告诉我，下期接着聊。',
        en: 'How did you fix it? Let me know in a comment, and see you next time.',
      },
    ],
  },
  {
    id: 'functionFeelingValue',
    kind: 'video',
    sources: ['S2-39', 'S2-40'],
    lines: [
      {
        node: 'hook',
        zh: '为什么{audience}都在找{product}？',
        en: 'Why do {audience} look for {product}?',
      },
      {
        node: 'middle',
        zh: '先说难受的地方：{pain}。再来看这款的功能：{function}。',
        en: 'First what makes us tired: {pain}. Now what this is: {function}.',
      },
      {
        node: 'middle',
        zh: '用的时候，{feeling}，心里挺暖的。',
        en: 'While I use it, {feeling}. It still makes me happy, and that surprised me.',
      },
      {
        node: 'middle',
        zh: '说到底，{value}，这是我喜欢它的原因。',
        en: 'In the end, {value}. That is what I love about it.',
      },
      {
        node: 'ending',
        zh: '你最看重哪一点？留言告诉我。',
        en: 'Which of these matters to you? Let me know in a comment.',
      },
    ],
  },
  {
    id: 'problemAnswer',
    kind: 'video',
    sources: ['S2-32'],
    lines: [
      { node: 'hook', zh: '{question}？', en: '{question}?' },
      {
        node: 'middle',
        zh: '{audience}常被这个问题困扰，我也担心过。',
        en: 'It is a problem for many of you, {audience}, and I used to worry about it, too.',
      },
      {
        node: 'middle',
        zh: '办法其实不难，分步骤来看：{answer}。',
        en: 'The solution, step by step: {answer}.',
      },
      {
        node: 'middle',
        zh: '试过的人没想到这么顺手，也更喜欢动手了：{value}。',
        en: 'It may surprise you, and you may even love doing it: {value}.',
      },
      {
        node: 'ending',
        zh: '还想知道什么？留言问我，下期回答。',
        en: 'What else would you like to know? Ask in a comment, and I answer next time.',
      },
    ],
  },
  {
    id: 'unboxing',
    kind: 'video',
    sources: ['S2-58'],
    lines: [
      {
        node: 'hook',
        zh: '{pain}的你，一起来看我拆开{product}。',
        en: 'Tired of {pain}? Watch me unbox {product}.',
      },
      {
        node: 'middle',
        zh: '先看细节：{function}。',
        en: 'This is what is inside, and what it does: {function}.',
      },
      {
        node: 'middle',
        zh: '上手试一下，{feeling}，有点惊喜，也有点期待。',
        en: 'First try: {feeling}. A surprise, and it gives me hope.',
      },
      {
        node: 'middle',
        zh: '我喜欢的是这一点：{value}。',
        en: 'What I love about it: {value}.',
      },
      {
        node: 'ending',
        zh: '活动是{offer}，到{until}为止，以商品页为准。',
        en: 'The offer: {offer}, until {until}. The product page has the final word.',
        only: 'offer',
      },
      {
        node: 'ending',
        zh: '想看我拆什么，留言告诉我。',
        en: 'What should I unbox next? Let me know in a comment.',
      },
    ],
  },
  {
    id: 'threeNodes',
    kind: 'video',
    sources: ['S1-35', 'S1-36'],
    lines: [
      {
        node: 'hook',
        zh: '（前 3 秒）{audience}，{pain}，累不累？关注我，一起把{topic}弄明白。',
        en: '(first 3 s) {audience}: tired of it, too, that {pain}? Follow along and we get to the bottom of {topic}.',
      },
      {
        node: 'middle',
        zh: '（中段，字幕带出产品）办法是{product}：{function}。没想到的是，{feeling}。',
        en: '(middle, product in the subtitles) This is how {product} helps: {function}. To my surprise, {feeling}.',
      },
      {
        node: 'middle',
        zh: '{value}，这让我更期待以后。',
        en: '{value}. It gives me hope, and I love it.',
      },
      {
        node: 'ending',
        zh: '（结尾）{offer}，详情看活动页。',
        en: '(ending) {offer}, see the event page.',
        only: 'offer',
      },
      {
        node: 'ending',
        zh: '（结尾）喜欢的话留言告诉我，下期接着聊{topic}。',
        en: '(ending) If you are happy with it, leave a comment. Next time: more about {topic}.',
      },
    ],
  },
];
