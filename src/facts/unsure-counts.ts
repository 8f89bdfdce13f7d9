import type { FactBook } from './book';
import type { ColumnUse } from './columns';
import type { Header } from './headers';
import type { Pair } from './row';

/**
 * Counts that would be taken for 1, or be missing, while a column may hold them: 采用篇数 for 篇数, 实际天数 for what is paid
 * by the day. They are asked about instead. 数量 is behind most amounts: of its columns only those that nothing else takes.
 */
export const unsureCounts = (
  { facts, slots }: FactBook,
  columns: readonly ColumnUse[],
  pairs: readonly Pair[],
  header: readonly Header[],
): readonly Pair[] =>
  facts
    .filter(
      (fact) =>
        (fact.fallback === 1 || fact.headers.includes('数量')) &&
        ![...columns, ...pairs].some((by) => by.fact === fact),
    )
    .flatMap((fact): readonly Pair[] =>
      header
        .filter(({ key }, at) => {
          const isFree = fact.name !== '数量' || columns.every(({ column }) => column !== at);
          return isFree && [fact.name, ...fact.headers].some((name) => key.endsWith(name));
        })
        .map(({ text }) => ({
          fact,
          slot: slots.get(fact.name) ?? -1,
          statement: { kind: 'bad', fault: { code: 'column-unsure', fact: fact.name, given: text } },
        })),
    );
