import { columnView, type FactSource } from '../../../src/taskpane/state/columns';
import { headerChoices, sameHeader } from '../../../src/taskpane/state/header-choices';
import { articles, oneAward, read } from '../sheets';

const shown = (source: FactSource): string =>
  source.kind === 'column'
    ? `${source.fact}←${source.column.letter}${source.chosen ? '!' : ''}`
    : source.kind === 'default'
      ? `${source.fact}=${source.value}`
      : `${source.fact}?`;

function viewOf(chosen?: ReadonlyMap<string, number | undefined>) {
  const { tracker, result } = read('澧县', oneAward('上稿'), articles, chosen ? { chosen } : {});
  return columnView(tracker, result.scheme, result.choice);
}

test('facts with a column, facts taken as usual, facts without', () => {
  const { facts, amount, unused } = viewOf();
  expect(facts.filter(({ kind }) => kind === 'column').map(shown)).toEqual([
    '作者←B', '科室←C', '标题←D', '媒体←E', '级别←F', '字数←G',
  ]); // prettier-ignore
  expect(facts.filter(({ kind }) => kind === 'default').map(shown)).toEqual(
    expect.arrayContaining(['数量=1', '版面=普通', '形式=文稿']),
  );
  expect(facts.filter(({ kind }) => kind === 'missing').map(shown)).toEqual(expect.arrayContaining(['稿费?', '体裁?']));
  expect(amount?.letter).toBe('I');
  expect(unused.map(({ letter }) => letter)).toEqual(['A', 'H']);
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

test('rows offered as header: the one found is marked, single titles are left out', () => {
  const { tracker } = read('澧县', oneAward('上稿'), articles);
  const offered = headerChoices(articles, tracker);
  expect(offered.map(({ header }) => header.row)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(offered[0]?.preview).toBe('序号 作者 科室 标题 媒体');
  expect(offered.filter((offer) => sameHeader(offer, tracker)).map(({ header }) => header.row)).toEqual([2]);
});
