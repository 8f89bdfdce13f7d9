import { Field, Select } from '@fluentui/react-components';

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
  return (
    <Field label={label} size="small">
      <Select size="small" value={picked ?? ''} onChange={(_, { value }) => onPick(value)}>
        {picked === undefined ? <option value="" /> : undefined}
        {sheets.map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </Select>
    </Field>
  );
}
