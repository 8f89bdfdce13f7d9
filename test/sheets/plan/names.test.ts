import fc from 'fast-check';
import { freeName, inFormula, validName } from '../../../src/sheets/plan/names';
import { planAwardSheets } from '../../../src/sheets/money/award-sheets';
import type { SheetPlan } from '../../../src/sheets/plan/plan';
import { freeNames, underNames } from '../../../src/sheets/plan/rename';
import { certain, header } from '../lines';

const underFreeNames = (plans: readonly SheetPlan[], taken: readonly string[]): readonly SheetPlan[] =>
  underNames(
    plans,
    freeNames(
      plans.map(({ name }) => name),
      taken,
    ),
  );

describe('names of sheets', () => {
  test.each([
    ['奖励明细', [], '奖励明细'],
    ['奖励明细', ['上稿登记'], '奖励明细'],
    ['奖励明细', ['奖励明细'], '奖励明细(2)'],
    ['奖励明细', ['奖励明细', '奖励明细(2)', '奖励明细(3)'], '奖励明细(4)'],
    ['Summary', ['SUMMARY'], 'Summary(2)'],
    ['2024/25 [a]:b?*\\', [], '2024 25 a b'],
    ["'明细'", [], '明细'],
    ['', [], '表'],
    ['History', [], 'History_'],
    ['一'.repeat(40), [], '一'.repeat(31)],
    ['一'.repeat(40), ['一'.repeat(31)], `${'一'.repeat(28)}(2)`],
  ])('%j beside %j is %j', (wanted, taken, expected) => {
    expect(freeName(wanted, taken)).toBe(expected);
  });

  test('never cuts a character in half', () => {
    expect(validName(`${'一'.repeat(30)}𠮷`)).toBe('一'.repeat(30));
  });

  test('what Excel accepts, and never a name that is taken', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(fc.string(), { maxLength: 5 }),
        (wanted, others) => {
          const taken = [...others, validName(wanted)];
          const name = freeName(wanted, taken);
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
          expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
        },
      ),
    );
  });

  test('in a formula quotes are doubled', () => {
    expect(inFormula("甲's")).toBe("'甲''s'!");
  });
});

describe('plans under free names', () => {
  const plans = planAwardSheets([certain({ amount: 200 })], header, 'zh');

  test('formulas of the summary follow the sheet of details', () => {
    const [detail, summary] = underFreeNames(plans, ['奖励明细', '个人汇总']);
    expect([detail?.name, summary?.name]).toEqual(['奖励明细(2)', '个人汇总(2)']);
    const formulas = summary?.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'formula' ? [cell.formula] : [])),
    );
    expect(formulas?.filter((formula) => formula.includes("'奖励明细(2)'!")).length).toBeGreaterThan(2);
    expect(formulas?.filter((formula) => formula.includes("'奖励明细'!"))).toEqual([]);
  });

  test('two plans of one name never share it', () => {
    const names = underFreeNames([...plans, ...plans], []).map(({ name }) => name);
    expect(names).toEqual(['奖励明细', '个人汇总', '奖励明细(2)', '个人汇总(2)']);
  });
});
