import type { ToolId } from '../../messages/pane/tools/tools';
import { createStore, type Store } from '../state/store';

/** Which tool is open; undefined while the list of tools is shown. */
export const createChosenTool = (): Store<{ readonly tool: ToolId | undefined }> =>
  createStore<{ readonly tool: ToolId | undefined }>({ tool: undefined });

/**
 * By what the lines above a tool say the tracker is read: as a list of the tool's own facts, whatever award the pane has; by
 * the pane's award and its columns; or by nothing, where the tool looks at other sheets or chooses for itself.
 */
const readsBy: Readonly<Record<ToolId, 'own facts' | 'award' | 'nothing'>> = {
  scores: 'own facts',
  allot: 'own facts',
  calendar: 'nothing',
  attendance: 'own facts',
  tasks: 'own facts',
  duties: 'own facts',
  recheck: 'nothing',
  freeze: 'nothing',
  repair: 'nothing',
  copies: 'nothing',
  formula: 'award',
  selftest: 'nothing',
};

export const readsList = (tool: ToolId): boolean => readsBy[tool] === 'own facts';
export const usesAward = (tool: ToolId): boolean => readsBy[tool] === 'award';
