import fc from 'fast-check';
import { wordsIn } from '../../src/base/words-in';
import { builtIns } from '../../src/rules/schemes/catalog';
import { commonFacts } from '../../src/facts/vocabulary';

/** Texts that mean something to a scheme, a condition, an amount or a reader of dates and figures. */
const telling: readonly string[] = [
  ...new Set([
    ...builtIns.flatMap((source) => source.tables.flat().map((cell) => String(cell ?? ''))),
    ...commonFacts.flatMap((fact) => [fact.name, ...fact.headers]),
    '\t甲',
    ...wordsIn(`
      行 取高 累加 倍乘 否则 退回 待定 - — 非省级 除国办外 1/3 三分之一 15% 2008-9-24 2008年9月 二〇〇八年
      ８００字 1,200 约1200 -3 0 0元 NaN Infinity 1e309 -0 #N/A #DIV/0! √ × TRUE 是 否 =1+1 +1 @x >=任务数
      <=组员总数*0.4 [60..80) 60至80分 满10年不满20年 第四名至第六名 超过10次 稿费*5 (完成数-任务数)*100
      向上取整(字数/100)*10 本奖*0.5 1/0 (((( 合计(数量) 平均(得分) 奖额(上稿) 四舍五入( 最大(1,2, 0.1+0.2
      级别最高 全部 完成数>=任务数
    `),
  ]),
];

/** Texts that look alike, run backwards, join characters or fill a cell. */
const strange: readonly string[] = [
  ...wordsIn('𠮷野 👨‍👩‍👧 ＡＢＣ <b>甲</b> __proto__ constructor toString'),
  ...['\u202e甲乙', '甲\u200b乙', '\ufeff', '\u0000', '甲 乙', ' ', '\n'],
  ...['x'.repeat(32_767), '一'.repeat(2_000), '('.repeat(500), '9'.repeat(400), '以上'.repeat(300), '、'.repeat(300)],
];

export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...telling) },
  { weight: 2, arbitrary: fc.constantFrom(...strange) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...telling), fc.constantFrom(...telling)).map(([a, b]) => a + b) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...telling), fc.nat(8), fc.string({ unit: 'grapheme', maxLength: 2 }))
      .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1)),
  },
);

const figures: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -5, max: 3000 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 0.5, 1 / 3, 0.1 + 0.2, 1e15, 1e300, -1e300, 5e-324, 39715, 0.35) },
  { weight: 1, arbitrary: fc.double() },
);

/** A cell as some Excel hands it over: text, figure, yes or no, blank in one of three ways, an error. */
export const cells: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: texts },
  { weight: 4, arbitrary: figures },
  { weight: 2, arbitrary: fc.constantFrom<unknown>('', null, 0, true, false) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(new Error('#N/A'), undefined, Number.NaN) },
);

/** A range of cells. */
export const ranges = (rows: number, columns: number): fc.Arbitrary<unknown[][]> =>
  fc
    .tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns }))
    .chain(([height, width]) =>
      fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
