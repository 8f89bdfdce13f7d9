import { scheme } from './support';

describe('事实 and what headers show of a fact', () => {
  const fact = (drawing: string, name: string) => scheme(drawing).book.facts.find((known) => known.name === name);

  it('declared facts have kind, set, synonyms and default', () => {
    const drawing = `
      | 事实 | 类型 | 取值                  | 同义     | 缺省 |
      | 类别 | 文字 | 甲类=一类=重点、乙类  | 分类     | 乙类 |
      | 参评 | 是否 |                       |          | 是   |
      | 分值 | 数   |                       | 得分值   |      |
      | 截止 | 日期 |                       |          |      |
      | 级别 |      | 国办、中央、省、市    | 档次     |      |
      | 字数 |      |                       | 篇长     |      |`;
    expect(fact(drawing, '类别')).toMatchObject({
      kind: 'text',
      headers: ['分类'],
      fallback: '乙类',
      values: [
        { name: '甲类', synonyms: ['一类', '重点'] },
        { name: '乙类', synonyms: [] },
      ],
    });
    expect(fact(drawing, '参评')).toMatchObject({ kind: 'flag', fallback: true });
    expect(fact(drawing, '分值')).toMatchObject({ kind: 'number', headers: ['得分值'] });
    expect(fact(drawing, '截止')).toMatchObject({ kind: 'date' });
    expect(fact(drawing, '级别')).toMatchObject({
      kind: 'text',
      values: [{ name: '国办' }, { name: '中央' }, { name: '省' }, { name: '市' }],
    });
    expect(fact(drawing, '字数')).toMatchObject({ kind: 'number', range: 'positive', zero: 'blank' });
    expect(fact(drawing, '字数')?.headers.slice(0, 2)).toEqual(['篇长', '篇幅']);
  });

  it.each<[string, readonly unknown[], string]>([
    ['出勤率', ['90%以上', '不足90%'], 'number'],
    ['排位', ['第一名', '第二名至第五名'], 'number'],
    ['排位', ['1', ''], 'number'],
    ['排位', [1, 2], 'number'],
    ['转载', ['是', '-'], 'flag'],
    ['转载', ['有', '无'], 'flag'],
    ['转载', [true, ''], 'flag'],
    ['类型', ['甲', '乙'], 'text'],
    ['类型', ['x', 'y'], 'text'],
    ['类型', ['', ''], 'text'],
    ['级别', ['省', '市'], 'text'],
    ['日期', ['>=2012-9-3', ''], 'date'],
  ])('%s with the conditions %j is a %s', (name, cells, kind) =>
    expect(
      scheme([['奖项', '金额', name], ...cells.map((cell) => ['甲', '500', cell])]).book.facts.find(
        (known) => known.name === name,
      )?.kind,
    ).toBe(kind),
  );

  it('names in amounts are numbers, whatever their column shows', () =>
    expect(fact('| 奖项 | 次数 | 金额 |\n| 甲 | 是 | 次数*5 |', '次数')?.kind).toBe('number'));

  it('项目, 科室类别 and 档次 are closed by the values the scheme names', () =>
    expect(
      fact(
        '| 奖项 | 项目 | 金额 |\n| 甲 | 信息、调研 | 5 |\n| 甲 | 除涉外、信息外 | 5 |\n| 甲 | - | 5 |',
        '项目',
      )?.values?.map(({ name }) => name),
    ).toEqual(['信息', '调研', '涉外']));

  it('级别 has the ladder with the levels the scheme itself names', () =>
    expect(
      fact(
        '| 奖项 | 级别 | 金额 |\n| 甲 | 国办 | 5 |\n| 甲 | 省级专题 | 5 |\n| 甲 | 非州 | 5 |\n| 甲 | 市级以上 | 5 |',
        '级别',
      )?.values?.map(({ name }) => name),
    ).toEqual(['国办', '中央', '省级专题', '省', '市', '县', '乡']));

  it('common facts are known to every scheme, facts of other schemes are not', () => {
    const names = scheme('| 奖项 | 金额 |\n| 甲 | 500 |').book.facts.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['姓名', '科室', '数量', '日期', '奖项']));
    expect(names).not.toContain('级别');
  });
});
