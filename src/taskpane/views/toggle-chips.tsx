import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { useLineStyles } from './line';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** A few round buttons in a line, each pressed or not. */
export function ToggleChips<Key extends string>({
  label,
  shown = '',
  chips,
  chosen,
  disabled = false,
  className,
  onToggle,
}: {
  /** What the group is called for those who hear it. */
  readonly label: string;
  /** Stands before the first chip. */
  readonly shown?: string;
  readonly chips: readonly { readonly key: Key; readonly text: string }[];
  readonly chosen: readonly Key[];
  readonly disabled?: boolean;
  readonly className?: string;
  readonly onToggle: (key: Key) => void;
}) {
  const styles = useStyles();
  const line = useLineStyles();
  return (
    <div className={mergeClasses(styles.chips, className)} role="group" aria-label={label}>
      {shown === '' ? undefined : <span className={line.label}>{shown}</span>}
      {chips.map(({ key, text }) => (
        <ToggleButton
          key={key}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={chosen.includes(key)}
          disabled={disabled}
          onClick={() => onToggle(key)}
        >
          {text}
        </ToggleButton>
      ))}
    </div>
  );
}
