import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { sayFindingHere } from '../../messages/rules/findings';
import { schemePaneWords } from '../../messages/pane/scheme';
import type { Finding } from '../../rules/scheme/finding';
import { type CellArea, cellAddress } from '../../trackers/grid/cells';
import { useFeature, usePane } from '../views/pane-context';
import { createSchemeDesk } from './desk';
import { Fold } from '../views/fold';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    width: '100%',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    justifyContent: 'flex-start',
    alignItems: 'baseline',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  cell: { flexShrink: 0, color: tokens.colorBrandForeground1, fontVariantNumeric: 'tabular-nums' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
});

/** What is wrong or doubtful, each with its cell; a tap selects the cell on the scheme's sheet. */
export function FindingLines({ findings }: { readonly findings: readonly Finding[] }) {
  const { state } = usePane();
  const desk = useFeature(createSchemeDesk);
  const styles = useStyles();
  const { language, schemeCells } = state;
  const words = schemePaneWords[language].checks;
  return (
    <ul className={styles.list}>
      {findings.map((finding, place) => {
        const cell = cellAddress(finding.at.row, finding.at.column);
        const hides = mergeOver(finding.at, schemeCells?.merges);
        return (
          <li key={place}>
            <Button
              appearance="subtle"
              size="small"
              className={styles.line}
              title={words.goTo(cell)}
              onClick={() => void desk.select(cell)}
            >
              <span className={styles.cell}>{cell}</span>
              <span className={mergeClasses(finding.severity === 'error' ? styles.error : styles.warning)}>
                {sayFindingHere(language, finding)}
                {hides ? words.merged(cellAddress(hides.top, hides.left)) : undefined}
              </span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** The merge that hides a cell: any of it but the first cell. */
const mergeOver = ({ row, column }: Finding['at'], merges: readonly CellArea[] = []): CellArea | undefined =>
  merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );

/** All findings of an own scheme on one line with their counts, open where something must be mended. */
export function Checks({ findings }: { readonly findings: readonly Finding[] }) {
  const words = schemePaneWords[usePane().state.language].checks;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const summary = findings.length === 0 ? words.none : words.summary(errors, findings.length - errors);
  return (
    <Fold heading={words.heading} summary={summary} startsOpen={errors > 0}>
      <FindingLines findings={findings} />
    </Fold>
  );
}
