import { integerArg, toText } from '../../../src/workbench/richapi/arguments';
import { itemNotFound } from '../../../src/workbench/richapi/errors';
import { createInterpreter } from '../../../src/workbench/richapi/interpreter';
import { type ObjectType, bind, targetOf } from '../../../src/workbench/richapi/object-type';
import { createReferences } from '../../../src/workbench/richapi/references';
import {
  type Action,
  ActionType,
  type BatchResponse,
  type ObjectPath,
  PathType,
} from '../../../src/workbench/richapi/wire';

interface Shelf {
  readonly books: Book[];
  readonly log: string[];
}

interface Book {
  title: string;
  readonly shelf: Shelf;
}

const pageType: ObjectType<Book> = {
  name: 'Page',
  scalars: { Number: { get: () => 1 }, Text: { get: ({ title }) => `${title} 1` } },
};

const bookType: ObjectType<Book> = {
  name: 'Book',
  id: ({ title }) => title,
  scalars: {
    Title: {
      get: ({ title }) => title,
      set: (book, value) => {
        book.title = toText(value);
      },
    },
    Costly: { get: () => 99, onDemand: true },
    WriteOnly: { set: ({ shelf }, value) => void shelf.log.push(String(value)) },
  },
  children: { FirstPage: (book) => bind(pageType, book), NoPage: () => null },
  methods: {
    Describe: ({ title }, args) => `${title} ${integerArg(args, 0)}`,
    Swap: (book, [other]) => {
      const { title = '' } = targetOf(bookType, other) ?? {};
      book.shelf.log.push(`${book.title} for ${title}`);
    },
    Fail: () => {
      throw itemNotFound();
    },
    Break: () => {
      throw new Error('broken');
    },
  },
  afterCalculation: ['Describe'],
};

const booksType: ObjectType<Shelf> = {
  name: 'BookCollection',
  scalars: { Count: { get: ({ books }) => books.length } },
  items: ({ books }) => books.map((book) => bind(bookType, book)),
  indexer: ({ books }, [key]) => {
    const found = books.find(({ title }) => title === key);
    if (!found) throw itemNotFound();
    return bind(bookType, found);
  },
  methods: {
    Add: (shelf, [title]) => {
      const book: Book = { title: String(title), shelf };
      shelf.books.push(book);
      return bind(bookType, book);
    },
    GetItemOrNullObject: (shelf, [key]) => {
      const found = shelf.books.find(({ title }) => title === key);
      return found ? bind(bookType, found) : null;
    },
  },
};

const rootType: ObjectType<Shelf> = { name: 'Root', children: { Books: (shelf) => bind(booksType, shelf) } };

