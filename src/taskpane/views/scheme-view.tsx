import { Button, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useMemo, useState } from 'react';
import { money } from '../../messages/money';
import type { Scheme } from '../../rules/scheme/scheme';
import type { SchemeSource } from '../../rules/schemes/source';
import { schemeUnder } from '../state/scheme-choice';
import { chaptersOf, type Provision, speaksOf, type Use, usesOf } from '../state/rulebook';
import { usePane } from './pane-context';
import { ReadingChoice } from './reading-choice';
import { citation, StatusBadge } from './scheme-line';

const useStyles = makeStyles({
  book: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  chapter: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  toggle: {
    width: '100%',
    marginTop: tokens.spacingVerticalS,
    paddingLeft: 0,
    paddingRight: 0,
    justifyContent: 'space-between',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  inForce: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  readings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  only: { marginTop: tokens.spacingVerticalM, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
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
  name: { color: tokens.colorNeutralForeground3, marginRight: '2px' },
  figure: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    maxWidth: '120px',
    textAlign: 'right',
  },
  below: { gridColumn: '2 / -1', color: tokens.colorNeutralForeground3 },
});

/** 办法: the rules as the document has them: clause, conditions, figure, note, and what each did in this tracker. */
export function SchemeView({ source }: { readonly source: SchemeSource }) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { result, setup } = state;
  const choice = setup.award ?? result?.choice;
  const award = choice?.kind === 'one' ? choice.award : undefined;
  const [onlyThis, setOnlyThis] = useState(true);
  const scheme = useMemo(() => schemeUnder(source, setup.readings), [source, setup.readings]);
  const chapters = useMemo(() => chaptersOf(source, scheme), [source, scheme]);
  const uses = useMemo(() => usesOf(result?.reckoning.assessment.outcomes ?? []), [result]);
  const { document } = source;
  return (
    <div className={styles.book} tabIndex={0} role="region" aria-label={words.tabs.scheme}>
      <h2 className={styles.title}>{document.title}</h2>
      <div className={styles.quiet}>
        {[document.office, citation(document)].filter(Boolean).join(' ')}{' '}
        <StatusBadge status={document.status} words={words} />
      </div>
      {document.status === 'in force' ? undefined : (
        <div className={styles.quiet}>{words.scheme.statusMeaning[document.status]}</div>
      )}
      <Readings scheme={scheme} />
      {award === undefined ? undefined : (
        <ToggleButton size="small" className={styles.only} checked={onlyThis} onClick={() => setOnlyThis(!onlyThis)}>
          {`${words.book.onlyThisAward} ${award}`}
        </ToggleButton>
      )}
      {chapters.map(({ table, title, provisions }) => {
        const shown = provisions.filter((one) => award === undefined || !onlyThis || speaksOf(one, award));
        if (shown.length === 0) return undefined;
        return (
          <section key={table}>
            <h3 className={styles.chapter}>{title}</h3>
            <ol className={styles.list}>
              {shown.map((one, place) => (
                <ProvisionItem
                  key={place}
                  provision={one}
                  use={uses.get(one.rule ?? '')}
                  named={award === undefined || !onlyThis}
                  pays={table === 'awards'}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

/** The readings in force on one line, and behind it the switches. */
function Readings({ scheme: { readings } }: { readonly scheme: Scheme }) {
  const { words } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const panel = useId();
  if (readings.length === 0) return undefined;
  const inForce = readings.map(({ id, chosen }) => words.readings.summary(id, chosen ?? words.readings.notChosen));
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.toggle}
        icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.inForce}>
          <span className={mergeClasses(styles.subject, styles.cell)}>{words.readings.heading}</span>
          {inForce.join(' · ')}
        </span>
      </Button>
      <div id={panel} className={styles.readings} hidden={!open}>
        {open ? readings.map((reading) => <ReadingChoice key={reading.id} reading={reading} />) : undefined}
      </div>
    </>
  );
}

function ProvisionItem({
  provision,
  use,
  named,
  pays,
}: {
  readonly provision: Provision;
  readonly use: Use | undefined;
  /** Whether to say which award it is about. */
  readonly named: boolean;
  /** Whether rows of this table give amounts: one without a figure leaves it open. */
  readonly pays: boolean;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const { clause, subject, cells, figure, unit, note, reading, inForce } = provision;
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
        {cells.length === 0 ? words.book.anyCase : undefined}
      </span>
      <span className={styles.figure}>{plain ? `${figure}${unit}` : figure || (pays ? words.book.open : '')}</span>
      {note ? <span className={styles.below}>{note}</span> : undefined}
      {inForce === true ? undefined : (
        <span className={styles.below}>
          {`${inForce === false ? words.book.notInForce : words.book.notChosen} ${reading}`}
        </span>
      )}
      {use ? <span className={styles.below}>{words.book.use(use.rows, money(use.yuan))}</span> : undefined}
    </li>
  );
}
