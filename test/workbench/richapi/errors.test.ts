import { ActionType, PathType } from '../../../src/workbench/richapi/wire';
import { makeInterpreter, path, PATHS, run, type Step } from './batch';

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
