import { type Exact, toNumber } from '../../facts/exact';
import type { Steps } from '../../base/steps';
import { type Language } from '../../messages/language';
import type { SheetWords } from '../../messages/sheets/sheets';
import { signOffWords, type SignOffWords } from '../../messages/sheets/sign-off';
import type { AwardHeader } from './award-line';
import { at, blank, down, formula, number, text } from '../plan/cells';
import { type DraftRow, figures, fixed, wrapping } from '../plan/draft';
import type { DetailLayout, PersonRows } from './layout';
import type { Cell, SheetPlan } from '../plan/plan';
import { FIRST_ROW, type TableColumn, planTableInSteps, spanned } from '../plan/table-sheet';
import { FIRST_MONEY, type MoneyColumn, moneyColumns, sumsOf } from './sign-off-money';
import { totalCheck } from './total-check';
import { upperCheck } from './upper-check';
import { nameCell } from '../plan/name-cell';
import { wordsUnder } from './words-under';

const SERIAL = 0;
const PERSON = 2;
const LONGEST_NAME = 120;
/** People between two steps. */
const SLICE = 500;

/**
 * The sheet 签领表: one row a person by section, awards and penalties apart, the net to be paid and room to sign.
 * Subtotals by section; every figure is a sum over the person's own rows on the sheet of details. In steps, for many
 * people.
 */
export function* planSignOff(layout: DetailLayout, header: AwardHeader, language: Language): Steps<SheetPlan> {
  const [words, own] = [wordsUnder(header, language), signOffWords[language]];
  const people = layout.money;
  const columns = moneyColumns(layout, words);
  const net = FIRST_MONEY + columns.length - 1;
  const count = net + 2;
  const body = yield* bodyRows(people, columns, words);
  const totalRow = FIRST_ROW + body.length;
  const sums = yield* sumsOf(people, columns);
  const netCell = at(totalRow, net);
  return yield* planTableInSteps(
    {
      name: own.name,
      title: own.title(header.title),
      right: words.inYuan,
      columns: tableColumns(columns, words, own),
      body: [...body, totalsRow(people.length === 0 ? sums.map(() => undefined) : sums, totalRow, words)],
      foot: [
        spanned(
          'total',
          [text('total', words.upper), upperCheck(netCell, sums.at(-1) ?? 0, words)],
          [2, count - 2],
          24,
        ),
        spanned('note', [totalCheck(netCell, layout, words)], [count], 18),
      ],
      orientation: columns.length > 3 ? 'landscape' : 'portrait',
      stamp: 'sign-off',
    },
    header,
    language,
  );
}

/** One row a person; where the tracker has sections a subtotal below each. */
function* bodyRows(
  people: readonly PersonRows[],
  columns: readonly MoneyColumn[],
  words: SheetWords,
): Steps<DraftRow[]> {
  const withSubtotals = people.some(({ section }) => section !== '');
  const rows: DraftRow[] = [];
  let first = 0;
  for (const [index, person] of people.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    rows.push(personRow(person, index + 1, FIRST_ROW + rows.length, columns, words));
    if (!withSubtotals || people[index + 1]?.section === person.section) continue;
    const members = people.slice(first, index + 1);
    rows.push(subtotalRow(members, FIRST_ROW + rows.length, yield* sumsOf(members, columns), words));
    first = index + 1;
  }
  return rows;
}

function personRow(
  person: PersonRows,
  serial: number,
  row: number,
  columns: readonly MoneyColumn[],
  words: SheetWords,
): DraftRow {
  const name = (content: string): Cell => nameCell(content, LONGEST_NAME);
  const money = columns.map((column, index): Cell => {
    const style = index < columns.length - 1 ? 'moneyOrNothing' : 'money';
    const content = column.formula(person, row);
    if (content === '') return number(style, 0);
    return formula(style, `=ROUND(${content},2)`, toNumber(column.value(person)));
  });
  return {
    cells: [
      number('count', serial),
      name(person.section),
      name(person.person.trim() || words.noName),
      ...money,
      blank('centred'),
    ],
    leastHeight: 30,
  };
}

/** Below the people of a section, in this row. */
function subtotalRow(members: readonly PersonRows[], row: number, sums: readonly Exact[], words: SheetWords): DraftRow {
  const money = sums.map((sum, index) =>
    formula(
      'subtotalMoney',
      `=ROUND(SUM(${down(FIRST_MONEY + index, row - members.length, row - 1)}),2)`,
      toNumber(sum),
    ),
  );
  const section = members[0]?.section ?? '';
  const label = text('subtotal', words.subtotal(section || words.noSection(words.columns.section)));
  return spanned('subtotal', [label, ...money, blank('subtotal')], [FIRST_MONEY, ...money.map(() => 1), 1], 24);
}

/** Only rows with a name are people: subtotals are not counted twice. Undefined sums are of nobody. */
function totalsRow(sums: readonly (Exact | undefined)[], row: number, words: SheetWords): DraftRow {
  const names = down(PERSON, FIRST_ROW, row - 1);
  const totals = sums.map((sum, index): Cell => {
    if (sum === undefined) return number('totalMoney', 0);
    const cells = down(FIRST_MONEY + index, FIRST_ROW, row - 1);
    return formula('totalMoney', `=ROUND(SUMIFS(${cells},${names},"<>"),2)`, toNumber(sum));
  });
  return spanned(
    'total',
    [text('total', words.total), ...totals, blank('total')],
    [FIRST_MONEY, ...totals.map(() => 1), 1],
    26,
  );
}

function tableColumns(columns: readonly MoneyColumn[], words: SheetWords, own: SignOffWords): readonly TableColumn[] {
  return [
    { head: words.columns.number, need: (rows) => figures(rows, SERIAL, 5) },
    { head: words.columns.section, need: (rows) => wrapping(rows, 1, 10, 18) },
    { head: words.columns.person, need: (rows) => wrapping(rows, PERSON, 8, 16) },
    ...columns.map(({ head }, index) => ({
      head,
      need: (rows: readonly DraftRow[]) => figures(rows, FIRST_MONEY + index, 11),
    })),
    // Two or three characters by hand, with room.
    { head: own.signature, need: () => ({ ...fixed(18), most: 34 }), grows: true },
  ];
}
