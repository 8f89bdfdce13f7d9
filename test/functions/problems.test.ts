import type { Problem } from '../../src/rules/problem';
import { implementations } from '../../src/functions/implementations';
import { functionsMetadata } from '../../src/functions/metadata';
import { call } from './call';
import { inLanguage } from './fake-excel';
import { parseFormula, RANGE } from './formula';

/** A call that goes wrong: the function and its arguments as typed. */
type Call = readonly [id: string, ...args: readonly unknown[]];

const tariff = [['奖项', '级别', '字数', '金额', '方式', '条款'], ['上稿', '省', '>=1000', '500', '', '一'], ['上稿', '市', '', '稿费/任务数', '', '二'], ['上稿', '县', '', '退回', '', '三'], ['上稿', '乡', '', '待定', '', '四'], ['混合', '', '', '5', '', '五']]; // prettier-ignore
const capped = [['奖项', '金额'], ['甲', '5'], ['奖项', '每人上限'], ['甲', '稿费/任务数']]; // prettier-ignore
const units = [
  ['奖项', '金额', '单位'],
  ['甲', '5', ''],
  ['乙', '5', '分'],
];
const mixed = [
  ['奖项', '金额', '单位', '方式'],
  ['甲', '5', '', ''],
  ['甲', '5', '分', '累加'],
];
const unread = [['编号', '可选', '采用'], ['算法', '甲、乙', ''], ['奖项', '比例', '取整', '释义'], ['先进', '10%', '', '算法=甲'], ['先进', '20%', '', '算法=乙'], ['项目', '指标', '条件', '后果', '释义'], ['评先', '迟到次数', '超过10次', '取消', '算法=甲']]; // prettier-ignore
const placesByFact = [
  ['奖项', '级别', '名额'],
  ['先进', '省', '2'],
  ['先进', '市', '1'],
];
const noPlaces = [
  ['奖项', '级别', '名额'],
  ['先进', '省', '2'],
];
const leastEach = [
  ['奖项', '名额', '至少'],
  ['代表', '2', '每组1名'],
];
const leastRatio = [
  ['奖项', '比例', '至少'],
  ['代表', '10%', '每组1名'],
];
const monthly = [['奖项', '金额'], ['甲', '300'], ['奖项', '每人上限'], ['甲', '每月500元']]; // prettier-ignore
const shares = [
  ['奖项', '名额'],
  ['代表', '人数/组数'],
];
const wordy = [
  ['奖项', '金额', '备注'],
  ['甲', '5', '每篇'.repeat(300)],
];
const tracker = [
  ['姓名', '级别', '字数'],
  ['甲', '省', 1200],
  ['乙', '市', 300],
];

