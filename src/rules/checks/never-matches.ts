import { isoOfSerial } from '../../facts/dates';
import type { Scheme } from '../scheme/scheme';
import type { Check, Doubt } from './check';
import { cellOfCondition, neverHolds, regionsOf } from './rule-regions';

/** A row whose condition no value can meet: 满20年不满10年; one that ends before it begins. */
export const neverMatches: Check = (scheme) => [...unmet(scheme), ...overBefore(scheme)];

const unmet = (scheme: Scheme): readonly Doubt[] =>
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

const overBefore = ({ rules, places, duties }: Scheme): readonly Doubt[] =>
  [...rules, ...places, ...duties].flatMap(({ span: { from = 0, until = Infinity }, source }) =>
    from <= until
      ? []
      : [
          {
            at: source.at,
            detail: { code: 'never-matches', fact: '起、止', text: `${isoOfSerial(from)}至${isoOfSerial(until)}` },
          },
        ],
  );
