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