/** At least one call for each problem: a code without one does not compile. */
const calls: Readonly<Record<Problem['code'], readonly Call[]>> = {
  'unknown-scheme': [
    ['AWARD', '浙川', '优秀文稿'],
    ['EXPLAIN', 5, '优秀文稿'],
    ['QUOTA', '', '优秀共产党员', 40],
    ['RULES', '澧'],
  ],
  'no-tables': [['AWARD', tracker, '上稿'], ['RULES', [['甲', '乙']]]],
  'broken-tables': [
    ['RULES', [['考核', '分项', '权重'], ['年终', '德', '40%'], ['年终', '能', 60]]],
    ['RULES', [['事实', '类型'], ['档位', '数'], ['档位', '文字']]],
    ['RULES', [['奖项', '名额'], ['先进', '至少3名']]],
    ['RULES', [['奖项', '名次', '金额'], ['末位', '后2名', 5], ['首位', '第1名', 5]]],
    ['AWARD', [['奖项', '金额'], ['考勤', '每次扣20元，扣完为止']], '考勤'],
    ['TOTALS', [['奖项', '金额'], ['甲', 5], ['奖项', '每人上限'], ['甲', '每月若干']], '甲', [['姓名'], ['甲']]],
    ['AWARD', [['奖项', '金额'], ['甲', '5+']], '甲']],
  'unknown-name': [
    ['AWARD', '淅川', '优秀党员'],
    ['AWARD', '澧县', ''],
    ['AWARD', '淅川', '', [['奖项', '数量'], ['优秀党员', 1]]],
    ['EXPLAIN', '淅川', '优秀党员'],
    ['TOTALS', '淅川', '优秀党员', [['姓名'], ['甲']]],
    ['QUOTA', '淅川', '优秀党员', 40],
    ['ALLOT', '淅川', '先进个人', [[12], [8]]],
    ['WINNERS', '淅川', '先进者', [['甲'], ['乙']], [[1], [2]]],
    ['ELIGIBLE', '淅川', '评先', '迟到次数', 11],
    ['ELIGIBLE', tariff, '评先', '姓名', '甲'],
    ['SCORE', '海永', '竞赛', '工作成效', 90, '计划完成情况', 85, '时间节点', 100, '民主测评', 88, '稳定因素', 100],
    ['DUE', '衡阳', '办公会', 41155],
    ['RULES', '澧县', '奖励办法'],
  ],
  'unknown-field': [
    ['AWARD', '淅川', '优秀文稿', '数亮', 2],
    ['AWARD', '淅川', '优秀文稿', '数亮', [[2], [3]]],
    ['ELIGIBLE', '淅川', '评先资格', '迟到次', 11],
    ['HONORS', '澧县', '岗味', '机要室', '失误次数', 0],
  ],
  'repeated-field': [
    ['AWARD', '淅川', '优秀文稿', '数量', 2, '数量', 3],
    ['AWARD', '淅川', '优秀文稿', '数量', 2, '篇数', 3],
  ],
  'field-without-value': [
    ['AWARD', '淅川', '优秀文稿', '数量'],
    ['AWARD', '淅川', '优秀信息', '级别'],
    ['ELIGIBLE', '淅川', '评先资格', '党政纪处分', '是', '迟到次数'],
    ['SCORE', '海永', '指挥组竞赛', '工作成效', 90, '计划完成情况', 85, '时间节点', 100, '民主测评', 88, '稳定因素'],
  ],
  'not-a-field': [['AWARD', '淅川', '优秀文稿', 2, '数量'], ['AWARD', '淅川', '优秀文稿', '', 2]],
  'widths-differ': [
    ['AWARD', '淅川', '优秀信息', [['级别', '数量']], [['国办'], ['市级']]],
    ['AWARD', '淅川', [['优秀文稿', '优秀调研']], '数量', 2],
    ['QUOTA', '淅川', '优秀共产党员', [[40, 37]]],
  ],
  'heights-differ': [
    ['AWARD', '淅川', '优秀信息', [['级别'], ['国办']], [['数量'], [1], [2]]],
    ['AWARD', '淅川', [['优秀文稿'], ['优秀调研']], [['数量'], [1], [2], [3]]],
    ['ALLOT', '淅川', '先进工作者', [[12], [8]], [[0]]],
    ['WINNERS', '淅川', '先进工作者', [['甲'], ['乙']], [[1]]],
  ],
  'not-a-header': [
    ['AWARD', '淅川', '优秀信息', [['信息登记', ''], ['姓名', '级别'], ['甲', '国办']]],
    ['HONORS', '澧县', [['考核', '', ''], ['姓名', '岗位', '失误次数'], ['甲', '机要室', 0]]],
    ['SCORE', '海永', '干部绩效', [['甲', 90, 85, 80], ['乙', 80, 85, 90]]],
  ],
  'no-such-row': [['AWARD', '淅川', '优秀文稿', [['数量'], [1], [2]], '行', 3], ['AWARD', '淅川', '优秀文稿', [['数量'], [1], [2]], '行', '末']],
  'row-without-table': [['AWARD', '淅川', '优秀文稿', '数量', 2, '行', 1]],
  'award-missing': [['AWARD', '淅川', '', [['奖项', '数量'], ['', 2]]]],
  'no-amount': [
    ['AWARD', '淅川', '优秀信息'],
    ['AWARD', '澧县', '上稿', '级别', '省级'],
    ['AWARD', '澧县', '上稿', '字数', 1200],
    ['AWARD', '淅川', '优秀文稿', '数量', '很多'],
    ['AWARD', '淅川', '优秀信息', '采用级别', '区里'],
    ['AWARD', '澧县', '上稿', '媒体', '人民日报', '级别', '市级', '字数', 800],
    ['AWARD', '澧县', '优质服务标兵'],
    ['AWARD', tariff, '上稿', '级别', '乡', '字数', 5],
    ['AWARD', tariff, '上稿', '级别', '县', '字数', 5],
    ['AWARD', tariff, '上稿', '级别', '市', '稿费', 5, '任务数', 0, '字数', 5],
    ['AWARD', mixed, '甲'],
    ['AWARD', '淅川', '信息采用', '级别', '市级', '评为优秀', '否'],
    ['AWARD', '澧县', '上稿', tracker],
    ['AWARD', '澧县', '上稿', [['级别'], ['省级']], '字数', '约500'],
  ],
  'no-places': [['QUOTA', noPlaces, '先进', '', '', '级别', '市']],
  'base-missing': [['QUOTA', '淅川', '优秀共产党员'], ['ALLOT', '淅川', '先进工作者', '']],
  'bad-base': [['QUOTA', '淅川', '优秀共产党员', -4], ['QUOTA', '淅川', '优秀共产党员', '很多'], ['ALLOT', '淅川', '先进工作者', [[12], [-8]]], ['WINNERS', '淅川', '先进工作者', [['甲'], ['乙']], [[1], [2]], '很多']],
  'bad-rounding': [['QUOTA', '淅川', '优秀共产党员', 40, '随便'], ['QUOTA', '淅川', '优秀共产党员', 40, 3]],
  undecided: [['TOTALS', monthly, '甲', [['姓名', '日期'], ['甲', '2024-3-1'], ['甲', '']]], ['TOTALS', capped, '甲', [['姓名', '稿费'], ['甲', 5]]], ['ELIGIBLE', '淅川', '评先资格', '迟到次数', 2], ['SCORE', '海永', '指挥组竞赛', '工作成效', 90], ['QUOTA', placesByFact, '先进']],
  unread: [['QUOTA', unread, '先进', 40], ['ELIGIBLE', unread, '评先', '迟到次数', 11]],
  'bad-facts': [['ELIGIBLE', '淅川', '评先资格', '迟到次数', '很多'], ['ELIGIBLE', '淅川', '自学', '学时', '很多'], ['SCORE', '海永', '指挥组竞赛', '工作成效', '好', '计划完成情况', 85, '时间节点', 100, '民主测评', 88, '稳定因素', 100]],
  'answer-too-large': [['EXPLAIN', wordy, '甲', [['姓名'], ...Array.from({ length: 4000 }, (_, n) => [`员工${n}`])]]],
  'rows-unsettled': [['TOTALS', '澧县', '上稿', [['作者', '标题', '级别', '字数'], ['甲', 'A', '省级', '']]]],
  'units-differ': [['TOTALS', units, '', [['姓名', '奖项'], ['甲', '甲'], ['甲', '乙']]]],
  'cap-divides': [['TOTALS', capped, '甲', [['姓名', '稿费', '任务数'], ['甲', 5, '0个'], ['乙', 5, '0个'], ['丙', 5, '0个']]], ['TOTALS', capped, '甲', [['姓名', '稿费', '任务数'], ['甲', 5, '0个']]]],
  'caps-differ': [['TOTALS', capped, '甲', [['姓名', '稿费', '任务数'], ['甲', 5, 1], ['甲', 5, 2]]]],
  'names-missing': [['WINNERS', '淅川', '先进工作者', '', [[1], [2]]]],
  'repeated-name': [['WINNERS', '淅川', '先进工作者', [['甲'], ['甲']], [[1], [2]]]],
  'bad-score': [['WINNERS', '淅川', '先进工作者', [['甲'], ['乙']], [[1], ['好']]]],
  'bad-excluded': [['WINNERS', '淅川', '先进工作者', [['甲'], ['乙'], ['丙']], [[9], [8], [7]], '', [[true], [false], [true]]]],
  'bad-carry': [['ALLOT', '淅川', '先进工作者', [[12], [8]], [['少'], [0]]]],
  'carry-too-large': [['ALLOT', '淅川', '先进工作者', [[12], [8]], [[50], [0]]]],
  'minimum-too-large': [['ALLOT', leastRatio, '代表', [[12], [8], [3], [4]]], ['ALLOT', leastEach, '代表', [[12], [8], [3]]]],
  'count-divides': [['QUOTA', shares, '代表', '', '', '人数', 5, '组数', '0个']],
  'facts-of-many': [['ALLOT', placesByFact, '先进', [[12], [8]], '', [['级别'], ['省'], ['市']]], ['WINNERS', placesByFact, '先进', [['甲'], ['乙']], [[1], [2]], '', '', '级别', [['省'], ['市']]]],
  'bad-date': [['DUE', '衡阳', '行政办公会', '明天'], ['DUE', '衡阳', '行政办公会', -1]],
  'not-in-force': [['DUE', '衡阳', '行政办公会', 40000]],
  'unknown-year': [['DUE', '衡阳', '会议纪要', 20000]],
  'bad-amount': [['RMBUPPER', 'abc'], ['RMBUPPER', '']],
}; // prettier-ignore

