import { makeStyles, tokens } from '@fluentui/react-components';
import { isZero } from '../../../facts/exact';
import type { WhatIfWords } from '../../../messages/pane/whatif/whatif';
import type { Reading } from '../../../rules/scheme/scheme';
import { readingPath } from '../../../whatif/scenario';
import { ReadingField } from '../../views/reading-field';
import { type Hanging, optionKey } from '../work';
import { signedCount, signedMoney } from './figures';
import { type Ground, readingsAsked } from '../try-out';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM },
});

/** 换释义: each sentence that can be read in two ways, with the yuan that hang on each way. */
export function ReadingsView({ ground }: { readonly ground: Ground }) {
  const { words } = useWhatIf();
  const styles = useStyles();
  const readings = readingsAsked(ground);
  if (readings.length === 0) return <div>{words.noReadings}</div>;
  return (
    <div className={styles.list}>
      {readings.map((reading) => (
        <Ways key={reading.id} reading={reading} />
      ))}
    </div>
  );
}

function Ways({ reading }: { readonly reading: Reading }) {
  const { whatIf, what, words } = useWhatIf();
  const inForce = what.scenario.get(readingPath(reading.id)) ?? reading.chosen;
  const hangs = (option: string): string => {
    const hanging = what.hanging.get(optionKey(reading, option));
    if (option === inForce) return words.readingNow;
    if (hanging === undefined) return '…';
    return hangingText(hanging, words);
  };
  return (
    <ReadingField
      reading={reading}
      value={inForce}
      effectOf={hangs}
      onPick={(option) => whatIf.read(reading, option)}
    />
  );
}

/** What an option would change, one thing after the other; what it leaves as it is goes without saying. */
function hangingText({ yuan, undecided, places, barred, scores }: Hanging, words: WhatIfWords): string {
  const aside = [
    ...(places === 0 ? [] : [words.hangs.places(signedCount(places))]),
    ...(barred === 0 ? [] : [words.hangs.barred(signedCount(barred))]),
    ...(scores === 0 ? [] : [words.hangs.scores(scores)]),
  ];
  const money = yuan === undefined || isZero(yuan) ? '' : words.readingYuan(signedMoney(yuan));
  const said = [money, ...aside].filter(Boolean).join('，') || words.readingSame;
  return `${said}${undecided === 0 ? '' : words.moreUndecided(undecided)}`;
}
