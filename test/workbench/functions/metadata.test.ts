import { readFunctionMetadata } from '../../../src/workbench/functions/metadata';

describe('functions.json', () => {
  it('is read with its defaults', () => {
    const [full, bare] = readFunctionMetadata({
      allowErrorForDataTypeAny: true,
      functions: [
        {
          id: 'AWARD',
          name: 'AWARD',
          description: '奖金',
          helpUrl: 'https://localhost/help',
          parameters: [
            { name: '办法', description: '名称', type: 'string' },
            { name: '更多', type: 'any', dimensionality: 'matrix', optional: true, repeating: true },
          ],
          result: { type: 'any', dimensionality: 'matrix' },
          options: { stream: true, requiresAddress: true },
        },
        { id: 'BARE' },
      ],
    });
    expect(full).toEqual({
      id: 'AWARD',
      name: 'AWARD',
      description: '奖金',
      helpUrl: 'https://localhost/help',
      parameters: [
        { name: '办法', description: '名称', type: 'string', matrix: false, optional: false, repeating: false },
        { name: '更多', description: '', type: 'any', matrix: true, optional: true, repeating: true },
      ],
      stream: true,
      // A stream can always be cancelled.
      cancelable: true,
      volatile: false,
      requiresAddress: true,
      requiresParameterAddresses: false,
      allowErrors: true,
    });
    expect(bare).toMatchObject({ id: 'BARE', name: 'BARE', parameters: [], stream: false });
  });

  it.each<[string, unknown, string]>([
    ['no list', {}, 'no list "functions"'],
    ['a function without id', { functions: [{ name: 'A' }] }, '"A": an id'],
    ['a parameter without name', { functions: [{ id: 'A', parameters: [{}] }] }, 'A: a parameter needs a name'],
    [
      'an unknown type',
      { functions: [{ id: 'A', parameters: [{ name: 'p', type: 'money' }] }] },
      'A.p: unknown type money',
    ],
    [
      'a repeating one that is not last',
      { functions: [{ id: 'A', parameters: [{ name: 'p', repeating: true }, { name: 'q' }] }] },
      'A: only the last',
    ],
  ])('%s is refused with its place', (_what, json, message) => {
    expect(() => readFunctionMetadata(json)).toThrow(message);
  });
});
