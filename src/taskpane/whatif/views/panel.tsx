import { makeStyles, mergeClasses, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Area } from '../../../whatif/areas';
import { moveFocus } from '../../views/arrow-keys';
import { usePane } from '../../views/pane-context';
import { useTabStyles } from '../../views/tab-styles';
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
const moveAmongViews = moveFocus('[role=tab]', 'horizontal');

/** 测算: what would come of other numbers and readings, beside what is. */
export default function Panel() {
  const { state } = usePane();
  const { whatIf, what, words } = useWhatIf();
  const styles = useStyles();
  const look = useTabStyles(state.language);
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
      <TabList
        size="small"
        data-tabster={undefined}
        className={styles.views}
        aria-label={words.viewsLabel}
        selectedValue={view}
        onKeyDown={moveAmongViews}
        onTabSelect={(_, { value }) => whatIf.show(views.find((one) => one === value) ?? 'numbers')}
      >
        {views.map((name) => (
          <Tab
            key={name}
            id={`what-if-${name}`}
            value={name}
            className={mergeClasses(styles.view, look.tab)}
            content={{ className: look.content }}
            tabIndex={name === view ? 0 : -1}
            aria-controls="what-if-panel"
          >
            {words.views[name]}
          </Tab>
        ))}
      </TabList>
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
