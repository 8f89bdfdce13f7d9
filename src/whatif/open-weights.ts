import type { Scheme } from '../rules/scheme/scheme';
import { partsOf } from '../rules/score/score';
import type { Table } from '../rules/tables/table';
import type { TableRow } from '../rules/tables/table-row';
import { cellKey, type Edit } from './edited-cells';
import type { NumberParameter, Parameter } from './parameter';

/**
 * 权重 that the document leaves open for every part of an assessment: each counts as 1, and a clerk may try others.
 * Undefined where weights or 满分 are written, where there is a single part, and where the table has no such column.
 */
export function openWeightOf(
  scheme: Scheme,
  table: Table,
  row: TableRow,
  base: Omit<NumberParameter, keyof typeof AS_ONE | 'path' | 'text' | 'start' | 'end'>,
): NumberParameter | undefined {
  const parts = partsOf(scheme, row.text('考核'));
  if (!scheme.grid[table.headerRow]?.includes('权重') || parts.length < 2) return undefined;
  if (parts.some(({ weight, full }) => weight !== undefined || full !== undefined)) return undefined;
  return { ...base, path: `${base.row}/${base.column}`, text: '', start: 0, end: 0, ...AS_ONE };
}

const AS_ONE = {
  kind: 'number',
  role: 'weight',
  alone: true,
  value: 1,
  percent: false,
  unit: '',
  step: 1,
  least: 1,
  open: true,
} as const;

/** Once one weight of an assessment is tried, the others that are open stand there as what they count: 1. */
export function withOpenWeights(
  parameters: readonly Parameter[],
  edits: ReadonlyMap<string, readonly Edit[]>,
): ReadonlyMap<string, readonly Edit[]> {
  const subjects = new Set(
    [...edits.values()].flat().flatMap(({ parameter }) => (isOpen(parameter) ? [parameter.subject] : [])),
  );
  if (subjects.size === 0) return edits;
  const all = new Map(edits);
  for (const parameter of parameters) {
    const key = cellKey(parameter);
    if (isOpen(parameter) && subjects.has(parameter.subject) && !all.has(key)) all.set(key, [{ parameter, text: '1' }]);
  }
  return all;
}

const isOpen = (parameter: Parameter): boolean => parameter.kind === 'number' && parameter.open === true;
