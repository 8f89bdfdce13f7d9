import { type Program, programsIn } from '../../rules/award/program';
import { readingsOf } from '../../rules/award/readings';
import type { Scheme } from '../../rules/scheme/scheme';
import type { ChosenReading } from '../../sheets/stamp/stamp';

/** 编号 of the readings that a rule or a roll-up of the awards of these rows asks for. */
export const askedBy = (programs: readonly (Program | undefined)[]): ReadonlySet<string> =>
  new Set(programsIn(programs).flatMap(({ rules, rollUps }) => [...rules, ...rollUps].flatMap(readingsOf)));

/** Those of the readings that are chosen, in the order of the scheme, as a stamp keeps them. */
export const chosenAmong = ({ readings }: Scheme, asked: ReadonlySet<string>): readonly ChosenReading[] =>
  readings.flatMap(({ id, chosen }) => (asked.has(id) && chosen !== undefined ? [{ id, option: chosen }] : []));
