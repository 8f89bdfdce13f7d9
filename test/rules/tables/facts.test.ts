import { award } from '../../../src/functions/award';
import { kindShown } from '../../../src/rules/tables/vocabulary';
import { scheme, typed } from './support';

const factOf = (cells: readonly (readonly unknown[])[], name: string) =>
  scheme(cells).book.facts.find((fact) => fact.name === name);

describe('the kind that a column of conditions shows', () => {
  it.each<[readonly unknown[], string]>([
    [[], 'text'],
    [[undefined, '其他'], 'text'],
    [['是'], 'flag'],
    [['√', '否', true], 'flag'],
    [['1', '0'], 'number'],
    [['是', '1'], 'flag'],
    [['x', '是'], 'flag'],
    [['x', 'Y '], 'text'],
    [['是', '甲'], 'text'],
    [['2024-7-1以后', '不晚于2024/6/30'], 'date'],
    [['2024年7月1日起', '2024.6.30前'], 'date'],
    [['2024-7-1', '其余'], 'date'],
    [['二〇二四年七月一日以后'], 'date'],
    [['1980年1月以前', '1980年2月以后出生'], 'date'],
    [['2024年1月份起'], 'date'],
    [['2024年1月', '2024年2月'], 'text'],
    [['2020年以后'], 'number'],
    [[45474], 'number'],
    [['5'], 'number'],
    [['5', '6、7'], 'number'],
    [['5', '甲'], 'text'],
    [['5以上', '甲'], 'number'],
    [['超过5且不足8', '甲'], 'number'],
    [['非5', '甲'], 'text'],
    [['非5以上', '甲'], 'number'],
    [['5以上或3', '甲'], 'number'],
    [['县级以上', '乡级'], 'text'],
    [['县级以上', '5以上'], 'number'],
    [['>=任务数', '甲'], 'text'],
    [['>=任务数'], 'number'],
    [['除甲外', '乙'], 'text'],
  ])('%j: %s', (cells, kind) => expect(kindShown('某事', cells)).toBe(kind));

  it.each<[string, readonly unknown[], string]>([
    ['是否党员', ['党员', '非党员'], 'flag'],
    ['获奖', ['获奖', '未获奖', undefined], 'flag'],
    ['完成情况', ['完成', '未完成'], 'text'],
    ['获奖', ['获奖', '一等奖'], 'text'],
  ])('%s %j: %s', (name, cells, kind) => expect(kindShown(name, cells)).toBe(kind));
});

describe('the table 事实', () => {
  const declared = (row: Readonly<Record<string, unknown>>, name = '某事') =>
    factOf(
      [
        ['事实', ...Object.keys(row)],
        [name, ...Object.values(row)],
      ],
      name,
    );

  it.each<[Readonly<Record<string, unknown>>, object]>([
    [{ 类型: '数' }, { kind: 'number', zero: 'value', range: 'any' }],
    [{ 类型: '文字' }, { kind: 'text', zero: 'blank', range: 'any' }],
    [
      { 类型: '', 取值: '甲、乙' },
      {
        kind: 'text',
        values: [
          { name: '甲', synonyms: [] },
          { name: '乙', synonyms: [] },
        ],
      },
    ],
    [
      { 类型: '', 取值: '甲=子＝丑、乙' },
      {
        values: [
          { name: '甲', synonyms: ['子', '丑'] },
          { name: '乙', synonyms: [] },
        ],
      },
    ],
    [{ 类型: '', 取值: '甲>乙、丙＞丁' }, { values: ['甲', '乙', '丙', '丁'].map((name) => ({ name, synonyms: [] })) }],
    [
      { 类型: '', 取值: '甲=子、乙、等' },
      {
        kind: 'text',
        named: [
          { name: '甲', synonyms: ['子'] },
          { name: '乙', synonyms: [] },
        ],
      },
    ],
    [{ 类型: '', 算式: '字数*2' }, { kind: 'number' }],
    [{ 类型: '文字', 算式: '字数*2' }, { kind: 'text' }],
    [{ 类型: '', 同义: '子、丑' }, { headers: ['子', '丑'] }],
    [{ 类型: '数', 缺省: '1.5' }, { fallback: { n: 3n, d: 2n } }],
    [{ 类型: '是否', 缺省: '否' }, { fallback: false }],
  ])('%j', (row, wanted) => expect(declared(row)).toMatchObject(wanted));

  it.each([
    ['次数', 'nonnegative'],
    ['迟到天数', 'nonnegative'],
    ['学习小时', 'nonnegative'],
    ['工作年限', 'nonnegative'],
    ['年限说', 'any'],
    ['盈亏', 'any'],
  ])('a number named %s: %s', (name, range) => expect(declared({ 类型: '数' }, name)).toMatchObject({ range }));

  it('knows of a known fact what everybody does', () => {
    expect(declared({ 类型: '', 同义: '篇长' }, '字数')).toMatchObject({
      kind: 'number',
      range: 'positive',
      headers: ['篇长', '篇幅'],
    });
    expect(declared({ 类型: '文字' }, '字数')).toMatchObject({ kind: 'text', range: 'any', zero: 'blank' });
  });

  it('knows usual spellings of the values it lists, where it does not list them otherwise', () => {
    const levels = declared({ 类型: '', 取值: '国家、中央、省级=省' }, '级别')?.values;
    expect(levels?.[0]).toEqual({ name: '国家', synonyms: [] });
    expect(levels?.[1]?.synonyms).toContain('全国');
    expect(levels?.[1]?.synonyms).not.toContain('国家');
    expect(levels?.[2]).toEqual({ name: '省级', synonyms: ['省'] });
  });

  it.each<[readonly unknown[], readonly string[]]>([
    [['', '数', '', ''], ['name-missing']],
    [['某事', '列表', '', ''], ['word-unknown']],
    [['某事', '', '', ''], ['word-unknown']],
    [['某事', 'toString', '', ''], ['word-unknown']],
    [['某事', '数', '若干', ''], ['condition-unreadable']],
    [['某事', '数', '', '合计 字数'], ['amount-unreadable']],
    [['某事', '数', '5', '字数*2'], []],
  ])('%j: %j', (row, wanted) =>
    expect(scheme([['事实', '类型', '缺省', '算式'], row]).findings.map(({ code }) => code)).toEqual(wanted),
  );

  it('reckons each fact behind those that it is reckoned from or grouped by', () => {
    const rows = typed('丙 | 乙+1 |', '乙 | 合计(字数) | 甲', '甲 | 字数*2 |', '丁 | 戊 |', '戊 | 丁 |');
    expect(scheme([['事实', '算式', '按'], ...rows]).derived.map(({ name, by }) => [name, ...by])).toEqual([
      ['甲'],
      ['乙', '甲'],
      ['丙'],
      ['戊'],
      ['丁'],
    ]);
  });
});

