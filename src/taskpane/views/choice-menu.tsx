import {
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Fragment, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { moveFocus } from './arrow-keys';

const moveAmongItems = moveFocus('[role^=menuitem]', 'vertical');

/** Excel on the web takes every Escape that it sees for leaving the pane, and moves the focus to the pane's first button. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

/** One thing to choose. */
export interface Choice {
  readonly key: string;
  readonly text: ReactNode;
  readonly more?: ReactNode;
  readonly onPick: () => void;
}

/** Choices of which one holds; without `current` they are things to do. */
export interface ChoiceGroup {
  readonly name: string;
  readonly heading?: string;
  readonly choices: readonly Choice[];
  readonly current?: string;
}

const useStyles = makeStyles({
  popover: { maxWidth: 'min(320px, calc(100vw - 16px))', boxSizing: 'border-box', overflowY: 'auto' },
  list: { maxWidth: '100%' },
  text: { overflowWrap: 'anywhere' },
});

/** A menu of groups behind a button. */
export function ChoiceMenu({
  trigger,
  groups,
}: {
  readonly trigger: ReactElement;
  readonly groups: readonly ChoiceGroup[];
}) {
  const styles = useStyles();
  const checked = Object.fromEntries(groups.map(({ name, current }) => [name, current === undefined ? [] : [current]]));
  return (
    <Menu checkedValues={checked} positioning={{ position: 'below', align: 'start', autoSize: 'height' }}>
      <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
      <MenuPopover className={styles.popover} onKeyDown={keepEscape}>
        <MenuList className={styles.list} data-tabster={undefined} onKeyDown={moveAmongItems}>
          {groups
            .filter(({ choices }) => choices.length > 0)
            .map((group, index) => (
              <Fragment key={group.name}>
                {index > 0 ? <MenuDivider /> : undefined}
                <Group group={group} />
              </Fragment>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Group({ group: { name, heading, choices, current } }: { readonly group: ChoiceGroup }) {
  const styles = useStyles();
  const items = choices.map(({ key, text, more, onPick }) =>
    current === undefined ? (
      <MenuItem key={key} className={styles.text} onClick={onPick} subText={more ? <>{more}</> : undefined}>
        {text}
      </MenuItem>
    ) : (
      <MenuItemRadio
        key={key}
        className={styles.text}
        name={name}
        value={key}
        onClick={onPick}
        subText={more ? <>{more}</> : undefined}
      >
        {text}
      </MenuItemRadio>
    ),
  );
  if (heading === undefined) return <>{items}</>;
  return (
    <MenuGroup>
      <MenuGroupHeader>{heading}</MenuGroupHeader>
      {items}
    </MenuGroup>
  );
}
