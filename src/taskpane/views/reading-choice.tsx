import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Reading } from '../../rules/scheme/scheme';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  asked: {
    flexShrink: 0,
    margin: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorPaletteMarigoldBorder2}`,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  option: { minHeight: 0 },
  optionLabel: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The ways to read one sentence of the document, with the one in force. */
export function ReadingChoice({ reading }: { readonly reading: Reading }) {
  const { pane, state, words } = usePane();
  const styles = useStyles();
  const { id, question, options, chosen, source } = reading;
  return (
    <Field
      size="small"
      label={words.readings.named(id, question)}
      hint={[source.clause, source.note].filter(Boolean).join(' ')}
    >
      <RadioGroup
        layout="horizontal"
        value={chosen ?? ''}
        disabled={state.busy !== undefined}
        onChange={(_, { value }) => void pane.pickReading(id, value)}
      >
        {options.map((option) => (
          <Radio
            key={option}
            value={option}
            className={styles.option}
            label={{ children: option, className: styles.optionLabel }}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Readings that nobody chose and that amounts hang on: asked before anything else. */
export function AskedReadings() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { result } = state;
  if (!result || result.asked.length === 0) return undefined;
  const rows = result.reckoning.assessment.outcomes.filter(({ kind }) => kind === 'unread').length;
  return (
    <section className={styles.asked} aria-label={words.readings.heading}>
      <div>{words.readings.ask(rows)}</div>
      {result.asked.map((reading) => (
        <ReadingChoice key={reading.id} reading={reading} />
      ))}
    </section>
  );
}