function makeInterpreter() {
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

const path = (
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
const PATHS = [
  path(1, PathType.Root, ''),
  path(2, PathType.Property, 'Books', 1),
  path(3, PathType.Indexer, '', 2, { Arguments: ['一'] }),
  path(4, PathType.Method, 'GetItemOrNullObject', 2, { Arguments: ['没有'] }),
  path(5, PathType.Property, 'FirstPage', 4),
];

type Step = Partial<Action> & { readonly ActionType: number; readonly ObjectPathId: number };

const run = (
  interpreter: ReturnType<typeof makeInterpreter>['interpreter'],
  steps: Step[],
  paths: ObjectPath[] = PATHS,
): Promise<BatchResponse> =>
  interpreter.execute({
    ObjectPaths: Object.fromEntries(paths.map((one) => [String(one.Id), one])),
    Actions: steps.map((step, i) => ({ Id: i + 100, Name: '', ...step })),
  });

const values = (response: BatchResponse) => response.Results.map(({ Value }) => Value);

describe('a batch', () => {
  it('answers each action: objects by their id, null objects by null', async () => {
    const { interpreter } = makeInterpreter();
    const response = await run(interpreter, [
      { ActionType: ActionType.Instantiate, ObjectPathId: 1 },
      { ActionType: ActionType.Instantiate, ObjectPathId: 3 },
      { ActionType: ActionType.Instantiate, ObjectPathId: 4 },
      { ActionType: ActionType.Instantiate, ObjectPathId: 5 },
      { ActionType: ActionType.Trace, ObjectPathId: 1 },
      { ActionType: ActionType.EnsureUnchanged, ObjectPathId: 1 },
    ]);
    expect(response).toEqual({
      Results: [{}, { Id: '一' }, null, null, null, null].map((Value, i) => ({ ActionId: 100 + i, Value })),
      TraceIds: [104],
    });
  });

  it('queries properties, navigation and collections as the client asks', async () => {
    const { interpreter } = makeInterpreter();
    const ask = (ObjectPathId: number, QueryInfo: object) => ({
      ActionType: ActionType.Query,
      ObjectPathId,
      QueryInfo,
    });
    const response = await run(interpreter, [
      ask(3, {}),
      ask(3, { Select: ['title', 'isNullObject'] }),
      ask(3, { Select: ['costly', 'firstPage/number'] }),
      ask(3, { Select: ['title'], Expand: ['firstPage'] }),
      ask(3, { Select: ['noPage/number'] }),
      ask(2, { Select: ['title'] }),
      ask(2, { Select: ['count'] }),
      ask(2, { Select: ['title', 'count'], Top: 1, Skip: 1 }),
      ask(4, { Select: ['title'] }),
    ]);
    expect(values(response)).toEqual([
      { Id: '一', Title: '一' },
      { Id: '一', Title: '一' },
      { Id: '一', Costly: 99, FirstPage: { Number: 1 } },
      { Id: '一', Title: '一', FirstPage: { Number: 1, Text: '一 1' } },
      { Id: '一', NoPage: null },
      {
        _Items: [
          { Id: '一', Title: '一' },
          { Id: '二', Title: '二' },
        ],
      },
      { Count: 2 },
      { Count: 2, _Items: [{ Id: '二', Title: '二' }] },
      null,
    ]);
  });

  it('queries in camel case for retrieve', async () => {
    const { interpreter } = makeInterpreter();
    const response = await run(interpreter, [
      { ActionType: ActionType.QueryAsJson, ObjectPathId: 2, QueryInfo: { Select: ['title', 'firstPage/number'] } },
    ]);
    expect(values(response)).toEqual([
      {
        items: [
          { title: '一', firstPage: { number: 1 } },
          { title: '二', firstPage: { number: 1 } },
        ],
      },
    ]);
  });

  it('calls methods, sets properties and updates', async () => {
    const { interpreter, shelf } = makeInterpreter();
    const paths = [...PATHS, path(6, PathType.Indexer, '', 2, { Arguments: ['二'] })];
    const response = await run(
      interpreter,
      [
        { ActionType: ActionType.Method, ObjectPathId: 3, Name: 'Describe', ArgumentInfo: { Arguments: [7] } },
        {
          ActionType: ActionType.Method,
          ObjectPathId: 3,
          Name: 'Swap',
          ArgumentInfo: { Arguments: [6], ReferencedObjectPathIds: [6] },
        },
        { ActionType: ActionType.SetProperty, ObjectPathId: 3, Name: 'Title', ArgumentInfo: { Arguments: ['新'] } },
        { ActionType: ActionType.SetProperty, ObjectPathId: 3, Name: 'WriteOnly', ArgumentInfo: { Arguments: [5] } },
        { ActionType: ActionType.Update, ObjectPathId: 6, Name: '', ObjectState: { Title: '改' } },
        { ActionType: ActionType.Method, ObjectPathId: 4, Name: 'Fail' },
      ],
      paths,
    );
    expect(values(response)).toEqual(['一 7', null, null, null, null, null]);
    expect(shelf.books.map(({ title }) => title)).toEqual(['新', '改']);
    expect(shelf.log).toEqual(['一 for 二', '5']);
  });

  it('makes an object once, however often its path is used', async () => {
    const { interpreter, shelf } = makeInterpreter();
    const paths = [...PATHS, path(6, PathType.Method, 'Add', 2, { Arguments: ['三'] })];
    await run(
      interpreter,
      [
        { ActionType: ActionType.Instantiate, ObjectPathId: 6 },
        { ActionType: ActionType.Query, ObjectPathId: 6, QueryInfo: { Select: ['title'] } },
        { ActionType: ActionType.SetProperty, ObjectPathId: 6, Name: 'Title', ArgumentInfo: { Arguments: ['四'] } },
      ],
      paths,
    );
    expect(shelf.books.map(({ title }) => title)).toEqual(['一', '二', '四']);
  });

  it('keeps objects under a reference until it is dropped', async () => {
    const { interpreter, references } = makeInterpreter();
    const first = await run(interpreter, [
      { ActionType: ActionType.Method, ObjectPathId: 3, Name: '_KeepReference' },
      { ActionType: ActionType.Instantiate, ObjectPathId: 3 },
    ]);
    const [, kept] = values(first) as [null, { _ReferenceId: string }];
    expect(kept).toMatchObject({ Id: '一' });
    const byReference = [path(9, PathType.Reference, kept._ReferenceId)];
    const ask = () =>
      run(
        interpreter,
        [{ ActionType: ActionType.Query, ObjectPathId: 9, QueryInfo: { Select: ['title'] } }],
        byReference,
      );
    expect(values(await ask())).toEqual([{ Id: '一', _ReferenceId: kept._ReferenceId, Title: '一' }]);
    references.drop(kept._ReferenceId);
    expect((await ask()).Error).toMatchObject({ Code: 'ItemNotFound' });
  });

  it('waits for the calculation before it reads, and only then', async () => {
    const { interpreter, settledTimes } = makeInterpreter();
    await run(interpreter, [
      { ActionType: ActionType.Instantiate, ObjectPathId: 3 },
      { ActionType: ActionType.SetProperty, ObjectPathId: 3, Name: 'WriteOnly', ArgumentInfo: { Arguments: [5] } },
    ]);
    expect(settledTimes()).toBe(0);
    await run(interpreter, [
      { ActionType: ActionType.Query, ObjectPathId: 3, QueryInfo: {} },
      { ActionType: ActionType.Method, ObjectPathId: 3, Name: 'Describe', ArgumentInfo: { Arguments: [1] } },
    ]);
    expect(settledTimes()).toBe(2);
  });
});

describe('an error', () => {
  it('stops the batch at its action, names its place, and leaves what was done', async () => {
    const { interpreter, shelf, reported } = makeInterpreter();
    const response = await run(interpreter, [
      { ActionType: ActionType.SetProperty, ObjectPathId: 3, Name: 'WriteOnly', ArgumentInfo: { Arguments: [1] } },
      { ActionType: ActionType.Method, ObjectPathId: 3, Name: 'Fail' },
      { ActionType: ActionType.SetProperty, ObjectPathId: 3, Name: 'WriteOnly', ArgumentInfo: { Arguments: [2] } },
    ]);
    expect(response.Results).toHaveLength(1);
    expect(response.Error).toEqual({
      Code: 'ItemNotFound',
      Message: expect.any(String),
      Location: 'Book.fail',
      ActionIndex: 1,
      HttpStatusCode: 404,
    });
    expect(shelf.log).toEqual(['1']);
    expect(reported).toEqual([]);
  });

  it('of the host itself is a GeneralException, and reported', async () => {
    const { interpreter, reported } = makeInterpreter();
    const response = await run(interpreter, [{ ActionType: ActionType.Method, ObjectPathId: 3, Name: 'Break' }]);
    expect(response.Error).toMatchObject({ Code: 'GeneralException', Message: 'broken', HttpStatusCode: 500 });
    expect(reported).toHaveLength(1);
  });

  it.each<[string, Step, string]>([
    ['method', { ActionType: ActionType.Method, ObjectPathId: 3, Name: 'Burn' }, 'Book.burn'],
    [
      'property to load',
      { ActionType: ActionType.Query, ObjectPathId: 3, QueryInfo: { Select: ['colour'] } },
      'Book.colour',
    ],
    ['property to set', { ActionType: ActionType.SetProperty, ObjectPathId: 3, Name: 'Colour' }, 'Book.colour'],
    [
      'property that is read-only',
      { ActionType: ActionType.SetProperty, ObjectPathId: 3, Name: 'Costly' },
      'Book.costly',
    ],
    ['way to load', { ActionType: ActionType.RecursiveQuery, ObjectPathId: 3 }, 'Book.loadRecursive'],
    ['child', { ActionType: ActionType.Instantiate, ObjectPathId: 7 }, 'Book.cover'],
    ['service', { ActionType: ActionType.Instantiate, ObjectPathId: 8 }, 'Microsoft.Nothing'],
    // What every JavaScript object has is no member of an Office object.
    [
      'inherited member',
      { ActionType: ActionType.Query, ObjectPathId: 3, QueryInfo: { Select: ['constructor'] } },
      'Book.constructor',
    ],
    ['inherited method', { ActionType: ActionType.Method, ObjectPathId: 3, Name: 'toString' }, 'Book.toString'],
  ])('an unknown %s is ApiNotFound, and listed once', async (_what, step, member) => {
    const { interpreter } = makeInterpreter();
    const paths = [...PATHS, path(7, PathType.Property, 'Cover', 3), path(8, PathType.Service, 'Microsoft.Nothing')];
    const first = await run(interpreter, [step], paths);
    await run(interpreter, [step], paths);
    expect(first.Error).toMatchObject({ Code: 'ApiNotFound', HttpStatusCode: 404 });
    expect(interpreter.unsupported).toEqual([member]);
  });
});

describe('references', () => {
  it('expire, the oldest first', () => {
    const references = createReferences(2);
    const shelf: Shelf = { books: [], log: [] };
    const ids = ['一', '二', '三'].map((title) => references.keep(bind(bookType, { title, shelf })));
    expect(ids.map((id) => references.get(id) !== undefined)).toEqual([false, true, true]);
  });

  it('stand for another object after an update, or for none', () => {
    const references = createReferences();
    const shelf: Shelf = { books: [], log: [] };
    const [before, after, gone] = ['一', '二', '三'].map((title) => bind(bookType, { title, shelf }));
    if (!before || !after || !gone) throw new Error('three books');
    const kept = references.keep(before);
    const dropped = references.keep(gone);
    references.update((object) => (object === before ? after : null));
    expect([references.get(kept), references.get(dropped), references.current(before), references.idOf(after)]).toEqual(
      [after, undefined, after, kept],
    );
  });
});
