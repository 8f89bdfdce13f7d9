import type { Access } from './access';
import type { Args, Argument } from './arguments';
import { invalidArgument, itemNotFound } from './errors';
import { type OfficeObject, isOfficeObject } from './object-type';
import type { References } from './references';
import { type ArgumentInfo, type BatchRequest, type Json, type ObjectPath, PathType } from './wire';

export interface PathRoots {
  readonly root: OfficeObject;
  /** Top-level services by their full name. */
  readonly services: { readonly [name: string]: OfficeObject };
  readonly references: References;
}

/** The objects of one batch. A path is followed once, when it is first used: methods on it have their effect once. */
export interface Paths {
  /** null: a null object, and everything that hangs on one. */
  resolve(pathId: number): Promise<OfficeObject | null>;
  args(info: ArgumentInfo | undefined): Promise<Args>;
}

export function createPaths(request: BatchRequest, roots: PathRoots, access: Access): Paths {
  const resolved = new Map<number, OfficeObject | null>();

  async function resolve(pathId: number): Promise<OfficeObject | null> {
    const known = resolved.get(pathId);
    if (known !== undefined) return known && roots.references.current(known);
    const path = request.ObjectPaths?.[String(pathId)];
    if (!path) throw invalidArgument(`path ${pathId}`);
    const object = await follow(path);
    resolved.set(pathId, object);
    return object;
  }

  async function follow(path: ObjectPath): Promise<OfficeObject | null> {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return roots.root;
      case PathType.Null:
        return null;
      case PathType.Service: {
        const service = roots.services[path.Name];
        if (!service) throw access.missingService(path.Name);
        return service;
      }
      case PathType.Reference: {
        const kept = roots.references.get(path.Name);
        if (!kept) throw itemNotFound('reference');
        return kept;
      }
      default: {
        if (path.ParentObjectPathId === undefined) throw invalidArgument(`path ${path.Id}`);
        const parent = await resolve(path.ParentObjectPathId);
        return parent && below(parent, path);
      }
    }
  }

  async function below(parent: OfficeObject, path: ObjectPath): Promise<OfficeObject | null> {
    switch (path.ObjectPathType) {
      case PathType.Method: {
        const result = await access.call(parent, path.Name, await args(path.ArgumentInfo));
        return isOfficeObject(result) ? result : null;
      }
      case PathType.Property:
        if (!parent.isChild(path.Name)) throw access.missing(parent, path.Name);
        return access.at(parent, path.Name, () => parent.child(path.Name));
      case PathType.Indexer: {
        const { indexer } = parent;
        if (!indexer) throw access.missing(parent, 'getItem');
        const given = await args(path.ArgumentInfo);
        return access.at(parent, 'getItem', () => indexer(given));
      }
      default:
        throw invalidArgument(`path type ${path.ObjectPathType}`);
    }
  }

  async function args(info: ArgumentInfo | undefined): Promise<Args> {
    const references = info?.ReferencedObjectPathIds;
    return Promise.all((info?.Arguments ?? []).map((value, i) => argument(value, references?.[i] ?? 0)));
  }

  async function argument(value: Json, reference: Json): Promise<Argument> {
    if (typeof reference === 'number' && reference > 0) return resolve(reference);
    if (Array.isArray(value)) {
      // Blocks of cells are the bulk of all traffic: without references inside they pass as they are.
      if (!Array.isArray(reference)) return value;
      return Promise.all(value.map((item: Json, i) => argument(item, (reference[i] as Json | undefined) ?? 0)));
    }
    if (typeof value === 'object' && value !== null && '_ObjectPathId' in value) {
      return typeof value._ObjectPathId === 'number' ? resolve(value._ObjectPathId) : null;
    }
    return value;
  }

  return { resolve, args };
}
