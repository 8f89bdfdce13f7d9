import { equal } from '../../facts/exact';
import { slotOf } from '../../facts/book';
import { rowReader, type Pair } from '../../facts/row';
import { showAmount } from '../../facts/show';
import { readStatement } from '../../facts/statement';
import { assess } from '../award/assess';
import { completeRow } from '../award/derive';
import { settledAmount } from '../award/outcome';
import type { Example, Scheme } from '../scheme/scheme';
import type { Check } from './check';

/** 用例: a worked example that does not hold. */
export const examplesThatFail: Check = (scheme) =>
  scheme.examples.flatMap((example) => {
    const got = amountOf(scheme, example);
    if (got !== undefined && equal(got, example.due)) return [];
    const detail = {
      code: 'example-fails' as const,
      award: example.award,
      due: showAmount(example.due),
      got: got === undefined ? '' : showAmount(got),
    };
    return [{ at: example.source.at, detail }];
  });

function amountOf(scheme: Scheme, example: Example): ReturnType<typeof settledAmount> {
  const pairs = example.facts.flatMap(({ fact: name, cell }): readonly Pair[] => {
    const slot = slotOf(scheme.book, name);
    const fact = scheme.book.facts[slot];
    return fact ? [{ slot, fact, statement: readStatement(fact, cell, 'pair') }] : [];
  });
  const rows = [completeRow(scheme, rowReader(scheme.book, [], pairs)([]))];
  return settledAmount(assess(scheme, [example.award], rows).outcomes[0] ?? { kind: 'blank' });
}
