import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { compare, type Exact } from '../../../facts/exact';
import { exactFromText } from '../../../facts/quantity';
import { money } from '../../../messages/money';
import type { WhatIfWords } from '../../../messages/pane/whatif/whatif';
import type { Knob } from '../../../whatif/knobs';
import type { NumberParameter } from '../../../whatif/parameter';
import { valueText } from '../../../whatif/scenario';
import type { Solution, Tried } from '../../../whatif/solve';
import { usePane } from '../../views/pane-context';
import { nameOf, shownValue } from '../knob-words';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  ask: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  limit: { width: '96px' },
  answer: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    justifyItems: 'start',
  },
});

/** 控制在…元以内: which value of this number keeps the total within a limit. */
export function Budget({ knob, first }: { readonly knob: Knob; readonly first: NumberParameter }) {
  const { state } = usePane();
  const { whatIf, what, words } = useWhatIf();
  const styles = useStyles();
  const [wrong, setWrong] = useState(false);
  const find = (): void => {
    const limit = exactFromText(what.limit);
    const fits = limit !== undefined && compare(limit, 0) >= 0;
    setWrong(!fits);
    if (fits) void whatIf.solve(knob, limit);
  };
  const solved = what.solved?.knob === knob.key ? what.solved : undefined;
  return (
    <>
      <div className={styles.ask}>
        <span aria-hidden>{words.limit.before}</span>
        <Input
          size="small"
          inputMode="decimal"
          className={styles.limit}
          aria-label={words.limit.label(nameOf(knob, words))}
          value={what.limit}
          onChange={(_, { value }) => whatIf.setLimit(value)}
          onKeyDown={({ key }) => (key === 'Enter' ? find() : undefined)}
        />
        <span aria-hidden>{words.limit.after}</span>
        <Button size="small" disabled={state.busy !== undefined} onClick={find}>
          {words.limit.find}
        </Button>
      </div>
      {wrong ? <div role="alert">{words.limit.unreadable}</div> : undefined}
      {solved ? <Found knob={knob} first={first} limit={solved.limit} solution={solved.solution} /> : undefined}
    </>
  );
}

function Found({
  knob,
  first,
  limit,
  solution,
}: {
  readonly knob: Knob;
  readonly first: NumberParameter;
  readonly limit: Exact;
  readonly solution: Solution;
}) {
  const { whatIf, words } = useWhatIf();
  const styles = useStyles();
  const { tried, text } = sayOf(solution, first, limit, words);
  const answer = useRef<HTMLDivElement>(null);
  // The answer comes below the field: in a low pane it would be out of sight.
  useEffect(() => {
    void answer.current?.scrollIntoView?.({ block: 'nearest' });
  }, [solution]);
  const usable = solution.kind === 'solved' || solution.kind === 'not-monotone';
  return (
    <div ref={answer} className={styles.answer} role="status">
      <span>
        {text}
        {tried.undecided > 0 ? words.solution.undecided(tried.undecided) : ''}
      </span>
      {usable ? (
        <Button size="small" onClick={() => whatIf.turn(knob, valueText(first, tried.value))}>
          {words.use(shownValue(first, tried.value))}
        </Button>
      ) : undefined}
    </div>
  );
}

function sayOf(
  solution: Solution,
  first: NumberParameter,
  limit: Exact,
  { solution: say }: WhatIfWords,
): { readonly tried: Tried; readonly text: string } {
  const shown = ({ value }: Tried): string => shownValue(first, value);
  switch (solution.kind) {
    case 'within':
      return { tried: solution.now, text: say.within(money(solution.now.total), money(limit)) };
    case 'no-effect':
      return { tried: solution.now, text: say.noEffect(money(solution.now.total)) };
    case 'solved': {
      const { best, next } = solution;
      return { tried: best, text: say.solved(shown(best), money(best.total), shown(next), money(next.total)) };
    }
    case 'out-of-reach':
      return { tried: solution.nearest, text: say.outOfReach(shown(solution.nearest), money(solution.nearest.total)) };
    case 'not-monotone':
      return { tried: solution.best, text: say.notMonotone(shown(solution.best), money(solution.best.total)) };
  }
}
