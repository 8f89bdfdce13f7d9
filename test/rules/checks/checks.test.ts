import { checkScheme } from '../../../src/rules/checks/check';
import { readScheme } from '../../../src/rules/tables/read';
import { builtIns, schemeFrom } from '../../../src/rules/schemes/catalog';
import type { Grid } from '../../../src/rules/scheme/range';

test('a misspelt closed value and a ratio that became a date are errors of reading', () => {
  const codes = (grid: Grid) => readScheme('试', grid)?.findings.map(({ code, severity }) => `${severity} ${code}`);
  expect(codes([['编号', '可选', '采用'], ['甲', '是、否', '不'], [], ['奖项', '比例'], ['优', 45000]])).toEqual([
    'error word-unknown',
    'error ratio-is-date',
  ]);
});

test.each(builtIns)('$name has no fault and no doubt but readings that the document leaves open', (source) => {
  const doubts = checkScheme(schemeFrom(source)).map((finding) => finding.code);
  expect(doubts).toEqual(source.id === 'xichuan' ? ['reading-unread'] : []);
});
