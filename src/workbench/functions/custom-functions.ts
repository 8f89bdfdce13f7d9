import type { GridPort } from '../model/port';
import type { OfficeObject } from '../richapi/object-type';
import { type CalcState, createCalcState } from './calc-state';
import type { BlankCell } from './coerce';
import type { MessageEntry } from './outgoing';
import { type FunctionWire, createFunctionWire } from './wire';

export interface CustomFunctions {
  /** Remembers what the functions answered. */
  readonly calls: CalcState;
  /** The service to which the client reports. */
  readonly service: OfficeObject;
}

export interface CustomFunctionsOptions {
  readonly grid: GridPort;
  /** How blank cells reach the functions. */
  readonly blank: BlankCell;
  /** Sends entries to the pages that run functions. */
  fire(entries: readonly MessageEntry[]): void;
}

/** The custom functions of one add-in: called over the wire, their answers kept for the grid. */
export function createCustomFunctions({ grid, blank, fire }: CustomFunctionsOptions): CustomFunctions {
  const wire: FunctionWire = createFunctionWire({ fire, onBatch: () => calls.publish() });
  const calls = createCalcState({
    wire,
    coerce: { blank },
    sheetName: (sheet) => grid.sheets().find(({ id }) => id === sheet)?.name ?? '',
  });
  return { calls, service: wire.service };
}
