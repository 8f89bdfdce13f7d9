import type { ContestWords } from '../../../messages/pane/contest/contest';
import { schemeFrom } from '../../../rules/schemes/catalog';
import { usePane } from '../../views/pane-context';

/** What the tab is about before the sheets were read: contests, or who qualifies where the rules give no places. */
export function useStart(words: ContestWords): Pick<ContestWords['start'], 'heading' | 'text'> {
  const { source } = usePane().state.setup;
  return source && schemeFrom(source).places.length === 0 ? words.startItems : words.start;
}
