import { Button, Input, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { attendanceWords } from '../../../messages/pane-attendance';
import { Line, useLineStyles } from '../../views/line';
import { usePane, useStore } from '../../views/pane-context';
import { Say, Settings } from '../daily/parts';
import { type Attendance, monthSheets } from './attendance';
import type { DaysLook, YearLook } from './say';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  short: { width: '72px', minWidth: 0 },
  sheets: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    maxHeight: '84px',
    overflowY: 'auto',
    padding: '2px',
  },
  sheet: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
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
  const styles = useStyles();
  const line = useLineStyles();
  const { store } = attendance;
  const choice = useStore(store);
  const share = useId();
  return (
    <>
      <Settings>
        <Line
          label={words.item}
          groups={[
            {
              name: 'item',
              current: look.item,
              choices: look.items.map((item) => ({ key: item, text: item, onPick: () => store.set({ item }) })),
            },
          ]}
        >
          <span className={line.strong}>{look.item}</span>
        </Line>
        <OtherSheets look={look} attendance={attendance} />
        {look.kind === 'year' ? (
          <div className={styles.row}>
            <label htmlFor={share}>{words.share}</label>
            <Input
              id={share}
              size="small"
              className={styles.short}
              value={choice.share}
              contentAfter={words.percent}
              aria-invalid={look.share === undefined}
              onChange={(_, { value }) => store.set({ share: value })}
            />
          </div>
        ) : undefined}
        {look.typable.map((fact) => (
          <TypedTime
            key={fact}
            fact={fact}
            value={choice.given.get(fact) ?? ''}
            onType={(text) => store.set({ given: new Map(choice.given).set(fact, text) })}
          />
        ))}
      </Settings>
      {look.kind === 'year' && look.share === undefined ? <Say warn>{words.badShare}</Say> : undefined}
    </>
  );
}

function TypedTime({
  fact,
  value,
  onType,
}: {
  readonly fact: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}) {
  const words = attendanceWords[usePane().state.language];
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{words.forAll(fact)}</label>
      <Input id={id} size="small" className={styles.short} value={value} onChange={(_, next) => onType(next.value)} />
    </div>
  );
}

function OtherSheets({ look, attendance }: { readonly look: YearLook | DaysLook; readonly attendance: Attendance }) {
  const { state } = usePane();
  const words = attendanceWords[state.language];
  const styles = useStyles();
  const { others } = useStore(attendance.store);
  const names = state.sheets
    .filter(({ name, visible }) => visible && name !== look.list.cells.sheet)
    .map(({ name }) => name);
  const open = monthSheets(names).filter((name) => !others.has(name));
  if (names.length === 0) return undefined;
  return (
    <>
      <div className={styles.sheets} role="group" aria-label={words.sheets}>
        {names.map((name) => (
          <ToggleButton
            key={name}
            size="small"
            shape="circular"
            className={styles.sheet}
            checked={others.has(name)}
            disabled={state.busy !== undefined}
            onClick={() => (others.has(name) ? attendance.remove(name) : void attendance.add([name]))}
          >
            {name}
          </ToggleButton>
        ))}
      </div>
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
