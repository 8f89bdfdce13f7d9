import { awardNames } from '../../rules/award/program';
import { schemeFrom } from '../../rules/schemes/catalog';
import { type AwardChoice, hasAwardColumn } from '../state/award-choice';
import type { ChoiceGroup } from './choice-menu';
import { EmptyLine, Line, useLineStyles } from './line';
import { usePane } from './pane-context';

/** Which award the rows are about. */
export function AwardLine() {
  const { pane, state, words } = usePane();
  const styles = useLineStyles();
  const { setup, result, tracker } = state;
  if (!setup.source) return <EmptyLine label={words.lines.award} />;
  const choice = setup.award ?? result?.choice;
  const keyOf = (one: AwardChoice): string => (one.kind === 'one' ? `=${one.award}` : 'column');
  const byColumn = tracker?.kind === 'list' && hasAwardColumn(tracker);
  const offered: readonly AwardChoice[] = [
    ...(byColumn ? [{ kind: 'column' } as const] : []),
    ...awardNames(schemeFrom(setup.source)).map((award): AwardChoice => ({ kind: 'one', award })),
  ];
  const textOf = (one: AwardChoice): string => (one.kind === 'one' ? one.award : words.award.byColumn);
  const groups: readonly ChoiceGroup[] = [
    {
      name: 'award',
      current: choice ? keyOf(choice) : '',
      choices: offered.map((one) => ({ key: keyOf(one), text: textOf(one), onPick: () => void pane.pickAward(one) })),
    },
  ];
  const text = choice ? textOf(choice) : words.award.pick;
  return (
    <Line label={words.lines.award} groups={groups}>
      <span className={styles.strong}>{text}</span>
      {choice && !setup.award ? <span className={styles.quiet}>{words.award.proposed}</span> : undefined}
    </Line>
  );
}
