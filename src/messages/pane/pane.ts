import type { SchemeDocument } from '../../rules/schemes/source';
import type { OverDetail } from '../../sheets/money/award-sheets';
import type { Words } from '../language';
import { paneEnglish } from './en';
import { paneChinese } from './zh';

/** A month of a year. */
interface Month {
  readonly year: number;
  readonly month: number;
}

/** A fact that is missing in a row, and the cell to fill in where the tracker has a column for it. */
export interface MissingFact {
  readonly fact: string;
  readonly cell: string | undefined;
}

/** All words of the pane. Amounts come as they shall be shown. */
export interface PaneWords {
  readonly name: string;
  readonly opening: string;
  readonly lines: Readonly<Record<'scheme' | 'tracker' | 'award' | 'columns', string>>;
  readonly scheme: {
    readonly pick: string;
    readonly none: string;
    readonly status: Readonly<Record<SchemeDocument['status'], string>>;
    readonly statusMeaning: Readonly<Record<SchemeDocument['status'], string>>;
  };
  readonly tracker: {
    readonly pick: string;
    readonly reread: string;
    /** It was changed since it was read. */
    readonly stale: string;
    /** Its reading or reckoning was broken off. */
    readonly unread: string;
    readonly sheets: string;
    hidden(sheet: string): string;
    readonly header: string;
    readonly findHeader: string;
    headerRow(row: number): string;
    /** Of tables side by side under one header: all as one list, or one of them by its range. */
    readonly together: string;
    alone(range: string): string;
    rows(count: number): string;
    readonly isRules: string;
    /** Behind a sheet with the tables of rules, among those that may be the tracker. */
    readonly holdsRules: string;
    elsewhere(sheet: string): string;
    readonly readThis: string;
    /** Sheets whose columns name an award, where those of the sheet at hand do not. */
    readonly fitting: string;
    readOther(sheet: string): string;
  };
  readonly award: {
    readonly pick: string;
    readonly byColumn: string;
    readonly proposed: string;
    noneFits(scheme: string): string;
    /** The rules have no awards at all. */
    noAwards(scheme: string): string;
    /** Where the rules have a tab that takes no award. */
    notForContest(tab: string): string;
  };
  readonly columns: {
    readonly used: string;
    readonly defaults: string;
    readonly missing: string;
    /** What no column gives, and what can do without. */
    readonly spare: string;
    readonly unused: string;
    readonly amount: string;
    readonly noColumn: string;
    equals(fact: string, value: string): string;
    fromColumn(fact: string, column: string): string;
    /** No column is headed so; this one comes nearest. */
    nearColumn(fact: string, column: string): string;
    column(letter: string, header: string): string;
    change(fact: string): string;
    useFor(column: string): string;
    summary(used: number, defaults: number, missing: number, unused: number): string;
  };
  readonly readings: {
    named(id: string, question: string): string;
    /** Where the sentence stands, and what there is to say of it. */
    source(clause: string, note: string): string;
    summary(id: string, chosen: string): string;
    ask(rows: number): string;
    readonly heading: string;
    readonly notChosen: string;
  };
  readonly tabs: Readonly<Record<'check' | 'rows' | 'contest' | 'whatif' | 'scheme' | 'more', string>>;
  /** In place of 评先 where the rules give no places. */
  readonly qualifyTab: string;
  readonly check: {
    readonly due: string;
    readonly written: string;
    readonly differences: string;
    /** The difference of the sums, by the way it goes. */
    readonly net: Readonly<Record<'over' | 'under' | 'equal', string>>;
    readonly over: string;
    readonly under: string;
    readonly unknown: string;
    cases(count: number): string;
    readonly allEqual: string;
    /** No row could be compared. */
    readonly noneCompared: string;
    apart(count: number, clerk: string): string;
    wrongTotal(row: number, written: string, sum: string): string;
    wrote(amount: string): string;
    readonly wroteNothing: string;
    ours(amount: string): string;
    readonly showAll: string;
    together(rows: string): string;
  };
  readonly rows: {
    readonly search: string;
    readonly undecided: string;
    readonly certain: string;
    /** Where the list shows a part of the rows. */
    readonly certainInAll: string;
    /** Rows that come to 0. */
    readonly nothing: string;
    count(count: number): string;
    readonly none: string;
    readonly searching: string;
    readonly clear: string;
    row(row: number): string;
    readonly noName: string;
    goTo(row: number): string;
    /** @param cell the one to fill in or put right */
    goToCell(cell: string): string;
  };
  readonly issues: {
    readonly heading: string;
    kinds(kinds: number): string;
    missing(facts: readonly string[]): string;
    fault(fact: string): string;
    readonly open: string;
    readonly pending: string;
    readonly refused: string;
    readonly unreckonable: string;
    unread(readings: readonly string[]): string;
    readonly awardUnknown: string;
    readonly sameThing: string;
    readonly waiting: string;
    readonly gated: string;
    readonly noClause: string;
    readonly blankCount: { readonly title: (fact: string) => string; readonly text: (fact: string) => string };
    readonly countUnsure: {
      readonly title: (fact: string) => string;
      readonly text: (fact: string, columns: readonly string[]) => string;
    };
    readonly unlistedValue: {
      readonly title: (fact: string) => string;
      readonly text: (given: string, listed: string) => string;
    };
    readonly noNames: { readonly title: string; readonly text: string };
  };
  readonly book: {
    readonly onlyThisAward: string;
    readonly notInForce: string;
    readonly notChosen: string;
    use(rows: number, yuan: string): string;
    readonly leftOpen: Readonly<Record<'amount' | 'weight' | 'day', string>>;
    readonly anyCase: string;
    rows(count: number): string;
  };
  readonly write: {
    /** The main button, by the sheets that are made over 奖励明细. */
    button(over: readonly OverDetail[]): string;
    /** What it does: so many new sheets. */
    /** @param hidden rows that a filter hides, and that are reckoned all the same */
    effect(sheets: number, hidden: number): string;
    readonly also: string;
    readonly kinds: Readonly<Record<OverDetail, string>>;
    readonly nothing: string;
    made(sheets: number): string;
    readonly remove: string;
  };
  readonly read: { readonly button: string; readonly effect: string };
  readonly busy: Readonly<Record<'reading' | 'reckoning' | 'checking' | 'laying' | 'writing' | 'removing', string>>;
  progress(done: number, total: number): string;
  readonly cancel: string;
  readonly dismiss: string;
  readonly notice: {
    readonly trackerChanged: string;
    trackerRenamed(from: string, to: string): string;
    settingNotKept(why: string): string;
    unfinished(sheets: readonly string[]): string;
    removed(sheets: readonly string[]): string;
    madeEdited(sheets: readonly string[]): string;
    madeUndone(sheets: readonly string[]): string;
    cellsHidden(address: string): string;
    sheetHidden(sheet: string): string;
  };
  readonly sentence: {
    row(row: number): string;
    missing(row: number, facts: readonly MissingFact[], award: string): string;
    /** What is wrong with a value, and in which cell where a column has it. */
    fault(cell: string | undefined, fault: string): string;
    unread(readings: readonly string[]): string;
    unknownAward(written: string, cell: string): string;
  };
  /** For the heading of the sheets that are written. */
  readonly head: {
    period(period: { readonly from: Month; readonly until: Month }): string;
    title(year: number | undefined, award: string): string;
    titleOf(period: string, award: string): string;
    readonly severalAwards: string;
  };
}

export const paneWords: Words<PaneWords> = { zh: paneChinese, en: paneEnglish };
