import { sentenceOf } from '../../../src/taskpane/state/sentence';
import { oneAward, read, sheetOf } from '../sheets';

test('a 0 on the sheet is a 0: the pane sees which cells are blank, where a function may not', () => {
  const cells = sheetOf('任务', '姓名|科室类别|项目|任务数|完成数\n甲|中心|信息|20|0\n乙|中心|信息|20|');
  const { result } = read('淅川', oneAward('任务奖罚'), cells);
  expect(sentenceOf(result, 0, 'zh')).toMatch(/-200元（依据四\(五\)：超额每条奖10元，欠一条罚10元）。$/);
  expect(sentenceOf(result, 1, 'zh')).toBe('第3行缺完成数，无法确定“任务奖罚”的金额。请在E3填写完成数。');
});
