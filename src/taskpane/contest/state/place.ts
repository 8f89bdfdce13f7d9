import type { JsonValue } from '../../../excel/port';
import { anything, list, oneOf, shape, text } from '../../../base/shapes';
import type { ContestStep } from '../../../messages/pane/contest/contest';
import { type PackSheet, packSheets } from '../../../messages/pane/contest/pack';

/** Where in 评先 the clerk is, and which sheets are ticked: found again when the pane is opened anew. */
export interface ContestPlace {
  /** The award that is shown, or the item of 资格; undefined: all of them. */
  readonly award: string | undefined;
  readonly item: string | undefined;
  readonly step: ContestStep;
  readonly pack: readonly PackSheet[];
}

export const FIRST_PLACE: ContestPlace = {
  award: undefined,
  item: undefined,
  step: 'who',
  pack: ['winners', 'disqualified'],
};

const VERSION = 1;

/** The key in the workbook's settings, by the id of the scheme. */
export const placeKey = (scheme: string): string => `award-sheets.contest-place.${scheme}`;

export const toPlaceSetting = ({ award, item, step, pack }: ContestPlace): JsonValue => ({
  version: VERSION,
  award: award ?? null,
  item: item ?? null,
  step,
  pack,
});

const steps: readonly ContestStep[] = ['who', 'places', 'votes', 'result'];

const isSetting = shape({
  version: oneOf(VERSION),
  award: anything,
  item: anything,
  step: anything,
  pack: list(anything),
});

/** What a setting says; undefined where it says nothing that can be understood. */
export function fromPlaceSetting(setting: unknown): ContestPlace | undefined {
  if (!isSetting(setting)) return undefined;
  const { award, item, step, pack } = setting;
  return {
    award: text(award) ? award : undefined,
    item: text(item) ? item : undefined,
    step: steps.find((one) => one === step) ?? FIRST_PLACE.step,
    pack: packSheets.filter((sheet) => pack.includes(sheet)),
  };
}
