import { ActionType, PathType } from '../../../src/workbench/richapi/wire';
import { makeInterpreter, path, PATHS, run, values } from './batch';

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
