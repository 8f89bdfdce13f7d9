import { makeStyles, tokens } from '@fluentui/react-components';
import type { Area } from '../../../whatif/areas';
import { ToggleChips } from '../../views/toggle-chips';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({ chips: { marginBottom: tokens.spacingVerticalXS } });

/** 金额, 名额, 资格, 计分: which numbers are shown; only those that the scheme has. */
export function AreaChoice({ areas, area }: { readonly areas: readonly Area[]; readonly area: Area }) {
  const { whatIf, words } = useWhatIf();
  const styles = useStyles();
  if (areas.length < 2) return undefined;
  return (
    <ToggleChips
      className={styles.chips}
      label={words.areasLabel}
      chips={areas.map((one) => ({ key: one, text: words.areas[one] }))}
      chosen={[area]}
      onToggle={(key) => whatIf.showArea(key)}
    />
  );
}
