import type { WhatIfWords } from '../../messages/pane/whatif/whatif';

/** More names than these are counted rather than read. */
const NAMES = 12;

/** Names one after the other, the first few and how many there are in all. */
export const someOf = (names: readonly string[], { andMore }: Pick<WhatIfWords, 'andMore'>): string =>
  names.length <= NAMES ? names.join('、') : `${names.slice(0, NAMES).join('、')}${andMore(names.length)}`;
