import { linesOf, type ResultLine } from '../state/result-lines';
import type { AwardView } from '../state/view';
import { Folded } from './folded';
import { ResultItem } from './result-item';
import { useContestStyles } from './styles';

type Kinds = readonly ('passes' | 'wins' | 'excluded' | 'struck' | 'loses' | 'unscored')[];

interface GroupProps {
  readonly award: AwardView;
  readonly title: (count: number) => string;
  readonly kinds: Kinds;
  /** Whether the deciders may say no to them. */
  readonly strike?: boolean;
}

/** Candidates of one kind under their count. */
export function Group({ award, title, kinds, strike }: GroupProps) {
  const styles = useContestStyles();
  const lines = linesOf(award, ...kinds);
  if (lines.length === 0) return undefined;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{title(lines.length)}</h3>
      <Lines award={award} lines={lines} strike={strike} />
    </section>
  );
}

/** A long list of those who are out, folded away. */
export function Closed({ award, title, kinds }: Omit<GroupProps, 'strike'>) {
  const lines = linesOf(award, ...kinds);
  if (lines.length === 0) return undefined;
  return (
    <Folded title={title(lines.length)}>
      <Lines award={award} lines={lines} />
    </Folded>
  );
}

function Lines({
  award,
  lines,
  strike = false,
}: Pick<GroupProps, 'award' | 'strike'> & { readonly lines: readonly ResultLine[] }) {
  const styles = useContestStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <ResultItem key={line.candidate.key} award={award} line={line} strike={strike} />
      ))}
    </ul>
  );
}
