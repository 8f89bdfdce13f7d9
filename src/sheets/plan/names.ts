/** Excel's limit for the name of a sheet. */
const LONGEST = 31;

/**
 * The wanted name as Excel accepts it: at most 31 characters, none of \ / ? * [ ] :, no apostrophe at either end,
 * not empty and not the reserved word History.
 */
export function validName(wanted: string): string {
  const clean = cut(
    wanted
      .replace(/[\\/?*[\]:\p{Cc}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^['\s]+|['\s]+$/g, ''),
    LONGEST,
  ).replace(/['\s]+$/, '');
  if (clean === '') return '表';
  return clean.toLowerCase() === 'history' ? `${clean}_` : clean;
}

/** The wanted name if no sheet has it, else with the first free number: 奖励明细, 奖励明细(2), 奖励明细(3) … */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, key));
  const base = validName(wanted);
  if (!used.has(key(base))) return base;
  for (let number = 2; ; number++) {
    const suffix = `(${number})`;
    const name = `${cut(base, LONGEST - suffix.length)}${suffix}`;
    if (!used.has(key(name))) return name;
  }
}

/** The sheet's name as it stands in a formula: always quoted, apostrophes doubled. */
export const inFormula = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'!`;

/** Excel holds names equal that differ only in case. */
const key = (name: string): string => name.toLowerCase();

/** Excel counts UTF-16 units; a character outside the basic plane is never cut in half. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}
