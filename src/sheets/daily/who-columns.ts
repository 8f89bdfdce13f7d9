import type { DailyWords } from '../../messages/pane/tools/daily';
import { number, text } from '../plan/cells';
import type { ListColumn } from '../plan/list-sheet';
import type { Cell } from '../plan/plan';

/** The columns that say who a line is about: number, name, section. */
export const whoColumns = ({ number: serial, person, section }: DailyWords['heads']): readonly ListColumn[] => [
  { kind: 'figure', head: serial, least: 5 },
  { kind: 'text', head: person, least: 8, most: 14 },
  { kind: 'text', head: section, least: 8, most: 16 },
];

/** What stands in them. */
export const whoCells = (
  { person, section }: { readonly person: string; readonly section: string },
  index: number,
): readonly Cell[] => [number('count', index + 1), text('centred', person), text('centred', section)];
