import { createLater, layingFirst, type Owed } from '../../../src/workbench/univer/later';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const table = area(0, 0, 100, 2);

function owing() {
  const laid: Owed[] = [];
  return { laid, later: createLater((_, owed) => laid.push(owed)) };
}

describe('what is laid later', () => {
  it('is the sum of all that was given, cells alike together', () => {
    const { laid, later } = owing();
    later.look('s', table, { style: { bold: true } });
    later.look('s', table, { style: { fontSize: 9 } });
    later.look('s', area(10, 1, 5, 1), { style: { bold: false }, numberFormat: '0.00' });
    later.height('s', 0, 100, 20);
    later.height('s', 3, 1, 40);
    later.lay();
    const plain = { style: { bold: true, fontSize: 9 } };
    const other = { style: { bold: false, fontSize: 9 }, numberFormat: '0.00' };
    expect(laid).toHaveLength(1);
    expect([...(laid[0]?.looks ?? [])]).toEqual([
      [0, [{ from: 0, until: 100, is: plain }]],
      [
        1,
        [
          { from: 0, until: 10, is: plain },
          { from: 10, until: 15, is: other },
          { from: 15, until: 100, is: plain },
        ],
      ],
    ]);
    expect(laid[0]?.heights.get(0)?.map(({ is }) => is)).toEqual([20, 40, 20]);
    expect(laid[0]?.fit).toEqual(table);
    later.lay();
    expect(laid).toHaveLength(1);
  });

  it('keeps looks and contents in their order', () => {
    const { laid, later } = owing();
    const piece = { area: area(0, 0, 1, 1), cells: [[{ value: 1 }]] };
    later.look('s', table, { style: { bold: true } });
    later.contents('s', piece);
    later.contents('s', piece);
    later.look('s', table, { style: { bold: false } });
    later.lay();
    expect(laid.map(({ looks, pieces }) => [looks.size, pieces.length])).toEqual([
      [2, 0],
      [0, 2],
      [2, 0],
    ]);
  });

  it('tells what is owed without laying it', () => {
    const { laid, later } = owing();
    expect(later.told('s', table, 'bold')).toBe('laid');
    later.look('s', area(0, 0, 100, 1), { style: { bold: true } });
    expect(later.told('s', table, 'wrap')).toBe('laid');
    expect(later.told('s', table, 'bold')).toBe('mixed');
    expect(later.told('s', area(5, 0, 2, 1), 'bold')).toEqual({ bold: true });
    later.look('s', area(6, 0, 1, 1), { style: { bold: false } });
    expect(later.told('s', area(5, 0, 2, 1), 'bold')).toEqual({});
    expect([later.owes('s', table), later.owes('other', table)]).toEqual([true, false]);
    expect(laid).toEqual([]);
    later.lay();
  });

  it('is laid before anything else is asked of the port, and by itself soon after', async () => {
    const { laid, later } = owing();
    const port = layingFirst({ values: () => laid.length, sheets: () => laid.length }, later);
    later.look('s', table, { style: { bold: true } });
    expect([port.sheets(), port.values()]).toEqual([0, 1]);
    later.look('s', table, { style: { bold: true } });
    await new Promise((done) => setTimeout(done));
    expect(laid).toHaveLength(2);
  });
});
