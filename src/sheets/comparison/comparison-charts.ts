import type { ComparisonWords } from '../../messages/sheets/comparison';
import type { ChartPlan } from '../plan/plan';

/** Where the figures of the charts stand, rows from 0. */
interface Places {
  /** The head of the totals; these stand in the row below. */
  readonly head: number;
  /** The row that the charts cover. */
  readonly place: number;
  /** The head of the people; the first has the largest variance. */
  readonly peopleHead: number;
  readonly people: number;
  readonly scenarios: number;
  /** Whether any total, or any person's amount, is below 0. */
  readonly belowZero: { readonly totals: boolean; readonly people: boolean };
}

/** More bars than this cannot be told apart. */
const MOST_PEOPLE = 8;

/** The totals as columns; beside them the people with the largest variances as bars. */
export function comparisonCharts(places: Places, words: ComparisonWords): readonly ChartPlan[] {
  const { head, place, peopleHead, people, scenarios } = places;
  const right = 1 + scenarios;
  const shown = Math.min(people, MOST_PEOPLE);
  // The first column is as wide as several others: the totals stand over it.
  const split = shown > 0 ? 1 : 1 + 2 * scenarios;
  const totals: ChartPlan = {
    kind: 'column',
    title: words.chartTotals,
    data: { top: head, left: 0, bottom: head + 1, right },
    seriesBy: 'rows',
    fromZero: !places.belowZero.totals,
    place: { top: place, left: 0, bottom: place, right: split },
  };
  if (shown === 0) return [totals];
  const byPerson: ChartPlan = {
    kind: 'bar',
    title: words.chartPeople(shown),
    data: { top: peopleHead, left: 0, bottom: peopleHead + shown, right },
    seriesBy: 'columns',
    fromZero: !places.belowZero.people,
    place: { top: place, left: split + 1, bottom: place, right: 1 + 2 * scenarios },
  };
  return [totals, byPerson];
}
