import fc from 'fast-check';

const names = ['甲数', '乙数', '丙数', '字数', '完成数', '数量'];
const name = fc.constantFrom(...names);

/** A 算式 over facts that may be reckoned from each other, over rows, or from an award that asks for them again. */
const formulas: fc.Arbitrary<string> = fc.oneof(
  name,
  fc.tuple(name, fc.constantFrom('+', '-', '*', '/'), name).map(([a, sign, b]) => `${a}${sign}${b}`),
  fc.tuple(name, name).map(([a, b]) => `所填(${a},${b})`),
  fc.tuple(fc.constantFrom('合计', '平均', '件数', '名次', '序号'), name).map(([over, of]) => `${over}(${of})`),
  fc.constantFrom('奖额(奖)', '奖额(另奖)', '件数(奖额(奖))', '件数()', '最大(奖额(奖),甲数)'),
);

const conditions = fc.constantFrom('', '-', '2以上', '不足乙数', '超过丙数', '1至3', '前2名');

/** Tables that can be read, of facts that hang on each other by chance: going in circles, over rows, with defaults. */
export const ownFactTables: fc.Arbitrary<unknown[][]> = fc
  .record({
    facts: fc.array(
      fc.tuple(name, formulas, fc.constantFrom('', '', '0次', '2次'), fc.constantFrom('', '姓名', '项目')),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    rules: fc.array(fc.tuple(fc.constantFrom('奖', '另奖'), conditions, conditions, fc.oneof(name, formulas)), {
      minLength: 1,
      maxLength: 3,
    }),
    gate: fc.constantFrom('', '甲数>=乙数', '丙数1以上'),
  })
  .map(({ facts, rules, gate }) =>
    [
      ['奖项', '甲数', '完成数', '金额', ''],
      ...rules.map((row) => [...row, '']),
      ['', '', '', '', ''],
      ['奖项', '归并', '取', '门槛', ''],
      ['奖', '作者、标题', '金额最高', gate, ''],
      ['', '', '', '', ''],
      ['事实', '算式', '缺省', '按', '类型'],
      ...facts.map((row) => [...row, '数']),
    ].map((row) => [...row]),
  );
