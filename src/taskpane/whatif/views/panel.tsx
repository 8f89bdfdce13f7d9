import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Area } from '../../../whatif/areas';
import { usePane } from '../../views/pane-context';
import { TabRow } from '../../views/tab-row';
import { VariancesView } from './variances-view';
import type { View } from '../feature';
import { Figures } from './figures';
import { AmountNumbers } from './amount-numbers';
import { AreaChoice } from './area-choice';
import { AreaNumbers } from './area-numbers';
import { ReadingsView } from './readings-view';
import { ScenariosView } from './scenarios-view';
import type { Ground } from '../try-out';
import { useEvidence } from './use-evidence';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  views: { flexShrink: 0 },
  view: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  scroll: {
    flexGrow: 1,
    minHeight: '90px',
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const views: readonly View[] = ['numbers', 'readings', 'variances', 'scenarios'];

/** 测算: what would come of other numbers and readings, beside what is. */
export default function Panel() {
  const { state } = usePane();
  const { whatIf, what, words } = useWhatIf();
  const styles = useStyles();
  const evidence = useEvidence();
  const { busy } = state;
  // While the pane reads or reckons, what it knows changes step by step.
  useEffect(() => void (evidence && !busy && whatIf.open(evidence)), [whatIf, evidence, busy]);
  const { ground, answer, view } = what;
  if (!ground || !answer || ground.evidence !== evidence)
    return <Spinner size="tiny" data-loading="" label={words.working} />;
  const area = areaShown(ground, what.area);
  return (
    <>
      <Figures answer={answer} area={area} />
      <TabRow
        names={views}
        shown={view}
        textOf={(name) => words.views[name]}
        ids="what-if"
        panel="what-if-panel"
        label={words.viewsLabel}
        className={styles.views}
        tabClassName={styles.view}
        onShow={whatIf.show}
      />
      {/* Each view begins at its top, wherever the one before it was scrolled to. */}
      <div
        key={view}
        id="what-if-panel"
        role="tabpanel"
        tabIndex={0}
        className={styles.scroll}
        aria-labelledby={`what-if-${view}`}
        {...(what.working ? { 'data-loading': '' } : {})}
      >
        {view === 'numbers' ? (
          <>
            <AreaChoice areas={ground.areas} area={area} />
            {area === 'amounts' ? (
              <AmountNumbers ground={ground} />
            ) : (
              <AreaNumbers area={area} ground={ground} answer={answer} />
            )}
          </>
        ) : undefined}
        {view === 'readings' ? <ReadingsView ground={ground} /> : undefined}
        {view === 'variances' ? <VariancesView ground={ground} answer={answer} /> : undefined}
        {view === 'scenarios' ? <ScenariosView ground={ground} /> : undefined}
      </div>
    </>
  );
}

/** The area that was picked where the scheme has it; else amounts where the sheet at hand has some, else the first. */
function areaShown({ areas, amounts }: Ground, picked: Area | undefined): Area {
  if (picked && areas.includes(picked)) return picked;
  if (amounts) return 'amounts';
  return areas.find((area) => area !== 'amounts') ?? 'amounts';
}
