import type { ToolGroup, ToolId } from '../../messages/pane/tools/tools';
import type { TabPart } from '../views/tab-part';
import { AllotFoot } from './allot/foot';
import { AllotPanel } from './allot/panel';
import { AttendanceFoot } from './attendance/foot';
import { AttendancePanel } from './attendance/panel';
import { CalendarFoot } from './calendar/foot';
import { CalendarPanel } from './calendar/panel';
import { DutiesFoot } from './duties/foot';
import { DutiesPanel } from './duties/panel';
import { CopiesFoot } from './copies/foot';
import { CopiesPanel } from './copies/panel';
import { FreezeFoot } from './freeze/foot';
import { FreezePanel } from './freeze/panel';
import { RecheckFoot } from './recheck/foot';
import { RecheckPanel } from './recheck/panel';
import { RepairFoot } from './repair/foot';
import { RepairPanel } from './repair/panel';
import { ScoresFoot } from './scores/foot';
import { ScoresPanel } from './scores/panel';
import { TasksFoot } from './tasks/foot';
import { TasksPanel } from './tasks/panel';

import { FormulaFoot } from './formula/foot';
import { FormulaPanel } from './formula/panel';
import { SelftestFoot } from './selftest/foot';
import { SelftestPanel } from './selftest/panel';

/** One tool behind 更多. */
export interface Tool extends TabPart {
  readonly id: ToolId;
  readonly group: ToolGroup;
}

/** All tools in the order in which they are listed; each lives in a folder of its own beside this file. */
export const tools: readonly Tool[] = [
  { id: 'scores', group: 'work', Panel: ScoresPanel, Foot: ScoresFoot },
  { id: 'allot', group: 'work', Panel: AllotPanel, Foot: AllotFoot },
  { id: 'calendar', group: 'work', Panel: CalendarPanel, Foot: CalendarFoot },
  { id: 'attendance', group: 'work', Panel: AttendancePanel, Foot: AttendanceFoot },
  { id: 'tasks', group: 'work', Panel: TasksPanel, Foot: TasksFoot },
  { id: 'duties', group: 'work', Panel: DutiesPanel, Foot: DutiesFoot },
  { id: 'recheck', group: 'sheets', Panel: RecheckPanel, Foot: RecheckFoot },
  { id: 'freeze', group: 'sheets', Panel: FreezePanel, Foot: FreezeFoot },
  { id: 'repair', group: 'formulas', Panel: RepairPanel, Foot: RepairFoot },
  { id: 'copies', group: 'formulas', Panel: CopiesPanel, Foot: CopiesFoot },
  { id: 'formula', group: 'formulas', Panel: FormulaPanel, Foot: FormulaFoot },
  { id: 'selftest', group: 'machine', Panel: SelftestPanel, Foot: SelftestFoot },
];
