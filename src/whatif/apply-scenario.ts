import { textKey } from '../facts/text';
import type { Finding } from '../rules/scheme/finding';
import { readScheme } from '../rules/tables/read';
import { splitTables } from '../rules/tables/table';
import type { Reading, Scheme } from '../rules/scheme/scheme';
import { cellKey, type Edit, type EditedCell, editedCell, textFor, withCells } from './edited-cells';
import { withOpenWeights } from './open-weights';
import type { Parameter } from './parameter';
import { parametersOf } from './parameters';
import { readingPath, type Scenario } from './scenario';
import { withAmounts } from './with-amounts';

/** Why a change does not fit the scheme: it is left out and said. */
export type Misfit =
  /** The tables have nothing under this path (they were changed since). */
  | { readonly kind: 'path-unknown'; readonly path: string; readonly value: string }
  /** What is to stand there is no number, or no option. */
  | { readonly kind: 'value-unfit'; readonly path: string; readonly value: string }
  /** The tables find fault with it. */
  | { readonly kind: 'finding'; readonly finding: Finding };

/** The scheme under a scenario, and what of the scenario did not fit. */
export interface Applied {
  readonly scheme: Scheme;
  readonly misfits: readonly Misfit[];
}

/**
 * The scheme's tables with the scenario's values in their cells, read as any scheme is read. Readings that were
 * chosen for the baseline stay chosen.
 *
 * @param parameters of the baseline, where they are at hand already
 */
export function applyScenario(
  baseline: Scheme,
  scenario: Scenario,
  parameters: readonly Parameter[] = parametersOf(baseline),
): Applied {
  const misfits: Misfit[] = [];
  const edits = new Map<string, readonly Edit[]>();
  const chosen = new Map(baseline.readings.map((reading) => [reading.id, reading.chosen]));
  const byPath = new Map(parameters.map((parameter) => [parameter.path, parameter]));
  for (const [path, value] of scenario) {
    const reading = baseline.readings.find(({ id }) => readingPath(id) === path);
    const parameter = byPath.get(path);
    if (reading) {
      const option = optionNamed(reading, value);
      if (option === undefined) misfits.push({ kind: 'value-unfit', path, value });
      else chosen.set(reading.id, option);
    } else if (!parameter) misfits.push({ kind: 'path-unknown', path, value });
    else {
      const text = textFor(parameter, value);
      const cell = cellKey(parameter);
      if (text === undefined) misfits.push({ kind: 'value-unfit', path, value });
      else edits.set(cell, [...(edits.get(cell) ?? []), { parameter, text }]);
    }
  }
  const cells = [...withOpenWeights(parameters, edits).values()].flatMap((ofCell) => {
    const edited = editedCell(baseline, ofCell);
    if (edited) return [edited];
    for (const { parameter, text } of ofCell) misfits.push({ kind: 'value-unfit', path: parameter.path, value: text });
    return [];
  });
  const options = readingCells(baseline, chosen);
  const grid = withCells(baseline.grid, [...cells, ...options]);
  if (grid === baseline.grid) return { scheme: baseline, misfits };
  const read = withAmounts(baseline, grid, cells, options) ?? readScheme(baseline.name, grid);
  if (!read) return { scheme: baseline, misfits };
  const readings = read.readings.map((reading): Reading => underChoice(reading, chosen.get(reading.id)));
  return { scheme: { ...read, readings }, misfits: [...misfits, ...newFindings(baseline, read)] };
}

const optionNamed = (reading: Reading, value: string): string | undefined =>
  reading.options.find((option) => textKey(option) === textKey(value));

function underChoice({ chosen: _, ...reading }: Reading, chosen: string | undefined): Reading {
  return chosen === undefined ? reading : { ...reading, chosen };
}

/** 采用 of the readings that are not chosen as their cell says. */
function readingCells(scheme: Scheme, chosen: ReadonlyMap<string, string | undefined>): readonly EditedCell[] {
  const tables = splitTables(scheme.grid).filter(({ kind }) => kind === 'readings');
  return tables.flatMap((table) => {
    if (!scheme.grid[table.headerRow]?.includes('采用')) return [];
    return table.rows.flatMap((row): readonly EditedCell[] => {
      const option = scheme.readings.find(({ id }) => textKey(id) === textKey(row.text('编号')));
      const wanted = option && chosen.get(option.id);
      return wanted === undefined || textKey(row.text('采用')) === textKey(wanted)
        ? []
        : [{ at: row.at('采用'), text: wanted }];
    });
  });
}

/** Errors that the tables did not have before. */
function newFindings(before: Scheme, after: Scheme): readonly Misfit[] {
  const known = new Set(before.findings.map((finding) => JSON.stringify([finding.code, finding.at])));
  return after.findings
    .filter((finding) => finding.severity === 'error' && !known.has(JSON.stringify([finding.code, finding.at])))
    .map((finding) => ({ kind: 'finding', finding }));
}
