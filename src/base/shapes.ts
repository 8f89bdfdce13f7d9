/** Whether a value that was kept in a workbook is of a form: it may be by another version, or by someone else. */
export type Is<T> = (value: unknown) => value is T;

/** A text, yes or no, a number. */
export const text: Is<string> = (value): value is string => typeof value === 'string';
export const yesNo: Is<boolean> = (value): value is boolean => typeof value === 'boolean';
export const number: Is<number> = (value): value is number => typeof value === 'number';

/** Whatever it is. */
export const anything: Is<unknown> = (_value): _value is unknown => true;

/** One of some words or numbers, such as the version that wrote the setting. */
export const oneOf =
  <const T extends string | number | boolean>(...options: readonly T[]): Is<T> =>
  (value): value is T =>
    options.some((option) => option === value);

/** The form, or null. */
export const orNull =
  <T>(is: Is<T>): Is<T | null> =>
  (value): value is T | null =>
    value === null || is(value);

/** One form or the other. */
export const either =
  <A, B>(a: Is<A>, b: Is<B>): Is<A | B> =>
  (value): value is A | B =>
    a(value) || b(value);

/** A list of which every part is of the form. */
export const list =
  <T>(is: Is<T>): Is<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(is);

/** A list of just these parts. */
export const tuple =
  <T extends readonly unknown[]>(...parts: { readonly [Place in keyof T]: Is<T[Place]> }): Is<Readonly<T>> =>
  (value): value is Readonly<T> =>
    Array.isArray(value) && value.length === parts.length && parts.every((is, place) => is(value[place]));

/** An object whose parts are of these forms; others may stand beside them. */
export const shape =
  <T extends object>(parts: { readonly [Key in keyof T]: Is<T[Key]> }): Is<T> =>
  (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Is<unknown>>(parts).every(([key, is]) => is(Reflect.get(value, key)));
