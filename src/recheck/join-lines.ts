import { entryOf } from '../base/entries';
import type { ListLine } from './list-line';

/** A line of the sheet and the line that comes out today; one of them is missing where the other stands alone. */
export interface JoinedLine {
  readonly due: ListLine | undefined;
  readonly found: ListLine | undefined;
}

/**
 * Brings the lines of a sheet and of today together, in time linear in the lines: first those that say the same, then
 * those with the same texts, then those about the same name, last those that stand behind the same line.
 */
export function joinLines(due: readonly ListLine[], found: readonly ListLine[]): readonly JoinedLine[] {
  const partner = new Map<ListLine, ListLine>();
  const free = new Set(due);
  for (const keyOf of [codeOf, textsOf, nameOf]) {
    const waiting = new Map<string, ListLine[]>();
    for (const line of due) {
      if (free.has(line)) entryOf(waiting, keyOf(line), () => []).push(line);
    }
    for (const line of found) {
      const [other] = partner.has(line) || keyOf(line) === '' ? [] : (waiting.get(keyOf(line)) ?? []);
      if (!other) continue;
      waiting.get(keyOf(line))?.shift();
      partner.set(line, other);
      free.delete(other);
    }
  }
  const placeOf = new Map(due.map((line, index) => [line, index]));
  found.forEach((line, index) => {
    if (partner.has(line)) return;
    const before = index === 0 ? undefined : partner.get(found[index - 1] ?? line);
    const other = due[before ? (placeOf.get(before) ?? 0) + 1 : index];
    if (!other || !free.has(other)) return;
    partner.set(line, other);
    free.delete(other);
  });
  return [
    ...found.map((line) => ({ found: line, due: partner.get(line) })),
    ...[...free].map((line) => ({ found: undefined, due: line })),
  ];
}

const codeOf = ({ code }: ListLine): string => code;
const textsOf = ({ texts }: ListLine): string => texts.join('|');
const nameOf = ({ texts }: ListLine): string => texts[0] ?? '';
