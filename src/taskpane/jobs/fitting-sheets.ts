import type { Steps } from '../../base/steps';
import type { JobOptions, SheetTop } from '../../excel/port';
import { builtIns, schemeFrom } from '../../rules/schemes/catalog';
import type { SchemeSource } from '../../rules/schemes/source';
import { glanceAt, LOOKED_AT } from '../state/propose';
import { sliced } from '../state/slices';
import { trackerSheets } from '../state/tracker-sheets';
import type { Context } from './context';
import { drive } from './drive';

/** No further sheets are looked at, nor named: a workbook may have one for every day. */
const SHEETS_LOOKED_AT = 24;
const SHEETS_NAMED = 4;

/**
 * Other sheets whose columns name an award of the scheme, of any where none is chosen: a workbook is often opened on
 * 汇总, with the list that it sums up behind it. Empty where Excel does not answer.
 */
export async function fittingSheets({ port, store }: Context, job: JobOptions): Promise<readonly string[]> {
  const { setup, sheet } = store.get();
  const offered = trackerSheets(store.get())
    .filter(({ name, visible, rules }) => visible && !rules && name !== sheet)
    .map(({ name }) => name);
  if (offered.length === 0) return [];
  const tops = await port.readTops(LOOKED_AT);
  if (!tops.ok) return [];
  const looked = tops.value.filter((top) => offered.includes(top.sheet)).slice(0, SHEETS_LOOKED_AT);
  const look = sliced(fitting(looked, setup.source ? [setup.source] : builtIns), { done: 0, total: 0 });
  return (await drive(look, job)) ?? [];
}

function* fitting(tops: readonly SheetTop[], sources: readonly SchemeSource[]): Steps<readonly string[]> {
  const found: string[] = [];
  for (const { sheet, values } of tops) {
    if (found.length === SHEETS_NAMED) break;
    for (const source of sources) {
      yield;
      // By its columns alone: a list of votes is called like an award as well, and pays nobody.
      const glance = yield* glanceAt({ sheet: '', firstRow: 0, firstColumn: 0, values }, schemeFrom(source));
      if ((glance?.fit?.score ?? 0) <= 0) continue;
      found.push(sheet);
      break;
    }
  }
  return found;
}
