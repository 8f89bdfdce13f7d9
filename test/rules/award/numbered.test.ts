import fc from 'fast-check';
import { numbered } from '../../../src/rules/award/told';

/** Cells as they stand and what they are read as: `１２` is 12, `省级` is 省. */
const read = (cell: number | string): number | string => {
  if (typeof cell === 'number') return cell;
  if (/^\d+$/.test(cell)) return Number(cell);
  return cell.replace(/级$/, '');
};

const cells = fc.uniqueArray(
  fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom('1', '2', '省', '省级', '市', '市级', '县级', '空')),
);

describe('values by numbers', () => {
  it('are equal where they are told apart from no other, however they are written', () =>
    fc.assert(
      fc.property(cells, (cells) => {
        const values = cells.map((cell) => (cell === '空' ? undefined : read(cell)));
        const numbers = numbered({ values, cells });
        numbers.forEach((number, a) => {
          expect(number < 0).toBe(values[a] === undefined);
          values.forEach((value, b) => {
            if (number >= 0 && value !== undefined) expect(numbers[b] === number).toBe(value === values[a]);
          });
        });
      }),
    ));

  it('may repeat where nobody says which cells they are from', () => {
    const [first, second, third, none] = numbered({ values: ['省', '市', '省', undefined] });
    expect(first).toBe(third);
    expect(second).not.toBe(first);
    expect(none).toBe(-1);
  });

  it('are ratios where a figure is no whole number', () => {
    const third = { n: 1n, d: 3n };
    const [a, b] = numbered({ values: [third, { n: 1n, d: 3n }], cells: ['1/3', '三分之一'] });
    expect(a).toBe(b);
  });
});
