import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  line: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** 撤回 below what a tool says it did to cells. */
export function TakeBack({ label, onTakeBack }: { readonly label: string; readonly onTakeBack: () => void }) {
  return (
    <div className={useStyles().line}>
      <Button size="small" onClick={onTakeBack}>
        {label}
      </Button>
    </div>
  );
}
