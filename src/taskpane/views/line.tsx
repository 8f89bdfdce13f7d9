import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { type ReactNode, useId } from 'react';
import { type ChoiceGroup, ChoiceMenu } from './choice-menu';

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

export const useLineStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', minHeight: '28px', gap: tokens.spacingHorizontalXS },
  label: { flexShrink: 0, minWidth: '28px', color: tokens.colorNeutralForeground3 },
  value: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'space-between',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  content: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0, flexGrow: 1 },
  strong: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0, maxWidth: '70%', ...oneLine },
  quiet: { color: tokens.colorNeutralForeground3, minWidth: 0, ...oneLine },
  push: { marginLeft: 'auto', flexShrink: 0 },
});

/** The place of a line that has nothing to say yet: what stands below does not move when it has. */
export function EmptyLine({ label }: { readonly label: string }) {
  const styles = useLineStyles();
  return (
    <div className={styles.line}>
      <span className={styles.label}>{label}</span>
    </div>
  );
}

/** A setting of one line: its name, what holds, and a menu behind it. */
export function Line({
  label,
  groups,
  aside,
  children,
}: {
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
  /** A button beside the menu. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useLineStyles();
  const id = useId();
  const trigger = (
    <Button
      appearance="subtle"
      size="small"
      className={styles.value}
      icon={<ChevronDown16Regular />}
      iconPosition="after"
      aria-labelledby={`${id}-label ${id}-value`}
    >
      <span id={`${id}-value`} className={styles.content}>
        {children}
      </span>
    </Button>
  );
  return (
    <div className={styles.line}>
      <span id={`${id}-label`} className={styles.label}>
        {label}
      </span>
      <ChoiceMenu trigger={trigger} groups={groups} />
      {aside}
    </div>
  );
}
