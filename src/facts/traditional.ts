import { pairs } from './traditional-pairs';

/** Traditional to simplified characters, for the words of award documents, headers and values. */
const table = unpacked(pairs);

function unpacked(text: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  let simplified = 0;
  for (const pair of text.split(' ')) {
    const [step = 0, distance = 0] = pair.split(',').map((number) => parseInt(number, 36));
    simplified += step;
    table.set(String.fromCharCode(simplified + distance), String.fromCharCode(simplified));
  }
  return table;
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
