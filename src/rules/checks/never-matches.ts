import type { Check } from './check';
import { cellOfCondition, neverHolds, regionsOf } from './rule-regions';

/** A row whose condition no value can meet: 满20年不满10年. */
export const neverMatches: Check = (scheme) =>
  scheme.rules.flatMap((rule) =>
    neverHolds(regionsOf(scheme, rule)).map((fact) => ({
      at: cellOfCondition(rule, fact),
      detail: {
        code: 'never-matches' as const,
        fact,
        text: rule.when.find((condition) => condition.fact === fact)?.text ?? '',
      },
    })),
  );