describe('the facts of a scheme', () => {
  it.each<[string, readonly unknown[], readonly string[]]>([
    [
      '项目',
      ['信息、调研', '除涉外、信息外', '-', '非督查', ' 宣传\n值班 '],
      ['信息', '调研', '涉外', '督查', '宣传', '值班'],
    ],
    ['档次', [1, '2'], ['1', '2']],
  ])('%s is closed by the values that its conditions name', (name, cells, values) =>
    expect(
      factOf([['奖项', '金额', name], ...cells.map((cell) => ['甲', 5, cell])], name)?.values?.map(
        (value) => value.name,
      ),
    ).toEqual(values),
  );

  it('of an open text knows the values that conditions name, the fullest last', () => {
    const named = factOf(typed('奖项 | 金额 | 版面', '甲 | 5 | 头版头条、头版', '甲 | 5 | 头版'), '版面')?.named;
    expect(named?.map(({ name }) => name)).toEqual(['头版', '头版头条']);
  });

  it('has levels where one is named that nobody knows, without the words around it', () =>
    expect(
      factOf(typed('奖项 | 金额 | 级别', '甲 | 5 | 国办及以上', '甲 | 5 | 市级以下'), '级别')?.values?.map(
        ({ name }) => name,
      ),
    ).toEqual(['国办', '中央', '省', '市', '县', '乡']));

  it('takes no value from examples, and conditions from 资格', () => {
    const cells = typed(
      '奖项 | 金额 | 项目',
      '甲 | 5 | 信息',
      '',
      '奖项 | 项目 | 应得',
      '甲 | 督查 | 5',
      '',
      '项目 | 指标 | 条件 | 后果',
      '评先 | 考勤 | 是 | 取消',
    );
    expect(factOf(cells, '项目')?.values?.map(({ name }) => name)).toEqual(['信息']);
    expect(factOf(cells, '考勤')?.kind).toBe('flag');
  });

  it('are headed by their own names before the other headers of common facts, and by 同义 before names', () => {
    const { book } = scheme([['奖项', '金额', '类别'], ['甲', 5, '子'], [], ['事实', '同义'], ['类别', '标题']]);
    expect(book.facts.find(({ name }) => name === '类别')?.headers).toEqual(['标题']);
    expect(
      award(
        typed('奖项 | 金额 | 类别', '奖 | 5 | 子', '', '事实 | 同义', '类别 | 标题'),
        [['奖']],
        [[['标题'], ['子']]],
      ),
    ).toEqual([5]);
  });

  it.each([
    ['入职时间', '2020年以后', 'date'],
    ['出生年月', '1980年以后', 'date'],
    ['入职日期', '2020年以后', 'date'],
    ['完成日期', '2024年6月底前', 'date'],
    ['完成日期', '早于2024年6月', 'date'],
    ['完成日期', '2024年1月至6月', 'date'],
    ['验收时间', '2024年6月', 'date'],
    ['完成情况', '2024年6月', 'text'],
    ['入职年份', '2020年以后', 'number'],
    ['学习时间', '20小时以上', 'number'],
    ['完成率', '过半', 'number'],
    ['评语', '过半', 'text'],
  ])('%s is by its name and %s a %s', (name, cell, kind) =>
    expect(
      factOf(
        [
          ['奖项', '金额', name],
          ['甲', 5, cell],
        ],
        name,
      )?.kind,
    ).toBe(kind),
  );

  it('that nobody declares are numbers in amounts and bounds, texts where they only tell rows apart', () => {
    const cells = typed('奖项 | 版位 | 金额', '奖 | | 某额*2', '', '奖项 | 归并 | 归属', '奖 | 某号 | 某组');
    expect(['某额', '某号', '某组', '版位'].map((name) => factOf(cells, name)?.kind)).toEqual([
      'number',
      'text',
      'text',
      'text',
    ]);
  });
});
