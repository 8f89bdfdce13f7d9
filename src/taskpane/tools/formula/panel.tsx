import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { formulaWords, type FormulaWords } from '../../../messages/pane/tools/formula';
import { placeName } from '../../../trackers/grid/place';
import { Line, useLineStyles } from '../../views/line';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { createFormulaHelper, type HelperState, type Said } from './feature';
import type { FormulaForm } from './kinds';
import type { Ready } from './look';
import { Result } from './result';
import { SubjectLine } from './subject-choice';

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'grid',
    // Long words wrap or are shortened: they never make the panel wider than the pane.
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  forms: { gap: 0 },
  form: { minHeight: 0, marginTop: '-4px', marginBottom: '-4px' },
  cell: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
  short: { flexShrink: 0 },
  said: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** 公式助手: pick what to ask of which rows, see what comes of it, and where it will stand. */
export function FormulaPanel() {
  const { state } = usePane();
  const helper = useFeature(createFormulaHelper);
  const helperState = useStore(helper.store);
  const styles = useStyles();
  const words = formulaWords[state.language];
  const look = helper.look(state);
  if (look.kind !== 'ready') return <div className={styles.panel}>{words[look.kind]}</div>;
  return (
    <div className={styles.panel} tabIndex={0} role="region" aria-label={words.function}>
      <FunctionLine look={look} words={words} />
      {look.wanted.kind.id === 'HONORS' ? undefined : <SubjectLine look={look} />}
      <Rows look={look} words={words} picks={helperState.picks} />
      <SaidLine {...helperState} words={words} />
      <Result look={look} />
      <div className={styles.cell}>
        <Field size="small" className={styles.field} label={words.cell}>
          <Input size="small" value={look.cell} onChange={(_, { value }) => helper.pick({ cell: value })} />
        </Field>
        <Button size="small" className={styles.short} onClick={helper.useSelected}>
          {words.useSelected}
        </Button>
      </div>
    </div>
  );
}

interface Part {
  readonly look: Ready;
  readonly words: FormulaWords;
}

function FunctionLine({ look, words }: Part) {
  const helper = useFeature(createFormulaHelper);
  const styles = useLineStyles();
  const { id } = look.wanted.kind;
  const choices = look.kinds.map((kind) => ({
    key: kind.id,
    text: words.functions[kind.id].title,
    more: words.functions[kind.id].hint,
    onPick: () => helper.pick({ id: kind.id, form: undefined, cell: undefined }),
  }));
  return (
    <Line label={words.function} groups={[{ name: 'function', choices, current: id }]}>
      <span className={styles.strong}>{words.functions[id].title}</span>
      <span className={styles.quiet}>{words.functions[id].hint}</span>
    </Line>
  );
}

/** Whole tracker or one row, or the one figure that the function asks for. */
function Rows({ look, words, picks }: Part & Pick<HelperState, 'picks'>) {
  const helper = useFeature(createFormulaHelper);
  const styles = useStyles();
  const { kind, form, row } = look.wanted;
  if (form === 'operand') {
    const { base, baseHint, date, dateHint } = words.operands;
    const isDate = kind.id === 'DUE';
    return (
      <Field size="small" label={isDate ? date : base} hint={isDate ? dateHint : baseHint}>
        <Input size="small" value={picks.operand} onChange={(_, { value }) => helper.pick({ operand: value })} />
      </Field>
    );
  }
  const { tracker } = look.material;
  const hints: Readonly<Record<Exclude<FormulaForm, 'operand'>, string>> = {
    table: words.forms.tableHint(`${tracker.sheet} ${tracker.range.split(',')[0] ?? ''}`),
    row: words.forms.rowHint,
  };
  return (
    <>
      {kind.forms.length > 1 ? (
        <Field size="small" label={words.forms.heading} hint={hints[form]}>
          <RadioGroup
            className={styles.forms}
            layout="horizontal"
            value={form}
            onChange={(_, { value }) => helper.pick({ form: kind.forms.find((one) => one === value), cell: undefined })}
          >
            {(['table', 'row'] as const).map((one) => (
              <Radio key={one} value={one} className={styles.form} label={words.forms[one]} />
            ))}
          </RadioGroup>
        </Field>
      ) : undefined}
      {form === 'row' ? (
        <Field size="small" label={words.row}>
          <Input
            size="small"
            inputMode="numeric"
            value={picks.row ?? placeName(row)}
            onChange={(_, { value }) => helper.pick({ row: value, cell: undefined })}
          />
        </Field>
      ) : undefined}
    </>
  );
}

/** What became of the last press, and 撤回 as long as there is a formula to take out. */
function SaidLine({ said, inserted, words }: HelperState & { readonly words: FormulaWords }) {
  const helper = useFeature(createFormulaHelper);
  const styles = useStyles();
  if (!said && !inserted) return undefined;
  return (
    <div className={styles.said} role="status">
      <span>{said ? saidText(said, inserted?.cell ?? '', words.said) : words.said.inserted(inserted?.cell ?? '')}</span>
      {inserted ? (
        <Button size="small" className={styles.short} onClick={() => void helper.undo()}>
          {words.undo}
        </Button>
      ) : undefined}
    </div>
  );
}

function saidText(said: Said, inserted: string, words: FormulaWords['said']): string {
  switch (said.kind) {
    case 'written':
      return words.inserted(inserted);
    case 'occupied':
      return words.occupied(said.cell);
    case 'in-table':
      return words.inTable(said.table);
    case 'text-format':
      return words.textFormat(said.cell);
    case 'removed':
      return words.removed(said.cell);
    case 'changed':
      return words.changed(said.cell);
    case 'cell-unread':
      return words.cellUnread(said.typed);
  }
}
