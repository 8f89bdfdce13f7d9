import type { Exact } from '../../../facts/exact';
import { showAmount, showExact } from '../../../facts/show';
import { rowNames } from '../../../messages/row-names';
import { sayFault } from '../../../messages/rules/faults';
import type { Language } from '../../../messages/language';
import { dailyWords } from '../../../messages/pane/tools/daily';
import { scoresWords } from '../../../messages/pane/tools/scores';
import { deciderOf } from '../../../rules/places/decider';
import type { Mark } from '../../../rules/score/standing';
import type { ScoresLook } from './look';
import type { Rated } from './rated';

export type Scored = Extract<ScoresLook, { kind: 'scores' }>;

/** What a mark is called beside the name: 先进指挥组, 先进指挥组并列. */
export const markTitle = (mark: Mark, language: Language): string => scoresWords[language].marks[mark.kind](mark.award);

/** Where a mark comes from. */
export function markReason(mark: Mark, language: Language): string {
  const { why } = scoresWords[language];
  const { clause } = mark.rule.source;
  switch (mark.kind) {
    case 'wins':
      return why.wins(mark.award, placesOf(mark), clause, mark.rule.decidedBy);
    case 'ties':
      return why.ties(mark.award, clause, mark.rule.decidedBy);
    case 'barred':
      return mark.bars.map((bar) => why.barred(bar.consequence, bar.source.clause)).join('');
    case 'unsure':
      return why.unsure(mark.award, mark.missing);
  }
}

const placesOf = ({ rule: { share } }: Mark): string => share.text;

/** How the score of a row came about and what follows from it. */
export function sayRated(look: Scored, rated: Rated, language: Language): string {
  const words = scoresWords[language];
  const { score, marks } = rated.standing;
  const clause = [...new Set(look.parts.map(({ source }) => source.clause))].join('、');
  const parts = look.parts.map(({ fact, full }, index) =>
    words.part(
      fact,
      shownPart(rated.values[index] ?? ''),
      showExact(look.weights[index] ?? 1),
      full === undefined ? undefined : showExact(full),
    ),
  );
  const reasons = marks.map((mark) => markReason(mark, language));
  if (score.kind !== 'score') return [whyUnscored(rated, language), ...reasons].join('');
  return [words.made(parts, showAmount(score.score), clause), ...reasons].join(language === 'zh' ? '' : ' ');
}

const shownPart = (value: Exact | string): string => (typeof value === 'string' ? value : showExact(value));

/** Why a row has no score. */
export function whyUnscored({ standing, sheetRow, name }: Rated, language: Language): string {
  const words = scoresWords[language];
  const { score } = standing;
  switch (score.kind) {
    case 'undecided':
      return words.lacking(sheetRow, name, score.missing);
    case 'bad':
      return score.faults.map((fault) => words.bad(sheetRow, name, sayFault(language, fault))).join('');
    case 'unread':
      return dailyWords[language].reading(score.readings);
    case 'score':
    case 'blank':
      return '';
  }
}

/**
 * That what bars from contests as such (取消…评先资格) was not looked at; nothing where nobody is marked for an award or
 * nothing bars.
 */
export function sayUnchecked({ list, awards, chosen }: Scored, language: Language): readonly string[] {
  const items = list.scheme.eligibility.flatMap(({ items: about, effect, consequence }) =>
    effect === 'bars' && /评/.test(consequence) ? about.filter((item) => !awards.includes(item)) : [],
  );
  if (chosen.length === 0 || items.length === 0) return [];
  return [scoresWords[language].unchecked([...new Set(items)])];
}

/** That awards were filled while somebody has no score, and may go to others once there is one. */
export function sayUnfinished({ rated }: Scored, language: Language): readonly string[] {
  const waiting = rated.filter(({ standing: { score } }) => score.kind !== 'score' && score.kind !== 'blank');
  const filled = rated.flatMap(({ standing }) =>
    standing.marks.flatMap(({ kind, award }) => (kind === 'wins' || kind === 'ties' ? [award] : [])),
  );
  if (waiting.length === 0 || filled.length === 0) return [];
  const names = waiting.map(({ name, sheetRow }) => name || rowNames[language]([sheetRow]));
  return [scoresWords[language].mayChange(names, [...new Set(filled)])];
}

/** Everything that people should look at, each with its row where it is about one. */
export function scoreFindings(look: Scored, language: Language): readonly { text: string; sheetRow?: number }[] {
  const words = scoresWords[language];
  const names = look.rated.map(({ name }) => name);
  const once = new Set<string>();
  const twice = new Set(names.filter((name) => name !== '' && (once.has(name) || !once.add(name))));
  const ties = new Map<string, { readonly mark: Mark; readonly names: string[] }>();
  for (const { standing, name } of look.rated) {
    for (const mark of standing.marks) {
      if (mark.kind !== 'ties') continue;
      const tie = ties.get(mark.award) ?? { mark, names: [] };
      tie.names.push(name);
      ties.set(mark.award, tie);
    }
  }
  return [
    ...[...ties.values()].map(({ mark, names }) => ({
      text: words.tie(mark.award, names, deciderOf(mark.rule.decidedBy)),
    })),
    ...look.rated
      .filter(({ standing }) => standing.score.kind !== 'score')
      .map((rated) => ({ text: whyUnscored(rated, language), sheetRow: rated.sheetRow })),
    ...[...sayUnfinished(look, language), ...sayUnchecked(look, language)].map((text) => ({ text })),
    ...look.unfilled.map(({ award }) => ({ text: words.unfilled(award) })),
    ...[...twice].map((name) => ({ text: words.twice(name) })),
  ];
}
