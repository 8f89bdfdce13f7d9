import { dayOfSerial } from '../../facts/dates';
import { toNumber } from '../../facts/exact';
import { slotOf } from '../../facts/book';
import { isFigure } from '../../facts/fact';
import { readHeader } from '../../facts/headers';
import { textKey } from '../../facts/text';
import { valuesIn } from '../../rules/award/rows';
import type { SchemeSource } from '../../rules/schemes/source';
import type { AwardHeader } from '../../sheets/money/award-line';
import type { SheetCells } from '../../trackers/grid/cells';
import type { ListTracker } from '../../trackers/reading';
import { fingerprintOf } from './fingerprint';
import { monthsInTitle, officeAbove, type Period, yearInTitle } from './above-table';
import type { AwardChoice } from './award-choice';
import { askedBy, chosenAmong } from './readings-asked';
import type { Reckoning } from './reckoning';

/** The words that the heading of the sheets is made of. */
export interface HeadWords {
  /** 2024年1月至12月 */
  period(period: Period): string;
  /** 2024年度上稿 */
  title(year: number | undefined, award: string): string;
  /** 2024年6月护林补助 */
  titleOf(period: string, award: string): string;
  readonly severalAwards: string;
}

/** What award sheets come from. */
interface AwardGround {
  readonly source: SchemeSource;
  readonly reckoning: Reckoning;
  readonly choice: AwardChoice;
  /** Columns that the clerk chose for a fact, from 0 within the header; `undefined` for none. */
  readonly columns: ReadonlyMap<string, number | undefined>;
  /** The tracker's sheet. */
  readonly cells: SheetCells;
  /** When they are written. */
  readonly now: Date;
}

/** What stands above the lines of the award sheets and in their stamp. */
export function headOf({ source, reckoning, choice, columns, cells, now }: AwardGround, words: HeadWords): AwardHeader {
  const { tracker, assessment } = reckoning;
  const { document } = source;
  const { firstRow } = tracker.header;
  const dated = periodOf(reckoning);
  const named = monthsInTitle(cells, firstRow);
  const period = dated ?? named;
  const months = period ? words.period(period) : '';
  const year = period ? yearOf(period) : yearInTitle(cells, firstRow);
  const award = choice.kind === 'one' ? choice.award : words.severalAwards;
  return {
    // A list of one month says so in its title, and so do the sheets that come of it; not where its dates go beyond.
    title:
      named && isMonth(named) && months === words.period(named)
        ? words.titleOf(months, award)
        : words.title(year, award),
    office: officeAbove(cells, firstRow) ?? document.office,
    scheme: document.title,
    documentNumber: document.number,
    period: months,
    preparedBy: '',
    reviewedBy: '',
    approvedBy: '',
    date: '',
    ...sectionHead(tracker),
    basis: {
      schemeId: source.id,
      fingerprint: fingerprintOf(source.tables),
      readings: chosenAmong(assessment.scheme, askedBy(assessment.programs)),
      award: choice,
      trackerSheet: tracker.sheet,
      trackerRange: tracker.range,
      headerRows: { first: tracker.header.firstRow, last: tracker.header.lastRow },
      columns: Array.from(columns, ([fact, column]) => ({ fact, column })),
      time: timeOf(now),
    },
  };
}

/** Longest head of the column, in characters, that still fits over names of places. */
const LONGEST_HEAD = 12;

/** How the tracker heads its column of sections, where that is another word than the sheets' own. */
export function sectionHead({ columns, uses, sectionColumn }: ListTracker): Pick<AwardHeader, 'section'> {
  if (sectionColumn === undefined) return {};
  const header = (uses.find(({ column }) => column === sectionColumn) ?? columns[sectionColumn])?.header;
  if (!header || header.key === textKey('科室')) return {};
  // Of 报送情况 over 单位 only the words by which the column was known.
  const words = header.key === readHeader(header.text).key ? header.text : header.key;
  return words.length > LONGEST_HEAD ? {} : { section: words };
}

const isMonth = ({ from, until }: Period): boolean => from.year === until.year && from.month === until.month;

/** The year of a period; undefined where it runs over two. */
const yearOf = ({ from, until }: Period): number | undefined => (from.year === until.year ? from.year : undefined);

/** From the first to the last 日期 of the rows; undefined where the tracker has none. */
function periodOf({ assessment: { scheme, rows } }: Reckoning): Period | undefined {
  const dateOf = valuesIn(rows, slotOf(scheme.book, '日期'));
  let [first, last] = [Infinity, -Infinity];
  for (let index = 0; index < rows.length; index++) {
    const date = dateOf(index);
    if (!isFigure(date)) continue;
    const serial = toNumber(date);
    if (serial < 1) continue;
    first = Math.min(first, serial);
    last = Math.max(last, serial);
  }
  return Number.isFinite(first) ? { from: dayOfSerial(first), until: dayOfSerial(last) } : undefined;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** 2024-12-31 16:20, by the clock of the clerk's machine. */
export const timeOf = (now: Date): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
