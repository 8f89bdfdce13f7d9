import { reckon } from './support';

/** What one row of a thing is chosen by; the amounts 1, 2, 3 … say which row was paid. */
const scheme = (rollUp: string): string => `
  | 奖项 | 序   | 金额 |
  | 稿奖 |      | 序*1 |

  | 事实 | 类型 | 取值     |
  | 头条 | 是否 |          |
  | 版面 | 文字 |          |
  | 档次 | 文字 | 特、优、良 |
  | 编号 | 文字 |          |

  | 奖项 | 归并 | 取 |
  ${rollUp}`;

/** Rows with these cells of 标题 and one more column. */
const paid = (rollUp: string, column: string, lines: readonly (readonly [string, string])[]) =>
  reckon(
    scheme(rollUp),
    '稿奖',
    [`| 序 | 标题 | ${column} |`, ...lines.map(([title, cell], at) => `| ${at + 1} | ${title} | ${cell} |`)].join('\n'),
  );

const A = 'A';

describe('the row with the most of a fact', () => {
  it.each<[string, string, string, readonly string[], readonly (number | string)[]]>([
    ['a number', '稿费最高', '稿费', ['5', '7', '6'], [0, 2, 0]],
    ['a number, of equals the first', '稿费最高', '稿费', ['5', '7', '7'], [0, 2, 0]],
    ['a number, with one blank before', '稿费最高', '稿费', ['', '7', '6'], [0, 2, 0]],
    ['a number, with one blank behind', '稿费最高', '稿费', ['6', '', '7'], [0, 0, 3]],
    ['0, before one blank', '得分最高', '得分', ['', '0', ''], [0, 2, 0]],
    ['all blank: the first', '稿费最高', '稿费', ['', '', ''], [1, 0, 0]],
    ['all blank: by what stands next', '稿费最高、金额最高', '稿费', ['', '', ''], [0, 0, 3]],
    ['a value of a list, which begins with the highest', '档次最高', '档次', ['良', '特', '优'], [0, 2, 0]],
    ['a value of a list, one blank', '档次最高', '档次', ['', '良', ''], [0, 2, 0]],
    ['a text, which has no order: the first', '版面最高', '版面', ['乙', '甲', '丙'], [1, 0, 0]],
    ['a text: by what stands next', '版面最高、金额最高', '版面', ['乙', '甲', '丙'], [0, 0, 3]],
    ['a yes or no, which has no order: the first', '头条最高', '头条', ['否', '是', '是'], [1, 0, 0]],
    ['a yes or no: by what stands next', '头条最高、金额最高', '头条', ['是', '否', '否'], [0, 0, 3]],
  ])('%s', (_, pick, column, cells, wanted) =>
    expect(
      paid(
        `| 稿奖 | 标题 | ${pick} |`,
        column,
        cells.map((cell) => [A, cell]),
      ),
    ).toEqual(wanted),
  );

  it('is sought among the rows of one title', () =>
    expect(
      paid('| 稿奖 | 标题 | 稿费最高 |', '稿费', [
        [A, '5'],
        ['B', '9'],
        [A, '7'],
        ['', '9'],
        ['B', ''],
      ]),
    ).toEqual([0, 2, 3, 4, 0]));

  it('全部 beside another word pays every row', () =>
    expect(
      paid('| 稿奖 | 标题 | 稿费最高、全部 |', '稿费', [
        [A, '5'],
        [A, '7'],
      ]),
    ).toEqual([1, 2]));
});

describe('rows that share one of several keys: 编号, else 标题', () => {
  it.each<[string, readonly (readonly [string, string])[], readonly number[]]>([
    ['one number, one thing', [['', '7'], ['', '7']], [0, 2]],
    ['no key at all: alone', [['', ''], ['', '']], [1, 2]],
    ['a row without a number joins the first number of its title', [[A, '7'], [A, '8'], [A, '']], [0, 2, 3]],
    ['wherever it stands', [[A, ''], [A, '7'], [A, '8']], [0, 2, 3]],
    ['a row joins two titles by its number', [[A, ''], ['B', '7'], [A, '7'], ['B', '']], [0, 0, 0, 4]],
    ['a number holds against a title that another number took', [['B', '7'], [A, '8'], [A, '7']], [0, 2, 3]],
    ['titles of rows without numbers', [[A, ''], ['B', ''], [A, '']], [0, 2, 3]],
  ])('%s', (_, lines, wanted) => expect(paid('| 稿奖 | 编号或标题 | 金额最高 |', '编号', lines)).toEqual(wanted)); // prettier-ignore
});

describe('a reading that nobody chose of how a thing is paid', () => {
  const open = `
    | 奖项 | 级别 | 序  | 金额 |
    | 稿奖 | 省   | 1以上 | 200  |
    | 稿奖 | 市   | 1以上 | 50   |

    | 奖项 | 归并 | 取   |
    | 稿奖 | 标题 | 算法 |

    | 编号 | 可选                   | 采用 |
    | 算法 | 级别最高、金额最高、全部 |      |`;

  it('matters for the rows that one of its options pays otherwise, and for no other', () =>
    expect(
      reckon(
        open,
        '稿奖',
        '| 标题 | 级别 | 序 |\n| A | 市 | 1 |\n| A | 省 | 1 |\n| B | 市 | 1 |\n| C | 市 | |\n| C | 市 | |',
      ),
    ).toEqual(['未选算法', 200, 50, '缺序', '缺序']));
});
