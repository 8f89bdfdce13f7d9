/**
 * Questions for two states of the functions: wordings put together from parts, each asked of many values. They are no
 * tests, for nobody has reckoned the answers; where two states differ, a person looks which one is right.
 */
export interface Question {
  readonly name: string;
  readonly args: readonly unknown[];
  /** What is asked, for people. */
  readonly about: string;
}

/** Every text that has one of each list in it, in their order. */
export const join = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>((texts, part) => texts.flatMap((text) => part.map((next) => text + next)), ['']);

/** A day by the serial number that Excel gives it. */
export const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
