import { invalidArgument } from '../richapi/errors';

/** A name that Excel takes for a sheet. Throws InvalidArgument for any other. */
export function checkedSheetName(name: string): string {
  const legal =
    name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !name.startsWith("'") && !name.endsWith("'");
  if (!legal || name.toLowerCase() === 'history') throw invalidArgument();
  return name;
}
