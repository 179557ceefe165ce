import { type PatternGroup, pairs, type TermGroup, words } from './types';

/** Cosmetics: efficacy needs evidence, medical effect may not be stated or hinted (CN-COSM 22, 37, 43). Checked 2026-11-22. */
export const cosmeticTerms: readonly TermGroup[] = [
  {
    id: 'cosm/medical',
    rule: 'cosm',
    pack: 'commercial',
    terms:
      words(`药妆 医学护肤 医学护肤品 械字号面膜 医用面膜 医美面膜 医美级 药用级 速白 秒白 一夜美白 瞬间美白 一抹就白 一洗就白 一敷就白 永久美白 彻底祛斑 永久祛斑 无痕祛斑
      永久脱毛 祛疤 去疤 祛疤无痕 生发 促进毛发生长 毛发再生 换肤 焕肤换脸 干细胞 干细胞美容 基因美容 细胞再生 胶原再生 零刺激 无刺激 0刺激 无激素 零激素 食品级 可食用级 婴儿可食用
      孕妇可用 孕妇婴儿都能用 敏感肌救星 修复角质 修复受损 修护屏障 激活毛囊 除螨抑菌 抑菌除螨 杀菌 抗菌 消除皱纹 抚平皱纹 去除皱纹 祛皱 逆转衰老 年轻十岁 年轻10岁 童颜 冻龄 丰唇 瘦脸 溶脂
      紧致提拉 淡化妊娠纹 消除妊娠纹 消除红血丝 去红血丝 祛痘 祛痘印 祛斑 淡斑 美白 防晒黑 排铅 排重金属 去黑头神器 根除黑头 根除螨虫`),
    alias: pairs(
      `祛ba=祛斑 祛ban=祛斑 qu斑=祛斑 去班=去斑 袪斑=祛斑 速bai=速白 美bai=美白 mei白=美白 镁白=美白 美拜=美白 祛dou=祛痘 生fa=生发`,
    ),
    allow:
      words(`先生发 学生发 产生发 生发生 发生发 医生发 花生发 卫生发 再生发 出生发 女生发 男生发 陌生发 新生发 考生发 野生发 生发展 生发育 生发表 生发现 生发言 生发布 生发送 生发出 生发烧 生发芽
      生发挥 一生发 人生发 师生发 美白菜 美白色 完美白 美白天 最美白 甜美白 换肤色 换肤盒 游戏换肤 换肤界面 一键换肤 主题换肤 食品级不锈钢 食品级硅胶 食品级pp 食品级塑料 食品级材质 食品级包装 食品级304
      杀菌灯 杀菌机 杀菌锅 高温杀菌 巴氏杀菌 紫外线杀菌 抗菌砧板 抗菌袜 童颜鹤发 童颜巨`),
    lights: { commercial: 'amber' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    notBefore: /(?:防止|避免|不是)$/,
  },
  {
    id: 'cosm/medical-hard',
    rule: 'cosm',
    pack: 'general',
    terms: words(
      `药妆 医学护肤 医学护肤品 速白 一夜美白 瞬间美白 一抹就白 永久美白 永久祛斑 彻底祛斑 干细胞美容 基因美容 消除皱纹 逆转衰老 药用级面膜 械字号面膜 医美级 药用级 干细胞技术 干细胞护肤 修复受损细胞`,
    ),
    guard: true,
    allow: words('药妆店 日本药妆 药妆展'),
    lights: { goods: 'amber', commercial: 'red' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    eases: ['personal'],
  },
  {
    id: 'cosm/efficacy',
    rule: 'cosm',
    pack: 'cosmetics',
    terms: words(
      `抗皱 抗老 抗衰 舒缓 控油 温和 保湿修护 提亮肤色 收缩毛孔 去黄 淡纹 去角质 防脱 固发 美白 祛斑 祛痘 防晒 染发 烫发 除臭 修护 抗糖 抗蓝光 淡化细纹 去眼袋 去黑眼圈 去法令纹 去颈纹`,
    ),
    lights: { goods: 'amber', commercial: 'amber' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    eases: ['personal'],
  },
];

export const cosmeticPatterns: readonly PatternGroup[] = [
  {
    id: 'cosm/days',
    rule: 'cosm',
    pack: 'general',
    on: 'compact',
    pattern:
      /(?:\d{1,3}|[一二两三四五六七八九十半几]{1,3})(?:个)?(?:天|日|周|月|晚|夜|小时|分钟|秒|次|片|瓶)(?:就|即可|内|左右|能|可|让你|快速|迅速|轻松|显著|明显){0,3}(?:见效|美白|变白|白回来|嫩白|白\d|祛斑|淡斑|祛痘|去痘|消痘|祛皱|去皱|抗皱|生发|长发|祛疤|长出(?:新|黑)?头?发|长新发|瘦脸|换肤|除皱|年轻|逆龄|去黑头|丰胸)/g,
    lights: { plain: 'amber', goods: 'amber', commercial: 'red' },
    clears: ['refuted', 'warning', 'adlaw', 'asked'],
    eases: ['personal'],
    notAfter: /^(?:的?(?:时候|同事|朋友|同学|人|女孩|小伙|群体|偶像|演员|一代|时))/,
  },
  {
    id: 'cosm/percent',
    rule: 'cosm',
    pack: 'commercial',
    on: 'compact',
    pattern:
      /(?:美白|祛斑|淡斑|祛痘|去皱|抗皱|除螨|抑菌|杀菌|除菌|补水|保湿|生发|防脱)(?:率|力|效果)?(?:高达|达到?|提升|提高|增加|超过?)?\d{1,3}(?:%|倍)/g,
    lights: { commercial: 'amber' },
    clears: ['refuted', 'adlaw', 'asked'],
  },
];
