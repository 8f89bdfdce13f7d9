import { dailyWords } from '../../../messages/pane/tools/daily';
import { MainButton } from '../../views/action-bar';
import { usePane } from '../../views/pane-context';

/** The main button of a tool for which the rules say nothing: it writes under other rules. */
export function NoRulesFoot({ label }: { readonly label: string }) {
  const { otherRules } = dailyWords[usePane().state.language];
  return <MainButton label={label} effect={otherRules} disabled onClick={() => undefined} />;
}
