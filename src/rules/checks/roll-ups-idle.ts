import type { RollUp } from '../scheme/scheme';
import type { Check } from './check';

/** 取 says which row of one thing is paid; without 归并 every row is a thing of its own, and all are paid. */
export const rollUpsIdle: Check = ({ rollUps, findings }) =>
  rollUps
    .filter((rollUp) => rollUp.keys.length === 0 && (!doesElse(rollUp) || chooses(rollUp)))
    // What is faulty in a row is told already; mended, it may do what is missed here.
    .filter(({ source }) => findings.every(({ at }) => at.row !== source.at.row))
    .map(({ source }) => ({ at: source.at, detail: { code: 'roll-up-idle' } }));

const doesElse = ({ cap, gate, owner }: RollUp): boolean => [cap, gate, owner].some((part) => part !== undefined);
/** 金额最高 is also what a blank 取 means. */
const chooses = ({ picks }: RollUp): boolean => picks.some(({ by }) => by === 'fact' || by === 'reading');
