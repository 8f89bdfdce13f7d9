import { typed } from '../../rules/tables/support';
import type { CallsByProblem } from './call';
import { capped, mixed, monthly, placesByFact, tariff, units, unread, wordy } from './schemes';

/** What leaves an amount, a sum or a judgement open. */
export const ofMoney = {
  'award-missing': [['AWARD', '淅川', '', typed('奖项 | 数量', ' | 2')]],
  'no-amount': [
    ['AWARD', '淅川', '优秀信息'],
    ['AWARD', '澧县', '上稿', '级别', '省级'],
    ['AWARD', '澧县', '上稿', '字数', 1200],
    ['AWARD', '淅川', '优秀文稿', '数量', '很多'],
    ['AWARD', '淅川', '优秀信息', '采用级别', '区里'],
    ['AWARD', '澧县', '上稿', '媒体', '人民日报', '级别', '市级', '字数', 800],
    ['AWARD', '澧县', '优质服务标兵'],
    ['AWARD', tariff, '上稿', '级别', '乡', '字数', 5],
    ['AWARD', tariff, '上稿', '级别', '县', '字数', 5],
    ['AWARD', tariff, '上稿', '级别', '市', '稿费', 5, '任务数', 0, '字数', 5],
    ['AWARD', mixed, '甲'],
    ['AWARD', '淅川', '信息采用', '级别', '市级', '评为优秀', '否'],
    ['AWARD', '澧县', '上稿', typed('姓名 | 级别 | 字数', '甲 | 省 | 1200', '乙 | 市 | 300')],
    ['AWARD', '澧县', '上稿', [['级别'], ['省级']], '字数', '约500'],
  ],
  undecided: [
    ['TOTALS', monthly, '甲', typed('姓名 | 日期', '甲 | 2024-3-1', '甲 | ')],
    ['TOTALS', capped, '甲', typed('姓名 | 稿费', '甲 | 5')],
    ['ELIGIBLE', '淅川', '评先资格', '迟到次数', 2],
    ['SCORE', '海永', '指挥组竞赛', '工作成效', 90],
    ['QUOTA', placesByFact, '先进'],
  ],
  unread: [
    ['QUOTA', unread, '先进', 40],
    ['ELIGIBLE', unread, '评先', '迟到次数', 11],
  ],
  'bad-facts': [
    ['ELIGIBLE', '淅川', '评先资格', '迟到次数', '很多'],
    ['ELIGIBLE', '淅川', '自学', '学时', '很多'],
    [
      'SCORE',
      '海永',
      '指挥组竞赛',
      ...['工作成效', '好', '计划完成情况', 85, '时间节点', 100, '民主测评', 88, '稳定因素', 100],
    ],
  ],
  'answer-too-large': [['EXPLAIN', wordy, '甲', [['姓名'], ...Array.from({ length: 4000 }, (_, n) => [`员工${n}`])]]],
  'rows-unsettled': [['TOTALS', '澧县', '上稿', typed('作者 | 标题 | 级别 | 字数', '甲 | A | 省级 | ')]],
  'units-differ': [['TOTALS', units, '', typed('姓名 | 奖项', '甲 | 甲', '甲 | 乙')]],
  'cap-divides': [
    ['TOTALS', capped, '甲', typed('姓名 | 稿费 | 任务数', '甲 | 5 | 0个', '乙 | 5 | 0个', '丙 | 5 | 0个')],
    ['TOTALS', capped, '甲', typed('姓名 | 稿费 | 任务数', '甲 | 5 | 0个')],
  ],
  'caps-differ': [['TOTALS', capped, '甲', typed('姓名 | 稿费 | 任务数', '甲 | 5 | 1', '甲 | 5 | 2')]],
  'bad-amount': [
    ['RMBUPPER', 'abc'],
    ['RMBUPPER', ''],
  ],
} satisfies CallsByProblem;
