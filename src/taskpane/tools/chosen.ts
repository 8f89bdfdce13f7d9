import type { ToolId } from '../../messages/pane/tools/tools';
import { createStore, type Store } from '../store';

/** Which tool is open; undefined while the list of tools is shown. */
export const createChosenTool = (): Store<{ readonly tool: ToolId | undefined }> =>
  createStore<{ readonly tool: ToolId | undefined }>({ tool: undefined });
