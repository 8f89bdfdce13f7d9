import { COLUMN_SYNONYMS, SCORING_SYNONYMS, signatures } from '../../../src/rules/tables/kinds';

type Synonyms = typeof COLUMN_SYNONYMS;
const named = (synonyms: Synonyms, head: string): string | undefined =>
  synonyms.find(([words]) => words.test(head))?.[1];

describe('what the columns of tables are also called', () => {
  it.each<[Synonyms, string, string | undefined]>([
    ...['奖金', '奖励', '奖金标准', '奖励金额', '奖罚标准', '奖惩额度', '补助标准', '补贴数额', '发放标准', '标准'].map(
      (head): [Synonyms, string, string] => [COLUMN_SYNONYMS, head, '金额'],
    ),
    ...['奖项名称', '奖励项目'].map((head): [Synonyms, string, string] => [COLUMN_SYNONYMS, head, '奖项']),
    ...['分值', '标准分'].map((head): [Synonyms, string, string] => [SCORING_SYNONYMS, head, '满分']),
    ...['比重', '占重', '占比', '权数'].map((head): [Synonyms, string, string] => [SCORING_SYNONYMS, head, '权重']),
    ...['原奖金', '奖金池', '上年奖励金额', '奖励金额合计', '评分标准', '标准件', '大奖项名称', '奖励项目数'].map(
      (head): [Synonyms, string, undefined] => [COLUMN_SYNONYMS, head, undefined],
    ),
    ...[
      '总分值',
      '分值比',
      '非标准分',
      '标准分差',
      '重比重',
      '比重数',
      '男占比',
      '占比率',
      '产权数',
      '权数表',
      '体重',
    ].map((head): [Synonyms, string, undefined] => [SCORING_SYNONYMS, head, undefined]),
  ])('%#: %s', (synonyms, head, wanted) => expect(named(synonyms, head)).toBe(wanted));

  it('each table has its columns, those by which it is known, and no mark in their names', () => {
    for (const { all, any, columns } of signatures) {
      expect(columns).toEqual(expect.arrayContaining([...all, ...any]));
      expect(all.length + any.length).toBeGreaterThan(0);
      for (const name of columns) expect(name).toMatch(/^\p{Script=Han}+$/u);
    }
    const awards = signatures.find(({ kind }) => kind === 'awards');
    expect([awards?.all, awards?.any]).toEqual([['奖项', '金额'], []]);
    const places = signatures.find(({ kind }) => kind === 'places');
    expect([places?.all, places?.any]).toEqual([['奖项'], ['比例', '名额']]);
  });
});
