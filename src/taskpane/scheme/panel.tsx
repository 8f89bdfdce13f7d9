import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Finding } from '../../rules/scheme/finding';
import { checkScheme } from '../../rules/checks/check';
import type { SchemeSource } from '../../rules/schemes/source';
import { type Chapter, chaptersOf, isGeneral, speaksOf, type Use, usesOf } from '../state/rulebook';
import { isBroken, schemeUnder } from '../state/scheme-choice';
import { usePane } from '../views/pane-context';
import { citation, StatusBadge } from '../views/scheme-line';
import { AmendmentsPart } from './amendments-part';
import { Checks } from './finding-lines';
import { Fold } from '../views/fold';
import { ProvisionItem } from './provision-item';
import { Readings } from './readings';

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
  folds: { marginTop: tokens.spacingVerticalS },
  chapter: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  only: { marginTop: tokens.spacingVerticalM, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

export default function SchemePanel() {
  const { source } = usePane().state.setup;
  return source ? <SchemeBook source={source} /> : undefined;
}

const NONE: readonly Finding[] = [];

/** 办法: the rules as the document has them, and what each did in this tracker; of an own scheme what to look at. */
function SchemeBook({ source }: { readonly source: SchemeSource }) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { result, setup } = state;
  const choice = setup.award ?? result?.choice;
  const award = choice?.kind === 'one' ? choice.award : undefined;
  const [onlyThis, setOnlyThis] = useState(true);
  const scheme = useMemo(() => schemeUnder(source, setup.readings), [source, setup.readings]);
  const chapters = useMemo(() => chaptersOf(source, scheme), [source, scheme]);
  const uses = useMemo(() => usesOf(result?.reckoning.assessment.outcomes ?? []), [result]);
  const findings = useMemo(() => (source.own ? checkScheme(scheme) : NONE), [source, scheme]);
  const rules = chapters.filter((chapter) => !isGeneral(chapter));
  const filtered = award !== undefined && onlyThis;
  const { own } = source;
  return (
    <div className={styles.book} tabIndex={0} role="region" aria-label={words.tabs.scheme}>
      <Title document={source.document} />
      <div className={styles.folds}>
        {own ? <Checks key={String(isBroken(scheme))} findings={findings} /> : undefined}
        {own ? <AmendmentsPart source={source} own={own} /> : undefined}
        <Readings scheme={scheme} />
      </div>
      {award === undefined ? undefined : (
        <ToggleButton size="small" className={styles.only} checked={onlyThis} onClick={() => setOnlyThis(!onlyThis)}>
          {`${words.book.onlyThisAward} ${award}`}
        </ToggleButton>
      )}
      {rules.map((chapter) => {
        const provisions = chapter.provisions.filter((one) => !filtered || speaksOf(one, award));
        if (provisions.length === 0) return undefined;
        return (
          <section key={chapter.table}>
            <h3 className={styles.chapter}>{chapter.title}</h3>
            <Provisions chapter={{ ...chapter, provisions }} uses={uses} findings={findings} named={!filtered} />
          </section>
        );
      })}
      <div className={styles.folds}>
        {chapters.filter(isGeneral).map((chapter) => (
          <Fold
            key={chapter.table}
            heading={chapter.title}
            summary={words.book.rows(chapter.provisions.length)}
            startsOpen={!filtered}
          >
            <Provisions chapter={chapter} uses={uses} findings={findings} named />
          </Fold>
        ))}
      </div>
    </div>
  );
}

/** What the document is called, whose it is, and whether it is in force. */
function Title({ document }: Pick<SchemeSource, 'document'>) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.title}>{document.title}</h2>
      <div className={styles.quiet}>
        {[document.office, citation(document)].filter(Boolean).join(' ')}{' '}
        <StatusBadge status={document.status} words={words} />
      </div>
      {document.status === 'in force' ? undefined : (
        <div className={styles.quiet}>{words.scheme.statusMeaning[document.status]}</div>
      )}
    </>
  );
}

/** The rows of one table of the scheme. */
function Provisions({
  chapter: { table, provisions },
  uses,
  findings,
  named,
}: {
  readonly chapter: Chapter;
  readonly uses: ReadonlyMap<string, Use>;
  readonly findings: readonly Finding[];
  readonly named: boolean;
}) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {provisions.map((one, place) => (
        <ProvisionItem
          key={place}
          provision={one}
          use={uses.get(one.rule ?? '')}
          findings={findings.filter(({ at }) => at.row === one.row)}
          named={named}
          conditional={!isGeneral({ table })}
        />
      ))}
    </ol>
  );
}
