/** What a map (or weak map) holds for a key: made, and kept there, when it is first asked for. */
export function entryOf<Key, Value>(
  known: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: (key: Key) => Value,
): Value {
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const made = make(key);
  known.set(key, made);
  return made;
}

/** What a table has under a word that a clerk wrote; undefined for a word such as constructor that no table has. */
export const ownEntry = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
