import { readRows } from '../../src/excel/row-chunks';

/** The sizes of the chunks in which rows of so many bytes each are read. */
async function chunks(rows: number, bytesOf?: (row: number) => number): Promise<readonly number[]> {
  const sizes: number[] = [];
  const read = (first: number, count: number): Promise<readonly number[]> => {
    sizes.push(count);
    return Promise.resolve(Array.from({ length: count }, (_, place) => first + place));
  };
  const result = await readRows({ row: 3, rows, columns: 12 }, {}, read, bytesOf);
  expect(result).toEqual(Array.from({ length: rows }, (_, place) => 3 + place));
  return sizes;
}

describe('rows come in chunks', () => {
  test('that grow while their rows are short, fourfold at most, to some three megabytes', async () => {
    expect(await chunks(100_000, () => 120)).toEqual([5000, 20_000, 25_000, 25_000, 25_000]);
  });

  test('that shrink where rows turn out to be long', async () => {
    expect(await chunks(12_000, (row) => (row < 5003 ? 600 : 1200))).toEqual([5000, 5000, 2000]);
    expect(await chunks(12_000, () => 1200)).toEqual([5000, 2500, 2500, 2000]);
  });

  test('all of one size where nobody knows what a row takes', async () => {
    expect(await chunks(12_000)).toEqual([5000, 5000, 2000]);
  });
});
