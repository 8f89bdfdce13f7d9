import { fractionText } from '../../facts/exact';
import { entryOf } from '../../base/entries';
import { finish } from '../../base/steps';
import { aggregatesIn } from '../expressions/expression';
import type { Reading, Scheme } from '../scheme/scheme';
import { type Assessment, outcomesInSteps } from './assess';
import { classesFor } from './classes';
import { BLANK, type Outcome, sameOutcome, settledAmount } from './outcome';
import { type Program, programFor, programsIn } from './program';
import { readingsOf } from './readings';
import { isBlankAt, isTable, type Rows } from './rows';

/** What a row would come to if a sentence were read in another way than it is. */
export interface Otherwise {
  readonly reading: Reading;
  /** An option that is not in force. */
  readonly option: string;
  readonly outcome: Outcome;
}

type OtherwiseAt = (index: number) => readonly Otherwise[];

const NONE: readonly Otherwise[] = [];
const ofAssessments = new WeakMap<Assessment<Rows>, OtherwiseAt>();

/**
 * For each row that has an amount the options not in force that would give it another one, or none: each by itself, with
 * everything across rows taken into account. Rows with the same answer share it (the same array). Where facts are reckoned
 * from amounts (奖额) none is told, for the rows themselves would have to be read anew.
 */
export const otherwiseIn = (assessment: Assessment<Rows>): OtherwiseAt =>
  entryOf(ofAssessments, assessment, (): OtherwiseAt => {
    const others = outcomesUnder(assessment, waysFor(assessment));
    const shared = new Map<string, readonly Otherwise[]>();
    return (index) => {
      const given = assessment.outcomes[index] ?? BLANK;
      if (settledAmount(given) === undefined) return NONE;
      let found: Otherwise[] | undefined;
      for (const { reading, option, outcomes } of others) {
        const outcome = outcomes[index] ?? BLANK;
        if (!sameOutcome(given, outcome)) (found ??= []).push({ reading, option, outcome });
      }
      if (!found) return NONE;
      const key = found.map(({ reading, option, outcome }) => `${reading.id} ${option} ${keyOf(outcome)}`).join();
      return entryOf(shared, key, () => found);
    };
  });

/** An outcome by what is told of it. */
function keyOf(outcome: Outcome): string {
  const amount = settledAmount(outcome);
  if (amount === undefined) return outcome.kind === 'undecided' ? outcome.missing.join() : outcome.kind;
  return `${fractionText(amount)}${'unit' in outcome ? outcome.unit : ''}`;
}

/** A scheme with another option of one reading in force. */
interface Way {
  readonly reading: Reading;
  readonly option: string;
  readonly scheme: Scheme;
}

const ofSchemes = new WeakMap<Scheme, readonly Way[]>();

/** Every option of every reading that somebody chose, but the chosen one. */
const waysOf = (scheme: Scheme): readonly Way[] =>
  entryOf(ofSchemes, scheme, () => {
    const { readings, derived } = scheme;
    if (derived.some(({ expression }) => aggregatesIn(expression).some(({ name }) => name === '奖额'))) return [];
    return readings.flatMap((reading): readonly Way[] => {
      const under = (option: string): Scheme => ({
        ...scheme,
        readings: readings.map((one) => (one === reading ? { ...one, chosen: option } : one)),
      });
      const others = reading.options.filter((option) => option !== reading.chosen);
      return reading.chosen === undefined ? [] : others.map((option) => ({ reading, option, scheme: under(option) }));
    });
  });

/** Those of readings that the awards at hand ask for. */
function waysFor(assessment: Assessment<Rows>): readonly Way[] {
  const asked = new Set(
    programsIn(assessment.programs).flatMap(({ rules, rollUps }) => [...rules, ...rollUps].flatMap(readingsOf)),
  );
  return waysOf(assessment.scheme).filter(({ reading }) => asked.has(reading.id));
}

/** What the rows come to under each way. One division of a table into classes serves all. */
function outcomesUnder(
  assessment: Assessment<Rows>,
  ways: readonly Way[],
): readonly (Way & { readonly outcomes: readonly Outcome[] })[] {
  if (ways.length === 0) return [];
  const { programs, rows } = assessment;
  const read = programsIn(programs).map((program) => {
    const under = ways.flatMap(({ scheme }) => programFor(scheme, program.award) ?? []);
    const takes = (index: number): boolean => !isBlankAt(rows, index) && programs[index] === program;
    return {
      program,
      under,
      classes: isTable(rows) ? classesFor(askingAll(program, under), rows, programs, takes) : undefined,
    };
  });
  return ways.map((way, place) => {
    const under = new Map(read.map(({ program, under }) => [program, under[place]]));
    const classes = read.flatMap(({ under, classes }) =>
      under[place] && classes ? [[under[place], classes] as const] : [],
    );
    const others = programs.map((program) => program && under.get(program));
    return {
      ...way,
      ...finish(outcomesInSteps(way.scheme, others, rows, isTable(rows) ? new Map(classes) : undefined)),
    };
  });
}

/** A program that asks of a row all that others ask. */
const askingAll = (program: Program, others: readonly Program[]): Program => ({
  ...program,
  variants: others.flatMap(({ variants }) => variants),
  facts: new Set(others.flatMap(({ facts }) => [...facts])),
});
