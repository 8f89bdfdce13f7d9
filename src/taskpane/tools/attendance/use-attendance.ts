import { useFeature, usePane, useStore } from '../../views/pane-context';
import { useLooking } from '../daily/use-looking';
import { createAttendance } from './attendance';

/** 考勤汇总 and what it finds: panel and foot ask the same question. */
export function useAttendance() {
  const { cells, setup } = usePane().state;
  const attendance = useFeature(createAttendance);
  const choice = useStore(attendance.store);
  return { attendance, choice, answer: useLooking(attendance.looking, cells, setup, choice) };
}
