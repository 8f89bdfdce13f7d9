import { textKey } from '../../facts/text';
import type { Check } from './check';

/** An award with places but no row of 奖励: AWARD can only say that its amount is open. */
export const placesWithoutRow: Check = (scheme) =>
  scheme.rules.length === 0
    ? []
    : scheme.places.flatMap((places) =>
        places.awards
          .filter(
            (award) => !scheme.rules.some((rule) => rule.awards?.some((name) => textKey(name) === textKey(award))),
          )
          .map((award) => ({ at: places.source.at, detail: { code: 'places-without-row' as const, award } })),
      );
