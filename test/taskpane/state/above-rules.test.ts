import { documentAbove } from '../../../src/taskpane/state/above-rules';

const under = (...above: readonly string[]) =>
  documentAbove([...above.map((text) => [text, '', '']), ['奖项', '级别', '金额'], ['信息', '市级', 100]]);

test.each([
  ['甲镇宣传信息奖励办法', '甲镇宣传信息奖励办法', ''],
  ['《甲镇宣传信息奖励办法（试行）》', '甲镇宣传信息奖励办法（试行）', ''],
  ['甲镇值班补助标准(甲政办发〔2026〕3号)', '甲镇值班补助标准', '甲政办发〔2026〕3号'],
  ['关于印发《甲局考核细则》的通知', '甲局考核细则', ''],
  ['附件1：甲局考核方案', '甲局考核方案', ''],
])('%s', (text, title, number) => expect(under(text)).toEqual({ title, number }));

test('the number may stand on a line of its own, above or below', () => {
  const document = { title: '甲镇信息奖励办法', number: '甲政发[2026]12号' };
  expect(under('甲镇信息奖励办法', '（甲政发[2026]12号）')).toEqual(document);
  expect(under('甲政发[2026]12号', '', '甲镇信息奖励办法', '一、奖励标准')).toEqual(document);
});

test.each(['', '奖励', '一、奖励标准', '（二）扣分办法', '单位：元'])('“%s” is no title of a document', (text) =>
  expect(under(text)).toEqual({ title: '', number: '' }),
);

test('what stands below the first header is none either', () => {
  expect(
    documentAbove([['奖项', '金额'], ['信息', 100], [], ['甲镇信息奖励办法'], ['奖项', '比例'], ['先进', '15%']]),
  ).toEqual({ title: '', number: '' });
});
