import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Line, useLineStyles } from '../../views/line';

/** A line of the settings that says which of some names is taken, with the others behind it. */
export function PickLine({
  label,
  current,
  names,
  onPick,
}: {
  readonly label: string;
  readonly current: string;
  readonly names: readonly string[];
  readonly onPick: (name: string) => void;
}) {
  const line = useLineStyles();
  const choices = names.map((name) => ({ key: name, text: name, onPick: () => onPick(name) }));
  return (
    <Line label={label} groups={[{ name: 'choice', current, choices }]}>
      <span className={line.strong}>{current}</span>
    </Line>
  );
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  short: { width: '84px', minWidth: 0 },
  day: { width: '112px', minWidth: 0 },
});

/** A short text that the clerk types: a year, a time, a share; `day` has room for a date. */
export function TypedField({
  label,
  value,
  unit,
  width = 'short',
  bad = false,
  onType,
}: {
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
  readonly width?: 'short' | 'day';
  readonly bad?: boolean;
  readonly onType: (text: string) => void;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        size="small"
        className={styles[width]}
        value={value}
        contentAfter={unit}
        aria-invalid={bad}
        onChange={(_, next) => onType(next.value)}
      />
    </div>
  );
}
