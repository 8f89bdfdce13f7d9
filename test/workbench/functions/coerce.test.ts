import type { FunctionArgument } from '../../../src/workbench/functions/argument';
import { type Coerced, coerceArguments, numberOfText, textOfNumber } from '../../../src/workbench/functions/coerce';
import { type FunctionMetadata, readFunctionMetadata } from '../../../src/workbench/functions/metadata';
import type { CellValue } from '../../../src/workbench/model/value';

type Parameter = { type?: string; dimensionality?: string; optional?: boolean; repeating?: boolean };

const meta = (parameters: Parameter[], file: object = {}): FunctionMetadata => {
  const [only] = readFunctionMetadata({
    ...file,
    functions: [
      { id: 'F', name: 'F', parameters: parameters.map((parameter, i) => ({ name: `p${i + 1}`, ...parameter })) },
    ],
  });
  if (!only) throw new Error('one function');
  return only;
};

const value = (given: CellValue): FunctionArgument => ({ kind: 'value', value: given });
const block = (...values: CellValue[][]): FunctionArgument => ({ kind: 'block', values });
const omitted: FunctionArgument = { kind: 'omitted' };

const call = (...parameters: unknown[]) => ({ kind: 'call', parameters });
const error = (code: string) => ({ kind: 'error', error: code, message: expect.any(String) as string });

const coerce = (
  parameters: Parameter[],
  given: FunctionArgument[],
  blank: '' | 0 | null = '',
  file: object = {},
): Coerced => coerceArguments(meta(parameters, file), given, { blank });

const any = { type: 'any' };
const number = { type: 'number' };
const string = { type: 'string' };
const boolean = { type: 'boolean' };
const matrix = { type: 'any', dimensionality: 'matrix' };

describe('arguments of custom functions', () => {
  it.each<[string, Parameter[], FunctionArgument[], object]>([
    ['any: as it is', [any], [value('12')], call('12')],
    ['any: a number', [any], [value(12)], call(12)],
    ['any: a blank cell', [any], [value(null)], call('')],
    ['no type means any', [{}], [value(true)], call(true)],
    ['number of text', [number], [value(' 1,200 ')], call(1200)],
    ['number of a percentage', [number], [value('15%')], call(0.15)],
    ['number of TRUE', [number], [value(true)], call(1)],
    ['number of a blank', [number], [value(null)], call(0)],
    ['number of words', [number], [value('约1200')], error('#VALUE!')],
    ['number of no text', [number], [value('')], error('#VALUE!')],
    ['text of a number', [string], [value(0.1 + 0.2)], call('0.3')],
    ['text of FALSE', [string], [value(false)], call('FALSE')],
    ['text of a blank', [string], [value(null)], call('')],
    ['boolean of text', [boolean], [value('true')], call(true)],
    ['boolean of a number', [boolean], [value(2)], call(true)],
    ['boolean of words', [boolean], [value('是')], error('#VALUE!')],
    ['boolean of a blank', [boolean], [value(null)], call(false)],
    ['a cell of a range', [any], [block([7])], call(7)],
    [
      'matrix of a range',
      [matrix],
      [block([1, null], ['a', true])],
      call([
        [1, ''],
        ['a', true],
      ]),
    ],
    ['matrix of one value', [matrix], [value(5)], call([[5]])],
    ['matrix of numbers', [{ type: 'number', dimensionality: 'matrix' }], [block(['1', null])], call([[1, 0]])],
    ['an optional one left out', [any, { ...any, optional: true }], [value(1)], call(1, null)],
    [
      'an optional one left empty',
      [any, { ...any, optional: true }, any],
      [value(1), omitted, value(3)],
      call(1, null, 3),
    ],
    ['a required one left empty', [number, any], [omitted, omitted], call(0, '')],
    ['repeating: none', [any, { ...any, repeating: true }], [value(1)], call(1, [])],
    [
      'repeating: three',
      [any, { ...any, repeating: true }],
      [value(1), value(2), value('b'), value(4)],
      call(1, [2, 'b', 4]),
    ],
    ['repeating matrices', [{ ...matrix, repeating: true }], [block([1, 2]), value(3)], call([[[1, 2]], [[3]]])],
    ['repeating numbers', [{ ...number, repeating: true }], [value('2'), value(true)], call([2, 1])],
    ['too few', [any, any], [value(1)], error('#VALUE!')],
    ['too many', [any], [value(1), value(2)], error('#VALUE!')],
    ['none at all', [], [], call()],
    ['an error', [any], [value({ error: '#DIV/0!' })], error('#DIV/0!')],
    ['an error in a matrix', [matrix], [block([1, { error: '#N/A' }])], error('#N/A')],
  ])('%s', (_what, parameters, given, expected) => {
    expect(coerce(parameters, given)).toEqual(expected);
  });

  it('hand errors over where the metadata allows it, and only for any', () => {
    const file = { allowErrorForDataTypeAny: true };
    const failed = value({ error: '#N/A' });
    expect(coerce([any], [failed], '', file)).toEqual(call({ type: 'CustomFunctionError', code: '#N/A' }));
    expect(coerce([number], [failed], '', file)).toEqual(error('#N/A'));
  });

  it.each(['', 0, null] as const)('hand a blank cell over as %p', (blank) => {
    expect(coerce([any, matrix, string], [value(null), block([null, 1]), value(null)], blank)).toEqual(
      call(blank, [[blank, 1]], ''),
    );
  });
});

describe('numbers and texts', () => {
  it.each<[string, number]>([
    ['12', 12],
    ['+1.5', 1.5],
    ['1e2', 100],
    ['1,234,567.5', 1234567.5],
    ['50%', 0.5],
    ['.', Number.NaN],
    ['', Number.NaN],
    ['1,23', Number.NaN],
    ['一', Number.NaN],
    ['0x10', Number.NaN],
    ['Infinity', Number.NaN],
  ])('"%s" is %p', (text, expected) => {
    expect(numberOfText(text)).toBe(expected);
  });

  it('a number’s text has 15 digits', () => {
    expect([textOfNumber(0.1 + 0.2), textOfNumber(1200), textOfNumber(1 / 3)]).toEqual([
      '0.3',
      '1200',
      '0.333333333333333',
    ]);
  });
});
