import { outcomeOf } from './errors';
import type { Place } from './port';
import type { ExcelProblem } from './problem';
import { request } from './request';

interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Told of cells by the id of their sheet and their address, undefined for the sheet as a whole. */
type Heard = (worksheetId: string, address: string | undefined) => Promise<void>;

/**
 * Tells of every move to other cells or another sheet, until the result is called. Moves that are overtaken by a
 * later one before Excel has named their sheet are left out.
 *
 * @param onProblem called once when Excel does not take the subscription
 */
export function watchMoves(listener: (place: Place) => void, onProblem?: (problem: ExcelProblem) => void): () => void {
  let latest = 0;
  return listen(
    onMoves,
    (ended) => async (worksheetId, address) => {
      const turn = ++latest;
      const name = await outcomeOf(() => nameOf(worksheetId));
      if (!ended() && turn === latest && name.ok && name.value !== undefined) listener({ sheet: name.value, address });
    },
    onProblem,
  );
}

/** Tells of every change of cells that this add-in did not make itself, until the result is called. */
export function watchEdits(listener: (place: Place) => void, onProblem?: (problem: ExcelProblem) => void): () => void {
  return listen(
    onEdits,
    (ended) => async (worksheetId, address) => {
      const name = await outcomeOf(() => nameOf(worksheetId));
      if (!ended() && name.ok && name.value !== undefined) listener({ sheet: name.value, address });
    },
    onProblem,
  );
}

/** Tells that a sheet was removed or got another name, until the result is called; by whom, nothing says. */
export const watchSheets = (listener: () => void, onProblem?: (problem: ExcelProblem) => void): (() => void) =>
  listen(
    onSheets,
    (ended) => () => {
      if (!ended()) listener();
      return Promise.resolve();
    },
    onProblem,
  );

function listen(
  register: (heard: Heard) => Promise<readonly Registration[]>,
  heard: (ended: () => boolean) => Heard,
  onProblem?: (problem: ExcelProblem) => void,
): () => void {
  let ended = false;
  const registering = outcomeOf(() => register(heard(() => ended))).then((outcome) => {
    if (!outcome.ok) onProblem?.(outcome.problem);
    return outcome.ok ? outcome.value : [];
  });
  return () => {
    ended = true;
    void registering.then((registrations) => outcomeOf(() => unregister(registrations)));
  };
}

const onMoves = (heard: Heard): Promise<readonly Registration[]> =>
  request(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => heard(worksheetId, address)),
    worksheets.onActivated.add(({ worksheetId }) => heard(worksheetId, undefined)),
  ]);

/** Sorting is an event of its own: nothing says that Excel tells of it as a change too. */
const onEdits = (heard: Heard): Promise<readonly Registration[]> =>
  request(({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
      if (triggerSource !== 'ThisLocalAddin') await heard(worksheetId, address);
    }),
    worksheets.onRowSorted.add(({ worksheetId, address }) => heard(worksheetId, address)),
  ]);

/** Excel 2021 does not tell of new names. */
const onSheets = (heard: Heard): Promise<readonly Registration[]> =>
  request(({ workbook: { worksheets } }) => [
    worksheets.onDeleted.add(({ worksheetId }) => heard(worksheetId, undefined)),
    ...(Office.context.requirements.isSetSupported('ExcelApi', '1.17')
      ? [worksheets.onNameChanged.add(({ worksheetId }) => heard(worksheetId, undefined))]
      : []),
  ]);

/** A handler is removed in the context that added it. */
async function unregister(registrations: readonly Registration[]): Promise<void> {
  for (const registration of registrations) registration.remove();
  await registrations[0]?.context.sync();
}

/** Undefined when the sheet is gone by now. */
async function nameOf(worksheetId: string): Promise<string | undefined> {
  const sheet = await request(({ workbook }) =>
    workbook.worksheets.getItemOrNullObject(worksheetId).load({ name: true }),
  );
  return sheet.isNullObject ? undefined : sheet.name;
}
