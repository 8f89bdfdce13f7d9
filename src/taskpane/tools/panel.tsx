import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { type ToolGroup, type ToolId, toolsWords } from '../../messages/pane/tools/tools';
import { useFeature, usePane, useStore } from '../views/pane-context';
import { createChosenTool } from './chosen';
import { tools } from './registry';

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  tools: { margin: 0, padding: 0, listStyleType: 'none' },
  tool: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', padding: `${tokens.spacingVerticalXS} 0` },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  hint: { display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  open: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  top: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const groups: readonly ToolGroup[] = ['work', 'sheets', 'formulas', 'machine'];

const ids = Object.keys(tools) as readonly ToolId[];

/** 更多: the list of tools, or the one that is open. */
export default function ToolsPanel() {
  const { pane } = usePane();
  const chosen = useFeature(createChosenTool);
  const { tool: open } = useStore(chosen);
  if (open) return <OpenTool id={open} onBack={() => chosen.set({ tool: undefined })} />;
  const openTool = (id: ToolId): void => {
    // Also where 更多 is shown only for want of other tabs: they come when the rules are chosen, and the tool stays.
    pane.showTab('more');
    chosen.set({ tool: id });
  };
  return <ToolList onOpen={openTool} />;
}

function OpenTool({ id, onBack }: { readonly id: ToolId; readonly onBack: () => void }) {
  const styles = useStyles();
  const words = toolsWords[usePane().state.language];
  const { Panel } = tools[id];
  return (
    <div className={styles.open}>
      <div className={styles.top}>
        <Button appearance="subtle" size="small" icon={<ArrowLeft16Regular />} onClick={onBack}>
          {words.back}
        </Button>
        <h2 className={styles.name}>{words.tools[id].title}</h2>
      </div>
      <Panel />
    </div>
  );
}

function ToolList({ onOpen }: { readonly onOpen: (id: ToolId) => void }) {
  const styles = useStyles();
  const words = toolsWords[usePane().state.language];
  return (
    <div className={styles.list}>
      {groups.map((group) => (
        <section key={group}>
          <h2 className={styles.heading}>{words.groups[group]}</h2>
          <ul className={styles.tools}>
            {ids
              .filter((id) => tools[id].group === group)
              .map((id) => (
                <li key={id}>
                  <Button appearance="subtle" className={styles.tool} onClick={() => onOpen(id)}>
                    <span>
                      <span className={styles.title}>{words.tools[id].title}</span>
                      <span className={styles.hint}>{words.tools[id].hint}</span>
                    </span>
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
