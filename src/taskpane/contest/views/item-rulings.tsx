import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { isoOfSerial, serialFromText, serialOfDay } from '../../../facts/dates';
import { toNumber } from '../../../facts/exact';
import { usePane } from '../../views/pane-context';
import { canBeRuled, type ItemRuling, knownOf } from '../state/item-rulings';
import type { ItemView } from '../state/items';
import type { Candidate } from '../state/pool';
import { sayRuling } from '../state/list-notes';
import { itemSetup } from '../state/setup';
import { useContestStyles } from './styles';
import { Typed } from './typed';
import { useContest } from './use-contest';

/** A line that the facts leave open: whoever may decide does, and the clerk enters it. The sheet stays as it is. */
export function RuleOn({ item, candidate }: { readonly item: ItemView; readonly candidate: Candidate }) {
  const { contest, state, words, view } = useContest();
  const styles = useContestStyles();
  const [open, setOpen] = useState(false);
  const [by, setBy] = useState('');
  const [day, setDay] = useState(() => isoOf(contest.context.now()));
  const [note, setNote] = useState('');
  if (!view || !canBeRuled(candidate)) return undefined;
  if (!open) {
    return (
      <Button size="small" aria-label={`${words.items.rule} ${candidate.name}`} onClick={() => setOpen(true)}>
        {words.items.rule}
      </Button>
    );
  }
  const on = dayIn(day);
  const ready = by.trim() !== '' && note.trim() !== '' && on !== undefined;
  const rule = (meets: boolean) => () => {
    const ruling: ItemRuling = {
      sheet: item.sheet ?? '',
      row: candidate.sheetRow,
      name: candidate.name,
      said: knownOf(view.scheme, item.item, candidate),
      meets,
      by: by.trim(),
      day: on ?? '',
      note: note.trim(),
    };
    const { rulings } = itemSetup(state.setup, item.item);
    void contest.settleItem(item.item, { rulings: [...rulings, ruling] });
  };
  return (
    <div className={styles.boxed} role="group" aria-label={`${words.items.rule} ${candidate.name}`}>
      <Typed label={words.items.ruledBy} value={by} onDone={setBy} />
      <Typed
        label={words.items.ruledOn}
        value={day}
        wrong={on === undefined ? words.items.badDay : undefined}
        onDone={setDay}
      />
      <Typed label={words.items.grounds} value={note} onDone={setNote} />
      <div className={styles.line}>
        <Button size="small" disabled={!ready} onClick={rule(true)}>
          {words.items.meetsIt}
        </Button>
        <Button size="small" disabled={!ready} onClick={rule(false)}>
          {words.items.failsIt}
        </Button>
      </div>
      {ready ? undefined : <div className={styles.quiet}>{words.items.fillFirst}</div>}
    </div>
  );
}

/** What was decided about a line, and the way back. */
export function Ruled({ item, ruling }: { readonly item: ItemView; readonly ruling: ItemRuling | undefined }) {
  const { words } = useContest();
  const { language } = usePane().state;
  const styles = useContestStyles();
  const forget = useForget(item);
  if (!ruling) return undefined;
  return (
    <>
      <div className={styles.reason}>{sayRuling(item.item, ruling, language)}</div>
      <Button size="small" onClick={() => forget([ruling])}>
        {words.items.withdraw}
      </Button>
    </>
  );
}

/** Decisions that are no longer about anything as it stands now. */
export function StaleRulings({ item }: { readonly item: ItemView }) {
  const { words } = useContest();
  const styles = useContestStyles();
  const forget = useForget(item);
  const { stale } = item.standings;
  if (stale.length === 0) return undefined;
  return (
    <div className={styles.part}>
      <div className={styles.warn}>{words.items.staleRulings(stale.map(({ name }) => name))}</div>
      <Button size="small" onClick={() => forget(stale)}>
        {words.items.forget}
      </Button>
    </div>
  );
}

/** Takes decisions out of what the workbook keeps. */
function useForget(item: ItemView): (gone: readonly ItemRuling[]) => void {
  const { contest, state } = useContest();
  return (gone) => {
    const { rulings } = itemSetup(state.setup, item.item);
    void contest.settleItem(item.item, { rulings: rulings.filter((ruling) => !gone.includes(ruling)) });
  };
}

const isoOf = (now: Date): string =>
  isoOfSerial(serialOfDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0);

/** The day that was typed, in one form; undefined where it is none. */
function dayIn(typed: string): string | undefined {
  const serial = serialFromText(typed);
  return serial === undefined || toNumber(serial) < 1 ? undefined : isoOfSerial(toNumber(serial));
}
