import { areaAddress, cellAddress, columnName } from '../../../src/trackers/grid/cells';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (column, name) => expect(columnName(column)).toBe(name));

it('counts rows and columns of addresses from 0', () => {
  expect(cellAddress(0, 0)).toBe('A1');
  expect(areaAddress({ top: 2, left: 0, bottom: 202, right: 7 })).toBe('A3:H203');
});
