import { splitTables } from '../../../src/rules/tables/table';

describe('cells of a table', () => {
  const [table] = splitTables([
    ['奖项', '级别', '金额', '条款'],
    ['優秀文稿', '１級', 0, ' 三② '],
    ['乙', true, 1 / 3, ''],
    ['丙', '', 0.1 + 0.2, null],
  ]);
  const rows = table?.rows ?? [];

  it('are text with full-width forms folded and traditional characters simplified', () => {
    expect(rows.map((row) => row.text('奖项'))).toEqual(['优秀文稿', '乙', '丙']);
    expect(rows.map((row) => row.text('级别'))).toEqual(['1级', 'true', '']);
  });

  it('a numeric 0 is a blank, other numbers are what they stand for', () => {
    expect(rows.map((row) => row.cell('金额'))).toEqual([undefined, 1 / 3, 0.1 + 0.2]);
    expect(rows.map((row) => row.text('金额'))).toEqual(['', '1/3', '0.3']);
  });

  it('have their words as the document has them, and their place', () => {
    expect(rows.map((row) => row.words('条款'))).toEqual(['三②', '', '']);
    expect(rows.map((row) => row.at('金额'))).toEqual([1, 2, 3].map((row) => ({ row, column: 2 })));
  });

  it('that hold a dash alone are blank, but for 计量, where it is a word', () => {
    const [only] = splitTables([
      ['奖项', '金额', '方式', '止', '计量', '级别', '条款'],
      ['甲', '—', '-', ' - ', '-', '/', '—'],
    ]);
    const [row] = only?.rows ?? [];
    expect(['金额', '方式', '止', '计量', '级别'].map((column) => row?.text(column))).toEqual(['', '', '', '-', '']);
    expect(row?.words('条款')).toBe('');
  });

  it('of a column that is not there are blank', () => {
    expect(rows.map((row) => row.cell('方式'))).toEqual([undefined, undefined, undefined]);
    expect(rows.map((row) => row.text('方式'))).toEqual(['', '', '']);
  });
});
