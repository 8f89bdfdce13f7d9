import { join, type Question } from './question';

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

/** Wordings of 金额 under each 方式, each asked of the same rows. */
export function amounts(): readonly Question[] {
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
