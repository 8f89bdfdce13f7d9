import type { SheetPlan } from '../sheets/plan/plan';
import type { JsonValue, WrittenSheet } from './port';
import { request } from './request';

/** The stamp of a sheet that holds nothing but a table. */
export interface KeptStamp {
  readonly id: string;
  /** The sheet's name when it was written: the sheet is found by it where Excel gave it another id since. */
  readonly name: string;
  readonly texts: readonly string[];
}

/** The key in the workbook's settings: they go with the file, and no other program takes them for rows. */
export const KEPT_STAMPS = 'award-sheets.stamps';

/** Asks for the setting, in a request that may ask for more. */
export const loadKept = ({ settings }: Excel.Workbook): Excel.Setting =>
  settings.getItemOrNullObject(KEPT_STAMPS).load({ key: true, value: true });

/** The stamps in the setting once it is loaded; what is not in their form counts as not there. */
export function keptIn(setting: Excel.Setting): readonly KeptStamp[] {
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  return Array.isArray(value) ? value.filter(isKeptStamp) : [];
}

/** Whether the setting says something that is not in this form. */
export const hasForeignStamps = (setting: unknown): boolean =>
  setting !== undefined && !(Array.isArray(setting) && setting.every(isKeptStamp));

function isKeptStamp(value: unknown): value is KeptStamp {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, texts } = value as Readonly<Record<string, unknown>>;
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    Array.isArray(texts) &&
    texts.every((text) => typeof text === 'string')
  );
}

export const toKeptStamps = (stamps: readonly KeptStamp[]): JsonValue =>
  stamps.map(({ id, name, texts }) => ({ id, name, texts }));

/** The texts kept for a sheet: by its id, or by its name where no sheet of the workbook has the id they were kept under. */
export function keptTextsFor(
  { id, name }: WrittenSheet,
  stamps: readonly KeptStamp[],
  ids: ReadonlySet<string>,
): readonly string[] {
  const found = stamps.find((one) => one.id === id) ?? stamps.find((one) => one.name === name && !ids.has(one.id));
  return found?.texts ?? [];
}

/**
 * Keeps the stamps that plans do not have in their cells, and takes out those of sheets that are gone.
 *
 * @param sheets the sheets of the plans, in their order, by the names that they are to have
 */
export async function keepStamps(plans: readonly SheetPlan[], sheets: readonly WrittenSheet[]): Promise<void> {
  const stamps = plans.flatMap(({ keptStamp }, index): readonly KeptStamp[] => {
    const sheet = sheets[index];
    return keptStamp && sheet ? [{ ...sheet, texts: keptStamp }] : [];
  });
  if (stamps.length === 0) return;
  const { listed, kept } = await request(({ workbook }) => ({
    listed: workbook.worksheets.load({ id: true, name: true }),
    kept: loadKept(workbook),
  }));
  const there = new Set(listed.items.flatMap(({ id, name }) => [id, name]));
  const before = keptIn(kept);
  const living = before.filter(({ id, name }) => there.has(id) || there.has(name));
  await request(({ workbook }) => workbook.settings.add(KEPT_STAMPS, toKeptStamps([...living, ...stamps])));
}
