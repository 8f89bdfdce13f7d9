import { cellEntry } from '../../../src/workbench/model/entry';
import type { CellInput } from '../../../src/workbench/model/port';

const entry = (given: string | number | boolean | null, format = 'General') => cellEntry(given, format, 2024);

describe('what is put into a cell', () => {
  it.each<[string | number | boolean | null, CellInput]>([
    [null, null],
    ['', { value: null }],
    [12.5, { value: 12.5 }],
    [true, { value: true }],
    ['12', { value: 12 }],
    [' 12 ', { value: 12 }],
    ['-.5', { value: -0.5 }],
    ['1e3', { value: 1000, numberFormat: '0.00E+00' }],
    ['00012', { value: 12 }],
    ['1,200', { value: 1200, numberFormat: '#,##0' }],
    ['1,200.50', { value: 1200.5, numberFormat: '#,##0.00' }],
    ['15%', { value: 0.15, numberFormat: '0%' }],
    ['1.5%', { value: 0.015, numberFormat: '0.00%' }],
    ['true', { value: true }],
    ['FALSE', { value: false }],
    // Dates
    ['2024-1-5', { value: 45296, numberFormat: 'yyyy/m/d' }],
    ['2024/1/5', { value: 45296, numberFormat: 'yyyy/m/d' }],
    ['2024年1月5日', { value: 45296, numberFormat: 'yyyy"年"m"月"d"日"' }],
    ['2024年1月', { value: 45292, numberFormat: 'yyyy"年"m"月"' }],
    ['1月5日', { value: 45296, numberFormat: 'm"月"d"日"' }],
    ['8:30', { value: 8.5 / 24, numberFormat: 'h:mm' }],
    ['1 1/2', { value: 1.5, numberFormat: '# ?/?' }],
    // Text
    ['2024.1.5', { value: '2024.1.5' }],
    ['2024年2月30日', { value: '2024年2月30日' }],
    ['2024-13-1', { value: '2024-13-1' }],
    ['约1200', { value: '约1200' }],
    ['1200字', { value: '1200字' }],
    ['１２００', { value: '１２００' }],
    ["'12", { value: '12' }],
    ["'=A1", { value: '=A1' }],
    [' ', { value: ' ' }],
    // Formulas and errors
    ['=A1+1', { formula: '=A1+1' }],
    ['=', { value: '=' }],
    ['#N/A', { value: { error: '#N/A' } }],
    ['#一', { value: '#一' }],
  ])('%p is %p', (given, expected) => {
    expect(entry(given)).toEqual(expected);
  });

  it('stays text in a cell of text format', () => {
    for (const given of ['007', '1/2', '=A1', '2024-1-5', 'TRUE']) expect(entry(given, '@')).toEqual({ value: given });
  });

  it('leaves a format that was chosen', () => {
    expect(entry('2024-1-5', 'yyyy-mm-dd')).toEqual({ value: 45296 });
    expect(entry('15%', '0.00')).toEqual({ value: 0.15 });
  });
});
