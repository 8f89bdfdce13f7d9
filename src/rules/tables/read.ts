import type { FactKind } from '../../facts/fact';
import { ladder } from '../../facts/levels';
import { sameText } from '../../facts/text';
import type { FactCondition } from '../conditions/condition';
import type { Requirement } from '../conditions/requirement';
import { factsIn } from '../expressions/expression';
import type { Report, TableFault } from '../scheme/finding';
import { sharedOutlets } from './shared-outlets';
import { countNames, figureNames, readAwards } from './awards';
import { readDays, readDuties } from './calendar';
import { readEligibility } from './eligibility';
import { readExamples } from './examples';
import { type DeclaredFacts, readFacts } from './facts';
import type { TableKind } from './kinds';
import { readOutlets } from './outlets';
import { readPlaces } from './places';
import { readReadings } from './readings';
import { readScoreParts } from './scoring';
import { labelNames, readRollUps } from './roll-ups';
import { splitTables, type Table } from './table';
import type { Grid } from '../scheme/range';
import { boundNames, conditionCells, createVocabulary, kindNamed, kindShown, type Vocabulary } from './vocabulary';
import { factByFact } from './whole-conditions';
import { withBars } from './bars';
import type { Scheme } from '../scheme/scheme';

/**
 * Reads the tables of a scheme, built in or typed on a sheet: the same code for both. Undefined where the range
 * holds no table at all. What is wrong in the tables is in `findings`, each with its cell.
 */
export function readScheme(name: string, grid: Grid): Scheme | undefined {
  const tables = splitTables(grid);
  if (tables.length === 0) return undefined;
  const findings: TableFault[] = [];
  const report: Report = (at, detail) => findings.push({ ...detail, severity: 'error', at });
  reportCells(tables, report);
  const of: TablesOf = (kind) => tables.filter((table) => table.kind === kind);

  const readings = readReadings(of('readings'), report);
  const { declared, vocabulary } = factsDeclared(tables, of, report);
  const rules = readAwards(of('awards'), vocabulary, readings, report);
  const rollUps = readRollUps(of('rollUps'), vocabulary, readings, report);
  const places = readPlaces([...of('places'), ...of('awards')], vocabulary, readings, report);
  const awarding = [...rules, ...places];
  const awards = awarding.flatMap((row) => row.awards ?? []);
  reportUnknownAwards(declared.asked, awards, report);
  const eligibility = readEligibility(of('eligibility'), vocabulary, readings, report);
  const outlets = outletsIn(of('outlets'), vocabulary, report);
  const scoreParts = readScoreParts(of('scoring'), vocabulary, readings, report);
  const duties = readDuties(of('calendar'), readings, report);
  const examples = readExamples(of('examples'), vocabulary, report);
  const days = readDays(of('days'), report);

  return {
    name,
    book: withBars(vocabulary.book(), [
      ...awarding.flatMap(({ when }) => when),
      ...conditionsIn(rollUps.flatMap(({ gate }) => gate ?? [])),
      ...conditionsIn(eligibility.map(({ requirement }) => requirement)),
    ]),
    rules,
    rollUps,
    places,
    eligibility,
    readings,
    outlets,
    scoreParts,
    duties,
    examples,
    derived: declared.derived,
    days,
    grid,
    findings,
  };
}

/** The tables of a kind, in the order of the range. */
type TablesOf = (kind: TableKind) => readonly Table[];

/** Cells that no table can read. */
function reportCells(tables: readonly Table[], report: Report): void {
  for (const { at, text } of tables.flatMap((table) => table.errors)) report(at, { code: 'value-is-error', text });
  for (const at of tables.flatMap((table) => table.unknownHeaders)) report(at, { code: 'header-unknown' });
  for (const { at, text } of tables.flatMap((table) => table.unread)) report(at, { code: 'cell-unread', text });
}

/** The facts that the tables declare, and the vocabulary in which all other tables are read. */
function factsDeclared(
  tables: readonly Table[],
  of: TablesOf,
  report: Report,
): { readonly declared: DeclaredFacts; readonly vocabulary: Vocabulary } {
  const columns = conditionCells(tables);
  // Amounts reckon with days too, 月份(立项日): conditions that name days say so.
  const figures = new Set(
    [...figureNames(of('awards')), ...boundNames(columns)].filter(
      (name) => kindShown(name, columns.get(name) ?? []) !== 'date',
    ),
  );
  const shown = (fact: string): FactKind | undefined => {
    const cells = columns.get(fact);
    return figures.has(fact) ? kindNamed(fact, 'number') : cells && kindNamed(fact, kindShown(fact, cells), cells);
  };
  const declared = readFacts(of('facts'), shown, report);
  const labels = new Set([...labelNames(of('rollUps')), ...declared.derived.flatMap(({ by }) => by)]);
  const vocabulary = createVocabulary(columns, declared, figures, labels, countNames(of('awards')), wholesIn(tables));
  for (const { expression, by } of declared.derived) [...factsIn(expression), ...by].forEach(vocabulary.fact);
  if (of('outlets').length > 0) vocabulary.fact('媒体');
  return { declared, vocabulary };
}

/** The cells that name their facts themselves. */
const wholesIn = (tables: readonly Table[]): string =>
  tables.flatMap(({ rows }) => rows.map((row) => row.text('条件') + row.text('门槛'))).join(';');

/** 奖额 of an award that the tables do not have. */
function reportUnknownAwards(asked: DeclaredFacts['asked'], awards: readonly string[], report: Report): void {
  for (const { award, at } of asked) {
    if (awards.some((known) => sameText(known, award))) continue;
    report(at, { code: 'value-not-in-set', fact: '奖额', text: award, value: award, values: [...new Set(awards)] });
  }
}

/** The shared directory with the scheme's own outlets; only of these is reported what is wrong. */
function outletsIn(own: readonly Table[], vocabulary: Vocabulary, report: Report): Scheme['outlets'] {
  const levels = vocabulary.names().includes('级别') ? (vocabulary.fact('级别').values ?? ladder) : ladder;
  const outlets = readOutlets([...splitTables(sharedOutlets), ...own], levels, () => undefined);
  readOutlets(own, levels, report);
  return outlets;
}

/** The conditions on single facts in requirements. */
const conditionsIn = (requirements: readonly Requirement[]): readonly FactCondition[] =>
  requirements.flatMap((requirement) => factByFact(requirement, 0) ?? []);
