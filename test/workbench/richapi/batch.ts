import { createInterpreter } from '../../../src/workbench/richapi/interpreter';
import { bind } from '../../../src/workbench/richapi/object-type';
import { createReferences } from '../../../src/workbench/richapi/references';
import { type Action, type BatchResponse, type ObjectPath, PathType } from '../../../src/workbench/richapi/wire';
import { bookType, rootType, type Shelf } from './shelf';

/** An interpreter over a shelf of two books, 一 and 二. */
export function makeInterpreter() {
  const shelf: Shelf = { books: [], log: [] };
  shelf.books.push({ title: '一', shelf }, { title: '二', shelf });
  const references = createReferences();
  const reported: unknown[] = [];
  let settled = 0;
  const interpreter = createInterpreter({
    root: bind(rootType, shelf),
    services: { Service: bind(bookType, { title: 'service', shelf }) },
    references,
    settle: () => {
      settled += 1;
      return Promise.resolve();
    },
    report: (error) => reported.push(error),
  });
  return { shelf, references, reported, interpreter, settledTimes: () => settled };
}

export const path = (
  Id: number,
  ObjectPathType: number,
  Name: string,
  parent?: number,
  Arguments: ObjectPath['ArgumentInfo'] = {},
): ObjectPath => ({
  Id,
  ObjectPathType,
  Name,
  ...(parent === undefined ? {} : { ParentObjectPathId: parent }),
  ArgumentInfo: Arguments,
});

/** Paths of the root (1), its books (2), the book 一 (3), a null object (4) and what hangs on it (5). */
export const PATHS = [
  path(1, PathType.Root, ''),
  path(2, PathType.Property, 'Books', 1),
  path(3, PathType.Indexer, '', 2, { Arguments: ['一'] }),
  path(4, PathType.Method, 'GetItemOrNullObject', 2, { Arguments: ['没有'] }),
  path(5, PathType.Property, 'FirstPage', 4),
];

export type Step = Partial<Action> & { readonly ActionType: number; readonly ObjectPathId: number };

export const run = (
  interpreter: ReturnType<typeof makeInterpreter>['interpreter'],
  steps: Step[],
  paths: ObjectPath[] = PATHS,
): Promise<BatchResponse> =>
  interpreter.execute({
    ObjectPaths: Object.fromEntries(paths.map((one) => [String(one.Id), one])),
    Actions: steps.map((step, i) => ({ Id: i + 100, Name: '', ...step })),
  });

export const values = (response: BatchResponse) => response.Results.map(({ Value }) => Value);
