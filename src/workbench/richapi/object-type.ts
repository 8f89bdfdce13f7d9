import type { Args } from './arguments';
import type { Json } from './wire';

/** A property that can be loaded, set, or both. */
export interface Scalar<T> {
  readonly get?: (self: T) => Json;
  readonly set?: (self: T, value: Json) => void;
  /** Only loaded when asked for by name (costly, or without meaning for large ranges). */
  readonly onDemand?: boolean;
}

/** What a method gives back: an object of the model, the null object, plain data, or nothing. */
export type MethodResult = OfficeObject | Json | void;

/**
 * One Office class as the wire knows it, over targets of type T. Member names are the server's (PascalCase). A member that is not listed does not exist:
 * nothing of the target itself can be reached from outside.
 */
export interface ObjectType<T> {
  readonly name: string;
  readonly scalars?: { readonly [member: string]: Scalar<T> };
  /** Navigation properties. */
  readonly children?: { readonly [member: string]: (self: T) => OfficeObject | null };
  readonly methods?: { readonly [member: string]: (self: T, args: Args) => MethodResult };
  /** Present on collections: their items in order. */
  readonly items?: (self: T) => readonly OfficeObject[];
  /** What `getItem` on the client and paths by id resolve to. */
  readonly indexer?: (self: T, args: Args) => OfficeObject | null;
  /** Key by which the parent collection finds the object again. */
  readonly id?: (self: T) => string | number;
  /** Methods whose answer depends on calculated values: the interpreter waits for the calculation first. */
  readonly afterCalculation?: readonly string[];
}

/** A target together with its class. */
export interface OfficeObject {
  readonly className: string;
  readonly type: unknown;
  readonly self: unknown;
  readonly id: string | number | undefined;
  readonly items: (() => readonly OfficeObject[]) | undefined;
  readonly indexer: ((args: Args) => OfficeObject | null) | undefined;
  scalarNames(): readonly string[];
  isScalar(member: string): boolean;
  isChild(member: string): boolean;
  get(member: string): Json;
  /** undefined where there is no such property, or it cannot be set. */
  setter(member: string): ((value: Json) => void) | undefined;
  child(member: string): OfficeObject | null;
  method(member: string): ((args: Args) => MethodResult) | undefined;
  waitsForCalculation(member: string): boolean;
}

const own = <V>(table: { readonly [key: string]: V } | undefined, key: string): V | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;

/** Joins a target with its class. */
export function bind<T>(type: ObjectType<T>, self: T): OfficeObject {
  const { items, indexer } = type;
  return {
    className: type.name,
    type,
    self,
    id: type.id?.(self),
    items: items && (() => items(self)),
    indexer: indexer && ((args) => indexer(self, args)),
    scalarNames: () =>
      Object.keys(type.scalars ?? {}).filter((name) => type.scalars?.[name]?.get && !type.scalars[name].onDemand),
    isScalar: (member) => own(type.scalars, member)?.get !== undefined,
    isChild: (member) => own(type.children, member) !== undefined,
    get: (member) => own(type.scalars, member)?.get?.(self) ?? null,
    setter: (member) => {
      const set = own(type.scalars, member)?.set;
      return set && ((value) => set(self, value));
    },
    child: (member) => own(type.children, member)?.(self) ?? null,
    method: (member) => {
      const call = own(type.methods, member);
      return call && ((args) => call(self, args));
    },
    waitsForCalculation: (member) => type.afterCalculation?.includes(member) ?? false,
  };
}

const marks = ['className', 'scalarNames', 'setter', 'method'] as const;

export const isOfficeObject = (value: unknown): value is OfficeObject =>
  typeof value === 'object' && value !== null && marks.every((mark) => mark in value);

/** The target of an object of the given class; null where the object is of another class. */
export const targetOf = <T>(type: ObjectType<T>, object: unknown): T | null =>
  isOfficeObject(object) && object.type === type ? (object.self as T) : null;
