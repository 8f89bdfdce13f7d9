import { outcomeOf } from './errors';
import type { Place } from './port';
import type { ExcelProblem } from './problem';
import { request } from './request';

interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Tells of every move to other cells or another sheet, until the result is called. Moves that are overtaken by a
 * later one before Excel has named their sheet are left out.
 *
 * @param onProblem called once when Excel does not take the subscription
 */
export function watchMoves(listener: (place: Place) => void, onProblem?: (problem: ExcelProblem) => void): () => void {
  let ended = false;
  let latest = 0;
  const moved = async (worksheetId: string, address: string | undefined): Promise<void> => {
    const turn = ++latest;
    const name = await outcomeOf(() => nameOf(worksheetId));
    if (!ended && turn === latest && name.ok && name.value !== undefined) listener({ sheet: name.value, address });
  };
  const registering = outcomeOf(() => register(moved)).then((outcome) => {
    if (!outcome.ok) onProblem?.(outcome.problem);
    return outcome.ok ? outcome.value : [];
  });
  return () => {
    ended = true;
    void registering.then((registrations) => outcomeOf(() => unregister(registrations)));
  };
}

async function register(
  moved: (worksheetId: string, address: string | undefined) => Promise<void>,
): Promise<readonly Registration[]> {
  return request(({ workbook }) => [
    workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => moved(worksheetId, address)),
    workbook.worksheets.onActivated.add(({ worksheetId }) => moved(worksheetId, undefined)),
  ]);
}

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
