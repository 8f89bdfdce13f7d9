import { faults, typed } from './support';

describe('a broken table', () => {
  it('counts its cells within the range', () =>
    expect(faults('| 某某办法 | |\n| 奖励 | |\n| | |\n| 条款 | 奖项 | 金额 |\n| 一 | 甲 | ( |')).toEqual([
      'amount-unreadable 5:3',
    ]));

  it('with an Excel error names the cell, once', () => {
    for (const error of ['#N/A', { code: '#N/A' }, { type: 'Error', basicValue: '#N/A' }]) {
      expect(
        faults([
          ['奖项', '级别', '金额', '序号'],
          ['甲', error, 500, error],
          ['乙', '', error, 2],
        ]),
      ).toEqual(['value-is-error 2:2', 'value-is-error 3:3']);
    }
  });

  it('with an award that no row pays names it where 奖额 asks for it', () => {
    const asking = (award: string) => [
      ['奖项', '篇', '金额'],
      ['稿件', '', 5],
      [],
      ['事实', '算式'],
      ['篇', `件数(奖额(${award}))`],
    ];
    expect(faults(asking('稿子'))).toEqual(['value-not-in-set 5:2']);
    expect(faults(asking('稿件'))).toEqual([]);
  });

  it('with a ratio that Excel made a date says so, typed or as a serial number', () => {
    expect(faults(typed('奖项 | 比例', '甲 | 44929'))).toEqual(['ratio-is-date 2:2']);
    expect(faults(typed('奖项 | 比例', '甲 | 2023-1-3'))).toEqual(['ratio-is-date 2:2']);
    expect(
      faults([
        ['奖项', '比例'],
        ['甲', 1 / 3],
      ]),
    ).toEqual([]);
  });
});
