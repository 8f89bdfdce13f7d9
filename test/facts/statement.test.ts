import fc from 'fast-check';
import { ratio } from '../../src/facts/exact';
import type { Fact, Fault, Statement, Value } from '../../src/facts/fact';
import { cellError, isBlankCell, type Origin, readStatement, shown } from '../../src/facts/statement';
import { knownFact, knownFacts } from '../../src/facts/vocabulary';
import { hostileTexts } from './arbitraries';

const fact = (name: string): Fact => {
  const known = knownFact(name);
  if (!known) throw new Error(`no fact ${name}`);
  return known;
};
const given = (value: Value): Statement => ({ kind: 'given', value });
const maybeBlank = (value: Value): Statement => ({ kind: 'given', value, zero: true });
const blank: Statement = { kind: 'blank' };

describe('what a cell says about a fact', () => {
  it.each<[string, unknown, Origin, Statement]>([
    ['字数', 1200, 'range', given(1200)],
    ['字数', '１２００字', 'range', given(1200)],
    ['字数', '1,200', 'range', given(1200)],
    ['字数', '', 'range', blank],
    ['字数', '   ', 'range', blank],
    ['字数', null, 'range', blank],
    ['字数', undefined, 'range', blank],
    ['字数', 0, 'range', blank],
    ['字数', '-', 'range', blank],
    ['字数', '——', 'range', blank],
    ['字数', '', 'pair', blank],
    ['稿费', 120.5, 'pair', given(ratio(241n, 2n))],
    ['完成数', 0, 'range', maybeBlank(0)],
    ['完成数', 0, 'pair', maybeBlank(0)],
    ['完成数', '0', 'range', given(0)],
    ['完成数', '0篇', 'range', given(0)],
    ['旷工天数', 3.5, 'range', given(ratio(7n, 2n))],
    ['旷工天数', '半天', 'range', given(ratio(1n, 2n))],
    ['名次', '第二名', 'pair', given(2)],
    ['名次', '第2', 'range', given(2)],
    ['旷工天数', '1/2天', 'range', given(ratio(1n, 2n))],
    ['得分', -3, 'range', given(-3)],
    ['级别', '省级', 'range', given('省')],
    ['级别', '州', 'range', given('市')],
    ['级别', 0, 'range', blank],
    ['级别', '/', 'range', blank],
    ['档次', '一等', 'pair', given('一等')],
    ['媒体', '《人民日报》', 'range', given('人民日报')],
    ['媒体', '《求是》杂志', 'pair', given('求是')],
    ['原因', '/', 'pair', blank],
    ['迟到次数', '无', 'range', given(0)],
    ['旷工天数', '没有', 'pair', given(0)],
    ['完成', '已办结', 'range', given(true)],
    ['完成', '正在办理', 'range', given(false)],
    ['领导批示', '已批示', 'pair', given(true)],
    ['领导批示', '没有批示', 'pair', given(false)],
    ['党政纪处分', '受处分', 'range', given(true)],
    ['党政纪处分', '未受处分', 'range', given(false)],
    ['跟班', '未借调', 'range', given(false)],
    ['取得文凭', '已取得', 'range', given(true)],
    ['形式', '网站', 'range', given('文稿')],
    ['形式', '内刊', 'range', given('文稿')],
    ['媒体', 0, 'range', blank],
    ['标题', '葡 萄', 'range', given('葡萄')],
    ['标题', 2012, 'range', given('2012')],
    ['稿件编号', 7, 'range', given('7')],
    ['稿件编号', '无', 'range', blank],
    ['标题', '暂无', 'pair', blank],
    ['标题', '无题', 'range', given('无题')],
    ['体裁', '无', 'range', given('无')],
    ['领导批示', '', 'range', given(false)],
    ['领导批示', null, 'range', given(false)],
    ['领导批示', 0, 'range', given(false)],
    ['领导批示', '', 'pair', given(false)],
    ['领导批示', '-', 'range', given(false)],
    ['领导批示', '——', 'range', given(false)],
    ['领导批示', '√', 'range', given(true)],
    ['领导批示', true, 'range', given(true)],
    ['领导批示', 1, 'range', given(true)],
    ['日期', 41155, 'range', given(41155)],
    ['日期', '2012-9-3', 'range', given(41155)],
    ['日期', 0, 'range', blank],
    ['日期', '', 'range', blank],
  ])('%s %p in a %s', (name, cell, origin, wanted) => expect(readStatement(fact(name), cell, origin)).toEqual(wanted));

  it.each<[string, unknown, Origin, Fault['code'], string]>([
    ['字数', '约1200', 'range', 'not-a-number', '约1200'],
    ['字数', '很多', 'pair', 'not-a-number', '很多'],
    ['字数', '无', 'pair', 'not-a-number', '无'],
    ['工作成效', '无', 'range', 'not-a-number', '无'],
    ['字数', Number.NaN, 'pair', 'not-a-number', 'NaN'],
    ['字数', true, 'range', 'not-a-number', 'true'],
    ['旷工天数', '半个月', 'range', 'not-a-number', '半个月'],
    ['完成数', '3/5', 'range', 'not-a-number', '3/5'],
    ['完成数', '３／５', 'pair', 'not-a-number', '3/5'],
    ['任务数', '60%', 'range', 'not-a-number', '60%'],
    ['名次', '2/10', 'pair', 'not-a-number', '2/10'],
    ['数量', '50％', 'range', 'not-a-number', '50%'],
    ['迟到次数', '1/4', 'range', 'not-a-number', '1/4'],
    ['字数', '800\n900', 'range', 'not-a-number', '800 900'],
    ['字数', 0, 'pair', 'out-of-range', '0'],
    ['字数', '0', 'range', 'out-of-range', '0'],
    ['字数', '0字', 'range', 'out-of-range', '0字'],
    ['字数', -3, 'range', 'out-of-range', '-3'],
    ['完成数', -3, 'pair', 'out-of-range', '-3'],
    ['完成数', '-3', 'range', 'out-of-range', '-3'],
    ['数量', -1, 'pair', 'out-of-range', '-1'],
    ['级别', '区里', 'range', 'not-in-set', '区里'],
    ['级别', '-', 'pair', 'not-in-set', '-'],
    ['形式', '广播', 'range', 'not-in-set', '广播'],
    ['领导批示', '也许', 'range', 'not-a-flag', '也许'],
    ['领导批示', 2, 'range', 'not-a-flag', '2'],
    ['日期', '九月', 'range', 'not-a-date', '九月'],
    ['日期', -1, 'range', 'not-a-date', '-1'],
    ['日期', '2012-2-30', 'range', 'not-a-date', '2012-2-30'],
    ['字数', '同上', 'range', 'ditto', '同上'],
    ['级别', '〃', 'pair', 'ditto', '〃'],
    ['媒体', ' 同 上 ', 'range', 'ditto', '同 上'],
    ['领导批示', '"', 'range', 'ditto', '"'],
    ['字数', '#N/A', 'range', 'cell-error', '#N/A'],
    ['字数', { code: '#VALUE!' }, 'range', 'cell-error', '#VALUE!'],
    ['级别', { type: 'Error', basicValue: '#REF!' }, 'range', 'cell-error', '#REF!'],
    ['领导批示', {}, 'pair', 'cell-error', '#VALUE!'],
  ])('%s %p in a %s is %s', (name, cell, origin, code, shownAs) => {
    const statement = readStatement(fact(name), cell, origin);
    expect(statement).toMatchObject({ kind: 'bad', fault: { code, fact: name, given: shownAs } });
  });

  it('a value outside a set is told with the set', () =>
    expect(readStatement(fact('级别'), '区里', 'range')).toMatchObject({
      fault: { values: ['中央', '省', '市', '县', '乡'] },
    }));

  it('a blank of a range says the same as text, null or undefined, for every fact', () => {
    for (const known of knownFacts) {
      const read = ['', ' ', null, undefined].map((cell) => readStatement(known, cell, 'range'));
      expect(new Set(read.map((statement) => JSON.stringify(statement))).size).toBe(1);
    }
  });

  it('a 0 of a range says what a blank says, or says that it may have been one', () => {
    for (const known of knownFacts) {
      const [asText, asZero] = [readStatement(known, '', 'range'), readStatement(known, 0, 'range')];
      const owned = asZero.kind === 'given' && asZero.zero === true;
      expect([known.name, owned || JSON.stringify(asText) === JSON.stringify(asZero)]).toEqual([known.name, true]);
    }
  });

  const cells = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.object(),
  );

  it('never throws, and says of every value that it fits the fact', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...knownFacts),
        cells,
        fc.constantFrom<Origin>('pair', 'range'),
        (known, cell, origin) => {
          const statement = readStatement(known, cell, origin);
          if (statement.kind !== 'given') return;
          const { value } = statement;
          if (known.kind === 'flag') expect(typeof value).toBe('boolean');
          if (known.kind === 'text') expect(typeof value).toBe('string');
          if (known.values) expect(known.values.map((v) => v.name)).toContain(value);
          if (known.kind === 'number' || known.kind === 'date') expect(['number', 'object']).toContain(typeof value);
        },
      ),
    ));

  it('is quick on hostile cells', () =>
    hostileTexts.forEach((text) =>
      knownFacts.slice(0, 12).forEach((known) => expect(() => readStatement(known, text, 'range')).not.toThrow()),
    ));
});

describe('cells', () => {
  it.each([
    ['#N/A', '#N/A'],
    ['#DIV/0!', '#DIV/0!'],
    [{ code: '#NUM!' }, '#NUM!'],
    [new Error('x'), '#VALUE!'],
    ['#标题', undefined],
    ['', undefined],
    [null, undefined],
    [0, undefined],
  ])('the error of %p is %p', (cell, wanted) => expect(cellError(cell)).toBe(wanted));

  it.each([
    ['', true],
    ['\u3000', true],
    ['\u200b', true],
    [null, true],
    [undefined, true],
    [0, false],
    ['0', false],
    [false, false],
    ['-', false],
  ])('%j is blank: %p', (cell, wanted) => expect(isBlankCell(cell)).toBe(wanted));

  it('are shown in at most a line', () => {
    expect(shown('很'.repeat(100))).toHaveLength(41);
    expect(shown(' 约 1200 ')).toBe('约 1200');
    expect(shown(1200)).toBe('1200');
  });
});
