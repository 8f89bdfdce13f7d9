import type { ToolGroup, ToolId } from '../../messages/pane-tools';
import type { TabPart } from '../views/tab-parts';
import { AttendanceFoot } from './attendance/foot';
import { AttendancePanel } from './attendance/panel';
import { RecheckFoot } from './recheck/foot';
import { RecheckPanel } from './recheck/panel';
import { ScoresFoot } from './scores/foot';
import { ScoresPanel } from './scores/panel';

/** One tool behind 更多. */
export interface Tool extends TabPart {
  readonly id: ToolId;
  readonly group: ToolGroup;
}

/** All tools in the order in which they are listed; each lives in a folder of its own beside this file. */
export const tools: readonly Tool[] = [
  { id: 'scores', group: 'work', Panel: ScoresPanel, Foot: ScoresFoot },
  { id: 'attendance', group: 'work', Panel: AttendancePanel, Foot: AttendanceFoot },
  { id: 'recheck', group: 'sheets', Panel: RecheckPanel, Foot: RecheckFoot },
];
