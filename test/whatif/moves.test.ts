import fc from 'fast-check';
import { assess } from '../../src/rules/award/assess';
import type { Scheme } from '../../src/rules/scheme/scheme';
import { builtIns, schemeFrom } from '../../src/rules/schemes/catalog';
import { readScheme } from '../../src/rules/tables/read';
import { applyScenario } from '../../src/whatif/apply-scenario';
import { evaluator } from '../../src/whatif/evaluate';
import type { Parameter } from '../../src/whatif/parameter';
import { parametersOf } from '../../src/whatif/parameters';
import { readingPath, type Scenario, valueText } from '../../src/whatif/scenario';
import { scheme } from '../rules/tables/support';
import { articles, bodyFrom } from './support';

/** What a clerk may write as an amount, and what stands beside it in its row: 方式, 单位, 计量. */
const amount = fc.constantFrom(
  ['20', '', '', ''],
  ['0元', '', '', ''],
  ['每篇200元', '', '', ''],
  ['3', '', '百元', ''],
  ['10元/百字', '', '', ''],
  ['30元/次', '', '', ''],
  ['每1000字100元', '', '', ''],
  ['50', '', '', '-'],
  ['8分', '', '', ''],
  ['-20', '累加', '', ''],
  ['稿费*15%', '累加', '', ''],
  ['超过部分每字1元', '累加', '', ''],
  ['5元/字', '累加', '', ''],
  ['本奖*20%', '累加', '', ''],
  ['最大(稿费*1/3,50)', '', '', ''],
  ['60%', '倍乘', '', ''],
  ['1.5', '倍乘', '', ''],
  ['20', '乘后加', '', ''],
  ['10%', '', '', ''],
  ['30', '同稿', '', ''],
  ['待定', '', '', ''],
  ['不予奖励', '', '', ''],
);

const row = fc.tuple(
  fc.constantFrom('上稿', '上稿', '重稿', '上稿、重稿', ''),
  fc.constantFrom('省', '市', '其他', ''),
  fc.constantFrom('>999', '500以上', '1000', '<=稿费*2', '很多', ''),
  amount,
  fc.constantFrom('', '', '', '释义甲=是'),
);

const tables: fc.Arbitrary<Scheme> = fc
  .record({
    rows: fc.array(row, { minLength: 2, maxLength: 6 }),
    header: fc.constantFrom('金额', '金额', '金额(百元)', '金额(元/篇)'),
    article: fc.constantFrom('金额最高', '级别最高', '全部', '抽签', ''),
    pick: fc.constantFrom('同稿、金额最高', '金额最高', '级别最高'),
    cap: fc.constantFrom('40', '每月500元', ''),
    fact: fc.constantFrom('稿费*2', '奖额(重稿)*3', '合计(字数)/4', ''),
  })
  .map(({ rows, header, article, pick, cap, fact }) =>
    scheme([
      ['编号', '可选', '采用'],
      ['同稿', '级别最高、金额最高、全部', article],
      ['释义甲', '是、否', ''],
      [],
      ['奖项', '级别', '字数', header, '方式', '单位', '计量', '释义'],
      ...rows.map(([award, level, words, [paid = '', mode = '', unit = '', measure = ''], reading]) => [
        award,
        level,
        words,
        paid,
        mode,
        unit,
        measure,
        reading,
      ]),
      [],
      ['奖项', '归并', '取', '每人上限'],
      ['上稿、重稿', '作者、标题', pick, ''],
      ['上稿', '', '', cap],
      [],
      ['事实', '类型', '算式'],
      ['折算', '', fact],
    ]),
  );

/** Where a scenario is turned next, and to what: places among all that may be. */
const turns = fc.array(
  fc.tuple(fc.nat(), fc.constantFrom('0', '1', '7', '20', '35%', '1/3', '1200', '41.5'), fc.nat()),
  {
    minLength: 1,
    maxLength: 6,
  },
);

/** Scenario after scenario, each with one more change than that before, or one less. */
function scenarios(
  under: Scheme,
  parameters: readonly Parameter[],
  moves: readonly (readonly [number, string, number])[],
) {
  const all: Scenario[] = [];
  for (const [at, value, which] of moves) {
    const next = new Map(all.at(-1));
    const reading = under.readings[at % (parameters.length + under.readings.length)];
    const parameter = parameters[at % parameters.length];
    if (which % 5 === 0 && next.size > 0) next.delete([...next.keys()][which % next.size] ?? '');
    else if (reading) next.set(readingPath(reading.id), reading.options[which % reading.options.length] ?? '');
    else if (parameter?.kind === 'choice')
      next.set(parameter.path, parameter.options[which % parameter.options.length] ?? '');
    else if (parameter) next.set(parameter.path, which % 7 === 0 ? valueText(parameter, parameter.value) : value);
    all.push(next);
  }
  return all;
}

/** All tables read anew, with the readings that were chosen. */
function plain({ name, grid, readings }: Scheme): Scheme {
  const read = readScheme(name, grid);
  if (!read) throw new Error('no tables');
  const chosen = new Map(readings.map((reading) => [reading.id, reading.chosen]));
  return {
    ...read,
    readings: read.readings.map(({ chosen: _, ...reading }) => {
      const option = chosen.get(reading.id);
      return option === undefined ? reading : { ...reading, chosen: option };
    }),
  };
}

describe('one scenario after another', () => {
  it('is what all tables read anew are', () => {
    const seen = { kept: 0, anew: 0 };
    fc.assert(
      fc.property(fc.oneof(tables, fc.constantFrom(...builtIns).map(schemeFrom)), turns, (under, moves) => {
        const parameters = parametersOf(under);
        if (parameters.length === 0) return;
        for (const scenario of scenarios(under, parameters, moves)) {
          const { scheme: changed } = applyScenario(under, scenario, parameters);
          if (changed === under) continue;
          seen[changed.book === under.book ? 'kept' : 'anew'] += 1;
          expect(changed).toEqual(plain(changed));
        }
      }),
      { numRuns: 100 },
    );
    expect(Math.min(seen.kept, seen.anew)).toBeGreaterThan(30);
  });

  it('comes to what a table comes to that nobody judged before', () => {
    fc.assert(
      fc.property(tables, turns, articles, (under, moves, sheet) => {
        const parameters = parametersOf(under);
        if (parameters.length === 0) return;
        const body = bodyFrom(under, ['上稿', '重稿'], sheet);
        const evaluate = evaluator(body);
        for (const scenario of scenarios(under, parameters, moves)) {
          const { scheme: changed } = applyScenario(under, scenario, parameters);
          const { outcomes, into } = evaluate(changed);
          const again = plain(changed);
          const wanted = assess(again, [...body.awards], body.rowsUnder(again));
          expect(outcomes).toEqual(wanted.outcomes);
          expect([...into]).toEqual([...wanted.into]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
