import type { Reading, Scheme } from '../../rules/scheme/scheme';
import { schemeFrom } from '../../rules/schemes/catalog';
import type { SchemeSource } from '../../rules/schemes/source';

/** Readings that the clerk chose in the pane, by 编号; the others stand as the scheme has them. */
export type ChosenReadings = ReadonlyMap<string, string>;

/** A scheme with the readings that the clerk chose; one that is no option of its reading is left out. */
export function schemeUnder(source: SchemeSource, chosen: ChosenReadings): Scheme {
  const scheme = schemeFrom(source);
  if (chosen.size === 0) return scheme;
  return {
    ...scheme,
    readings: scheme.readings.map((reading): Reading => {
      const option = chosen.get(reading.id);
      return option !== undefined && reading.options.includes(option) ? { ...reading, chosen: option } : reading;
    }),
  };
}

/** Whether a cell of the tables cannot be read: nothing is reckoned by such a scheme, as in the worksheet functions. */
export const isBroken = ({ findings }: Scheme): boolean => findings.some(({ severity }) => severity === 'error');

/** How many cells of its tables cannot be read. */
export const faultsIn = (source: SchemeSource): number =>
  schemeFrom(source).findings.filter(({ severity }) => severity === 'error').length;
