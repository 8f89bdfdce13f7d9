/** Kinds of parameters and results; `any` passes values as they are. */
type ParameterType = 'any' | 'number' | 'string' | 'boolean';

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: ParameterType;
  /** Takes a range or array as a block of values. */
  readonly matrix: boolean;
  readonly optional: boolean;
  /** May be given any number of times; the function gets one array of all. */
  readonly repeating: boolean;
}

/** One custom function, as the add-in's JSON metadata describes it. */
export interface FunctionMetadata {
  /** Key under which the add-in associates the code. */
  readonly id: string;
  /** As it is written in formulas, without namespace. */
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly FunctionParameter[];
  readonly stream: boolean;
  readonly cancelable: boolean;
  readonly volatile: boolean;
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
  /** Error values in `any` parameters are handed to the function instead of being its answer. */
  readonly allowErrors: boolean;
}

type JsonObject = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const TYPES: readonly ParameterType[] = ['any', 'number', 'string', 'boolean'];

function readParameter(given: unknown, place: string): FunctionParameter {
  if (!isObject(given) || text(given.name) === '') throw new Error(`${place}: a parameter needs a name.`);
  const type = given.type === undefined ? 'any' : TYPES.find((one) => one === given.type);
  if (type === undefined) throw new Error(`${place}.${text(given.name)}: unknown type ${String(given.type)}.`);
  return {
    name: text(given.name),
    description: text(given.description),
    type,
    matrix: given.dimensionality === 'matrix',
    optional: given.optional === true,
    repeating: given.repeating === true,
  };
}

function readFunction(given: unknown, file: JsonObject): FunctionMetadata {
  if (!isObject(given)) throw new Error('functions: each entry is an object.');
  const id = text(given.id);
  const name = text(given.name) || id;
  if (id === '') throw new Error(`function "${name}": an id is needed.`);
  const options = isObject(given.options) ? given.options : {};
  const parameters = list(given.parameters).map((parameter) => readParameter(parameter, name));
  if (parameters.slice(0, -1).some(({ repeating }) => repeating))
    throw new Error(`${name}: only the last parameter may repeat.`);
  const stream = options.stream === true;
  return {
    id,
    name,
    description: text(given.description),
    helpUrl: text(given.helpUrl),
    parameters,
    stream,
    cancelable: stream || options.cancelable === true,
    volatile: options.volatile === true,
    requiresAddress: options.requiresAddress === true,
    requiresParameterAddresses: options.requiresParameterAddresses === true,
    // Both places are in use.
    allowErrors: file.allowErrorForDataTypeAny === true || options.allowErrorForDataTypeAny === true,
  };
}

/** Reads the JSON metadata file of an add-in. Throws an Error that names the function where something is wrong. */
export function readFunctionMetadata(json: unknown): FunctionMetadata[] {
  if (!isObject(json) || !Array.isArray(json.functions)) throw new Error('The metadata has no list "functions".');
  return json.functions.map((given) => readFunction(given, json));
}