const metadata = new Map(functionsMetadata('zh').functions.map((entry) => [entry.id, entry]));

/** The problems in an answer of the code itself, before they become Excel errors. */
function problemsOf([id, ...args]: Call): readonly Problem[] {
  const parameters = metadata.get(id)?.parameters ?? [];
  const pack = (argument: unknown, matrix: boolean): unknown =>
    matrix && !Array.isArray(argument) ? [[argument]] : argument;
  const packed = parameters.map((parameter, at) => {
    const matrix = parameter.dimensionality === 'matrix';
    if (parameter.repeating) return args.slice(at).map((argument) => pack(argument, matrix));
    return at < args.length ? pack(args[at], matrix) : null;
  });
  const answer = implementations[id]?.run('zh', packed);
  const cells = (Array.isArray(answer) ? answer : [answer]).flat() as readonly unknown[];
  return cells.flatMap((cell) =>
    typeof cell === 'object' && cell !== null && 'problem' in cell ? [cell.problem as Problem] : [],
  );
}

/** The errors that Excel shows for a call: one, or those of its rows. */
function errorsOf([id, ...args]: Call): readonly { readonly error: string; readonly message: string }[] {
  const answer = call(id, args);
  const cells = (Array.isArray(answer) ? answer.flat() : [answer]) as readonly unknown[];
  return cells.flatMap((cell) =>
    typeof cell === 'object' && cell !== null && 'error' in cell ? [cell as { error: string; message: string }] : [],
  );
}

