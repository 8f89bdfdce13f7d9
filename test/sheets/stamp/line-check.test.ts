import fc from 'fast-check';
import { lineCheck } from '../../../src/sheets/stamp/line-check';

const cells = fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true, min: -1e6, max: 1e6 })), { minLength: 1 });

test('the same cells give the same code, whatever the line breaks', () => {
  fc.assert(
    fc.property(cells, (list) => {
      expect(lineCheck(list)).toMatch(/^[0-9a-f]{8}$/);
      expect(lineCheck([...list])).toBe(lineCheck(list));
    }),
  );
  expect(lineCheck(['甲\r\n乙'])).toBe(lineCheck(['甲\n乙']));
});

test('a slip is told apart, in whatever cell and to whatever neighbour', () => {
  const line = ['甲', '综合科', '上稿', '《葡萄》', '三（二）', 200, 2, '', '', 4];
  const codes = [
    line,
    ...line.map((_, at) => line.map((cell, index) => (index === at ? `${cell}1` : cell))),
    ['甲综', '合科', ...line.slice(2)],
  ].map(lineCheck);
  expect(new Set(codes).size).toBe(codes.length);
});
