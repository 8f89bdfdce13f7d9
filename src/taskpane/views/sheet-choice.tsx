import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  label: { flexShrink: 0 },
  select: { flexGrow: 1, minWidth: 0 },
});

/** One sheet of a few, by its name. */
export function SheetChoice({
  label,
  sheets,
  picked,
  onPick,
}: {
  readonly label: string;
  readonly sheets: readonly string[];
  readonly picked: string | undefined;
  readonly onPick: (sheet: string) => void;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={picked ?? ''}
        onChange={(_, { value }) => onPick(value)}
      >
        {picked === undefined ? <option value="" /> : undefined}
        {sheets.map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </Select>
    </div>
  );
}
