import { columnView, type FactSource } from '../../../src/taskpane/state/columns';
import { headerChoices, sameHeader } from '../../../src/taskpane/state/header-choices';
import { articles, oneAward, read, sheetOf } from '../sheets';

const shown = (source: FactSource): string =>
  source.kind === 'column'
    ? `${source.fact}←${source.column.letter}${source.by === 'chosen' ? '!' : source.by === 'likeness' ? '~' : ''}`
    : source.kind === 'default'
      ? `${source.fact}=${source.value}`
      : `${source.fact}?`;

function viewOf(chosen?: ReadonlyMap<string, number | undefined>) {
  const { tracker, result } = read('澧县', oneAward('上稿'), articles, chosen ? { chosen } : {});
  return columnView(tracker, result.scheme, result.choice);
}

test('facts with a column, facts by default, facts without', () => {
  const { facts, amount, unused } = viewOf();
  expect(facts.filter(({ kind }) => kind === 'column').map(shown)).toEqual([
    '作者←B',
    '科室←C',
    '标题←D',
    '媒体←E',
    '级别←F',
    '字数←G',
  ]);
  expect(facts.filter(({ kind }) => kind === 'default').map(shown)).toEqual(
    expect.arrayContaining(['数量=1', '版面=普通', '形式=文稿']),
  );
  expect(facts.filter(({ kind }) => kind === 'missing').map(shown)).toEqual(expect.arrayContaining(['稿费?', '体裁?']));
  expect(amount?.letter).toBe('I');
  expect(unused.map(({ letter }) => letter)).toEqual(['A', 'H']);
});

test('what the sheets print is used as well: the place that stands for 科室, the award of each row', () => {
  const cells = sheetOf('任务', '村|姓名|奖项|科室类别|项目|任务数|完成数|备注\n一村|甲|任务奖罚|中心|信息|12|9|');
  const { tracker, result } = read('淅川', { kind: 'column' }, cells);
  const { facts, unused } = columnView(tracker, result.scheme, result.choice);
  const columns = facts.filter(({ kind }) => kind === 'column').map(shown);
  expect(columns.slice(0, 3)).toEqual(['科室←A', '姓名←B', '奖项←C']);
  expect(unused.map(({ letter }) => letter)).toEqual(['H']);
});

test('a place is no 科室 where the clerk wants none', () => {
  const cells = sheetOf('任务', '村|姓名|科室类别|项目|任务数|完成数\n一村|甲|中心|信息|12|9');
  const { tracker, result } = read('淅川', oneAward('任务奖罚'), cells, { chosen: new Map([['科室', undefined]]) });
  const { facts, unused } = columnView(tracker, result.scheme, result.choice);
  expect(facts.map(shown)).not.toContain('科室←A');
  expect(unused.map(({ letter }) => letter)).toEqual(['A']);
  expect(tracker.rows.map(({ section }) => section)).toEqual(['']);
});

test('names, sections and awards that no column gives can be pointed at', () => {
  const cells = sheetOf(
    '任务',
    '护林员|片区名称表|补助项目|科室类别|项目|任务数|完成数\n甲|东|任务奖罚|中心|信息|12|9',
  );
  const view = (chosen: ReadonlyMap<string, number | undefined>) => {
    const { tracker, result } = read('淅川', oneAward('任务奖罚'), cells, { chosen });
    return { tracker, ...columnView(tracker, result.scheme, result.choice) };
  };
  const before = view(new Map());
  expect(before.facts.map(shown)).toEqual(expect.arrayContaining(['姓名?', '科室?', '奖项?']));
  expect(before.facts.filter(({ kind }) => kind === 'spare').map(({ fact }) => fact)).toEqual(['科室', '奖项']);
  const { facts, tracker } = view(new Map([['姓名', 0]]));
  expect(facts.map(shown)).toContain('姓名←A!');
  expect(facts.map(shown)).not.toContain('姓名?');
  expect(tracker.rows.map(({ person }) => person)).toEqual(['甲']);
});

test('the clerk lets another column serve a fact, or none', () => {
  const { facts } = viewOf(
    new Map([
      ['字数', undefined],
      ['体裁', 2],
    ]),
  );
  expect(facts.map(shown)).toEqual(expect.arrayContaining(['字数?', '体裁←C!']));
  expect(viewOf(new Map([['金额', undefined]])).amount).toBeUndefined();
});

test('rows offered as header: the one found is marked, single titles and rows with figures are left out', () => {
  const { tracker } = read('澧县', oneAward('上稿'), articles);
  const offered = headerChoices(articles, tracker);
  expect(offered.map(({ header }) => header.row)).toEqual([2]);
  expect(offered[0]?.preview).toBe('序号 作者 科室 标题 媒体');
  expect(offered.filter((offer) => sameHeader(offer, tracker)).map(({ header }) => header.row)).toEqual([2]);
});

test('rows of words and of days are offered beside the header that was found; all rows where none was', () => {
  const cells = sheetOf(
    '考勤',
    '考勤登记|综合科\n姓名|科室|1|2|3|迟到次数\n甲|秘书科|√|√|√|0\n丙|旷工一次|病假|√|√|说明',
  );
  const rows = (list: Parameters<typeof headerChoices>[1]) =>
    headerChoices(cells, list).map(({ header }) => header.row);
  expect(rows(undefined)).toEqual([1, 2, 3, 4]);
  expect(rows(read('澧县', oneAward('上稿'), cells).tracker)).toEqual([1, 2, 4]);
});

test('a column that only comes near the fact is told apart from one that names it', () => {
  const cells = sheetOf('上稿登记', '撰写人|标题|级别|字数\n甲|葡萄|省|1200\n乙|柑橘|省|900');
  const { tracker, result } = read('澧县', oneAward('上稿'), cells);
  const { facts } = columnView(tracker, result.scheme, result.choice);
  expect(facts.map(shown)).toEqual(expect.arrayContaining(['作者←A~', '标题←B']));
});
