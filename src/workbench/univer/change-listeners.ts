import type { ICommand, ICommandInfo } from '@univerjs/core';
import type { Area } from '../model/area';
import type { GridChange } from '../model/change';
import type { SheetId } from '../model/sheet';

/** Told of changes as they happen in Univer. */
export interface ChangeListeners {
  changed(change: GridChange): void;
  /** Contents of a cell were replaced or removed. */
  replaced(sheet: SheetId, row: number, column: number): void;
  /** Formulas owe a calculation. */
  owed(): void;
  /** Whole rows or columns were put in or taken out. */
  shifted(sheet: SheetId, area: Area, count: number): void;
}

/** What to make of one of Univer's mutations. */
export interface Meaning {
  readonly mutation: string;
  tell(command: Readonly<ICommandInfo>): void;
}

/** A mutation, by its own definition, and what to make of the parameters that it defines. */
export const meaning = <Params extends object>(
  mutation: ICommand<Params>,
  tell: (params: Params) => void,
): Meaning => ({
  mutation: mutation.id,
  tell(command) {
    if (isOf(mutation, command) && command.params) tell(command.params);
  },
});

/** A mutation's id says what its parameters are. */
const isOf = <Params extends object>(
  { id }: ICommand<Params>,
  command: Readonly<ICommandInfo>,
): command is Readonly<ICommandInfo<Params>> => command.id === id;
