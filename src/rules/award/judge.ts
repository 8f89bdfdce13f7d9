import { isZero } from '../../facts/exact';
import type { Row } from '../../facts/row';
import type { Match } from '../conditions/match';
import { matchRequirement } from '../conditions/requirement';
import type { Scope } from '../expressions/evaluate';
import type { RollUp, Rule } from '../scheme/scheme';
import { lackOf } from './lack';
import { type Outcome, sameOutcome } from './outcome';
import type { Program, Variant } from './program';
import { type Recorder, silent } from './recorder';
import { decisive } from './readings';
import { faultsAmong, scopeOf } from './row-facts';
import { matchRules } from './match-rules';
import { takersAmong, withTaken } from './taken';

/** Judges one row for one award, without what happens across rows. Pure; the recorder hears how it came about. */
export function judgeRow(program: Program, row: Row, recorder: Recorder = silent): Outcome {
  if (row.blank) return { kind: 'blank' };
  const faults = faultsAmong(program.scheme, row, program.facts);
  if (faults.length) return { kind: 'bad', faults };
  const scope = scopeOf(program.scheme, row);
  const [first, ...others] = program.variants;
  if (!first) return { kind: 'unread', readings: [] };
  if (program.rules.length === 0) return { kind: 'open', rules: [] };
  const outcome = judgeVariant(first, scope, recorder);
  if (others.length > 0) {
    const answers = others.map((variant) => ({ choice: variant.choice, answer: judgeVariant(variant, scope, silent) }));
    const readings = decisive([{ choice: first.choice, answer: outcome }, ...answers], sameOutcome);
    if (readings.length > 0) return { kind: 'unread', readings };
  }
  if (outcome.kind !== 'undecided') return outcome;
  const { missing, elsewhere, divided } = lackOf(program.scheme, row, outcome.missing);
  if (missing.length === 0 && divided.length > 0) return { kind: 'unreckonable', why: 'division-by-zero', rules: [] };
  return { kind: 'undecided', missing, elsewhere: elsewhere.length ? elsewhere : undefined };
}

function judgeVariant(variant: Variant, scope: Scope, recorder: Recorder): Outcome {
  const outcome = judgeRules(variant, scope, recorder);
  const nothing = outcome.kind === 'paid' && isZero(outcome.amount);
  return nothing ? outcome : behindGates(variant.rollUps, outcome, scope, recorder);
}

/** A 门槛 that is not met pays nothing, whatever else is missing or open. One that is open is one more thing to ask. */
function behindGates(rollUps: readonly RollUp[], outcome: Outcome, scope: Scope, recorder: Recorder): Outcome {
  const missing = new Set(outcome.kind === 'undecided' ? outcome.missing : []);
  for (const rollUp of rollUps) {
    if (!rollUp.gate) continue;
    const met = matchRequirement(rollUp.gate, scope);
    if (met.kind === 'unknown') met.missing.forEach((fact) => missing.add(fact));
    if (met.kind !== 'no') continue;
    recorder.gated(rollUp);
    const paid = outcome.kind === 'paid' ? outcome : { kind: 'paid' as const, unit: '元', rules: [] };
    return { ...paid, amount: 0, gate: rollUp.id };
  }
  return missing.size ? { kind: 'undecided', missing: [...missing] } : outcome;
}

function judgeRules(variant: Variant, scope: Scope, recorder: Recorder): Outcome {
  const { rules, tariffs } = variant;
  const matches = matchRules(rules, scope);
  const settled = unpriced(rules, matches);
  if (settled) return settled;
  const { outcome, counted } = withTaken({ rules, matches, tariffs, taken: [] }, scope, takersAmong(rules, matches));
  counted.forEach(({ rule, worth }) => recorder.counted(rule, worth));
  return outcome;
}

/** A matching row that allows no case, names no figure or leaves it to people settles the answer, beside any price. */
function unpriced(rules: readonly Rule[], matches: readonly Match[]): Outcome | undefined {
  for (const kind of ['refused', 'open', 'pending'] as const) {
    const held = rules.filter((rule, index) => rule.amount.kind === kind && matches[index]?.kind === 'yes');
    if (held.length) return { kind, rules: held.map((rule) => rule.id) };
  }
  return undefined;
}
