import type { ContestWords } from '../../../messages/pane/contest/contest';
import type { PackSheet } from '../../../messages/pane/contest/pack';
import { listsUnmet } from '../state/barred';
import type { ContestView } from '../state/view';

/** What a kind of sheet is called in this contest, as its tab will be. */
export const sheetName = (kind: PackSheet, view: ContestView, { sheets, unmet }: ContestWords['pack']): string =>
  kind === 'disqualified' && listsUnmet(view) ? unmet : sheets[kind];
