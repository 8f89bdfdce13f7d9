import { toNumber } from '../../../src/facts/exact';
import { chaptersOf, type Provision, speaksOf, usesOf } from '../../../src/taskpane/state/rulebook';
import { schemeUnder } from '../../../src/taskpane/state/scheme-choice';
import { builtIns } from '../../../src/rules/schemes/catalog';
import { articles, oneAward, read, source } from '../sheets';

const provisions = (name: string, readings: Readonly<Record<string, string>> = {}): readonly Provision[] =>
  chaptersOf(source(name), schemeUnder(source(name), new Map(Object.entries(readings)))).flatMap(
    (chapter) => chapter.provisions,
  );

test('a provision reads as its row of the table does', () => {
  const found = provisions('澧县').find(
    ({ figure, cells }) => figure === '600' && cells.some(({ text }) => text === '省'),
  );
  expect(found).toMatchObject({
    subject: '上稿',
    clause: '三②',
    cells: [
      { name: '形式', text: '文稿' },
      { name: '级别', text: '省' },
      { name: '字数', text: '1000字以上' },
    ],
    unit: '元',
    inForce: true,
  });
});

test('what hangs on a reading is in force only under it', () => {
  const under = (reading: string): readonly (boolean | undefined)[] =>
    provisions('澧县', { 电视计奖: reading })
      .filter((one) => one.figure === '稿费*2')
      .map(({ inForce }) => inForce);
  expect(under('稿费倍数')).toEqual([true]);
  expect(under('定额')).toEqual([false]);
  expect(provisions('淅川').find(({ reading }) => reading === '市级采用=凡采用')?.inForce).toBeUndefined();
});

test('only what speaks of an award', () => {
  const ofAward = provisions('淅川').filter((one) => speaksOf(one, '先进工作者'));
  expect(ofAward.map(({ figure, clause }) => `${figure} ${clause}`)).toEqual(
    expect.arrayContaining(['300 四(二)', '20% 三(二)']),
  );
  expect(ofAward.every(({ subject }) => subject.includes('先进工作者'))).toBe(true);
});

test('what each rule did in the tracker', () => {
  const { result, reckoning } = read('澧县', oneAward('上稿'), articles);
  const uses = usesOf(reckoning.assessment.outcomes);
  const used = chaptersOf(source('澧县'), result.scheme)
    .flatMap((chapter) => chapter.provisions)
    .flatMap((one) => {
      const use = uses.get(one.rule ?? '');
      return use ? [`${one.figure} ×${use.rows} ${toNumber(use.yuan)}`] : [];
    });
  expect(used).toEqual(['50 ×1 50', '500 ×1 500', '600 ×1 600']);
});

test.each(builtIns.map((scheme) => [scheme.name, scheme]))('%s: every rule is found in the book', (_, scheme) => {
  const read = schemeUnder(scheme, new Map());
  const shown = new Set(chaptersOf(scheme, read).flatMap((chapter) => chapter.provisions.map(({ rule }) => rule)));
  for (const { id } of [...read.rules, ...read.rollUps]) expect(shown).toContain(id);
});
