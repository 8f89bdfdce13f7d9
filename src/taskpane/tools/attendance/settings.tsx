import { Button, makeStyles } from '@fluentui/react-components';
import { attendanceWords } from '../../../messages/pane/tools/attendance';
import { usePane, useStore } from '../../views/pane-context';
import { ToggleChips } from '../../views/toggle-chips';
import { PickLine, TypedField } from '../daily/controls';
import { Say, Settings } from '../daily/parts';
import { type Attendance, attendanceSheets, monthSheets } from './attendance';
import type { DaysLook, SignsLook, YearLook } from './say';

const useStyles = makeStyles({
  sheets: {
    maxHeight: '84px',
    overflowY: 'auto',
    padding: '2px',
  },
});

/** What is judged, which sheets are taken together, from where on people are warned. */
export function AttendanceSettings({
  look,
  attendance,
}: {
  readonly look: YearLook | DaysLook;
  readonly attendance: Attendance;
}) {
  const { state } = usePane();
  const words = attendanceWords[state.language];
  const { store } = attendance;
  const choice = useStore(store);
  return (
    <>
      <Settings>
        <PickLine label={words.item} current={look.item} names={look.items} onPick={(item) => store.set({ item })} />
        <OtherSheets look={look} attendance={attendance} />
        {look.kind === 'year' ? (
          <TypedField
            label={words.share}
            value={choice.share}
            unit={words.percent}
            bad={look.share === undefined}
            onType={(share) => store.set({ share })}
          />
        ) : undefined}
        {look.typable.map((fact) => (
          <TypedField
            key={fact}
            label={words.forAll(fact)}
            value={choice.given.get(fact) ?? ''}
            onType={(text) => store.set({ given: new Map(choice.given).set(fact, text) })}
          />
        ))}
      </Settings>
      {look.kind === 'year' && look.share === undefined ? <Say warn>{words.badShare}</Say> : undefined}
    </>
  );
}

/** The other sheets of the workbook, to be taken in beside the pane's own; all months at once. */
export function OtherSheets({
  look,
  attendance,
}: {
  readonly look: YearLook | DaysLook | SignsLook;
  readonly attendance: Attendance;
}) {
  const { state } = usePane();
  const words = attendanceWords[state.language];
  const styles = useStyles();
  const { others } = useStore(attendance.store);
  const names = attendanceSheets(state, look.lists[0].cells.sheet);
  const open = monthSheets(names).filter((name) => !others.has(name));
  if (names.length === 0) return undefined;
  return (
    <>
      <ToggleChips
        className={styles.sheets}
        label={words.sheets}
        shown={words.sheets}
        chips={names.map((name) => ({ key: name, text: name }))}
        chosen={[...others.keys()]}
        disabled={state.busy !== undefined}
        onToggle={(name) => (others.has(name) ? attendance.remove(name) : void attendance.add([name]))}
      />
      {open.length > 1 ? (
        <div>
          <Button size="small" disabled={state.busy !== undefined} onClick={() => void attendance.add(open)}>
            {words.monthSheets(open.length)}
          </Button>
        </div>
      ) : undefined}
    </>
  );
}
