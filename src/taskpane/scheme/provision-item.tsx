import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { money } from '../../messages/money';
import type { Finding } from '../../rules/scheme/finding';
import type { Provision, Use } from '../state/rulebook';
import { usePane } from '../views/pane-context';
import { FindingLines } from './finding-lines';

const useStyles = makeStyles({
  provision: {
    display: 'grid',
    gridTemplateColumns: '52px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  idle: { color: tokens.colorNeutralForeground3 },
  clause: { color: tokens.colorBrandForeground1 },
  subject: { fontWeight: tokens.fontWeightSemibold },
  cell: { marginRight: tokens.spacingHorizontalS },
  name: { color: tokens.colorNeutralForeground3, marginRight: '2px', whiteSpace: 'nowrap' },
  figure: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    maxWidth: '120px',
    textAlign: 'right',
  },
  below: { gridColumn: '2 / -1', color: tokens.colorNeutralForeground3 },
  findings: { gridColumn: '1 / -1' },
});

/** A rule as the document has it: clause, conditions, figure; below it note, reading, what it did, what is wrong. */
export function ProvisionItem({
  provision,
  use,
  findings,
  named,
  conditional,
}: {
  readonly provision: Provision;
  readonly use: Use | undefined;
  /** Of an own scheme: what is wrong or doubtful in its row. */
  readonly findings: readonly Finding[];
  /** Whether to say which award it is about. */
  readonly named: boolean;
  /** Whether a row without conditions holds in any case; rows of other tables have none to name. */
  readonly conditional: boolean;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const { clause, subject, cells, figure, unit, leftOpen, note, reading, inForce } = provision;
  const plain = /^-?\d+(?:\.\d+)?$/.test(figure);
  return (
    <li className={mergeClasses(styles.provision, inForce === false && styles.idle)}>
      <span className={mergeClasses(inForce !== false && styles.clause)}>{clause}</span>
      <span>
        {named && subject ? <span className={mergeClasses(styles.subject, styles.cell)}>{subject}</span> : undefined}
        {cells.map(({ name, text }) => (
          <span key={name} className={styles.cell}>
            <span className={styles.name}>{name}</span>
            {text}
          </span>
        ))}
        {conditional && cells.length === 0 ? words.book.anyCase : undefined}
      </span>
      <span className={styles.figure}>
        {plain ? `${figure}${unit}` : figure || (leftOpen ? words.book.leftOpen[leftOpen] : '')}
      </span>
      {note ? <span className={styles.below}>{note}</span> : undefined}
      {inForce === true ? undefined : (
        <span className={styles.below}>
          {`${inForce === false ? words.book.notInForce : words.book.notChosen} ${reading}`}
        </span>
      )}
      {use ? <span className={styles.below}>{words.book.use(use.rows, money(use.yuan))}</span> : undefined}
      {findings.length > 0 ? (
        <div className={styles.findings}>
          <FindingLines findings={findings} />
        </div>
      ) : undefined}
    </li>
  );
}