/** The formula at the end of each message, and the call that it is. */
function formulasOf(one: Call): readonly { readonly formula: string; readonly call: Call }[] {
  return [...errorsOf(one), ...inLanguage('en-US', () => errorsOf(one))].map(({ message }) => {
    const formula = /(?:可用：|Try: )(=.*)$/s.exec(message)?.[1] ?? message;
    const { name, args } = parseFormula(formula);
    const ranges = one.slice(1).filter((argument) => Array.isArray(argument));
    const rangeAt = (at: number): unknown => (Array.isArray(one[at + 1]) ? one[at + 1] : ranges.shift());
    return { formula, call: [name, ...args.map((argument, at) => (argument === RANGE ? rangeAt(at) : argument))] };
  });
}

const title = ([id, ...args]: Call): string => `${id} ${JSON.stringify(args).slice(0, 120)}`;
const table = Object.entries(calls).flatMap(([code, list]) =>
  list.map((one): [string, string, Call] => [code, title(one), one]),
);

describe.each(table)('%s: %s', (code, _title, one) => {
  it('is the problem of this call', () => {
    // How large an answer is, is only known where it is handed to Excel.
    if (code === 'answer-too-large') expect(errorsOf(one)[0]?.message).toContain('超过Excel一次能接收的大小');
    else expect(problemsOf(one).map((problem) => problem.code)).toContain(code);
  });

  it('says in both languages what is wrong', () => {
    const zh = errorsOf(one);
    const en = inLanguage('en-US', () => errorsOf(one));
    expect(zh.length).toBeGreaterThan(0);
    expect(en.map(({ error }) => error)).toEqual(zh.map(({ error }) => error));
    for (const { error, message } of [...zh, ...en]) {
      expect(['#N/A', '#VALUE!']).toContain(error);
      expect(message).not.toMatch(/undefined|null|\[object|NaN(?!”)/);
      expect(message.length).toBeLessThan(1500);
    }
    for (const { message } of zh) expect(message).toMatch(/[\u4e00-\u9fff].*[。)]$/s);
    for (const { message } of en) expect(message).toMatch(/^[^。]*[A-Za-z]{3}[^。]*[.)]$/s);
  });

  it('ends with a formula that works', () => {
    for (const { formula, call: mended } of formulasOf(one))
      expect([formula, errorsOf(mended).map((error) => error.message)]).toEqual([formula, []]);
  });

  it('ends with a formula of the same scheme, or the list says why not', () => {
    if (code in otherScheme) return;
    for (const { formula, call: mended } of formulasOf(one)) expect([formula, mended[1]]).toEqual([formula, one[1]]);
  });
});

/** Where no call of the same scheme can work, and why: the message itself says what to do. */
const otherScheme: Partial<Readonly<Record<Problem['code'], string>>> = {
  'unknown-scheme': 'the scheme is what is wrong: one of the names that exist',
  'no-tables': 'the range holds none: a table of two rows to begin with',
  'broken-tables': 'the scheme is what is wrong: the faulty table, as it could be',
  'unknown-name': 'a scheme without such a table answers no such question: another that does',
  'no-amount': 'the document leaves the amount open: a table that names one',
  'bad-amount': 'it asks for no scheme',
};

test.each(Object.keys(otherScheme))('%s cannot always be mended in its own scheme', (code) => {
  const all = calls[code as Problem['code']];
  expect(all.some((one) => formulasOf(one).some(({ call: mended }) => !isSame(mended[1], one[1])))).toBe(true);
});

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
