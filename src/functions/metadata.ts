import type { Language } from '../messages/language';
import { definitions } from './definitions';
import type { ParameterDefinition } from './parameters';

/** The content of functions.json, as Excel reads it when the add-in is installed. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: false;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix' | 'scalar';
  readonly optional?: true;
  readonly repeating?: true;
}

/** The metadata in one language, Chinese for the default file and English for other locales. */
export function functionsMetadata(language: Language): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions: definitions.map((definition) => ({
      id: definition.id,
      name: definition.id,
      description: definition.description[language],
      parameters: definition.parameters.map((parameter) => parameterMetadata(language, parameter)),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}

const parameterMetadata = (language: Language, parameter: ParameterDefinition): ParameterMetadata => ({
  name: parameter.name[language],
  description: parameter.description[language],
  type: 'any',
  dimensionality: parameter.matrix ? 'matrix' : 'scalar',
  ...(parameter.optional ? { optional: true as const } : {}),
  ...(parameter.repeating ? { repeating: true as const } : {}),
});
