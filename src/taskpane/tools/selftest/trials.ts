import { ANSWERS, DATE } from './scratch';

/** What is tried with our functions on the scratch sheet. */
export type TrialId =
  | 'blank-cell'
  | 'empty-text'
  | 'boolean-cell'
  | 'boolean-flag'
  | 'error-cell'
  | 'date-cell'
  | 'number-as-text'
  | 'blank-in-table'
  | 'error-in-table'
  | 'date-in-table'
  | 'spill';

/** What the answer says of how the cell arrived. */
export type Meaning =
  | 'as-zero'
  | 'as-nothing'
  | 'as-one'
  | 'as-boolean'
  | 'as-yes'
  | 'called-with-error'
  | 'stopped-by-excel'
  | 'as-serial'
  | 'as-number'
  | 'as-text'
  | 'row-alone'
  | 'whole-table'
  | 'spills'
  | 'no-spill'
  | 'not-known'
  | 'no-answer'
  | 'unexpected';

export interface Judged {
  readonly id: TrialId;
  readonly came: string;
  readonly meaning: Meaning;
}

type Value = string | number | boolean;

/** Reads what stands in a cell of the scratch sheet. */
export type ValueAt = (row: number, column: number) => Value;

/** Whether the answers are all there: none is being waited for. */
export const isSettled = (value: ValueAt): boolean =>
  [...ANSWERS.map((_, row) => value(row, 10)), value(0, 12)].every((answer) => !isWaiting(answer));

export const isWaiting = (value: Value): boolean =>
  value === '#GETTING_DATA' || value === '#BUSY!' || value === '#CONNECT!' || value === '';

/**
 * What the answers say.
 *
 * @param spill how many rows the answer over the list fills; undefined where it spills nowhere
 */
export function judge(value: ValueAt, spill: number | undefined): readonly Judged[] {
  const singles = ANSWERS.map(([id], row): Judged => {
    const came = value(row, 10);
    return { id, came: String(came), meaning: meaningOf(id, came) };
  });
  const down = [0, 1, 2, 3].map((row) => value(row, 12));
  const [blankRow = '', figure = '', errorRow = '', dateRow = ''] = down;
  const whole = figure !== 7;
  const inTable = (id: TrialId, came: Value): Judged => ({
    id,
    came: String(came),
    meaning: whole ? (isWaiting(figure) ? 'no-answer' : 'whole-table') : meaningOf(id, came),
  });
  return [
    ...singles,
    inTable('blank-in-table', blankRow),
    inTable('error-in-table', errorRow),
    inTable('date-in-table', dateRow),
    { id: 'spill', came: down.map(String).join('; '), meaning: spill === 4 ? 'spills' : 'no-spill' },
  ];
}

function meaningOf(id: TrialId, came: Value): Meaning {
  if (came === '#NAME?') return 'not-known';
  if (isWaiting(came)) return 'no-answer';
  const found = MEANINGS[id].find(([answer]) => answer === came);
  return found?.[1] ?? 'unexpected';
}

const MEANINGS: Readonly<Record<TrialId, readonly (readonly [Value, Meaning])[]>> = {
  'blank-cell': [
    [0, 'as-zero'],
    ['#VALUE!', 'as-nothing'],
  ],
  'empty-text': [
    [0, 'as-zero'],
    ['#VALUE!', 'as-nothing'],
  ],
  'boolean-cell': [
    [1, 'as-one'],
    ['#VALUE!', 'as-boolean'],
  ],
  'boolean-flag': [[1, 'as-yes']],
  'error-cell': [
    ['#VALUE!', 'called-with-error'],
    ['#N/A', 'stopped-by-excel'],
  ],
  'date-cell': [
    [DATE, 'as-serial'],
    ['#VALUE!', 'as-text'],
  ],
  'number-as-text': [
    [5, 'as-number'],
    ['#VALUE!', 'as-text'],
  ],
  'blank-in-table': [
    [0, 'as-zero'],
    ['#VALUE!', 'as-nothing'],
  ],
  'error-in-table': [
    ['#VALUE!', 'row-alone'],
    ['#N/A', 'row-alone'],
  ],
  'date-in-table': [
    [DATE, 'as-serial'],
    ['#VALUE!', 'as-text'],
  ],
  spill: [],
};
