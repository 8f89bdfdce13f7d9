/** How sure the reading is of a header: `guessed` is shown to the clerk for confirmation. */
export type Certainty = 'given' | 'table' | 'sure' | 'likely' | 'guessed';

/** What the columns of a header show, counted: each figure is a number of columns, `award` and `facts` of facts. */
export interface Evidence {
  /** Columns with a label. */
  labelled: number;
  /** Of these, labels that read as heads of columns do. */
  labelLike: number;
  /** Facts that labels name, and how many of them decide the award at hand. */
  facts: Set<string>;
  award: number;
  /** Words that head columns in any office's lists, and words that end like them. */
  common: number;
  endings: number;
  /** Columns whose cells are of another kind than their label: figures below a word. */
  contrast: number;
  /** Columns in which the label stands again below. */
  recurring: number;
  /** Columns with cells below, and those of them with a label. */
  bodyColumns: number;
  covered: number;
}

export const noEvidence = (): Evidence => ({
  labelled: 0,
  labelLike: 0,
  facts: new Set(),
  award: 0,
  common: 0,
  endings: 0,
  contrast: 0,
  recurring: 0,
  bodyColumns: 0,
  covered: 0,
});

/** How much speaks for a header: facts and known words most, labels that recur or do not read as labels against it. */
export function scoreOf(e: Evidence, bodyRows: number): number {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return (
    6 * e.award +
    4 * e.facts.size +
    3 * e.common +
    2 * Math.min(e.endings, 6) +
    14 * share(e.covered, e.bodyColumns) * share(e.labelLike, e.labelled) +
    10 * share(e.contrast, e.labelled) -
    16 * share(e.recurring, e.labelled) -
    40 * share(e.labelled - e.labelLike, e.labelled) +
    Math.min(bodyRows, 3)
  );
}

/** How sure that makes of it, with its score after all that speaks against it. */
export function certainty(e: Evidence, score: number): Certainty {
  const clean = e.labelLike / e.labelled >= 0.8 && e.recurring === 0;
  if (clean && (e.facts.size >= 2 || e.common + e.facts.size >= 3) && e.covered >= e.bodyColumns * 0.7) return 'sure';
  return clean && score >= LIKELY ? 'likely' : 'guessed';
}

/** Below this a row is taken for data. */
export const LEAST_SCORE = 17;
const LIKELY = 24;
