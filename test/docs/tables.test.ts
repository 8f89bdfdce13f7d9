import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ladderWith } from '../../src/facts/levels';
import { isoOfSerial, serialFromText } from '../../src/facts/dates';
import { toNumber } from '../../src/facts/exact';
import { aggregateNames } from '../../src/rules/expressions/expression';
import { functions } from '../../src/rules/expressions/functions';
import { boundWords } from '../../src/rules/conditions/words';
import { modes } from '../../src/rules/tables/awards';
import { kinds as factKinds } from '../../src/rules/tables/facts';
import { roundings } from '../../src/rules/tables/places';
import { IGNORED_COLUMNS, SHARED_COLUMNS, signatures } from '../../src/rules/tables/kinds';
import { readScheme } from '../../src/rules/tables/read';
import { call } from '../functions/call';

const page = readFileSync(join(__dirname, '../../docs/tables.md'), 'utf8');

/** The rows of the page's table with this header, its cells without backticks. */
function rowsUnder(...header: readonly string[]): readonly (readonly string[])[] {
  const lines = page.split('\n');
  const at = lines.findIndex((line) => line === `| ${header.join(' | ')} |`);
  if (at < 0) throw new Error(`no table ${header.join()}`);
  const end = lines.findIndex((line, index) => index > at && !line.startsWith('|'));
  return lines.slice(at + 2, end).map(cellsOf);
}

/** A bar within backticks belongs to the cell. */
const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/`[^`]*`/g, (code) => code.replaceAll('|', '\u0001'))
    .split('|')
    .slice(1, -1)
    .map((cell) =>
      cell
        .trim()
        .replaceAll('\u0001', '|')
        .replace(/^`(.*)`$/, '$1'),
    );

const list = (text: string): readonly string[] => text.split(/[、，]/).filter((part) => part !== '');

/** 完成数=5，任务数=3 as the fields of a call. */
const fields = (text: string): readonly unknown[] =>
  list(text).flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return [name, Number.isNaN(Number(value)) ? value : Number(value)];
  });

describe('the tables of docs/tables.md', () => {
  it('are those that the code knows, with all their columns', () =>
    expect(
      rowsUnder('表', '标题行须有', '至少其一', '全部列', '条件', '一行说什么').map((row) => row.slice(0, 5)),
    ).toEqual(
      signatures.map(({ title, all, any, columns, conditions }) => [
        title,
        all.join('、'),
        any.join('、'),
        columns.join('、'),
        conditions ? '有' : '',
      ]),
    ));

  it('name the columns that stand in every table', () => {
    for (const column of [...SHARED_COLUMNS, ...IGNORED_COLUMNS]) expect(page).toContain(`“${column}”`);
  });

  it('say of every column what it is for', () => {
    const own = signatures.flatMap(({ columns }) => columns).filter((column) => !['奖项', '应得'].includes(column));
    const beyond = (column: string): number =>
      page.split(column).length - 1 - signatures.filter(({ columns }) => columns.includes(column)).length;
    expect([...new Set(own)].filter((column) => beyond(column) < 1)).toEqual([]);
  });
});

describe('the words of docs/tables.md', () => {
  it('are all that a bound may have', () => expect(boundWords().filter((word) => !page.includes(word))).toEqual([]));

  it('are all functions and aggregates', () => {
    for (const name of [...Object.keys(functions), ...aggregateNames]) expect(page).toContain(`${name}(`);
  });

  it('are all modes, roundings and kinds of facts', () => {
    expect(rowsUnder('方式', '作用').map(([mode]) => mode)).toEqual(Object.keys(modes).filter((mode) => mode !== ''));
    for (const word of [...Object.keys(roundings), ...Object.keys(factKinds)]) expect(page).toContain(`\`${word}\``);
  });
});

/** A fact of each kind that the page tries its conditions on, as the table 事实 declares it. */
const declared: Readonly<Record<string, readonly string[]>> = {
  级别: [
    '某事',
    '文字',
    ladderWith(['国办', '省级专题'])
      .map(({ name }) => name)
      .join('、'),
  ],
  数: ['某事', '数', ''],
  是否: ['某事', '是否', ''],
  日期: ['某事', '日期', ''],
};

