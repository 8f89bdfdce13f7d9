import { toNumber } from '../../../src/facts/exact';
import { chaptersOf, isGeneral, type Provision, speaksOf, usesOf } from '../../../src/taskpane/state/rulebook';
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
  const { rules, rollUps, places, eligibility, scoreParts, duties } = read;
  for (const { id } of [...rules, ...rollUps, ...places, ...eligibility, ...scoreParts, ...duties])
    expect(shown).toContain(id);
});

test('scores, the calendar and the facts are in the book too, with their clauses', () => {
  const chapters = chaptersOf(source('淅川'), schemeUnder(source('淅川'), new Map()));
  expect(chapters.filter(isGeneral).map(({ title, provisions: { length } }) => `${title}${length}`)).toEqual([
    '计分5',
    '日程7',
    '事实6',
  ]);
  const all = chapters.flatMap((chapter) => chapter.provisions);
  expect(all.find(({ subject }) => subject === '集中学习')).toMatchObject({
    clause: '二3、二6',
    figure: '每双周周五下午',
    cells: [
      { name: '周期', text: '每双周' },
      { name: '责任', text: '党办室' },
    ],
    leftOpen: undefined,
  });
  expect(all.find(({ subject }) => subject === '德能勤绩廉')).toMatchObject({ figure: '', leftOpen: 'weight' });
  expect(all.find(({ subject }) => subject === '取消评先')).toMatchObject({ figure: '是否', clause: '四(七)' });
});

test('a count of places counts people, an amount yuan, a day nothing', () => {
  const unitOf = (scheme: string, subject: string): readonly string[] =>
    provisions(scheme)
      .filter((one) => one.subject === subject && one.figure !== '')
      .map(({ figure, unit }) => `${figure}${unit}`);
  expect(unitOf('淅川', '学习文章')).toContain('3名');
  expect(unitOf('淅川', '先进工作者')).toContain('300元');
  expect(unitOf('海永', '指挥组聘期')).toEqual(['1年']);
});

test('what hangs on a reading in the calendar is in force only under it', () => {
  const meetings = provisions('衡阳').filter(({ subject, reading }) => subject === '行政办公会' && reading !== '');
  expect(meetings.map(({ reading, inForce }) => `${reading} ${inForce}`)).toEqual([
    '会期遇休息日=照常 true',
    '会期遇休息日=顺延 false',
  ]);
});
