import type { JsonValue } from '../../../excel/port';
import type { ContestStep } from '../../../messages/pane-contest';
import { type PackSheet, packSheets } from '../../../messages/pane-contest-pack';

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

/** What a setting says; the beginning where it says nothing that can be understood. */
export function fromPlaceSetting(setting: unknown): ContestPlace {
  if (typeof setting !== 'object' || setting === null) return FIRST_PLACE;
  const { version, award, item, step, pack } = setting as Readonly<Record<string, unknown>>;
  if (version !== VERSION || !Array.isArray(pack)) return FIRST_PLACE;
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return {
    award: text(award),
    item: text(item),
    step: steps.find((one) => one === step) ?? FIRST_PLACE.step,
    pack: packSheets.filter((sheet) => pack.includes(sheet)),
  };
}
