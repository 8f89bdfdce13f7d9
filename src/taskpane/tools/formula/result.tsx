import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formulaWords, type FormulaWords } from '../../../messages/pane/tools/formula';
import { usePane } from '../../views/pane-context';
import type { FormulaNote } from './build';
import type { Ready } from './look';
import type { Shown } from './preview';

const useStyles = makeStyles({
  formula: {
    display: 'block',
    padding: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    userSelect: 'text',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200, fontWeight: 600 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, padding: '1px 0', overflowWrap: 'anywhere' },
  place: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  value: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  column: { flexBasis: '64px', flexShrink: 0 },
  problem: { color: tokens.colorPaletteRedForeground1 },
  sentence: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  note: { color: tokens.colorPaletteMarigoldForeground2 },
});

/** Rows of a result that are shown before it is entered. */
const SHOWN = 5;

/** The formula in words of Excel, what it gives, and what to know about it. */
export function Result({ look }: { readonly look: Ready }) {
  const { language } = usePane().state;
  const styles = useStyles();
  const words = formulaWords[language];
  const { built, preview, wanted, readings } = look;
  // Before anything was filled in there is nothing wrong with it.
  const waits = wanted.form === 'operand' && wanted.operand.trim() === '';
  return (
    <section>
      <h3 className={styles.heading}>{words.formula}</h3>
      <code className={styles.formula}>{built.shown}</code>
      {built.notes.map((note) => (
        <div key={note.kind} className={styles.note}>
          {noteText(note, words.notes)}
        </div>
      ))}
      {readings.length > 0 ? <div className={styles.note}>{words.notes.readings(readings)}</div> : undefined}
      <h3 className={styles.heading}>{words.result}</h3>
      {preview.kind === 'refused' ? (
        <div className={waits ? styles.sentence : styles.problem}>{waits ? words.waiting : preview.text}</div>
      ) : (
        <ul className={styles.list}>
          {preview.rows.slice(0, SHOWN).map((cells, index) => (
            <li key={index}>
              <div className={styles.row}>
                {rowName(look, index) === undefined ? undefined : (
                  <span className={styles.place}>{words.rowResult(rowName(look, index) ?? 0)}</span>
                )}
                {cells.map((cell, column) => (
                  <ShownCell key={column} cell={cell} nothing={words.nothing} inColumns={cells.length > 1} />
                ))}
              </div>
              <Sentence look={look} index={index} />
            </li>
          ))}
          {preview.rows.length > SHOWN ? (
            <li className={styles.sentence}>{words.more(preview.rows.length - SHOWN)}</li>
          ) : undefined}
        </ul>
      )}
      {wanted.kind.id === 'AWARD' || preview.kind === 'refused' ? undefined : (
        <div className={styles.sentence}>{words.functions[wanted.kind.id].hint}</div>
      )}
    </section>
  );
}

function ShownCell({
  cell,
  nothing,
  inColumns,
}: {
  readonly cell: Shown;
  readonly nothing: string;
  readonly inColumns: boolean;
}) {
  const styles = useStyles();
  const look = cell.kind === 'problem' ? styles.problem : cell.text === '' ? styles.sentence : styles.value;
  return (
    <span className={mergeClasses(look, inColumns && styles.column)}>{cell.text === '' ? nothing : cell.text}</span>
  );
}

function Sentence({ look, index }: { readonly look: Ready; readonly index: number }) {
  const styles = useStyles();
  const row = rowName(look, index);
  const sentence = look.sentences.find(({ sheetRow }) => sheetRow === row)?.text;
  return sentence === undefined ? undefined : <div className={styles.sentence}>{sentence}</div>;
}

/** The row of the sheet that a row of the result is about; undefined where it is about none. */
function rowName({ wanted, material }: Ready, index: number): number | undefined {
  if (wanted.form === 'row') return wanted.row;
  if (wanted.form !== 'table' || wanted.kind.id === 'TOTALS') return undefined;
  return material.tracker.header.lastRow + 1 + index;
}

function noteText(note: FormulaNote, words: FormulaWords['notes']): string {
  switch (note.kind) {
    case 'copies-not-checked':
      return words.copies;
    case 'rows-between':
      return words.rowsBetween(note.count);
    case 'one-half':
      return words.oneHalf(note.covered, note.others);
    case 'header-rows':
      return words.headerRows(note.rows);
    case 'headers-unknown':
      return words.headersUnknown(note.pairs);
    case 'operand-unread':
      return words.operandUnread(note.typed);
  }
}
