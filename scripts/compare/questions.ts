/**
 * Questions for two states of the functions: wordings put together from parts, each asked of many values. They are no
 * tests, for nobody has reckoned the answers; where two states differ, a person looks which one is right.
 */
export interface Question {
  readonly name: string;
  readonly args: readonly unknown[];
  /** What is asked, for people. */
  readonly about: string;
}

const join = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>((texts, part) => texts.flatMap((text) => part.map((next) => text + next)), ['']);

/** A day by the serial number that Excel gives it. */
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

interface Kind {
  readonly fact: readonly string[];
  readonly texts: readonly string[];
  readonly cells: readonly unknown[];
}

const numbers = ['1', '3', '10', '60', '1000', '三', '十', '1.5', '80%', '八成', '3万'];
const units = ['', '字', '次', '天', '分', '篇', '个月'];
const leads = [
  '',
  '满',
  '不满',
  '超过',
  '不超过',
  '不少于',
  '低于',
  '至少',
  '累计超过',
  '连续',
  '>=',
  '<',
  '第',
  '前',
  '约',
  '非',
  '除',
];
const trails = [
  '',
  '以上',
  '以下',
  '以内',
  '以外',
  '以上（不含）',
  '及以上',
  '（含）以上',
  '起',
  '以上的',
  '左右',
  '名',
  '名以后',
];
const days = [
  '2024年6月30日',
  '2024-6-30',
  '2024.6.30',
  '2024/6/30',
  '2024年6月',
  '2024-6',
  '2024年',
  '6月30日',
  '二〇二四年六月三十日',
  '2024年6月底',
  '8:30',
];

const kinds: readonly Kind[] = [
  {
    fact: ['数目', '数', '', ''],
    texts: [
      ...join(leads, numbers, units, trails),
      ...join(numbers, ['至', '-', '~', '..', '以上', '以上不足', '或'], numbers, ['', '分', '以下', '（不含）']),
    ],
    cells: ['', 0, 1, 2, 3, 4, 9, 10, 11, 0.8, 1.5, 60, 80, 999, 1000, 1001, 30_000, '三', '3次', '约3'],
  },
  {
    fact: ['办结日期', '日期', '', ''],
    texts: [
      ...join(['', '自', '截至', '早于', '晚于', '不晚于', '在', '>=', '<'], days, [
        '',
        '以前',
        '以后',
        '前',
        '后',
        '之前',
        '起',
        '止',
        '以前（不含）',
        '及以后',
      ]),
      ...join(['', '自'], days, ['至', '起至', '到', '-'], days, ['', '止']),
    ],
    cells: [
      '',
      serial(2023, 12, 31),
      serial(2024, 1, 1),
      serial(2024, 5, 31),
      serial(2024, 6, 1),
      serial(2024, 6, 30),
      serial(2024, 6, 30) + 0.4,
      serial(2024, 7, 1),
      serial(2025, 1, 1),
      '2024年6月30日',
      '六月',
    ],
  },
  {
    fact: ['等次', '', '优秀、良好、合格、不合格', ''],
    texts: [
      ...join(
        ['', '非', '除', '不低于', '高于', '低于', '至少', '不'],
        ['优秀', '良好', '合格', '不合格', '优'],
        ['', '以上', '以下', '及以上', '外', '以外', '以上（不含）', '等次'],
      ),
      ...join(['优秀', '良好', '合格'], ['、', '或', '至', '|', '和', '/', '以上或'], ['良好', '合格', '不合格']),
    ],
    cells: ['', '优秀', '良好', '合格', '不合格', '优', '较好'],
  },
  {
    fact: ['级别', '级别', '', ''],
    texts: [
      ...join(
        ['', '非', '除', '不低于', '高于', '低于', '地市级或'],
        ['中央', '国家级', '省级', '市', '县级', '乡镇', '部级'],
        ['', '以上', '以下', '及以上', '以外', '（含）以上', '级以上'],
      ),
      ...join(['省级', '市级', '国家级'], ['、', '或', '至', '|', '和', '以上及'], ['县级', '市级', '乡级']),
    ],
    cells: ['', '中央', '国家级', '省级', '省', '地市级', '县', '乡', '部级'],
  },
  {
    fact: ['报送', '是否', '', ''],
    texts: join(['', '非', '不', '已', '未'], ['是', '否', '有', '无', '√', '×', '报送', '未报', '0', '1'], ['', '的']),
    cells: ['', '是', '否', '√', '×', 1, 0, true, false, '已报送', '未报送', '待定'],
  },
];

