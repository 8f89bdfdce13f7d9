import { equal } from '../facts/exact';
import { textKey } from '../facts/text';
import type { Program } from '../rules/award/program';
import type { Parameter } from './parameter';

/**
 * What a clerk turns as one: a number or a word, or a bound that rows of one clause share (不足1000字, 1000字以上),
 * so that no gap opens between their bands.
 */
export interface Knob {
  readonly key: string;
  /** The first stands for all. */
  readonly parameters: readonly [Parameter, ...Parameter[]];
  /** Whether it can have a part in the awards at hand, under the readings in force. */
  readonly matters: boolean;
}

/** Knobs in the order of the tables. */
export function knobsOf(parameters: readonly Parameter[], programs: readonly Program[]): readonly Knob[] {
  const matters = partIn(programs);
  const knobs: { key: string; parameters: [Parameter, ...Parameter[]]; matters: boolean }[] = [];
  for (const parameter of parameters) {
    const together = knobs.find((knob) => turnsWith(knob.parameters[0], parameter));
    if (together) {
      together.parameters.push(parameter);
      together.matters ||= matters(parameter);
    } else knobs.push({ key: parameter.path, parameters: [parameter], matters: matters(parameter) });
  }
  return knobs;
}

function turnsWith(a: Parameter, b: Parameter): boolean {
  return (
    a.kind === 'number' &&
    b.kind === 'number' &&
    a.role === 'bound' &&
    b.role === 'bound' &&
    a.table === b.table &&
    a.column === b.column &&
    a.clause === b.clause &&
    a.percent === b.percent &&
    equal(a.value, b.value) &&
    a.table === 'awards'
  );
}

/** Rows in force for these awards, and facts that they reckon with. */
function partIn(programs: readonly Program[]): (parameter: Parameter) => boolean {
  const rows = new Set<string>();
  const facts = new Set<string>();
  for (const program of programs) {
    program.variants.forEach((variant) => [...variant.rules, ...variant.rollUps].forEach(({ id }) => rows.add(id)));
    program.facts.forEach((fact) => facts.add(textKey(fact)));
  }
  return ({ table, row, subject }) => rows.has(row) || (table === 'facts' && facts.has(textKey(subject)));
}
