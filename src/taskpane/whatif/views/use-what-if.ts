import { whatIfWords, type WhatIfWords } from '../../../messages/pane/whatif/whatif';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { createWhatIf, type WhatIf, type WhatIfState } from '../feature';

/** What 测算 keeps, what can be done with it, and its words. */
export function useWhatIf(): { readonly whatIf: WhatIf; readonly what: WhatIfState; readonly words: WhatIfWords } {
  const whatIf = useFeature(createWhatIf);
  const what = useStore(whatIf.store);
  return { whatIf, what, words: whatIfWords[usePane().state.language] };
}
