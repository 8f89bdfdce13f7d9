import { Link } from '@fluentui/react-components';
import type { ContestWords } from '../../../messages/pane/contest/contest';
import { showExact } from '../../../facts/show';
import type { Value } from '../../../facts/fact';
import { firstCell } from '../../../trackers/grid/place';
import { selectCells } from '../../jobs/select-cells';
import { usePane } from '../../views/pane-context';
import type { ContestFinding } from '../state/findings';
import type { Contest } from '../feature';
import { useContestStyles } from './styles';

interface Said {
  readonly text: string;
  readonly sheet: string;
  readonly row: number;
}

/** What to look at before the lists go out, each with a way to its row. */
export function Findings({
  findings,
  contest,
  words,
}: {
  readonly findings: readonly ContestFinding[];
  readonly contest: Contest;
  readonly words: ContestWords;
}) {
  const styles = useContestStyles();
  const { pane } = usePane();
  if (findings.length === 0) return undefined;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{`${words.findings} ${findings.length}`}</h3>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const { text, sheet, row } = say(finding, words);
          return (
            <li key={text} className={styles.item}>
              <Link
                className={styles.label}
                title={words.goTo(sheet, row)}
                onClick={() => {
                  pane.dismiss();
                  void selectCells(contest.context, sheet, firstCell(row));
                }}
              >
                {text}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const shown = (value: Value): string =>
  typeof value === 'boolean' ? (value ? '是' : '否') : typeof value === 'string' ? value : showExact(value);

function say(finding: ContestFinding, words: ContestWords): Said {
  switch (finding.kind) {
    case 'name-twice': {
      const { sheet, name, sheetRows } = finding;
      return { text: words.nameTwice(sheet, name, sheetRows), sheet, row: sheetRows[1] ?? 1 };
    }
    case 'stranger': {
      const { sheet, name, sheetRow, near } = finding;
      return { text: words.stranger(sheet, name, sheetRow, near), sheet, row: sheetRow };
    }
    case 'conflict': {
      const { person, fact, said } = finding.conflict;
      const all = said.map(({ value, place }) => words.said(place.list, place.sheetRows, shown(value)));
      const first = said[0]?.place;
      return { text: words.conflict(person, fact, all), sheet: first?.list ?? '', row: first?.sheetRows[0] ?? 1 };
    }
    case 'vote':
      return sayVote(finding, words);
  }
}

function sayVote({ fault, near }: Extract<ContestFinding, { kind: 'vote' }>, words: ContestWords): Said {
  const { sheet, name } = fault;
  switch (fault.kind) {
    case 'vote-twice':
      return { text: words.voteTwice(sheet, name, fault.sheetRows), sheet, row: fault.sheetRows[1] ?? 1 };
    case 'vote-unread':
      return { text: words.voteUnread(sheet, name, fault.sheetRow, fault.given), sheet, row: fault.sheetRow };
    case 'vote-stranger':
      return { text: words.stranger(sheet, name, fault.sheetRow, near), sheet, row: fault.sheetRow };
  }
}
