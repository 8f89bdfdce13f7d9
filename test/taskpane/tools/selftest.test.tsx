/** @jest-environment jsdom */
import type { SheetFormulas } from '../../../src/excel/formula-values';
import { done } from '../../../src/excel/problem';
import { selftestWords } from '../../../src/messages/pane/tools/selftest';
import { judge, type Meaning, type TrialId } from '../../../src/taskpane/tools/selftest/trials';
import { show, type Shown } from '../show';
import { articles } from '../sheets';

// Axe takes jsdom seconds where the machine has other work too.
jest.setTimeout(60_000);

type Value = string | number | boolean;

/** What a machine answers: column K from row 1, column M from row 1. */
const answers = (k: readonly Value[], m: readonly Value[]) => (row: number, column: number) =>
  (column === 10 ? k[row] : column === 12 ? m[row] : undefined) ?? '';

const meanings = (k: readonly Value[], m: readonly Value[], spill: number | undefined): Record<string, Meaning> =>
  Object.fromEntries(judge(answers(k, m), spill).map(({ id, meaning }) => [id, meaning]));

const LIKE_THE_WEB = [
  ['#VALUE!', '#VALUE!', '#VALUE!', 1, '#VALUE!', 45296, 5],
  ['#VALUE!', 7, '#VALUE!', 45296],
] as const;

describe('what the answers mean', () => {
  test('blanks that arrive as nothing, errors that reach the function', () => {
    expect(meanings(...LIKE_THE_WEB, 4)).toEqual({
      'blank-cell': 'as-nothing',
      'empty-text': 'as-nothing',
      'boolean-cell': 'as-boolean',
      'boolean-flag': 'as-yes',
      'error-cell': 'called-with-error',
      'date-cell': 'as-serial',
      'number-as-text': 'as-number',
      'blank-in-table': 'as-nothing',
      'error-in-table': 'row-alone',
      'date-in-table': 'as-serial',
      spill: 'spills',
    });
  });

  test('blanks that arrive as 0, errors at which Excel stops, a list that one error spoils', () => {
    expect(meanings([0, 0, 1, 1, '#N/A', 45296, 5], ['#N/A', '', '', ''], undefined)).toMatchObject({
      'blank-cell': 'as-zero',
      'boolean-cell': 'as-one',
      'error-cell': 'stopped-by-excel',
      'blank-in-table': 'no-answer',
      spill: 'no-spill',
    });
    expect(meanings([0, 0, 1, 1, '#N/A', 45296, 5], ['#N/A', '#N/A', '#N/A', '#N/A'], 4)).toMatchObject({
      'error-in-table': 'whole-table',
    });
  });

  test('functions that are not there, and answers nobody expected', () => {
    expect(meanings(['#NAME?', '#BUSY!', 'x'], [], undefined)).toMatchObject({
      'blank-cell': 'not-known',
      'empty-text': 'no-answer',
      'boolean-cell': 'unexpected',
    });
  });

  test('every trial and every meaning has its words in both languages', () => {
    const judged = judge(answers(...LIKE_THE_WEB), 4);
    for (const { trials, meanings: said } of Object.values(selftestWords)) {
      for (const { id, meaning } of judged) {
        expect(trials[id satisfies TrialId]).toHaveLength(2);
        expect(said[meaning]).toBeTruthy();
      }
    }
    expect(Object.keys(selftestWords.zh.meanings)).toEqual(Object.keys(selftestWords.en.meanings));
    expect(Object.keys(selftestWords.zh.trials)).toEqual(Object.keys(selftestWords.en.trials));
  });
});

describe('the tool', () => {
  let shown: Shown | undefined;
  afterEach(() => shown?.close());

  test('tries on scratch sheets that are removed, shows what came, writes the report', async () => {
    const view = await show([articles]);
    shown = view;
    const tried: string[] = [];
    Object.assign(view.fake.port, {
      async readFormulas(name: string) {
        tried.push(name);
        const many = (view.fake.plans.get(name)?.rows.length ?? 0) > 100;
        const values: Value[][] = many
          ? Array.from({ length: 10_000 }, () => [200])
          : Array.from({ length: 8 }, (_, row) =>
              Array.from({ length: 13 }, (__, column) => answers(...LIKE_THE_WEB)(row, column)),
            );
        return done<SheetFormulas>({ sheet: name, firstRow: 0, firstColumn: 0, values, formulas: values });
      },
      readSpills: async () => done(['M1:M4']),
    });
    await view.click('tab', '更多');
    await view.click('button', '自检');
    await view.click('button', '开始自检');
    expect(tried).toEqual(['自检临时表', '自检临时表']);
    expect(view.fake.plans.size).toBe(0);
    expect(view.fake.settings.size).toBe(0);
    expect(view.text()).toContain('按“没有填”传给公式');
    expect(view.text()).toContain('10000个有结果');
    expect(await view.violations()).toEqual([]);
    await view.click('button', '生成自检报告');
    const plan = view.fake.plans.get('自检报告');
    const text = plan?.rows
      .map(({ cells }) => cells.map((cell) => ('text' in cell ? cell.text : '')).join('|'))
      .join('\n');
    expect(text).toContain('错误提示');
    expect(text).toContain('OfficeOnline');
    expect(text).not.toContain('葡萄');
  });
});
