import { type BarredLine, planDisqualified } from '../../../src/sheets/contest/disqualified';
import { bareHead, head } from '../people';
import { rowsOf } from '../reading';

const line = (fields: Partial<BarredLine>): BarredLine => ({
  person: '甲',
  section: '综合科',
  item: '年度评先',
  fact: '迟到次数',
  value: '12次',
  requirement: '超过10次',
  clause: '四(七)',
  reading: '迟到旷工=任一',
  ...fields,
});

test('by section and person every reason with its fact, the rule and the clause', () => {
  const lines = [
    line({}),
    line({ person: '乙', section: '秘书科', fact: '党政纪处分', value: '是', requirement: '是', reading: '' }),
    line({ fact: '旷工天数', value: '4天', requirement: '超过3天' }),
  ];
  expect(rowsOf(planDisqualified(lines, { ...head, title: '2024年度评先' }, 'zh')).slice(0, 8)).toEqual([
    '2024年度评先取消资格名单',
    '依据：《机关工作考评奖惩办法》（淅政办〔2007〕5号）    期间：2024年1月至12月',
    '编制单位：淅川县人民政府办公室',
    '序号|姓名|科室|项目|指标|实际情况|规定|条款|释义',
    '1|甲|综合科|年度评先|迟到次数|12次|超过10次|四(七)|迟到旷工=任一',
    '2|甲|综合科|年度评先|旷工天数|4天|超过3天|四(七)|迟到旷工=任一',
    '3|乙|秘书科|年度评先|党政纪处分|是|是|四(七)',
    '共2人。',
  ]);
});

test('what follows stands behind the rule; sections are counted apart from people', () => {
  const lines = [
    line({ reading: '', consequence: '取消年度评先资格', demands: false }),
    line({ person: '车队', section: '车队', requirement: '0次', consequence: '不达标', demands: true, reading: '' }),
  ];
  const rows = rowsOf(planDisqualified(lines, head, 'zh'));
  expect(rows.slice(3, 7)).toEqual([
    '序号|姓名或科室|科室|项目|指标|实际情况|规定|条款',
    '1|甲|综合科|年度评先|迟到次数|12次|超过10次，取消年度评先资格|四(七)',
    '2|车队|车队|年度评先|迟到次数|12次|0次，否则不达标|四(七)',
    '共1人、1个科室。',
  ]);
});

test('without a reading in play there is no column for it', () => {
  const rows = rowsOf(planDisqualified([line({ reading: '' })], head, 'zh'));
  expect(rows[3]).toBe('序号|姓名|科室|项目|指标|实际情况|规定|条款');
});

test('nobody is barred', () => {
  expect(rowsOf(planDisqualified([], bareHead, 'zh')).slice(3, 5)).toEqual([
    '序号|姓名|科室|项目|指标|实际情况|规定|条款',
    '没有被取消资格的人员。',
  ]);
});

test('where nobody is barred from anything, the list is of those who do not meet what is demanded', () => {
  const lines = [line({ item: '培训', fact: '参训小时', consequence: '不达标', demands: true, reading: '' })];
  const plan = planDisqualified(lines, { ...head, title: '2012年度培训' }, 'zh', { unmet: true });
  expect(plan.name).toBe('不达标名单');
  expect(rowsOf(plan)[0]).toBe('2012年度培训不达标名单');
  expect(rowsOf(planDisqualified([], bareHead, 'zh', { unmet: true }))[4]).toBe('没有不达标的。');
});
