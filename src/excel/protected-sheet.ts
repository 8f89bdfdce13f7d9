import { outcomeOf } from './errors';
import { failed, type Outcome } from './problem';
import { request } from './request';

/** Runs a job that changes a sheet of the clerk's. Excel only says that it is not allowed: a protected sheet is named. */
export async function changing<T>(sheet: string, job: () => Promise<T>): Promise<Outcome<T>> {
  const outcome = await outcomeOf(job, { sheet });
  if (outcome.ok || outcome.problem.kind !== 'accessDenied') return outcome;
  const asked = await outcomeOf(() =>
    request(({ workbook }) => workbook.worksheets.getItem(sheet).protection.load({ protected: true })),
  );
  return asked.ok && asked.value.protected ? failed({ kind: 'protectedSheet', sheet }) : outcome;
}
