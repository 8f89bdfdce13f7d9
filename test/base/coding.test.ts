import fc from 'fast-check';
import { codeColumn, divide, oneGroup } from '../../src/base/coding';

describe('a column by numbers', () => {
  it.each([1, 255, 256, 257, 65_535, 65_536, 65_537, 70_000])(
    'gives %i distinct cells back, repeated too',
    (distinct) => {
      const cells = Array.from({ length: distinct * 2 }, (_, row) => [`x`, `题${row % distinct}`]);
      const coded = codeColumn(cells, 1);
      expect(coded.distinct.length).toBe(distinct);
      const wrong = cells.findIndex(([, cell], row) => coded.distinct[coded.codes[row] ?? -1] !== cell);
      expect(wrong).toBe(-1);
    },
  );

  it('keeps numbers, texts and blanks apart', () => {
    const cells = [1, '1', '', null, undefined, 0, true, 1, '1'].map((cell) => [cell]);
    const { codes, distinct } = codeColumn(cells, 0);
    expect(Array.from(codes, (code) => distinct[code])).toEqual(cells.map(([cell]) => cell));
    expect(distinct.length).toBe(7);
  });
});

describe('groups of rows', () => {
  const marks = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 900 }), fc.boolean()), {
    maxLength: 300,
  });

  it('agree in all marks, are numbered by their first rows, and lack who has no mark', () =>
    fc.assert(
      fc.property(marks, (rows) => {
        const width = 1000;
        const of = (codes: readonly number[], out: number) => ({
          codes: Int32Array.from(codes),
          marks: Int32Array.from({ length: width }, (_, code) => (code === out ? -1 : code * 1000)),
        });
        const start = oneGroup(rows.length, (row) => rows[row]?.[2] ?? false);
        const groups = divide(start, [
          of(
            rows.map(([a]) => a),
            -1,
          ),
          of(
            rows.map(([, b]) => b),
            7,
          ),
        ]);
        const first = new Map<string, number>();
        rows.forEach(([a, b, taken], row) => {
          if (!taken || b === 7) {
            expect(groups.of[row]).toBe(-1);
            return;
          }
          const key = `${a} ${b}`;
          if (!first.has(key)) first.set(key, first.size);
          expect(groups.of[row]).toBe(first.get(key));
        });
        expect(groups.first).toEqual(
          [...first.keys()].map((key) => rows.findIndex(([a, b, taken]) => taken && b !== 7 && `${a} ${b}` === key)),
        );
      }),
    ));
});
