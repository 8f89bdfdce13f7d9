import { showExact } from '../../../src/facts/show';
import { electedBy, partsInForce, standingsOf } from '../../../src/rules/score/standing';
import { listOf } from '../../taskpane/tools/list';

const GROUPS = `
指挥组|工作成效|计划完成情况|时间节点|民主测评|稳定因素|影响稳定
甲组|90|85|80|88|95|否
乙组|90|85|80|88|95|是
丙组|70|75|60|65|80|否
丁组|70|75|60|65||否
戊组|99|99|99|99|很好|否
`;

/** 第1名 甲组 87.6 先进指挥组:wins; names from the first column. */
function board(
  scheme: string,
  text: string,
  assessment: string,
  awards: readonly string[],
  readings: Readonly<Record<string, string>> = {},
): readonly string[] {
  const facts = partsInForce(listOf(scheme, text, [], readings).scheme, assessment).map(({ fact }) => fact);
  const list = listOf(scheme, text, facts, readings);
  const { standings, unfilled } = standingsOf(list.scheme, assessment, awards, list.rows);
  return [
    ...standings.map(({ index, score, rank, marks }) =>
      [
        rank ?? '-',
        list.tracker.rows[index]?.cells[0],
        score.kind === 'score' ? showExact(score.score) : score.kind,
        ...marks.map((mark) => `${mark.award}:${mark.kind}`),
      ].join(' '),
    ),
    ...unfilled.map(({ award, quota }) => `${award} ${quota.kind}`),
  ];
}

describe('海永 指挥组竞赛', () => {
  const awards = ['先进指挥组', '末位指挥组'];

  test('the table says which awards the ranking fills', () => {
    const { scheme } = listOf('海永', GROUPS, []);
    expect(electedBy(scheme, '指挥组竞赛')).toEqual(awards);
    expect(electedBy(scheme, '干部绩效')).toEqual([]);
  });

  test('open weights count equally; equals share a rank; who ties for the only place is left to people', () => {
    expect(board('海永', GROUPS, '指挥组竞赛', awards)).toEqual([
      '1 甲组 87.6 先进指挥组:ties',
      '1 乙组 87.6 先进指挥组:ties',
      '3 丙组 70 末位指挥组:wins',
      '- 丁组 undecided',
      '- 戊组 bad',
    ]);
  });

  test('the best stands first wherever its row is, equals as their rows do, those without a score last', () => {
    const rows = [
      '指挥组|工作成效|计划完成情况|时间节点|民主测评|稳定因素',
      '甲组|90||||',
      '乙组|70|70|70|70|70',
      '丙组|90|90|90|90|90',
      '丁组|70|70|70|70|70',
      '戊组|80|80|80|80|80',
      '己组|90|90|90|90|',
    ];
    expect(board('海永', `\n${rows.join('\n')}`, '指挥组竞赛', [])).toEqual([
      '1 丙组 90',
      '2 戊组 80',
      '3 乙组 70',
      '3 丁组 70',
      '- 甲组 undecided',
      '- 己组 undecided',
    ]);
  });

  test('a row of percentages among scores of a hundred is not the last by a slip', () => {
    const rows =
      '\n指挥组|工作成效|计划完成情况|时间节点|民主测评|稳定因素\n甲组|90|85|80|88|95\n乙组|0.9|0.85|0.8|0.88|0.95';
    expect(board('海永', rows, '指挥组竞赛', awards)).toEqual([
      '1 甲组 87.6 先进指挥组:wins 末位指挥组:wins',
      '- 乙组 bad',
    ]);
    const shares = rows.replace('90|85|80|88|95', '0.9|0.85|0.8|0.88|0.9');
    expect(board('海永', shares, '指挥组竞赛', awards)[0]).toBe('1 乙组 0.88 先进指挥组:wins');
  });

  test('under 一票否决 the part is no score, and the group it holds for may not be first', () => {
    expect(board('海永', GROUPS, '指挥组竞赛', awards, { 稳定因素: '一票否决' })).toEqual([
      '1 戊组 99 先进指挥组:wins',
      '2 甲组 85.75',
      '2 乙组 85.75 先进指挥组:barred',
      '4 丙组 67.5 末位指挥组:ties',
      '4 丁组 67.5 末位指挥组:ties',
    ]);
  });
});

describe('末位范围', () => {
  const MEMBERS = `
姓名|指挥组|日常考核|指挥组考核|年终考核
甲|一组|90|90|90
乙|一组|80|80|80
丙|一组|70|70|70
丁|二组|60|60|60
戊|二组|95|95|95
己|二组|50|50|50
`;
  test.each([
    ['全乡', ['丁', '己']],
    ['各组', ['乙', '丙', '丁', '己']],
  ])('%s', (range, lastOnes) => {
    const lines = board('海永', MEMBERS, '干部绩效', ['实绩末位成员'], { 末位范围: range });
    expect(lines.filter((line) => line.includes('wins')).map((line) => line.split(' ')[1])).toEqual(
      expect.arrayContaining(lastOnes),
    );
    expect(lines.filter((line) => line.includes('wins'))).toHaveLength(lastOnes.length);
  });
});

test('澧县: 服务标兵 goes to the first by score', () => {
  const text = '姓名|全年得分\n甲|91.5\n乙|93\n丙|88';
  expect(board('澧县', text, '优质服务考核', ['优质服务标兵'])).toEqual([
    '1 乙 93 优质服务标兵:wins',
    '2 甲 91.5',
    '3 丙 88',
  ]);
});

test('an award without places is named', () => {
  expect(board('澧县', '姓名|得分\n甲|91', '优质服务考核', ['金品牌奖'])).toEqual(['1 甲 91', '金品牌奖 none']);
});