describe('conditions', () => {
  const rows = rowsUnder('写法', '类型', '符合', '不符合', '意思');
  const tried = rows.flatMap(([text = '', kind = '', yes = '', no = '']) => [
    ...list(yes).map((value) => [text, kind, value, 1] as const),
    ...list(no).map((value) => [text, kind, value, 0] as const),
  ]);

  it.each(tried)('%s on a %s of %s pays %p', (text, kind, value, paid) => {
    const tables = [['奖项', '某事', '金额'], ['奖', text, '1'], [], ['事实', '类型', '取值'], declared[kind] ?? []];
    const more = ['任务数', 5, '组员总数', 10].filter((_, at) => text.includes(['任务数', '组员总数'][at >> 1] ?? ''));
    expect(call('AWARD', [tables, '奖', '某事', Number.isNaN(Number(value)) ? value : Number(value), ...more])).toBe(
      paid,
    );
  });

  it.each(rowsUnder('写法', '符合', '不符合'))('%s holds for %s, not for %s', (text = '', yes = '', no = '') => {
    const tables = [['项目', '条件', '后果'], ['资格', text, '取消'], [], ['奖项', '级别', '金额'], ['奖', '省', '1']];
    expect([yes, no].map((facts) => call('ELIGIBLE', [tables, '资格', ...fields(facts)]))).toEqual([false, true]);
  });
});

describe('amounts', () => {
  it.each(rowsUnder('写法', '事实', '得', '意思'))('%s with %s is %s', (text = '', facts = '', wanted = '') =>
    expect(
      call('AWARD', [
        [
          ['奖项', '金额'],
          ['奖', text],
        ],
        '奖',
        ...fields(facts),
      ]),
    ).toBe(Number(wanted)),
  );
});

describe('facts over rows', () => {
  it.each(rowsUnder('写法', '按', '台账', '得', '意思'))(
    '%s by %s over %s is %s',
    (text = '', by = '', body = '', wanted = '') => {
      const tables = [
        ['奖项', '金额'],
        ['奖', '所得'],
        ['基本奖', '得分'],
        [],
        ['事实', '算式', '按'],
        ['所得', text, by],
      ];
      const tracker = [
        ['组别', '得分'],
        ...list(body)
          .map((row) => row.split(' '))
          .map(([name, score]) => [name, Number(score)]),
      ];
      expect(call('AWARD', [tables, '奖', tracker])).toEqual(list(wanted).map((value) => [Number(value)]));
    },
  );
});

describe('one article under two awards', () => {
  it.each(rowsUnder('奖项', '归并和取', '得', '每人上限', '门槛'))('汇总 of %s: %s', (awards = '', _, wanted = '') => {
    const tables = [
      ['奖项', '金额'],
      ['上稿', 200],
      ['重奖', 1000],
      [],
      ['奖项', '归并', '取'],
      [awards, '标题', '金额最高'],
    ];
    const tracker = [
      ['奖项', '标题'],
      ['上稿', '春耕'],
      ['重奖', '春耕'],
    ];
    expect(call('AWARD', [tables, '', tracker])).toEqual(list(wanted).map((amount) => [Number(amount)]));
  });
});

describe('deadlines', () => {
  it.each(rowsUnder('期限', '周期', '问的日期', '到期', '意思'))(
    '%s %s asked on %s is %s',
    (text = '', period = '', date = '', wanted = '') => {
      const due = call('DUE', [
        [
          ['事项', '周期', '期限'],
          ['事', period, text],
        ],
        '事',
        date,
      ]);
      expect(isoOfSerial(due as number)).toBe(isoOfSerial(toNumber(serialFromText(wanted) ?? 0)));
    },
  );
});

describe('an example of every column', () => {
  it('is read without a complaint', () => {
    const rollUp = ['奖', '作者、标题', '级别最高、金额最高', '2000元', '完成数>=任务数', '获奖科室'];
    const places = [
      '奖',
      '三分之一',
      '四舍五入',
      '10名、每组1名',
      '5名',
      '末',
      '先进工作者',
      '党员总数',
      '主任办公会议',
    ];
    const tables = [
      ['奖项', '级别', '金额', '方式', '组', '计量', '单位', '起', '止'],
      ['奖', '省', '100', '累加', '甲', '人数', '分', '2024-1-1', '2024-12-31'],
      [],
      ['奖项', '归并', '取', '每人上限', '门槛', '归属'],
      rollUp,
      [],
      ['奖项', '比例', '取整', '至少', '至多', '方向', '不得兼得', '基数', '审定'],
      places,
      [],
      ['事实', '类型', '取值', '同义', '缺省'],
      ['科室类别', '文字', '中心=中心科室、后勤', '科室性质', '中心'],
    ];
    expect(readScheme('页', tables)?.findings).toEqual([]);
    for (const text of [...rollUp.slice(1), ...places.slice(3)]) expect(page).toContain(text);
  });
});
