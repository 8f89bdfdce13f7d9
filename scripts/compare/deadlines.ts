import { join, type Question, serial } from './question';

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

/** Wordings of 期限 with each 周期, each asked of two days. */
export function deadlines(): readonly Question[] {
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
