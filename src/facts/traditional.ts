import { pairs } from './traditional-pairs';

/** Traditional to simplified characters, for the words of award documents, headers and values. */
const table = unpacked(pairs);

function unpacked(text: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  let simplified = 0;
  for (const [, step = '', distance = ''] of text.matchAll(/([\]-|]*.)([\]-|]*.)/g)) {
    simplified += numberOf(step);
    const far = numberOf(distance);
    const from = simplified + (far % 2 ? -(far + 1) / 2 : far / 2);
    table.set(String.fromCharCode(from), String.fromCharCode(simplified));
  }
  return table;
}

/** To the base 32; the last digit counts from ( on, those before it from ] on. */
function numberOf(digits: string): number {
  return [...digits].reduce((number, digit) => number * 32 + ((digit.charCodeAt(0) - 40) % 53), 0);
}

/** The characters that have a simplified form here. */
export const traditional: readonly string[] = [...table.keys()];

const ANY = new RegExp(`[${traditional.join('')}]`);

/** The text with traditional characters of the vocabulary made simplified. */
export function toSimplified(text: string): string {
  if (!ANY.test(text)) return text;
  let result = '';
  for (const character of text) result += table.get(character) ?? character;
  return result;
}
