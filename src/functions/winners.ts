import { type Exact, toNumber } from '../facts/exact';
import { isBlankRow } from '../facts/row';
import { shown } from '../facts/statement';
import { cleanText, textKey } from '../facts/text';
import { awardsWithPlaces, placesFor, quotaOf } from '../rules/places/quota';
import type { Problem } from '../rules/problem';
import type { Places, Scheme } from '../rules/scheme/scheme';
import { listOf } from '../rules/tables/common';
import { type Candidate, rankCandidates } from '../rules/winners/rank';
import { type Answer, isProblem, problem } from './arguments/answer';
import { cellOf, figureIn, flat, notAList } from './arguments/cells';
import { isSum } from './arguments/look';
import { heightOf, isOmitted, type Matrix } from './arguments/matrix';
import { factsOfPlaces, noQuota, readBase } from './quota';
import { schemeOf } from './arguments/scheme';
import { unknownName } from './unsettled';

/** WINNERS(scheme, award, names, scores, [base], [excluded], facts…): 名次 / 姓名 / 得分 / 结果, winners first. */
export function winners(
  [schemeArgument, name, names, scores, base, excluded]: readonly (Matrix | undefined)[],
  facts: readonly Matrix[],
): Answer | readonly (readonly Answer[])[] {
  const scheme = schemeOf(schemeArgument);
  if (isProblem(scheme)) return scheme;
  const award = String(cellOf(name) ?? '');
  if (placesFor(scheme, award).length === 0) return unknownName('places', cellOf(name), awardsWithPlaces(scheme));
  const candidates = readCandidates(names, scores, excluded);
  if (isProblem(candidates)) return candidates;
  const places = placesOf(scheme, award, base, candidates.all, facts);
  if (isProblem(places)) return places;
  const ranked = rankCandidates(candidates.allowed, places.count, places.end).filter(
    ({ result }) => result !== 'loses',
  );
  return [
    ['名次', '姓名', '得分', '结果'],
    ...ranked.map(({ rank, name: person, score, result }) => [
      rank,
      person,
      toNumber(score),
      result === 'wins' ? '拟入选' : '并列待审定',
    ]),
  ];
}

interface Candidates {
  readonly allowed: readonly Candidate[];
  /** How many stand in the list, the excluded among them: the base where none is given. */
  readonly all: number;
}

function readCandidates(
  names: Matrix | undefined,
  scores: Matrix | undefined,
  excluded: Matrix | undefined,
): Candidates | { readonly problem: Problem } {
  if (!names || !scores || isOmitted(names)) return problem({ code: 'names-missing' });
  const wide = notAList(names) ?? notAList(scores);
  if (wide) return problem(wide);
  if (flat(names).length !== flat(scores).length)
    return problem({ code: 'heights-differ', first: heightOf(names), second: heightOf(scores) });
  const left = flat(excluded ?? []).filter((cell) => !isBlankRow([cell]));
  const flag = left.find(isNoName);
  if (flag !== undefined) return problem({ code: 'bad-excluded', given: shown(flag) });
  // 甲(处分), 甲 乙 and 甲和乙 bar 甲; a name with a blank in it is one name all the same.
  const listed = left.flatMap((cell) => listOf(String(cell)));
  const out = new Set(listed.flatMap((name) => [name, ...name.split(/[ ()和]/)]).map(textKey));
  const allowed: Candidate[] = [];
  const seen = new Set<string>();
  const results = flat(scores);
  for (const [index, cell] of flat(names).entries()) {
    const isNobody = isBlankRow([cell]);
    if (isNobody ? figureIn(results[index]) : isNoName(cell)) return problem({ code: 'names-missing' });
    if (isNobody || isSum(cell)) continue;
    const name = cleanText(String(cell));
    const key = textKey(name);
    if (seen.has(key)) return problem({ code: 'repeated-name', name });
    seen.add(key);
    if (out.has(key)) continue;
    const score = figureIn(results[index]);
    if (score === undefined) return problem({ code: 'bad-score', name, given: shown(results[index] ?? '') });
    allowed.push({ name, score });
  }
  return seen.size ? { allowed, all: seen.size } : problem({ code: 'names-missing' });
}

/** An error; what ELIGIBLE answers, or a column of ticks: whether it bars or admits nobody can know. */
const isNoName = (cell: unknown): boolean => /^(?:[是否√×]|true|false|#[A-Z].*)$/.test(shown(cell));

function placesOf(
  scheme: Scheme,
  award: string,
  base: Matrix | undefined,
  all: number,
  facts: readonly Matrix[],
): { count: number; end: Places['end'] } | { readonly problem: Problem } {
  const given: Exact | undefined = isOmitted(base) ? all : readBase(cellOf(base));
  if (given === undefined) return problem({ code: 'bad-base', given: shown(cellOf(base)) });
  const row = factsOfPlaces(scheme, facts);
  if (isProblem(row)) return row;
  const quota = quotaOf(scheme, { award, row, base: given });
  return quota.kind === 'places'
    ? { count: toNumber(quota.count), end: quota.rule.end }
    : noQuota(scheme, award, quota);
}
