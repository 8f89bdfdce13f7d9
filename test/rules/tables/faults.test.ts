import { faults } from './support';

describe('a broken table', () => {
  it('counts its cells within the range', () =>
    expect(faults('| 某某办法 | |\n| 奖励 | |\n| | |\n| 条款 | 奖项 | 金额 |\n| 一 | 甲 | ( |')).toEqual(['amount-unreadable 5:3'])); // prettier-ignore

  it('with an Excel error names the cell, once', () => {
    for (const error of ['#N/A', { code: '#N/A' }, { type: 'Error', basicValue: '#N/A' }]) {
      expect(faults([['奖项', '级别', '金额', '序号'], ['甲', error, 500, error], ['乙', '', error, 2]])).toEqual(['value-is-error 2:2', 'value-is-error 3:3']); // prettier-ignore
    }
  });

  it('with a ratio that Excel made a date says so, typed or as a serial number', () => {
    expect(faults([['奖项', '比例'], ['甲', 44929]])).toEqual(['ratio-is-date 2:2']); // prettier-ignore
    expect(faults([['奖项', '比例'], ['甲', '2023-1-3']])).toEqual(['ratio-is-date 2:2']); // prettier-ignore
    expect(faults([['奖项', '比例'], ['甲', 1 / 3]])).toEqual([]); // prettier-ignore
  });
});
