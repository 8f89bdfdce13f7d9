/** What a clerk had chosen in a tool, as a stamp keeps it: texts and lists of texts by name. */
export type KeptChoice = Readonly<Record<string, string | readonly string[]>>;

/** Reads what a stamp kept; what is missing or of another shape counts as not chosen. */
export interface ChoiceReader {
  text(name: string): string | undefined;
  texts(name: string): readonly string[] | undefined;
  /** A number from 0 on, or below it. */
  number(name: string): number | undefined;
  /** A list of keys and values one after another. */
  pairs(name: string): ReadonlyMap<string, string>;
}

export const keepChoice = (choice: KeptChoice): string => JSON.stringify(choice);

/** A choice without what was not chosen. */
export const chosenOnly = (choice: Readonly<Record<string, string | readonly string[] | undefined>>): KeptChoice => {
  const kept: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(choice)) if (value !== undefined) kept[name] = value;
  return kept;
};

export function readChoice(text: string): ChoiceReader {
  const kept = parsed(text);
  const texts = (name: string): readonly string[] | undefined => {
    const value = kept.get(name);
    return Array.isArray(value) ? textsIn(value) : undefined;
  };
  const one = (name: string): string | undefined => {
    const value = kept.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    text: one,
    texts,
    number(name) {
      const value = one(name);
      return value === undefined || !/^-?\d+$/.test(value) ? undefined : Number(value);
    },
    pairs: (name) => pairsOf(texts(name) ?? []),
  };
}

const textsIn = (list: readonly unknown[]): readonly string[] =>
  list.filter((one): one is string => typeof one === 'string');

/** Keys and values one after another, as a map. */
const pairsOf = (texts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(texts.flatMap((key, at) => (at % 2 === 0 ? [[key, texts[at + 1] ?? ''] as const] : [])));

/** Pairs that were kept as a text of their own: a JSON list of keys and values. */
export function pairsIn(text: string): ReadonlyMap<string, string> {
  const list: unknown = JSON.parse(text);
  return pairsOf(Array.isArray(list) ? textsIn(list) : []);
}

function parsed(text: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  } catch {
    // A stamp is checked before it is read: only one of another version of the product comes here.
    return new Map();
  }
}
