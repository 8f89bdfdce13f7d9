import type { JsonValue } from './port';
import { request } from './request';

/** The value kept in the workbook under the key; undefined where there is none. */
export async function readSetting(key: string): Promise<unknown> {
  const setting = await request(({ workbook }) =>
    workbook.settings.getItemOrNullObject(key).load({ key: true, value: true }),
  );
  return setting.isNullObject ? undefined : setting.value;
}

export async function writeSetting(key: string, value: JsonValue): Promise<undefined> {
  await request(({ workbook }) => workbook.settings.add(key, value));
  return undefined;
}

export async function removeSetting(key: string): Promise<undefined> {
  const setting = await request(({ workbook }) => workbook.settings.getItemOrNullObject(key).load({ key: true }));
  if (!setting.isNullObject) await request(({ workbook }) => workbook.settings.getItem(key).delete());
  return undefined;
}
