import fc from 'fast-check';
import { toNumber } from '../../src/facts/exact';
import { totals as productTotals } from '../../src/functions/totals';
import type { Problem } from '../../src/rules/problem';
import { times } from '../fuzz/runs';
import type { Facts, Office } from './office';
import { totals } from './totals';
import { offices, richOffices } from './written/offices';
import { cellsOf, factsOf, richTrackers } from './written/trackers';

/** A cell of TOTALS: a sum, or which kind of reason there is for none. */
function inWords(cell: unknown): unknown {
  if (typeof cell === 'number') return cell;
  const { code } = (cell as { readonly problem: Problem }).problem;
  return code === 'rows-unsettled' ? 'unsettled' : code;
}

/** Whether a scheme speaks of authors: then the author of a row is the person, else 姓名 is. */
const speaksOfAuthors = ({ rollUps, derived }: Office): boolean =>
  rollUps.some(({ same }) => same.flat().includes('作者')) || derived.some(({ over }) => over?.by.includes('作者'));

describe('TOTALS and the oracle', () => {
  it('agree on what each person gets', () =>
    fc.assert(
      fc.property(fc.oneof(offices, richOffices), richTrackers, ({ cells, office }, tracker) => {
        fc.pre(new Set(office.rules.map(({ unit }) => unit)).size === 1);
        const byAuthor = speaksOfAuthors(office);
        const nameOf = (facts: Facts): string => String((byAuthor && facts.作者) || '某人');
        const wanted = totals(office, '奖', factsOf(tracker), nameOf);
        const [, ...got] = productTotals(cells, [['奖']], [cellsOf(tracker)]) as readonly (readonly unknown[])[];
        expect(got.map(([name, count, amount]) => [name, count, inWords(amount)])).toEqual(
          wanted.map(({ name, count, gets }) => [
            name,
            toNumber(count),
            typeof gets === 'string' ? gets : toNumber(gets),
          ]),
        );
      }),
      { numRuns: 100 * times },
    ));
});
