import type { SheetCells } from '../../../excel/port';
import type { SchemeSource } from '../../../rules/schemes/source';
import type { Lists } from '../../contest/state/lists';
import type { ContestSetup } from '../../contest/state/setup';
import type { Setup } from '../../state/pane-state';
import type { Result } from '../../state/result';

/** All that the pane knows and that 测算 tries scenarios on. */
export interface Evidence {
  readonly source: SchemeSource;
  readonly setup: Setup;
  /** The amounts of the sheet at hand; undefined where its columns fit no award. */
  readonly result: Result | undefined;
  /** The sheet at hand. */
  readonly cells: SheetCells | undefined;
  /** Roster, votes and all other lists with what was settled about them; undefined until they were read. */
  readonly contest:
    { readonly lists: Lists; readonly cells: readonly SheetCells[]; readonly setup: ContestSetup } | undefined;
}

/** What a scenario hangs on beside the scheme: any other object than before means that it must be tried anew. */
export const sheetsOf = ({ cells, contest }: Evidence): readonly SheetCells[] => [
  ...(cells ? [cells] : []),
  ...(contest?.cells ?? []).filter(({ sheet }) => sheet !== cells?.sheet),
];
