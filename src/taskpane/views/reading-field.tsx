import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Reading } from '../../rules/scheme/scheme';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  option: { minHeight: 0 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  effect: {
    marginLeft: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The ways to read one sentence of the document, one below another where it is known what each comes to. */
export function ReadingField({
  reading: { id, question, options, source },
  value,
  effectOf,
  disabled = false,
  onPick,
}: {
  readonly reading: Reading;
  readonly value: string | undefined;
  readonly effectOf: ((option: string) => string) | undefined;
  readonly disabled?: boolean;
  readonly onPick: (option: string) => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <Field
      size="small"
      label={words.readings.named(id, question)}
      hint={words.readings.source(source.clause, source.note)}
    >
      <RadioGroup
        layout={effectOf ? 'vertical' : 'horizontal'}
        value={value ?? ''}
        disabled={disabled}
        onChange={(_, { value: option }) => onPick(option)}
      >
        {options.map((option) => (
          <Radio
            key={option}
            value={option}
            className={styles.option}
            label={{
              className: styles.label,
              children: (
                <>
                  {option} {effectOf ? <span className={styles.effect}>{effectOf(option)}</span> : undefined}
                </>
              ),
            }}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
