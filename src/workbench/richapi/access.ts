import type { Args } from './arguments';
import { NotPlayed, OfficeError, apiNotFound } from './errors';
import type { MethodResult, OfficeObject } from './object-type';
import { clientName } from './query';
import type { Json } from './wire';

export interface AccessOptions {
  /** Awaited before what depends on calculated values is read. */
  settle(): Promise<void>;
  /** Called around each call into the model, so that changes during it are known to be the add-in's. */
  during?<R>(run: () => R): R;
  /** Turns errors of the model's own into OfficeErrors; others pass. */
  translate?(error: unknown): unknown;
}

/** The only way from the wire into the model: names what is missing, and the place of what fails. */
export interface Access {
  /** `Class.member` of everything that was asked for and is not there, each once. */
  readonly unsupported: readonly string[];
  /** The error for a member that is not there; it is listed. */
  missing(object: OfficeObject, member: string): OfficeError;
  missingService(name: string): OfficeError;
  /** Runs a call into the model; errors get its place. */
  at<R>(object: OfficeObject, member: string, run: () => R): R;
  call(object: OfficeObject, member: string, args: Args): Promise<MethodResult>;
  /** Sets a property; an object given for a navigation property sets the properties below it. */
  set(object: OfficeObject, member: string, value: Json): void;
}

const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function createAccess(options: AccessOptions): Access {
  const unsupported: string[] = [];

  const note = (name: string): void => {
    if (!unsupported.includes(name)) unsupported.push(name);
  };

  const missing = (object: OfficeObject, member: string): OfficeError => {
    const name = `${object.className}.${clientName(member)}`;
    note(name);
    return apiNotFound(name);
  };

  function located(object: OfficeObject, member: string, thrown: unknown): unknown {
    const error = options.translate?.(thrown) ?? thrown;
    if (!(error instanceof OfficeError) || error.location !== undefined) return error;
    const location = `${object.className}.${clientName(member)}`;
    if (error instanceof NotPlayed) note(`${location} (${error.detail})`);
    return new OfficeError(error.code, error.message, error.httpStatusCode, location);
  }

  const access: Access = {
    unsupported,
    missing,
    missingService(name) {
      note(name);
      return apiNotFound(name);
    },
    at(object, member, run) {
      try {
        return options.during ? options.during(run) : run();
      } catch (thrown) {
        throw located(object, member, thrown);
      }
    },
    async call(object, member, args) {
      const method = object.method(member);
      if (!method) throw missing(object, member);
      if (object.waitsForCalculation(member)) await options.settle();
      return access.at(object, member, () => method(args));
    },
    set(object, member, value) {
      if (object.isChild(member) && isRecord(value)) {
        const child = object.child(member);
        // Names inside are the add-in's own spelling.
        if (child)
          for (const [name, below] of Object.entries(value))
            access.set(child, name.charAt(0).toUpperCase() + name.slice(1), below);
        return;
      }
      const set = object.setter(member);
      if (!set) throw missing(object, member);
      access.at(object, member, () => set(value));
    },
  };
  return access;
}
