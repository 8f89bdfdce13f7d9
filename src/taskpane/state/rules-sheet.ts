import type { PaneState } from './pane-state';

/**
 * Whether the sheet at hand as the tracker is one with rules: it has a scheme's tables, and no column says who receives
 * anything. Who points at its header means it as a list.
 */
export const isRulesSheet = ({
  tracker,
  schemeSheets,
  setup,
}: Pick<PaneState, 'tracker' | 'schemeSheets' | 'setup'>): boolean =>
  tracker?.kind === 'list' &&
  setup.header === undefined &&
  schemeSheets.includes(tracker.sheet) &&
  tracker.personColumn === undefined &&
  tracker.sectionColumn === undefined;
