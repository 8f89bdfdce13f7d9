import { placesFor } from '../../../rules/places/quota';
import { readingsOf } from '../../../rules/award/readings';
import type { SchemeSource } from '../../../rules/schemes/source';
import type { SheetHead } from '../../../sheets/plan/sheet-head';
import type { SheetCells } from '../../../excel/port';
import { fingerprintOf } from '../../state/fingerprint';
import { yearInTitle } from '../../state/above-table';
import { chosenAmong } from '../../state/readings-asked';
import { timeOf } from '../../state/sheet-head';
import type { Lists } from './lists';
import type { AwardView, ContestView } from './view';

/** The words that the heading is made of. */
export interface ContestHeadWords {
  /** 2007年度优秀共产党员 */
  title(year: number | undefined, award: string): string;
  /** 评先, where a sheet is about all awards. */
  readonly contests: string;
}

/** The year that the titles of the roster and the vote lists name. */
export function contestYear(cells: readonly SheetCells[], lists: Lists): number | undefined {
  const years = new Set(
    cells.flatMap((sheet) => {
      const tracker = lists.get(sheet.sheet);
      return tracker ? (yearInTitle(sheet, tracker.header.firstRow) ?? []) : [];
    }),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

/** What the sheets of a contest come from. */
interface HeadGround {
  readonly source: SchemeSource;
  readonly view: ContestView;
  readonly lists: Lists;
  /** The award that the sheet is about; undefined for all. */
  readonly award: AwardView | undefined;
  /** The year of the contest, where the lists tell it. */
  readonly year: number | undefined;
  /** When they are written. */
  readonly now: Date;
}

/** What stands above and below a sheet about one award, or about all of them. Dates and names stay blank. */
export function contestHead({ source, view, lists, award, year, now }: HeadGround, words: ContestHeadWords): SheetHead {
  const { document } = source;
  const from = award?.voteLists[0]?.from.sheet ?? award?.choice.sheet ?? view.rosterSheet ?? '';
  const tracker = lists.get(from);
  const asked = new Set(
    [...(award ? placesFor(view.scheme, award.award) : view.scheme.places), ...view.scheme.eligibility].flatMap(
      (rule) => [
        ...readingsOf(rule),
        ...('rounding' in rule && rule.rounding?.kind === 'by-reading' ? [rule.rounding.id] : []),
      ],
    ),
  );
  return {
    title: words.title(year, award?.award ?? words.contests),
    office: document.office,
    scheme: document.title,
    documentNumber: document.number,
    period: '',
    preparedBy: '',
    reviewedBy: '',
    approvedBy: award?.setup.approved?.by ?? '',
    date: '',
    basis: {
      schemeId: source.id,
      fingerprint: fingerprintOf(source.tables),
      readings: chosenAmong(view.scheme, asked),
      award: award ? { kind: 'one', award: award.award } : { kind: 'column' },
      trackerSheet: from,
      trackerRange: tracker?.range ?? '',
      headerRows: { first: tracker?.header.firstRow ?? 0, last: tracker?.header.lastRow ?? 0 },
      columns: [],
      time: timeOf(now),
    },
  };
}
