import fc from 'fast-check';
import { codeColumn, divide, joinBy, oneGroup } from '../../src/base/coding';

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
    const cells = [undefined, 1, '1', '', null, undefined, 0, true, 1, '1'].map((cell) => [cell]);
    const { codes, distinct } = codeColumn(cells, 0);
    expect(Array.from(codes, (code) => distinct[code])).toEqual(cells.map(([cell]) => cell));
    expect(distinct.length).toBe(7);
    expect(Math.max(...codes)).toBe(6);
  });
});

describe('groups of rows', () => {
  const marks = fc.array(
    fc.record({ a: fc.nat({ max: 5 }), b: fc.nat({ max: 9 }), c: fc.nat({ max: 2 }), taken: fc.boolean() }),
    { maxLength: 300, size: 'max' },
  );

  // Marks close together have a table; there is no room for one where they are far apart.
  it.each([1, 2 ** 26])(
    'agree in all marks, are numbered by their first rows, and lack who has no mark: %i apart',
    (apart) =>
      fc.assert(
        fc.property(marks, (rows) => {
          const of = (codes: readonly number[], out: number) => ({
            codes: Int32Array.from(codes),
            marks: Int32Array.from({ length: 10 }, (_, code) => (code === out ? -1 : code * apart)),
          });
          const start = oneGroup(rows.length, (row) => rows[row]?.taken ?? false);
          const two = divide(start, [
            of(
              rows.map(({ a }) => a),
              -1,
            ),
            of(
              rows.map(({ b }) => b),
              7,
            ),
          ]);
          // Only every other group is told apart by the third mark.
          const only = Uint8Array.from(two.first, (_, group) => group % 2);
          const groups = divide(two, [
            {
              ...of(
                rows.map(({ c }) => c),
                -1,
              ),
              only,
            },
          ]);
          const numbersOf = (keys: readonly (string | undefined)[]) => {
            const known = [...new Set(keys)].filter((key) => key !== undefined);
            return {
              of: keys.map((key) => (key === undefined ? -1 : known.indexOf(key))),
              first: known.map((key) => keys.indexOf(key)),
            };
          };
          const wantedTwo = numbersOf(rows.map(({ a, b, taken }) => (taken && b !== 7 ? `${a} ${b}` : undefined)));
          const wanted = numbersOf(
            rows.map(({ c }, row) => {
              const group = wantedTwo.of[row] ?? -1;
              return group < 0 ? undefined : `${group} ${group % 2 === 1 ? c : ''}`;
            }),
          );
          expect({ ...two, of: [...two.of] }).toEqual(wantedTwo);
          expect({ ...groups, of: [...groups.of] }).toEqual(wanted);
        }),
      ),
  );

  it('are none where no row is taken', () =>
    expect(oneGroup(2, () => false)).toEqual({ of: Int32Array.of(-1, -1), first: [] }));

  it('are one where they have the same key, and no others', () => {
    const three = { of: Int32Array.of(-1, 0, 1, 0, 2, -1, 1), first: [1, 2, 4] };
    const { of, first } = joinBy(three, ['a', 'b', 'a']);
    expect([...of]).toEqual([-1, 0, 1, 0, 0, -1, 1]);
    expect(first).toEqual([1, 2]);
  });
});
