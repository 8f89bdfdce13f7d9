import type { FindingCases } from './cases';

export const amountBelowOne: FindingCases = {
  found: [
    {
      what: 'amounts of less than a yuan alone in their table',
      tables: [
        ['奖项', '级别', '金额'],
        ['稿费', '省级', 0.1],
        ['稿费', '市级', 0.05],
      ],
      cells: ['amount-below-one 2:3', 'amount-below-one 3:3'],
    },
    {
      what: 'a supplement, also below nothing',
      tables: [
        ['奖项', '金额', '方式'],
        ['稿费', -0.5, '累加'],
      ],
      cells: ['amount-below-one 2:2'],
    },
  ],
  sound: [
    {
      what: 'a factor',
      tables: [
        ['奖项', '稿费', '金额', '方式'],
        ['稿费', '', '稿费', ''],
        ['稿费', '>100', 0.5, '倍乘'],
      ],
    },
    {
      what: 'a unit above the figure',
      tables: [
        ['奖项', '金额(元)'],
        ['稿费', 0.1],
      ],
    },
    {
      what: 'a unit beside it, or what it is paid for each of',
      tables: [
        ['奖项', '金额', '单位', '计量'],
        ['稿费', 0.1, '元', ''],
        ['字数奖', 0.05, '', '字数'],
      ],
    },
    {
      what: 'what is refused already',
      tables: [
        ['奖项', '级别', '金额'],
        ['稿费', '省级', 0.1],
        ['稿费', '市级', 500],
      ],
    },
    {
      what: 'a yuan, nothing and a text with its unit',
      tables: [
        ['奖项', '级别', '金额'],
        ['稿费', '省级', 1],
        ['稿费', '市级', 0],
        ['稿费', '县级', '0.5元'],
      ],
    },
  ],
};
