import { counted } from '../language';
import { placeName } from '../../trackers/grid/place';
import type { MissingFact, PaneWords } from './pane';

function fillIn(facts: readonly MissingFact[]): string {
  const inCells = facts.flatMap(({ fact, cell }) => (cell === undefined ? [] : [`${fact} in ${cell}`]));
  const without = facts.flatMap(({ fact, cell }) => (cell === undefined ? [fact] : []));
  const parts = [
    inCells.length > 0 ? `Fill in ${inCells.join(', ')}.` : '',
    without.length > 0 ? `No column gives ${without.join(', ')}: choose one under “Columns” or add it.` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

export const paneEnglish: PaneWords = {
  name: 'Award sheets',
  opening: 'Opening…',
  lines: { scheme: 'Rules', tracker: 'Tracker', award: 'Award', columns: 'Columns' },
  scheme: {
    pick: 'Choose the rules',
    none: 'The columns of this sheet fit none of the rules. Choose your office’s rules under “Rules”, or another sheet under “Tracker”. Contests, scores and attendance need the rules first as well.',
    status: { 'in force': 'In force', repealed: 'Repealed', unknown: 'Unconfirmed' },
    statusMeaning: {
      'in force': 'This document is in force.',
      repealed: 'The publisher marks this document as no longer in force: use it only to check awards of its time.',
      unknown: 'It is not known whether this document is still in force. Make sure before you use it.',
    },
  },
  tracker: {
    pick: 'Choose the tracker',
    reread: 'Read again',
    stale: 'The tracker was changed after it was read; the rows and amounts below are from before.',
    unread:
      'The tracker was not worked out. Press “Read again” at the top right, or choose another sheet as the tracker.',
    sheets: 'Sheets',
    hidden: (sheet) => `${sheet} (hidden)`,
    header: 'Row of the header',
    findHeader: 'Find it',
    headerRow: (row) => `Row ${row}`,
    together: ', all as one list',
    alone: (range) => `, ${range} alone`,
    rows: (count) => counted(count, 'row'),
    isRules: 'This sheet holds rules, not records. Choose the sheet with your records under “Tracker”.',
    holdsRules: 'Holds rules, most likely not records',
    elsewhere: (sheet) => `You are looking at “${sheet}”.`,
    readThis: 'Read this sheet',
    fitting: 'Sheets whose columns do fit:',
    readOther: (sheet) => `Read “${sheet}”`,
  },
  award: {
    pick: 'Choose the award',
    byColumn: 'Row by row, from the column 奖项',
    proposed: 'Fits the columns',
    noneFits: (scheme) =>
      `The columns of this sheet fit no award of “${scheme}”. Choose the award under “Award”, or another sheet under “Tracker”.`,
    noAwards: (scheme) =>
      `“${scheme}” has no awards, so there is nothing to pay. Its calendar, duties and scores are under “More”.`,
    notForContest: (tab) => `To see who qualifies or wins, no award is needed: go to “${tab}”.`,
  },
  columns: {
    used: 'Columns used',
    defaults: 'No column: the default is taken',
    missing: 'No column',
    spare: 'Not needed; can be given',
    unused: 'Columns not needed here',
    amount: 'Amount paid',
    noColumn: 'No column',
    equals: (fact, value) => `${fact} = ${value}`,
    fromColumn: (fact, column) => `${fact} ← ${column}`,
    nearColumn: (fact, column) => `${fact} ≈ ${column}`,
    column: (letter, header) => `${letter}  ${header}`,
    change: (fact) => `Choose the column for ${fact}`,
    useFor: (column) => `The column “${column}” is`,
    summary: (used, defaults, missing, unused) =>
      [
        `${used} used`,
        defaults > 0 ? `${defaults} by default` : '',
        missing > 0 ? `${missing} missing` : '',
        unused > 0 ? `${unused} not used` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
  },
  readings: {
    named: (id, question) => `${id}: ${question}`,
    source: (clause, note) => [clause && `By ${clause}`, note].filter(Boolean).join('. '),
    summary: (id, chosen) => `${id}=${chosen}`,
    ask: (rows) =>
      `A sentence of the rules can be read in two ways, and the amount of ${counted(rows, 'row')} hangs on it. Choose one; the sheets will state it.`,
    heading: 'Readings',
    notChosen: 'not chosen yet',
  },
  tabs: { check: 'Check', rows: 'Awards', contest: 'Contest', whatif: 'What if', scheme: 'Rules', more: 'More' },
  qualifyTab: 'Qualify',
  check: {
    due: 'Due',
    written: 'Tracker',
    differences: 'Differences',
    net: { over: 'Overpaid net', under: 'Underpaid net', equal: 'Difference' },
    over: 'Overpaid',
    under: 'Underpaid',
    unknown: 'Undecided',
    cases: (count) => counted(count, 'row'),
    allEqual: 'In every row that can be compared the tracker agrees with the rules.',
    noneCompared:
      'No row can be compared yet. Open “Worth a look” below, complete or correct the rows, then read again.',
    apart: (count, clerk) =>
      `${counted(count, 'undecided row is', 'undecided rows are')} left out; the tracker has ${clerk} yuan there.`,
    wrongTotal: (row, written, sum) =>
      `The total in row ${placeName(row)} says ${written} yuan, but the rows add up to ${sum}.`,
    wrote: (amount) => `was ${amount}`,
    wroteNothing: 'was blank',
    ours: (amount) => `due ${amount}`,
    showAll: 'Show all differences',
    together: (rows) => `${rows} share one amount and are compared together.`,
  },
  rows: {
    search: 'Find a name, title, award…',
    undecided: 'Undecided',
    certain: 'Certain',
    certainInAll: 'Certain in all',
    nothing: 'Nothing',
    count: (count) => counted(count, 'row'),
    none: 'No row fits.',
    searching: 'Looking for it…',
    clear: 'Show all',
    row: (row) => `Row ${placeName(row)}`,
    noName: 'no name',
    goTo: (row) => `Select row ${placeName(row)} on the sheet`,
    goToCell: (cell) => `Select ${cell} on the sheet`,
  },
  issues: {
    heading: 'Worth a look',
    kinds: (kinds) => counted(kinds, 'kind'),
    missing: (facts) => `${facts.join(', ')} missing`,
    fault: (fact) => `${fact} cannot be right`,
    open: 'The rules name no amount',
    pending: 'For people to decide',
    refused: 'Not allowed',
    unreckonable: 'Cannot be reckoned',
    unread: (readings) => `No reading chosen: ${readings.join(', ')}`,
    awardUnknown: 'Awards that the rules do not know',
    sameThing: 'Same article, paid in another row',
    waiting: 'Another row of the same article is not settled: do not pay yet',
    gated: 'Below the threshold',
    noClause: 'No clause applies',
    blankCount: {
      title: (fact) => `${fact} blank, taken for 1`,
      text: (fact) =>
        `Nothing stands under “${fact}” in these rows, so each counts as one. Where there was none, write 0 and read again.`,
    },
    countUnsure: {
      title: (fact) => `${fact} taken for 1`,
      text: (fact, columns) =>
        `No column is headed “${fact}”, so each row counts as one. If ${columns.map((column) => `“${column}”`).join(' or ')} holds it, open “Columns” and take that column for ${fact}; if not, leave it.`,
    },
    unlistedValue: {
      title: (fact) => `${fact} is not written as in the rules`,
      text: (given, listed) =>
        `No clause pays for “${given}”; the rules have “${listed}”. If that is meant, write “${listed}” in the tracker and read again; if not, leave it.`,
    },
    noNames: {
      title: 'No column of names',
      text: 'No column is headed 姓名 (name), so the sheets would name nobody. If the names stand in another column, open “Columns” and take that column for 姓名.',
    },
  },
  book: {
    onlyThisAward: 'This award only',
    notInForce: 'under another reading',
    notChosen: 'no reading chosen',
    use: (rows, yuan) => `${counted(rows, 'row')} here, ${yuan} yuan`,
    leftOpen: { amount: 'left open', weight: 'weight left open', day: 'day left open' },
    anyCase: 'in any case',
    rows: (count) => counted(count, 'row'),
  },
  write: {
    button: (over) => (over.length > 0 ? 'Make the award sheets' : 'Make the details'),
    effect: (sheets, hidden) =>
      `Adds ${counted(sheets, 'sheet')}, changes none${hidden > 0 ? `; ${counted(hidden, 'hidden row is', 'hidden rows are')} reckoned too` : ''}`,
    also: 'Also make',
    kinds: { summary: 'Summary', 'sign-off': 'Sign-off list' },
    nothing: 'There is nothing to write',
    made: (sheets) => `Made ${sheets}: `,
    remove: 'Undo',
  },
  read: { button: 'Read the current sheet', effect: 'Reads only, changes nothing' },
  busy: {
    reading: 'Reading',
    reckoning: 'Reckoning',
    checking: 'Looking for changes',
    laying: 'Laying out',
    writing: 'Writing',
    removing: 'Removing',
  },
  progress: (done, total) => `${done} of ${total} rows`,
  cancel: 'Cancel',
  dismiss: 'Got it',
  notice: {
    trackerChanged:
      'The tracker or the rules were changed after they were read. All has been reckoned anew and nothing was written yet. Look it over and click again.',
    trackerRenamed: (from, to) =>
      `The tracker “${from}” is called “${to}” now: the name was changed, the content was not. It stays in use. If what you just asked for was not done, click again.`,
    settingNotKept: (why) => `Your choice holds now but could not be kept in the workbook. ${why}`,
    unfinished: (sheets) =>
      `Writing was broken off last time and left unfinished sheets: ${sheets.join(', ')}. Do not use them; delete them and write again.`,
    removed: (sheets) => `Removed the sheets just made: ${sheets.join(', ')}.`,
    madeEdited: (sheets) =>
      `${sheets.map((sheet) => `“${sheet}”`).join(', ')} changed since: Undo removes the sheets with these changes, for good. To go on, press Undo again.`,
    madeUndone: (sheets) =>
      `Excel’s undo took back a part of what was made. Do not use what is left: ${sheets.join(', ')}. Press “Undo” below to remove these sheets and make them again, or redo in Excel.`,
    cellsHidden: (address) => `${address} is selected but filtered out or hidden. Show it in Excel, then click again.`,
    sheetHidden: (sheet) =>
      `The sheet “${sheet}” is hidden, so its cells cannot be shown. Right-click the tab of any sheet, choose Unhide, then click again.`,
  },
  sentence: {
    row: (row) => `row ${placeName(row)}`,
    missing: (row, facts, award) =>
      `Row ${placeName(row)} lacks ${facts.map(({ fact }) => fact).join(', ')}: the amount of ${award} cannot be told. ${fillIn(facts)}`,
    fault: (cell, fault) => (cell === undefined ? fault : `${cell}: ${fault}`),
    unread: (readings) =>
      `No reading of ${readings.join(', ')} is chosen yet, and the amount hangs on it. Choose above.`,
    unknownAward: (written, cell) =>
      written === ''
        ? `This row names no award. Fill in ${cell}.`
        : `The rules have no award “${written}”. Correct ${cell}, or choose the award under “Award”.`,
  },
  head: {
    period: ({ from, until }) => {
      const say = ({ year, month }: { year: number; month: number }): string => `${months[month - 1] ?? ''} ${year}`;
      return from.year === until.year && from.month === until.month ? say(from) : `${say(from)} to ${say(until)}`;
    },
    title: (year, award) => (year === undefined ? award : `${award} ${year}`),
    titleOf: (period, award) => `${award}, ${period}`,
    severalAwards: 'Awards',
  },
};
