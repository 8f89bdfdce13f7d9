import fc from 'fast-check';
import { builtIns } from '../../src/rules/schemes/catalog';
import { cells, ranges } from './cells';

type Tables = readonly (readonly unknown[])[];

/** What may happen to a scheme's tables while a clerk edits them. */
type Damage =
  | { readonly kind: 'put'; readonly row: number; readonly column: number; readonly cell: unknown }
  | { readonly kind: 'drop' | 'repeat' | 'blank'; readonly row: number }
  | { readonly kind: 'swap'; readonly a: number; readonly b: number }
  | { readonly kind: 'narrow'; readonly width: number };

const places = fc.nat(200);
const damages: fc.Arbitrary<Damage> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('put' as const), row: places, column: fc.nat(16), cell: cells }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('drop' as const, 'repeat' as const, 'blank' as const), row: places }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('swap' as const), a: fc.nat(16), b: fc.nat(16) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('narrow' as const), width: fc.integer({ min: 1, max: 14 }) }) },
);

function damaged(tables: Tables, damage: Damage): Tables {
  const at = (row: number): number => row % Math.max(1, tables.length);
  switch (damage.kind) {
    case 'put':
      return tables.map((row, index) =>
        index === at(damage.row)
          ? row.map((cell, column) => (column === damage.column % row.length ? damage.cell : cell))
          : row,
      );
    case 'drop':
      return tables.length > 1 ? tables.filter((_, index) => index !== at(damage.row)) : tables;
    case 'repeat':
      return tables.flatMap((row, index) => (index === at(damage.row) ? [row, row] : [row]));
    case 'blank':
      return tables.map((row, index) => (index === at(damage.row) ? row.map(() => '') : row));
    case 'swap':
      return tables.map((row) => {
        const [a, b] = [damage.a % row.length, damage.b % row.length];
        return row.map((cell, column) => (column === a ? row[b] : column === b ? row[a] : cell));
      });
    case 'narrow':
      return tables.map((row) => row.slice(0, damage.width));
  }
}

/** Rows of one width, as a range has them. */
function rectangular(tables: Tables): unknown[][] {
  const width = Math.max(1, ...tables.map((row) => row.length));
  return tables.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** A built-in scheme's tables after a few accidents, or a range of anything. */
export const schemeTables: fc.Arbitrary<unknown[][]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...builtIns), fc.array(damages, { minLength: 1, maxLength: 6 }))
      .map(([source, some]) => rectangular(some.reduce<Tables>(damaged, source.tables))),
  },
  { weight: 1, arbitrary: ranges(8, 8) },
);
