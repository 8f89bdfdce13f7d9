import { GridError } from '../model/grid-error';
import { accessDenied, invalidArgument, itemNotFound } from '../richapi/errors';

/** The grid's refusals as Excel's errors. */
export function translateGridError(error: unknown): unknown {
  if (!(error instanceof GridError)) return error;
  switch (error.reason) {
    case 'invalid':
      return invalidArgument();
    case 'missing':
      return itemNotFound();
    case 'refused':
      return accessDenied();
  }
}
