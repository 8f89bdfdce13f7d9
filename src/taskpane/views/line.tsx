import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { ReactNode } from 'react';
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
  strong: { fontWeight: tokens.fontWeightSemibold, ...oneLine },
  quiet: { color: tokens.colorNeutralForeground3, minWidth: 0, ...oneLine },
  push: { marginLeft: 'auto', flexShrink: 0 },
});

/** A setting of one line: its name, what holds, and a menu behind it. */
export function Line({
  label,
  spoken,
  groups,
  children,
}: {
  readonly label: string;
  /** What a screen reader says of the content. */
  readonly spoken: string;
  readonly groups: readonly ChoiceGroup[];
  readonly children: ReactNode;
}) {
  const styles = useLineStyles();
  const trigger = (
    <Button
      appearance="subtle"
      size="small"
      className={styles.value}
      icon={<ChevronDownRegular />}
      iconPosition="after"
      aria-label={`${label}: ${spoken}`}
    >
      <span className={styles.content}>{children}</span>
    </Button>
  );
  return (
    <div className={styles.line}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <ChoiceMenu trigger={trigger} groups={groups} />
    </div>
  );
}
