import { finish } from '../../base/steps';
import { glanceAt } from '../state/propose';
import { settingKey, toSetting } from '../state/remembered';
import { schemeUnder } from '../state/scheme-choice';
import type { Context } from './context';

/** Keeps what the clerk settled in the workbook, for every list with the same columns. */
export async function remember({ port, store }: Context): Promise<void> {
  const { cells, setup } = store.get();
  const { source, award, header, columns, readings } = setup;
  if (!cells || !source) return;
  const fingerprint = finish(glanceAt(cells, schemeUnder(source, new Map())))?.tracker.fingerprint;
  if (fingerprint === undefined) return;
  const setting = toSetting({ scheme: source.id, award, header, columns, readings });
  const kept = await port.writeSetting(settingKey(fingerprint), setting);
  if (!kept.ok) store.set({ notice: { kind: 'setting-not-kept', problem: kept.problem } });
}
