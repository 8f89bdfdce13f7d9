import type { LabelledSheet } from '../sheet';
import { days, signs } from './drawn-grid';

/** Sheets with days or marks that are no grids of attendance. */
export const noGrids: readonly (Omit<LabelledSheet, 'office' | 'award' | 'expect'> & { readonly why: string })[] = [
  {
    name: '值班表',
    why: 'a roster: characters are shifts',
    cells: `
3月值班表
姓名|${days(1, 6)}
甲|${signs('早中早夜早夜')}
乙|${signs('夜早中夜夜早')}`,
  },
  {
    name: '逐日上报数',
    why: 'figures by day',
    cells: `
姓名|${days(1, 6)}
甲|2|3|-|4|5|6
乙|1|-|3|3|2|1`,
  },
  {
    name: '打卡时间',
    why: 'times, no signs',
    cells: `
3月考勤
姓名|1|2|3|4|5
甲|8:01|7:55|8:10|7:58|7:59
乙|7:50|7:52|7:49|7:58|8:00`,
  },
  {
    name: '上稿登记',
    why: 'a list',
    cells: `
序号|作者|标题|级别|字数
1|甲|新居|省|900
2|乙|老街|市|1200`,
  },
  {
    name: '带班安排',
    why: 'names under days',
    cells: `
姓名|${days(1, 6)}
带班|张三|李四|王五|张三|李四|王五
值班|赵六|钱七|孙八|赵六|钱七|孙八`,
  },
];
