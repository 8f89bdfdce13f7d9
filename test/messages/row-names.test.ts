import { trackerFindingWords } from '../../src/messages/trackers/findings';
import { rowNames, rowZh } from '../../src/messages/row-names';
import { placeOf } from '../../src/trackers/grid/place';

const right = (row: number) => placeOf(row, 7);

test('a row is counted, one of a half further right is named by its cell', () => {
  expect(rowZh(5)).toBe('第5行');
  expect(rowZh(right(2))).toBe('H2行');
  expect(rowNames.zh([5, 6])).toBe('第5、6行');
  expect(rowNames.zh([5, right(2), right(3)])).toBe('第5行、H2、H3行');
  expect(rowNames.en([5, right(2)])).toBe('rows 5, H2');
});

test('a finding says no number of a row where it means a cell', () => {
  const { text } = trackerFindingWords({ code: 'rows-left-out', kind: 'note', rows: [right(2)] }, 'zh');
  expect(text).toBe('备注、落款行不计算：H2行。');
});
