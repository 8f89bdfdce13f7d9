import { nearestFirst } from '../../facts/nearest';
import type { NamedThing, Problem } from '../../rules/problem';
import { sayFaults } from './faults';
import { type Language, listed, type Words } from '../language';
import { firstOf, sayOutcome, sayUnread } from './outcomes';
import { caseOf, type Cases } from '../../base/cases';
import { sayTableFault } from './table-faults';

/** At most so many names in one message: the tooltip of a cell is small. */
const NAMES_SHOWN = 20;

const nearest = (language: Language, given: string, known: readonly string[]): string =>
  firstOf(language, nearestFirst(given, known), NAMES_SHOWN);

const rowsIn = (language: Language, rows: readonly number[]): string => listed(language, rows.slice(0, 10).map(String));

const things: Words<Readonly<Record<NamedThing, string>>> = {
  zh: { award: '奖项', places: '设名额的奖项', item: '资格项目', assessment: '考核', duty: '事项', table: '表' },
  en: {
    award: 'award',
    places: 'award with places',
    item: 'item',
    assessment: 'assessment',
    duty: 'duty',
    table: 'table',
  },
};

const words: Words<Cases<Problem, 'code', string>> = {
  zh: {
    'unknown-scheme': (p) =>
      `${p.given === '' ? '没有写明办法' : `没有名为“${p.given}”的办法`}。现有：${nearest('zh', p.given, p.known)}。也可以用放着办法各表的区域。`,
    'no-tables': () =>
      '这个区域里没有办法的表。请确认标题行：奖励表要有“奖项”和“金额”列，名额表要有“奖项”和“比例”或“名额”列。',
    'broken-tables': (p) =>
      `办法表有${p.findings.length}处要改：${p.findings.map((f) => sayTableFault('zh', f)).join('')}`,
    'unknown-name': (p) => {
      const thing = things.zh[p.what];
      if (p.known.length === 0) return `办法里没有任何${thing}。`;
      const fault = p.given === '' ? `没有写明${thing}` : `办法里没有${thing}“${p.given}”`;
      return `${fault}。现有：${nearest('zh', p.given, p.known)}。`;
    },
    'unknown-field': (p) => `办法不认识字段“${p.given}”。可用的字段：${nearest('zh', p.given, p.known)}。`,
    'repeated-field': (p) => `字段“${p.field}”给了两次。请只保留一个。`,
    'field-without-value': (p) => `字段“${p.field}”后面缺值。请成对填写字段和值。`,
    'not-a-field': () => '字段名应是文字，如"级别"。请按“字段，值”成对填写。',
    'widths-differ': (p) =>
      p.header === 1
        ? `这里要一列，现在选了${p.body}列。请只选一列。`
        : `标题行有${p.header}列，数据区域有${p.body}列。请选同样宽的区域。`,
    'not-a-header': (p) =>
      `所选区域的第一行“${p.given}”不是标题行。请从${p.row === undefined ? '写着列名的那一行' : `第${p.row}行`}选起。`,
    'heights-differ': (p) => `两个区域的行数不同（${p.first}行和${p.second}行）。请选同样多的行。`,
    'no-such-row': (p) => `“行”应是1至${p.rows}的整数，现在是“${p.given}”。`,
    'row-without-table': () => '“行”要与整张台账一起用。请先给出连同标题行的区域。',
    'award-missing': (p) => `表内第${p.row}行没有填奖项。请在“奖项”列填写。`,
    'no-amount': (p) => sayOutcome('zh', p.award, p.outcome, p.rules, p.offered),
    'no-places': (p) => `办法没有规定“${p.award}”的名额。`,
    'base-missing': (p) => `“${p.award}”按比例定名额，缺基数${p.base ? `（${p.base}）` : ''}。请填写第三个参数。`,
    'bad-base': (p) => `基数“${p.given}”不对，应为0或1以上的数。请填写人数、篇数等，如40。`,
    'bad-rounding': (p) => `取整“${p.given}”不认识。请填写四舍五入、舍去或进一。`,
    undecided: (p) =>
      `${p.rows ? `表内第${rowsIn('zh', p.rows)}行` : ''}缺${listed('zh', p.missing)}，无法确定“${p.subject}”。请补上。`,
    unread: (p) => sayUnread('zh', p.readings, p.offered),
    'bad-facts': (p) => sayFaults('zh', p.faults),
    'answer-too-large': (p) => `结果有${p.rows}行，超过Excel一次能接收的大小。请在任务窗格里核算，或分段使用公式。`,
    'rows-unsettled': (p) =>
      `表内第${rowsIn('zh', p.rows)}行还没有确定的金额，合计不了。第${p.rows[0]}行：${sayProblem('zh', p.why)}`,
    'cap-divides': (p) => `“${p.name}”的每人上限算不出来：除数为0。请核对算式里的数。`,
    'caps-differ': (p) => `“${p.name}”的每人上限算不出来：各行的${listed('zh', p.facts)}不同。请填成一样的。`,
    'units-differ': (p) => `单位不同（${listed('zh', p.units)}），不能相加。请按奖项分开合计。`,
    'names-missing': () => '姓名或得分没有给全。请给出一列姓名和同样多的一列得分。',
    'repeated-name': (p) => `“${p.name}”出现了两次。请合并得票，或在姓名后加以区别。`,
    'bad-score': (p) => `“${p.name}”的得分“${p.given}”不是数字。请填写得分；选中了标题行的，请从第一个姓名选起。`,
    'bad-carry': (p) => `结转数“${p.given}”不是数字。没有结转请留空。`,
    'bad-excluded': (p) => `不参评的应是姓名，不是“${p.given}”。请选不参评的人的姓名，没有请留空。`,
    'minimum-too-large': (p) => `总名额只有${p.places}个，不够${p.groups}个组各得“至少”的名额。请核对“至少”或基数。`,
    'count-divides': (p) => `“${p.award}”的名额算不出来：除数为0。请核对算式里的数。`,
    'facts-of-many': (p) => `名额的条件只看一行事实，现在给了${p.rows}行。请加上“行”选定一行。`,
    'carry-too-large': () => '结转数加上各组应得的整数名额超过了总名额。请核对结转数。',
    'bad-date': (p) => `“${p.given || '空白'}”不是日期。请填写日期，如2012-9-3。`,
    'not-in-force': (p) =>
      `“${p.item}”在这个日期没有规定${p.from === undefined ? '' : `，${p.from}起执行`}。请核对日期。`,
    'unknown-year': (p) => `工作日历里没有${p.year}年的放假安排。请在办法里加“节假日”表（日期、性质）。`,
    'bad-amount': (p) => `“${p.given || '空白'}”不是金额。请填写数字，如1409.5。`,
  },
  en: {
    'unknown-scheme': (p) =>
      `${p.given === '' ? 'No scheme is named' : `No scheme named "${p.given}"`}. There are: ${nearest('en', p.given, p.known)}. A range of tables will do.`,
    'no-tables': () => 'This range holds no scheme table. 奖励 needs 奖项 and 金额; 名额 needs 奖项 and 比例 or 名额.',
    'broken-tables': (p) =>
      `Faults in the tables: ${p.findings.length}. ${p.findings.map((f) => sayTableFault('en', f)).join(' ')}`,
    'unknown-name': (p) => {
      const thing = things.en[p.what];
      if (p.known.length === 0) return `The scheme has no ${thing} at all.`;
      const fault = p.given === '' ? `No ${thing} is named` : `No ${thing} named "${p.given}"`;
      return `${fault}. There are: ${nearest('en', p.given, p.known)}.`;
    },
    'unknown-field': (p) => `The scheme knows no field "${p.given}". Fields: ${nearest('en', p.given, p.known)}.`,
    'repeated-field': (p) => `The field ${p.field} is given twice. Keep one.`,
    'field-without-value': (p) => `The field ${p.field} has no value. Give pairs.`,
    'not-a-field': () => 'A field is a text such as "级别". Give pairs.',
    'widths-differ': (p) =>
      p.header === 1
        ? `Choose one column, not ${p.body}.`
        : `The header has ${p.header} columns, the rows have ${p.body}. Choose ranges of one width.`,
    'not-a-header': (p) =>
      `The first row of the range, "${p.given}", is no header. Begin the range at ${p.row === undefined ? 'the header row' : `its row ${p.row}`}.`,
    'heights-differ': (p) => `The ranges have ${p.first} and ${p.second} rows. Choose ranges of one height.`,
    'no-such-row': (p) => `行 must be a whole number from 1 to ${p.rows}, not "${p.given}".`,
    'row-without-table': () => '行 needs a tracker. Give its range, header first.',
    'award-missing': (p) => `Row ${p.row} of the table names no award. Fill in 奖项.`,
    'no-amount': (p) => sayOutcome('en', p.award, p.outcome, p.rules, p.offered),
    'no-places': (p) => `The rules set no places for ${p.award}.`,
    'base-missing': (p) =>
      `The places of ${p.award} are a ratio: the base (基数${p.base ? `: ${p.base}` : ''}) is missing. Fill in the third argument.`,
    'bad-base': (p) => `The base "${p.given}" should be 0, or 1 or more. Enter a number such as 40.`,
    'bad-rounding': (p) => `取整 "${p.given}" is unknown. Use one of: 四舍五入, 舍去, 进一.`,
    undecided: (p) =>
      `${listed('en', p.missing)} missing${p.rows ? ` in rows ${rowsIn('en', p.rows)} of the table` : ''}: ${p.subject} cannot be told. Fill it in.`,
    unread: (p) => sayUnread('en', p.readings, p.offered),
    'bad-facts': (p) => sayFaults('en', p.faults),
    'answer-too-large': (p) =>
      `${p.rows} rows are more than Excel takes at once. Use the pane, or parts of the tracker.`,
    'rows-unsettled': (p) =>
      `Rows ${rowsIn('en', p.rows)} of the table have no amount yet, so no total. Row ${p.rows[0]}: ${sayProblem('en', p.why)}`,
    'cap-divides': (p) => `The cap of ${p.name} divides by 0. Check the figures it is reckoned from.`,
    'caps-differ': (p) =>
      `The cap of ${p.name} hangs on ${listed('en', p.facts)}, which differs by row. Make the rows agree.`,
    'units-differ': (p) => `Different units (${listed('en', p.units)}) cannot be added. Total them apart.`,
    'names-missing': () => 'Give a column of names and one of as many scores.',
    'repeated-name': (p) => `${p.name} is given twice. Add up the votes, or tell them apart.`,
    'bad-score': (p) => `The score "${p.given}" of ${p.name} is not a number. Fill it in, or leave out the header.`,
    'bad-carry': (p) => `The carry "${p.given}" is not a number. Leave it blank where there is none.`,
    'bad-excluded': (p) => `"${p.given}" is no name. Name who may not win, or nothing.`,
    'minimum-too-large': (p) =>
      `${p.places} places are too few for 至少 of ${p.groups} groups. Check 至少 or the bases.`,
    'count-divides': (p) => `The places of ${p.award} divide by 0. Check the figures it is reckoned from.`,
    'facts-of-many': (p) => `The places ask for one row of facts, not ${p.rows}. Pick a row with 行.`,
    'carry-too-large': () => 'The carry and the whole shares exceed the total. Check the carry.',
    'bad-date': (p) => `"${p.given || 'blank'}" is no date. Enter one such as 2012-9-3.`,
    'not-in-force': (p) =>
      `The rules say nothing of ${p.item} on this date${p.from === undefined ? '' : `; they do from ${p.from}`}. Check the date.`,
    'unknown-year': (p) => `The holidays of ${p.year} are unknown. Add a table 节假日 (日期, 性质) to the scheme.`,
    'bad-amount': (p) => `"${p.given || 'blank'}" is no amount. Enter a number such as 1409.5.`,
  },
};

/** What is wrong with a call, where, and what to do. */
export const sayProblem = (language: Language, problem: Problem): string =>
  caseOf(words[language], problem.code, problem);
