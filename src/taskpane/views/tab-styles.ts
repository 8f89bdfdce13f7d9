import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Language } from '../../messages/language';
import { WIDE } from './frame';

const useStyles = makeStyles({
  // What does not fit on one line goes on the next: no tab is cut off.
  list: { flexShrink: 0, flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  english: { paddingLeft: '3px', paddingRight: '3px', [WIDE]: { paddingLeft: '6px', paddingRight: '6px' } },
  words: { fontSize: tokens.fontSizeBase200, [WIDE]: { fontSize: tokens.fontSizeBase300 } },
});

/** Looks of a row of tabs. English words are longer than Chinese ones: in a narrow pane they stand closer. */
export function useTabStyles(language: Language): {
  readonly list: string;
  readonly tab: string | undefined;
  readonly content: string | undefined;
} {
  const { list, english, words } = useStyles();
  const isLong = language === 'en';
  return { list: mergeClasses(list), tab: isLong ? english : undefined, content: isLong ? words : undefined };
}
