import type { Language } from '../../messages/language';

/** The fields of a stamp's text by name, with their parts as they were before they were escaped. */
interface Fields {
  /** All parts of the field; none where the text has no such field. */
  all(name: string): readonly string[];
  /** Its first part; "" where it has none. */
  one(name: string): string;
}

/** Reads `name=part,part;name=part`, in which no part holds one of these marks itself. */
export function readFields(body: string): Fields {
  const fields = new Map(
    body.split(';').map((field): [string, readonly string[]] => {
      const [name = '', content = ''] = field.split('=');
      return [name, content === '' ? [] : content.split(',').map(unescaped)];
    }),
  );
  const all = (name: string): readonly string[] => fields.get(name) ?? [];
  return { all, one: (name) => all(name)[0] ?? '' };
}

/** The text and the code of all that stands before the code: a change made by hand is found out by it. */
export const CHECKED = /^(.*);check=([0-9a-f]{8})$/su;

/** The language that a field names; undefined where it names none of ours. */
export const languageNamed = (text: string): Language | undefined =>
  text === 'zh' || text === 'en' ? text : undefined;

/** The parts of a field in groups of this size; what is left over at the end belongs to none. */
export const groupsOf = (parts: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.floor(parts.length / size) }, (_, index) => parts.slice(index * size, (index + 1) * size));

/** Stands for a text without characters, so that a list of one empty text is not an empty list. */
const EMPTY = '%';

/** A part as it stands in a field: what `special` finds, always one code unit, in hexadecimal digits behind a %. */
export const escaped = (content: string, special: RegExp): string =>
  content === '' ? EMPTY : content.replace(special, asCode);

const asCode = (unit: string): string => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const unescaped = (content: string): string =>
  content === EMPTY
    ? ''
    : content.replace(/%([0-9a-f]{4})/g, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)));
