import { checkScheme } from '../../../src/rules/checks/check';
import type { Finding } from '../../../src/rules/finding';
import { readScheme } from '../../../src/rules/scheme/read';
import { builtIns, schemeFrom } from '../../../src/rules/schemes/catalog';
import type { Grid } from '../../../src/rules/tables/table';

type Code = Finding['code'];

/** The warnings about a scheme, as code and row of the range (from 1). */
function warnings(grid: Grid): readonly string[] {
  const scheme = readScheme('试', grid);
  if (!scheme) throw new Error('no tables');
  return checkScheme(scheme)
    .filter((finding) => finding.severity === 'warning')
    .map((finding) => `${finding.code} ${finding.at.row + 1}`);
}

interface Case {
  readonly what: string;
  readonly tables: Grid;
  readonly expect: readonly `${Code} ${number}`[];
}

const cases: Readonly<Record<string, readonly Case[]>> = {
  'never-matches': [
    { what: 'bounds that exclude each other', tables: [['奖项', '工龄', '金额'], ['补贴', '满20年不满10年', '1']], expect: ['never-matches 2'] },
    { what: 'bounds that leave one value', tables: [['奖项', '工龄', '金额'], ['补贴', '>=10<=10', '1']], expect: [] },
    { what: 'bounds on other facts', tables: [['奖项', '完成数', '金额'], ['补贴', '>=任务数', '1']], expect: [] },
  ],
  'rows-overlap': [
    {
      what: 'one 组, overlapping bounds, different amounts',
      tables: [['奖项', '字数', '金额', '组'], ['稿', '>=1000', '100', '长短'], ['稿', '>=800', '50', '长短']],
      expect: ['rows-overlap 3'],
    },
    {
      what: 'the same amount twice',
      tables: [['奖项', '字数', '金额', '组'], ['稿', '>=1000', '100', '长短'], ['稿', '>=800', '100', '长短']],
      expect: [],
    },
    {
      what: 'bounds that meet without sharing a value',
      tables: [['奖项', '字数', '金额', '组'], ['稿', '>=1000', '100', '长短'], ['稿', '<1000', '50', '长短']],
      expect: [],
    },
  ],
  'band-gap': [
    { what: '80至89 and 90至100 leave out 89.5', tables: [['奖项', '得分', '金额'], ['绩效', '80至89', '500'], ['绩效', '90至100', '1000']], expect: ['band-gap 3'] },
    { what: 'bands that touch', tables: [['奖项', '得分', '金额'], ['绩效', '[80..90)', '500'], ['绩效', '90分以上', '1000']], expect: [] },
    { what: 'ends that both exclude the number', tables: [['奖项', '得分', '金额'], ['绩效', '<90', '500'], ['绩效', '>90', '1000']], expect: ['band-gap 3'] },
    { what: 'ranks one by one are no bands', tables: [['奖项', '名次', '金额'], ['竞赛', '1', '500'], ['竞赛', '3', '200']], expect: [] },
  ],
  'combination-uncovered': [
    {
      what: 'two closed facts, one combination missing',
      tables: [['奖项', '级别', '档次', '金额'], ['评', '省', '一', '100'], ['评', '市', '一', '50'], ['评', '省', '二', '80']],
      expect: ['combination-uncovered 2'],
    },
    {
      what: 'all combinations there',
      tables: [['奖项', '级别', '档次', '金额'], ['评', '省', '一', '100'], ['评', '市', '一|二', '50'], ['评', '省', '二', '80']],
      expect: [],
    },
  ],
  'pays-twice': [
    { what: '≥2500 and ≥5000 as 累加', tables: [['奖项', '字数', '金额', '方式'], ['稿', '>=2500', '600', '累加'], ['稿', '>=5000', '1200', '累加']], expect: ['pays-twice 3'] },
    { what: 'the same in one 组', tables: [['奖项', '字数', '金额', '方式', '组'], ['稿', '>=2500', '600', '累加', '长'], ['稿', '>=5000', '600', '累加', '长']], expect: [] },
    { what: 'bounds apart', tables: [['奖项', '字数', '金额', '方式'], ['稿', '<2500', '1', '累加'], ['稿', '>=2500', '2', '累加']], expect: [] },
  ],
  'fact-unknown': [
    { what: 'a letter wrong in an amount', tables: [['奖项', '金额'], ['费', '稿废*2']], expect: ['fact-unknown 2'] },
    { what: 'a fact of the vocabulary', tables: [['奖项', '金额'], ['费', '稿费*2']], expect: [] },
    { what: 'a fact of a condition column', tables: [['奖项', '加班时长', '金额'], ['费', '>1', '加班时长*20']], expect: [] },
  ],
  'reading-unread': [
    {
      what: 'a reading that a row asks for',
      tables: [['编号', '可选', '采用'], ['甲', '是此、是彼', ''], [], ['奖项', '金额', '释义'], ['奖', '1', '甲=是此']],
      expect: ['reading-unread 2'],
    },
    {
      what: 'a chosen reading',
      tables: [['编号', '可选', '采用'], ['甲', '是此、是彼', '是此'], [], ['奖项', '金额', '释义'], ['奖', '1', '甲=是此']],
      expect: [],
    },
  ],
  'places-without-row': [
    { what: 'places for an award without amount', tables: [['奖项', '金额'], ['优秀', '1'], [], ['奖项', '比例'], ['先进', '20%']], expect: ['places-without-row 5'] },
    { what: 'places for one that has a row', tables: [['奖项', '金额'], ['先进', ''], [], ['奖项', '比例'], ['先进', '20%']], expect: [] },
  ],
  'example-fails': [
    { what: 'an example that does not hold', tables: [['奖项', '字数', '金额'], ['稿', '>=1000', '100'], [], ['奖项', '字数', '应得'], ['稿', 1000, '90']], expect: ['example-fails 5'] },
    { what: 'an example that holds', tables: [['奖项', '字数', '金额'], ['稿', '>=1000', '100'], [], ['奖项', '字数', '应得'], ['稿', 1000, '100']], expect: [] },
  ],
}; // prettier-ignore

describe.each(Object.entries(cases))('%s', (_, table) => {
  test.each(table)('$what', ({ tables, expect: wanted }) => {
    expect(warnings(tables)).toEqual(wanted);
  });
});

test('a misspelt closed value and a ratio that became a date are errors of reading', () => {
  const codes = (grid: Grid) => readScheme('试', grid)?.findings.map(({ code, severity }) => `${severity} ${code}`);
  expect(codes([['编号', '可选', '采用'], ['甲', '是、否', '不'], [], ['奖项', '比例'], ['优', 45000]])).toEqual([
    'error option-unknown',
    'error ratio-is-date',
  ]);
});

test.each(builtIns)('$name has no fault and no doubt but readings that the document leaves open', (source) => {
  const doubts = checkScheme(schemeFrom(source)).map((finding) => finding.code);
  expect(doubts).toEqual(source.id === 'xichuan' ? ['reading-unread'] : []);
});
