import { partsOf } from '../rules/score/score';
import { cellKey, type Edit } from './edited-cells';
import type { NumberParameter, Parameter } from './parameter';
import { cellIn, hasColumn, type SchemeRow } from './scheme-row';

/**
 * 权重 that the document leaves open for every part of an assessment: each counts as 1, and a clerk may try others.
 * Undefined where weights or 满分 are written, where there is a single part, and where the table has no such column.
 */
export function openWeightOf(at: SchemeRow): NumberParameter | undefined {
  const parts = partsOf(at.scheme, at.row.text('考核'));
  if (!hasColumn(at, '权重') || parts.length < 2) return undefined;
  if (parts.some(({ weight, full }) => weight !== undefined || full !== undefined)) return undefined;
  return { ...cellIn(at, '权重'), path: `${at.id}/权重`, text: '', start: 0, end: 0, ...AS_ONE };
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
