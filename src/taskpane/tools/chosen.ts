import type { ToolId } from '../../messages/pane/tools/tools';
import { createStore, type Store } from '../store';

/** Which tool is open; undefined while the list of tools is shown. */
export const createChosenTool = (): Store<{ readonly tool: ToolId | undefined }> =>
  createStore<{ readonly tool: ToolId | undefined }>({ tool: undefined });

/** Tools that read the tracker's sheet as a list of their own facts. */
const READS_LIST: readonly ToolId[] = ['scores', 'allot', 'attendance', 'tasks', 'duties', 'formula'];

/** Whether the columns that the clerk picks for the tracker matter to a tool. */
export const usesColumns = (tool: ToolId): boolean => READS_LIST.includes(tool);

/** Whether the pane's award matters to a tool: most have a choice of their own, or need none. */
export const usesAward = (tool: ToolId): boolean => tool === 'formula';
