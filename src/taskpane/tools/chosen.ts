import type { ToolId } from '../../messages/pane/tools/tools';
import { createStore, type Store } from '../state/store';

/** Which tool is open; undefined while the list of tools is shown. */
export const createChosenTool = (): Store<{ readonly tool: ToolId | undefined }> =>
  createStore<{ readonly tool: ToolId | undefined }>({ tool: undefined });

/** Tools that read the tracker's sheet as a list of their own facts. */
const READS_LIST: readonly ToolId[] = ['scores', 'allot', 'attendance', 'tasks', 'duties'];

/** Whether a tool asks for facts of its own, whatever award the pane has. */
export const readsList = (tool: ToolId): boolean => READS_LIST.includes(tool);

/** Whether the pane's award and its columns matter to a tool: most have a choice of their own, or need none. */
export const usesAward = (tool: ToolId): boolean => tool === 'formula';