function conditions(): readonly Question[] {
  return kinds.flatMap(({ fact, texts, cells }) =>
    texts.map((text) => ({
      name: 'AWARD',
      about: `${fact[0] ?? ''} ${text}`,
      args: [
        [
          ['事实', '类型', '取值', '缺省'],
          fact,
          ['', '', '', ''],
          ['奖项', fact[0], '金额', ''],
          ['甲奖', text, '100', ''],
        ],
        [['甲奖']],
        [[fact[0]], ...cells.map((cell) => [cell])],
      ],
    })),
  );
}

const figures = ['100', '50元', '0.5万元', '万元', '20分', '10%', '0', '1倍', '1000', '三百元', '80-100元', '半'];
const wraps = [
  '',
  '每篇',
  '每次',
  '每百字',
  '每满10天',
  '每超1次',
  '按本奖的',
  '扣',
  '加',
  '减',
  '最高',
  '不超过',
  '取消',
  '按',
  '奖励',
  '每人每月',
];
const ends = [
  '',
  '/篇',
  '/次',
  '元/人',
  '/餐',
  '/百字',
  '×数量',
  '*2',
  '（封顶500元）',
  '，最高500元',
  '发放',
  '以上',
  '以内',
  '左右',
  '/组员',
];

function amounts(): readonly Question[] {
  const table = [
    ['字数', '数量', '篇数', '次数', '天数', '组员', '餐', '人数'],
    [1000, 2, 3, 4, 25, 5, 6, 7],
    [0, 1, '', 0, 9, '', '', 1],
    ['', '', '', '', '', '', '', ''],
    ['九百', '两', 1, 1, 10.5, 2, 3, '3人'],
  ];
  const modes = ['', '累加', '倍乘'];
  return join(wraps, figures, ends).flatMap((text) =>
    modes.map((mode) => ({
      name: 'AWARD',
      about: `${mode || '（空）'} ${text}`,
      args: [
        [
          ['奖项', '字数', '金额', '方式'],
          ['甲奖', '>=0', text, mode],
          ['甲奖', '', '70', ''],
        ],
        [['甲奖']],
        table,
      ],
    })),
  );
}

const spans = [
  '',
  '每月',
  '次月',
  '每季度',
  '季后',
  '年底',
  '每年',
  '下周',
  '会后',
  '每季度首月',
  '截至',
  '每双周',
  '2024年',
];
const points = [
  '',
  '5日',
  '底',
  '末',
  '初',
  '周五',
  '3月底',
  '12月20日',
  '3个工作日',
  '第一个工作日',
  '倒数第3个工作日',
  '10日内',
  '当日',
  '次日',
  '一周内',
  '上旬',
];
const tails = ['', '前', '以前', '之前', '内', '遇休息日顺延', '前遇节假日提前', '前3天'];

function deadlines(): readonly Question[] {
  const periods = ['', '每月', '每季度', '年', '每周', '每双周'];
  const dates = [serial(2024, 2, 29), serial(2024, 10, 1)];
  return periods.flatMap((period) =>
    join(spans, points, tails).flatMap((text) =>
      dates.map((date) => ({
        name: 'DUE',
        about: `${period} ${text} ${date}`,
        args: [
          [
            ['事项', '周期', '期限'],
            ['甲事', period, text],
          ],
          [['甲事']],
          [[date]],
        ],
      })),
    ),
  );
}

/** Every question by its part of the language. */
export const questions: Readonly<Record<string, () => readonly Question[]>> = { conditions, amounts, deadlines };
