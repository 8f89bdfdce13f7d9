import { isoOfSerial } from '../../facts/dates';
import type { Scheme } from '../scheme/scheme';
import { saysOthers } from '../tables/others';
import type { Check, Doubt } from './check';
import { cellOfCondition, neverHolds, regionsOf } from './rule-regions';

/** A row whose condition no value can meet: 满20年不满10年; one that ends before it begins. */
export const neverMatches: Check = (scheme) => [...unmet(scheme), ...overBefore(scheme)];

/** 其他 is written to be safe: where the rows beside it name all there is, nothing is wrong with it. */
const unmet = (scheme: Scheme): readonly Doubt[] =>
  scheme.rules.flatMap((rule) =>
    neverHolds(regionsOf(scheme, rule)).flatMap((fact) => {
      const text = rule.when.find((condition) => condition.fact === fact)?.text ?? '';
      const detail = { code: 'never-matches' as const, fact, text };
      return saysOthers(text, fact) ? [] : [{ at: cellOfCondition(rule, fact), detail }];
    }),
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
