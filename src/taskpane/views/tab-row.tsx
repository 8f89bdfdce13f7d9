import { mergeClasses, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { moveFocus } from './arrow-keys';
import { usePane } from './pane-context';
import { useTabStyles } from './tab-styles';

const moveAmongTabs = moveFocus('[role=tab]', 'horizontal');

/**
 * A row of tabs over the panel that they show. The tab key goes to the one shown, the arrow keys to its neighbours,
 * from where the tab key goes on: Excel on the web moves the focus itself, and only from what the tab key can reach.
 */
export function TabRow<Name extends string>({
  names,
  shown,
  textOf,
  ids,
  panel,
  label,
  className,
  tabClassName,
  onShow,
}: {
  readonly names: readonly Name[];
  readonly shown: Name;
  readonly textOf: (name: Name) => string;
  /** Begins the id of each tab, which its name ends. */
  readonly ids: string;
  /** The id of the panel. */
  readonly panel: string;
  /** What the row is called for those who hear it. */
  readonly label?: string;
  readonly className?: string;
  readonly tabClassName?: string;
  readonly onShow: (name: Name) => void;
}) {
  const look = useTabStyles(usePane().state.language);
  const [reached, setReached] = useState<Name>();
  const tabbable = reached !== undefined && names.includes(reached) ? reached : shown;
  return (
    <TabList
      size="small"
      aria-label={label}
      data-tabster={undefined}
      className={className}
      selectedValue={shown}
      onKeyDown={moveAmongTabs}
      onBlur={() => setReached(undefined)}
      onTabSelect={(_, { value }) => {
        const name = names.find((one) => one === value);
        if (name !== undefined) onShow(name);
      }}
    >
      {names.map((name) => (
        <Tab
          key={name}
          id={`${ids}-${name}`}
          value={name}
          tabIndex={name === tabbable ? 0 : -1}
          aria-controls={panel}
          className={mergeClasses(tabClassName, look.tab)}
          content={{ className: look.content }}
          onFocus={() => setReached(name)}
        >
          {textOf(name)}
        </Tab>
      ))}
    </TabList>
  );
}
