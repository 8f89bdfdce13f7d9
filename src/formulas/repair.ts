import { callsIn } from './calls';

/** What Excel puts around a formula that gave one value in older versions. */
const SINGLE = /^(?:_xlfn\.)?SINGLE\(/i;

/**
 * The formula as it should be entered again: our functions by their bare names, without the marks that Excel put
 * there while it did not know them. Undefined where none of our functions stands in it.
 */
export function repairedFormula(formula: string): string | undefined {
  const bare = withBareNames(formula);
  if (bare === undefined) return undefined;
  let at = bare;
  for (;;) {
    const body = at.slice(1).trim();
    const inner = SINGLE.exec(body)?.[0];
    const [call] = inner === undefined ? [] : callsIn(at);
    // Only where SINGLE stands around nothing but the call.
    if (inner === undefined || !call || call.end !== at.trimEnd().length - 1) return at;
    if (at.slice(0, call.start).trim().toUpperCase().replace('_XLFN.', '') !== '=SINGLE(') return at;
    at = `=${at.slice(call.start, call.end)}`;
  }
}

function withBareNames(formula: string): string | undefined {
  const calls = callsIn(formula);
  if (calls.length === 0) return undefined;
  let result = '';
  let from = 0;
  for (const { start, open, name } of calls) {
    result += formula.slice(from, start) + name;
    from = open;
  }
  return result + formula.slice(from);
}

/** A cell whose formula is to be entered again. */
export interface Repair {
  readonly address: string;
  readonly was: string;
  readonly formula: string;
}

/** What a cell shows when Excel does not know a function in it. */
export const UNKNOWN_NAME = '#NAME?';

/** Whether the cell needs it: it shows #NAME?, or its formula still carries the marks of a function that was not known. */
export function repairOf(formula: string, value: unknown): string | undefined {
  const repaired = repairedFormula(formula);
  if (repaired === undefined) return undefined;
  return value === UNKNOWN_NAME ||
    callsIn(formula).some(({ marked, start, open }) => marked && isMarked(formula.slice(start, open)))
    ? repaired
    : undefined;
}

/** Small letters and an @ alone are no sign of a missing add-in. */
const isMarked = (name: string): boolean => /_xl|!/i.test(name);
