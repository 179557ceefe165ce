import type { ScriptTemplate } from './scripts';

/**
 * What is said to those who comment: three ways to open a talk (S2-51), and five prompts (S1-30, of which the source words
 * only the draw). All ask people to do something, which platforms limit: flagged.
 */
export const commentTemplates: readonly ScriptTemplate[] = [
  {
    id: 'activeGuide',
    kind: 'comment',
    sources: ['S2-51'],
    flag: 'X-42',
    lines: [
      {
        node: 'comment',
        zh: '置顶：{question}？我先说我的，等你们的。',
        en: 'Pinned: {question}? I go first, then you.',
      },
    ],
  },
  {
    id: 'passiveDraw',
    kind: 'comment',
    sources: ['S2-51'],
    flag: 'X-42',
    lines: [
      {
        node: 'comment',
        zh: '视频里藏了一个关于{topic}的小细节，看看谁先发现。',
        en: 'There is a small detail about {topic} hidden in the video. Who spots it first?',
      },
    ],
  },
  {
    id: 'deepActivate',
    kind: 'comment',
    sources: ['S2-51'],
    flag: 'X-42',
    lines: [
      {
        node: 'comment',
        zh: '{audience}可以一起来做{topic}，把你的过程讲出来，下期挑几个聊。',
        en: 'If you are one of {audience}, try {topic} with us and tell how it went. Some of it comes up next time.',
      },
    ],
  },
  {
    id: 'askChoice',
    kind: 'comment',
    sources: ['S1-30'],
    flag: 'X-42',
    lines: [
      {
        node: 'comment',
        zh: '{choiceA}和{choiceB}，你会选哪个？说说为什么。',
        en: '{choiceA} or {choiceB}: which would you take, and why?',
      },
    ],
  },
  {
    id: 'askStory',
    kind: 'comment',
    sources: ['S1-30'],
    flag: 'X-42',
    lines: [
      {
        node: 'comment',
        zh: '说到{pain}，你遇到过吗？讲讲当时是怎么过来的。',
        en: 'Have you met this, too: {pain}? Tell us how you got through it.',
      },
    ],
  },
  {
    id: 'askNext',
    kind: 'comment',
    sources: ['S1-30'],
    flag: 'X-42',
    lines: [
      {
        node: 'comment',
        zh: '关于{topic}，下期想看什么？写在评论里，我来挑。',
        en: 'What should come next about {topic}? Write it in a comment and I will pick.',
      },
    ],
  },
  {
    id: 'askSave',
    kind: 'comment',
    sources: ['S1-30'],
    flag: 'X-42',
    lines: [
      {
        node: 'comment',
        zh: '觉得{topic}用得上，可以先收藏，做的时候对着看。',
        en: 'If {topic} is of use to you, save it and have it at hand when you start.',
      },
    ],
  },
  {
    id: 'likeDraw',
    kind: 'comment',
    sources: ['S1-30', 'S2-42'],
    flag: 'X-42',
    lines: [
      {
        node: 'comment',
        zh: '点赞可抽奖：{until}截止，抽{prize}，规则见平台的活动页。',
        en: 'Like to enter the draw: until {until}, for {prize}. The rules are on the event page.',
      },
    ],
  },
];
