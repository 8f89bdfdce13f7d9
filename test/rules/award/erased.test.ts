import { reckon } from './support';

const FACTS = '\n\n| 事实 | 类型 |\n| 甲数 | 数 |\n| 乙数 | 数 |';
const rules = (...lines: readonly string[]): string =>
  ['| 奖项 | 甲数 | 乙数 | 金额 | 方式 | 组 | 计量 |', ...lines.map((line) => `| 奖 | ${line} | - |`)].join('\n') +
  FACTS;

/** An award of 100 that only 甲数 can tell of, and what is done to it. */
const open = (...lines: readonly string[]): string => rules('3以上 | | 100 | |', ...lines);

describe('what a factor of 0 leaves', () => {
  it.each<[string, string, readonly unknown[], number | string]>([
    ['nothing, whatever the award', open('| | 0 | 倍乘 |'), [], 0],
    ['nothing of a supplement', open('| | 0 | 倍乘 |', '| | 本奖*0.5 | 累加 |'), [], 0],
    ['what comes on top', open('| | 0 | 倍乘 |', '| | 7 | 乘后加 |'), [], 7],
    [
      'a question, where what comes on top is reckoned from the award',
      open('| | 0 | 倍乘 |', '| | 本奖*0.5 | 乘后加 |'),
      [],
      '缺甲数',
    ],
    [
      'a question, where one of two that come on top is',
      open('| | 0 | 倍乘 |', '| | 7 | 乘后加 | 首', '| | 本奖*0.5 | 乘后加 | 首'),
      [],
      '缺甲数',
    ],
    ['none, where that does not come', open('| | 0 | 倍乘 |', '| 3以上 | 本奖*0.5 | 乘后加 |'), ['乙数', 2], 0],
    [
      'a question, where another factor may outdo it',
      rules('| | 100 | |', '3以上 | | 0 | 倍乘 | 首', '| 3以上 | 2 | 倍乘 | 首'),
      ['甲数', 3],
      '缺乙数',
    ],
    [
      'none, where no other may',
      rules('| | 100 | |', '3以上 | | 0 | 倍乘 | 首', '| 3以上 | 2 | 倍乘 | 首'),
      ['甲数', 3, '乙数', 2],
      0,
    ],
  ])('%s', (_, drawing, facts, wanted) => expect(reckon(drawing, '奖', '姓名', '甲', ...facts)).toBe(wanted));
});

describe('factors that might hold', () => {
  const factors = (...figures: readonly string[]): string =>
    rules(
      '| | 100 | |',
      ...figures.map((figure, at) =>
        at === 0 ? `3以上 | | ${figure} | 倍乘 | 首` : `| 3以上 | ${figure} | 倍乘 | 首`,
      ),
    );

  it.each<[string, readonly string[], readonly unknown[], number | string]>([
    ['once is no question alone', ['1'], [], 100],
    ['half is one', ['0.5'], [], '缺甲数'],
    ['once is one beside half: it is the larger', ['0.5', '1'], [], '缺甲数、乙数'],
    ['once is none beside half that does not hold', ['0.5', '1'], ['甲数', 2], 100],
    ['half is none beside twice that holds', ['2', '0.5'], ['甲数', 3], 200],
    ['three times is one beside twice that holds', ['2', '3'], ['甲数', 3], '缺乙数'],
  ])('%s', (_, figures, facts, wanted) =>
    expect(reckon(factors(...figures), '奖', '姓名', '甲', ...facts)).toBe(wanted),
  );
});
