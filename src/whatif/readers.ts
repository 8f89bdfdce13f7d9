import { slotOf } from '../facts/book';
import { exactFromText } from '../facts/quantity';
import { cleanText } from '../facts/text';
import { toSimplified } from '../facts/traditional';
import { parseCondition } from '../rules/conditions/parse';
import { parseRequirement } from '../rules/conditions/requirement';
import { parseFormula } from '../rules/expressions/parse';
import type { Scheme } from '../rules/scheme/scheme';
import { parseCaps } from '../rules/tables/caps';
import { writtenAmount } from '../rules/tables/amount/text';
import { isDoubt } from '../rules/tables/amount/written';
import type { TableKind } from '../rules/tables/kinds';
import type { Table } from '../rules/tables/table';
import type { TableRow } from '../rules/tables/table-row';
import type { CellReader } from './cell-numbers';
import { shapeOfCondition, shapeOfExpression, shapeOfNumber, shapeOfRequirement } from './shape';

/** What a number in a column is: it decides its unit, its steps and its limits. */
export type Role = 'amount' | 'bound' | 'ratio' | 'count' | 'cap' | 'weight' | 'full' | 'formula';

/** A column with numbers that a clerk may turn. */
export interface NumberColumn {
  readonly name: string;
  readonly role: Role;
  readonly read: CellReader;
}

const folded = (text: string): string => toSimplified(cleanText(text));

const expression: CellReader = (text) => {
  const written = writtenAmount(folded(text));
  const parsed = isDoubt(written) ? undefined : parseFormula(written.formula);
  return parsed && shapeOfExpression(parsed);
};

const caps: CellReader = (text) => {
  const shapes = (parseCaps(folded(text)) ?? []).map(({ cap }) => shapeOfExpression(cap));
  return shapes.length === 0
    ? undefined
    : { form: shapes.map(({ form }) => form).join(), numbers: shapes.flatMap(({ numbers }) => numbers) };
};

const figure: CellReader = (text) => {
  const value = exactFromText(folded(text).replace(/^约|左右$/g, ''));
  return value === undefined ? undefined : shapeOfNumber(value);
};

/** The columns of numbers of one row, in the order in which a reader would ask for them. */
export function numberColumns(scheme: Scheme, table: Table, row: TableRow): readonly NumberColumn[] {
  const conditions = table.conditionColumns.map((name) => conditionColumn(scheme, name, name));
  return [...ownColumns(scheme, table.kind, row), ...(table.kind === 'examples' ? [] : conditions)];
}

function ownColumns(scheme: Scheme, kind: TableKind, row: TableRow): readonly NumberColumn[] {
  switch (kind) {
    case 'awards':
      return [{ name: '金额', role: 'amount', read: expression }];
    case 'rollUps':
      return [
        { name: '每人上限', role: 'cap', read: caps },
        { name: '门槛', role: 'bound', read: requirement(scheme) },
      ];
    case 'places':
      return [
        { name: '比例', role: 'ratio', read: figure },
        { name: '名额', role: 'count', read: expression },
        { name: '至少', role: 'count', read: figure },
        { name: '至多', role: 'count', read: figure },
      ];
    case 'eligibility': {
      const fact = toSimplified(row.text('指标'));
      return fact === ''
        ? [{ name: '条件', role: 'bound', read: requirement(scheme) }]
        : [conditionColumn(scheme, '条件', fact)];
    }
    case 'scoring':
      return [
        { name: '权重', role: 'weight', read: figure },
        { name: '满分', role: 'full', read: figure },
      ];
    case 'facts':
      return [{ name: '算式', role: 'formula', read: expression }];
    case 'calendar':
    case 'readings':
    case 'examples':
    case 'outlets':
    case 'days':
      return [];
  }
}

/** Only figures have bounds to turn: dates and names have none. */
function conditionColumn({ book }: Scheme, name: string, fact: string): NumberColumn {
  const known = book.facts[slotOf(book, fact)];
  const read: CellReader = (text) => {
    if (known?.kind !== 'number') return undefined;
    const parsed = parseCondition(text, known);
    return parsed.ok ? shapeOfCondition(parsed.condition) : undefined;
  };
  return { name, role: 'bound', read };
}

function requirement({ book }: Scheme): CellReader {
  const names = book.facts.map(({ name }) => name);
  return (text) => {
    const parsed = parseRequirement(text, (name) => book.facts[slotOf(book, name)], names);
    return parsed && shapeOfRequirement(parsed);
  };
}
