import { Button, type ButtonProps } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';

/**
 * A line that opens and closes what it controls. At the foot of the pane it moves up as it opens, and its arrow says so.
 */
export function FoldButton({
  open,
  controls,
  atFoot = false,
  onFold,
  ...rest
}: Pick<ButtonProps, 'className' | 'title' | 'children' | 'aria-labelledby'> & {
  readonly open: boolean;
  /** Id of what is opened. */
  readonly controls: string;
  readonly atFoot?: boolean;
  readonly onFold: (open: boolean) => void;
}) {
  return (
    <Button
      {...rest}
      appearance="subtle"
      size="small"
      icon={open === atFoot ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
      iconPosition="after"
      aria-expanded={open}
      aria-controls={controls}
      onClick={() => onFold(!open)}
    />
  );
}
