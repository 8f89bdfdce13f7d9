import {
  absolute,
  compare,
  denominator,
  equal,
  type Exact,
  multiply,
  numerator,
  roundTo,
  toDecimalText,
} from '../facts/exact';
import { exactFromText } from '../facts/quantity';
import { textKey } from '../facts/text';
import type { Finding } from '../rules/finding';
import { readScheme } from '../rules/scheme/read';
import type { CellRef, Reading, Scheme } from '../rules/scheme/scheme';
import type { Grid } from '../rules/tables/table';
import { numbersIn } from './cell-numbers';
import type { NumberParameter, Parameter } from './parameter';
import { parametersOf } from './parameters';
import { numberColumns } from './readers';
import { tablesIn } from './tables-in';

/**
 * What is changed, by path: 奖励3/金额 → 250, 名额1/比例 → 20%, 名额1/取整 → 进一, 释义/同稿计奖 → 金额最高. Values are
 * texts as a clerk would write them in the tables; what stands as in the scheme is left out.
 */
export type Scenario = ReadonlyMap<string, string>;

export const NO_CHANGE: Scenario = new Map();

/** The path of a reading. */
export const readingPath = (id: string): string => `释义/${id}`;

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

/** A number as the tables are to have it: 250, 15%, 1/3. A percentage stays one. */
export function valueText({ percent }: Pick<NumberParameter, 'percent'>, value: Exact): string {
  const shown = percent ? multiply(value, 100) : value;
  const decimal = equal(shown, roundTo(shown, 10));
  if (decimal) return `${toDecimalText(shown)}${percent ? '%' : ''}`;
  return `${numerator(value)}/${denominator(value)}`;
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
  const edits = new Map<string, { parameter: Parameter; text: string }[]>();
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
      const cell = `${parameter.at.row} ${parameter.at.column}`;
      if (text === undefined) misfits.push({ kind: 'value-unfit', path, value });
      else edits.set(cell, [...(edits.get(cell) ?? []), { parameter, text }]);
    }
  }
  const cells = [...edits.values()].flatMap((ofCell) => {
    const edited = editedCell(baseline, ofCell);
    if (edited) return [edited];
    for (const { parameter, text } of ofCell) misfits.push({ kind: 'value-unfit', path: parameter.path, value: text });
    return [];
  });
  const grid = withCells(baseline.grid, [...cells, ...readingCells(baseline, chosen)]);
  if (grid === baseline.grid) return { scheme: baseline, misfits };
  const read = readScheme(baseline.name, grid);
  if (!read) return { scheme: baseline, misfits };
  const readings = read.readings.map((reading): Reading => underChoice(reading, chosen.get(reading.id)));
  return { scheme: { ...read, readings }, misfits: [...misfits, ...newFindings(baseline, read)] };
}

const optionNamed = (reading: Reading, value: string): string | undefined =>
  reading.options.find((option) => textKey(option) === textKey(value));

function underChoice({ chosen: _, ...reading }: Reading, chosen: string | undefined): Reading {
  return chosen === undefined ? reading : { ...reading, chosen };
}

/** What is to stand in place of the number or word; undefined where it can be none. */
function textFor(parameter: Parameter, value: string): string | undefined {
  if (parameter.kind === 'choice') return parameter.options.includes(value) ? value : undefined;
  const number = exactFromText(value);
  if (number === undefined || compare(number, parameter.least) < 0) return undefined;
  return parameter.most !== undefined && compare(number, parameter.most) > 0 ? undefined : valueText(parameter, number);
}

interface EditedCell {
  readonly at: CellRef;
  readonly text: string;
}

/** The cell with its changes, from the last to the first; undefined where its reader does not see these numbers then. */
function editedCell(
  scheme: Scheme,
  edits: readonly { readonly parameter: Parameter; readonly text: string }[],
): EditedCell | undefined {
  const [first] = edits;
  if (!first) return undefined;
  const ordered = [...edits].sort((a, b) => b.parameter.start - a.parameter.start);
  const text = ordered.reduce(
    (cell, edit) => `${cell.slice(0, edit.parameter.start)}${edit.text}${cell.slice(edit.parameter.end)}`,
    first.parameter.text,
  );
  return readsAs(scheme, first.parameter, text, edits) ? { at: first.parameter.at, text } : undefined;
}

function readsAs(
  scheme: Scheme,
  { at, column, text: before }: Parameter,
  after: string,
  edits: readonly { readonly parameter: Parameter; readonly text: string }[],
): boolean {
  const table = tablesIn(scheme.grid).find(({ rows }) => rows.some(({ row }) => row === at.row));
  const row = table?.rows.find((one) => one.row === at.row);
  const reader = table && row && numberColumns(scheme, table, row).find(({ name }) => name === column)?.read;
  if (!reader) return edits.every(({ parameter }) => parameter.kind === 'choice');
  const [was, is] = [reader(before), reader(after)];
  if (!was || !is) return false;
  if (edits.some(({ parameter }) => parameter.kind === 'choice')) return was.numbers.length === is.numbers.length;
  if (was.form !== is.form) return false;
  const expected = [...was.numbers].map(absolute);
  for (const number of numbersIn(before, reader)) {
    const edit = edits.find(({ parameter }) => parameter.start === number.start);
    if (edit) expected[number.place] = exactFromText(edit.text) ?? 0;
  }
  return is.numbers.every((number, place) => equal(absolute(number), expected[place] ?? 0));
}

/** 采用 of the readings that are not chosen as their cell says. */
function readingCells(scheme: Scheme, chosen: ReadonlyMap<string, string | undefined>): readonly EditedCell[] {
  const tables = tablesIn(scheme.grid).filter(({ kind }) => kind === 'readings');
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

function withCells(grid: Grid, cells: readonly EditedCell[]): Grid {
  if (cells.length === 0) return grid;
  const rows = grid.map((row) => row);
  for (const { at, text } of cells) {
    const row = [...(rows[at.row] ?? [])];
    row[at.column] = text;
    rows[at.row] = row;
  }
  return rows;
}

/** Errors that the tables did not have before. */
function newFindings(before: Scheme, after: Scheme): readonly Misfit[] {
  const known = new Set(before.findings.map((finding) => JSON.stringify([finding.code, finding.at])));
  return after.findings
    .filter((finding) => finding.severity === 'error' && !known.has(JSON.stringify([finding.code, finding.at])))
    .map((finding) => ({ kind: 'finding', finding }));
}

/** The value that a scenario gives a number; as in the scheme where it says nothing. */
export function valueUnder(parameter: NumberParameter, scenario: Scenario): Exact {
  const text = scenario.get(parameter.path);
  return (text === undefined ? undefined : exactFromText(text)) ?? parameter.value;
}

/** The scenario with one more value; one that is the scheme's own is taken out, so that setting back leaves nothing. */
export function withValue(scenario: Scenario, parameter: Parameter, value: string): Scenario {
  const changed = new Map(scenario);
  const own = parameter.kind === 'choice' ? parameter.value : valueText(parameter, parameter.value);
  if (value === own) changed.delete(parameter.path);
  else changed.set(parameter.path, value);
  return changed;
}

/** The scenario with a reading; the baseline's own choice is taken out. */
export function withReading(scenario: Scenario, reading: Reading, option: string): Scenario {
  const changed = new Map(scenario);
  if (option === reading.chosen) changed.delete(readingPath(reading.id));
  else changed.set(readingPath(reading.id), option);
  return changed;
}
