import { invalidArgument } from './errors';
import type { OfficeObject } from './object-type';
import { isOfficeObject } from './object-type';
import type { Json } from './wire';

/** An argument: plain data, with objects of the model where the client passed client objects. */
export type Argument = Json | OfficeObject | readonly Argument[];

/** The arguments of a call. null and undefined both mean "not given". Readers throw InvalidArgument on a wrong kind. */
export type Args = readonly Argument[];

const at = (args: Args, index: number): Argument | undefined => args[index] ?? undefined;

export const isGiven = (args: Args, index: number): boolean => at(args, index) !== undefined;

/** A text that must be given. */
export function textArg(args: Args, index: number): string {
  const value = at(args, index);
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export const optionalText = (args: Args, index: number): string | undefined =>
  isGiven(args, index) ? textArg(args, index) : undefined;

/** A number that must be given; fractions are cut off. */
export function integerArg(args: Args, index: number): number {
  const value = at(args, index);
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return Math.trunc(value);
}

export const optionalInteger = (args: Args, index: number): number | undefined =>
  isGiven(args, index) ? integerArg(args, index) : undefined;

/** @param otherwise what holds where nothing is given */
export function booleanArg(args: Args, index: number, otherwise: boolean): boolean {
  const value = at(args, index);
  if (value === undefined) return otherwise;
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** One of Excel's enumeration values; compared without case, since "EdgeTop" and "edgeTop" are both in use. */
export function oneOf<T extends string>(value: Json | Argument | undefined, allowed: readonly T[]): T {
  const found =
    typeof value === 'string' ? allowed.find((name) => name.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw invalidArgument();
  return found;
}

export const optionalOneOf = <T extends string>(args: Args, index: number, allowed: readonly T[], otherwise: T): T =>
  isGiven(args, index) ? oneOf(args[index], allowed) : otherwise;

/** Key of a collection: a name, an id or a number. */
export function keyArg(args: Args, index: number): string | number {
  const value = at(args, index);
  if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument();
  return value;
}

/** An argument that holds no objects. */
export function jsonArg(args: Args, index: number): Json {
  const value = at(args, index) ?? null;
  if (isOfficeObject(value)) throw invalidArgument();
  return value as Json;
}

// What a property is set to

/** A text; InvalidArgument for anything else. */
export function toText(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

/** A finite number; InvalidArgument for anything else. */
export function toNumber(value: Json): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** True or false; InvalidArgument for anything else. */
export function toBoolean(value: Json): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** Properties below one that is set; InvalidArgument for anything else. */
export function toRecord(value: Json): { readonly [key: string]: Json } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as { readonly [key: string]: Json };
}
