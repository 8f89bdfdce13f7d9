import type { ToolGroup, ToolId } from '../../messages/pane/tools/tools';
import type { TabPart } from '../views/tab-part';
import { AllotFoot } from './allot/foot';
import { AllotPanel } from './allot/panel';
import { AttendanceFoot } from './attendance/foot';
import { AttendancePanel } from './attendance/panel';
import { CalendarFoot } from './calendar/foot';
import { CalendarPanel } from './calendar/panel';
import { CopiesFoot } from './copies/foot';
import { CopiesPanel } from './copies/panel';
import { DutiesFoot } from './duties/foot';
import { DutiesPanel } from './duties/panel';
import { FormulaFoot } from './formula/foot';
import { FormulaPanel } from './formula/panel';
import { FreezeFoot } from './freeze/foot';
import { FreezePanel } from './freeze/panel';
import { RecheckFoot } from './recheck/foot';
import { RecheckPanel } from './recheck/panel';
import { RepairFoot } from './repair/foot';
import { RepairPanel } from './repair/panel';
import { ScoresFoot } from './scores/foot';
import { ScoresPanel } from './scores/panel';
import { SelftestFoot } from './selftest/foot';
import { SelftestPanel } from './selftest/panel';
import { TasksFoot } from './tasks/foot';
import { TasksPanel } from './tasks/panel';

interface Tool extends TabPart {
  readonly group: ToolGroup;
}

/** The tools behind 更多 in the order in which they are listed; each lives in a folder of its own beside this file. */
export const tools: Readonly<Record<ToolId, Tool>> = {
  scores: { group: 'work', Panel: ScoresPanel, Foot: ScoresFoot },
  allot: { group: 'work', Panel: AllotPanel, Foot: AllotFoot },
  calendar: { group: 'work', Panel: CalendarPanel, Foot: CalendarFoot },
  attendance: { group: 'work', Panel: AttendancePanel, Foot: AttendanceFoot },
  tasks: { group: 'work', Panel: TasksPanel, Foot: TasksFoot },
  duties: { group: 'work', Panel: DutiesPanel, Foot: DutiesFoot },
  recheck: { group: 'sheets', Panel: RecheckPanel, Foot: RecheckFoot },
  freeze: { group: 'sheets', Panel: FreezePanel, Foot: FreezeFoot },
  repair: { group: 'formulas', Panel: RepairPanel, Foot: RepairFoot },
  copies: { group: 'formulas', Panel: CopiesPanel, Foot: CopiesFoot },
  formula: { group: 'formulas', Panel: FormulaPanel, Foot: FormulaFoot },
  selftest: { group: 'machine', Panel: SelftestPanel, Foot: SelftestFoot },
};
