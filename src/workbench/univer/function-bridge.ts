import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type IFunctionInfo,
  type IFunctionNames,
  IFunctionService,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionEngine, RegisteredFunction } from '../functions/engine';
import { fromResult, toArgument } from './function-values';
import { type Grid, bookOf } from './grid';

const MANY_ARGUMENTS = 255;

/** What Univer's formula editor shows of a function while it is typed. */
const describe = ({ name, meta }: RegisteredFunction): IFunctionInfo => ({
  functionName: name,
  functionType: FunctionType.User,
  description: meta.description,
  abstract: meta.description,
  functionParameter: meta.parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description,
    example: '',
    require: parameter.optional || parameter.repeating ? 0 : 1,
    repeat: parameter.repeating ? 1 : 0,
  })),
});

/** A custom function as a function of Univer's engine. It answers at once, and never throws: an exception would stop the engine for good. */
function executorOf(grid: Grid, engine: FunctionEngine, { name }: RegisteredFunction): BaseFunction {
  const sheetName = (id: string) => bookOf(grid).getSheetBySheetId(id)?.getName() ?? '';
  class WireFunction extends BaseFunction {
    // Whatever the number of arguments, the host says what is wrong with it.
    override minParams = 0;
    override maxParams = MANY_ARGUMENTS;
    // Ranges come with their addresses.
    override needsReferenceObject = true;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      try {
        const args = variants.map((variant) => toArgument(variant, sheetName));
        return fromResult(
          engine.evaluate(name, args, { sheet: this.subUnitId ?? '', row: this.row, column: this.column }),
        );
      } catch (error) {
        console.error(`function ${name}`, error);
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  }
  return new WireFunction(name as IFunctionNames);
}

/** Makes the functions known to Univer, whenever they change. Returns the names that are known now. */
export function registerFunctions(grid: Grid, engine: FunctionEngine, before: readonly string[]): string[] {
  const service = grid.injector.get(IFunctionService);
  const descriptions = grid.injector.get(IDescriptionService);
  service.unregisterExecutors(...before);
  descriptions.unregisterDescriptions([...before]);
  const functions = engine.functions();
  service.registerExecutors(...functions.map((registered) => executorOf(grid, engine, registered)));
  descriptions.registerDescriptions(functions.map(describe));
  const names = functions.map(({ name }) => name);
  // Formulas that were read before the functions were known have to be read again.
  service.deleteFormulaAstCacheKey(...before, ...names);
  return names;
}

/** Whether Univer can calculate a function, its own or an add-in's. */
export const knowsFunction = (grid: Grid, name: string): boolean =>
  grid.injector.get(IFunctionService).hasExecutor(name.toUpperCase());
