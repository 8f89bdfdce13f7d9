import { Field, Select } from '@fluentui/react-components';
import { useContestStyles } from './styles';

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A choice among a few things in one line. */
export function Choose({
  label,
  hint,
  value,
  options,
  onPick,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onPick: (value: string) => void;
}) {
  const styles = useContestStyles();
  return (
    <Field size="small" label={{ children: label, className: styles.label }} hint={hint}>
      <Select size="small" className={styles.wide} value={value} onChange={(_, data) => onPick(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
