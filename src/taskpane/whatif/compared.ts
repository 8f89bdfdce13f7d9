import { absolute, add, compare, type Exact, isZero, subtract } from '../../facts/exact';
import type { Language } from '../../messages/language';
import { whatIfWords, type WhatIfWords } from '../../messages/pane/whatif/whatif';
import { comparisonWords } from '../../messages/sheets/comparison';
import type { Comparison } from '../../sheets/comparison/comparison';
import type { ComparedArea, ComparedLine } from '../../sheets/comparison/comparison-areas';
import { sumUnder } from '../../whatif/compare';
import type { NamedScenario } from '../../whatif/kept';
import { readingPath, valueUnder } from '../../whatif/scenario';
import { describedBy } from './described-by';
import { nameOf, ownValue, shownValue } from './knob-words';
import { someOf } from './some-of';
import { type Effects, isTouched } from './state/effects';
import type { Amounts, Answer, Ground } from './try-out';

export type Named = NamedScenario & { readonly answer: Answer };

/** The scenarios as the sheet lists them. */
export function comparisonOf(
  ground: Ground,
  { baseline, body, result }: Amounts,
  scenarios: readonly Named[],
  language: Language,
): Comparison {
  const words = whatIfWords[language];
  const sums = scenarios.flatMap(({ answer }) => answer.amounts?.sums ?? []);
  const { rows } = result.reckoning.tracker;
  const people = body.people.map(({ firstRow }, place) => ({
    label: rows[firstRow]?.person || words.noName,
    baseline: baseline.byPerson[place] ?? 0,
    scenarios: sums.map(({ byPerson }) => byPerson[place] ?? 0),
  }));
  const keys = [...new Set([baseline, ...sums].flatMap(({ byRules }) => [...byRules.keys()]))];
  const schemes = [...scenarios.map(({ answer }) => answer.scheme), result.scheme];
  const clauses = keys.map((key) => ({
    label: describedBy(key.split('+'), schemes, words),
    baseline: sumUnder(baseline, key).yuan,
    scenarios: sums.map((one) => sumUnder(one, key).yuan),
  }));
  const others = people.filter((line) => !differs(line));
  return {
    names: scenarios.map(({ name }) => name),
    undecided: {
      label: '',
      baseline: baseline.undecided.length,
      scenarios: sums.map(({ undecided }) => undecided.length),
    },
    changes: changesOf(ground, scenarios, words),
    clauses: bySize(clauses.filter(differs)),
    people: bySize(people.filter(differs)),
    otherClauses: sumOf(clauses.filter((line) => !differs(line))),
    otherPeople: sumOf(others),
    otherPeopleCount: others.length,
    areas: areasOf(scenarios, language),
  };
}

const differs = ({ baseline, scenarios }: ComparedLine<Exact>): boolean =>
  scenarios.some((amount) => !isZero(subtract(amount, baseline)));

const sumOf = (lines: readonly ComparedLine<Exact>[]): Exact =>
  lines.reduce<Exact>((sum, { baseline }) => add(sum, baseline), 0);

function bySize(lines: readonly ComparedLine<Exact>[]): readonly ComparedLine<Exact>[] {
  const size = ({ baseline, scenarios }: ComparedLine<Exact>): Exact =>
    scenarios.reduce<Exact>((sum, amount) => add(sum, absolute(subtract(amount, baseline))), 0);
  return [...lines].sort((a, b) => compare(size(b), size(a)));
}

/** Everything that any of the scenarios changes, as it is and under each; knobs once, however many places they turn. */
export function changesOf(
  ground: Ground,
  scenarios: readonly Named[],
  words: WhatIfWords,
): readonly ComparedLine<string>[] {
  const turned = ground.knobs.filter(({ parameters: [{ path }] }) =>
    scenarios.some(({ scenario }) => scenario.has(path)),
  );
  const numbers = turned.map((knob): ComparedLine<string> => {
    const [first] = knob.parameters;
    const own = ownValue(first, words);
    const name = nameOf(knob, words);
    return {
      label: name.includes(first.subject) ? name : [first.subject, name].filter(Boolean).join(' '),
      baseline: own,
      scenarios: scenarios.map(({ scenario }) => {
        if (first.kind === 'choice' || !scenario.has(first.path)) return scenario.get(first.path) ?? own;
        return shownValue(first, valueUnder(first, scenario));
      }),
    };
  });
  const readings = ground.scheme.readings.flatMap(({ id, chosen, source }): readonly ComparedLine<string>[] => {
    if (!scenarios.some(({ scenario }) => scenario.has(readingPath(id)))) return [];
    const own = chosen ?? '';
    const options = scenarios.map(({ scenario }) => scenario.get(readingPath(id)) ?? own);
    return [{ label: [source.clause, id].filter(Boolean).join(' '), baseline: own, scenarios: options }];
  });
  return [...numbers, ...readings];
}

/** Places, bars and scores under the scenarios, those areas that any of them changes. */
export function areasOf(scenarios: readonly Named[], language: Language): readonly ComparedArea[] {
  const words = whatIfWords[language];
  const { heads } = comparisonWords[language];
  const all = scenarios.map(({ answer }) => answer.effects);
  const touched = (area: 'places' | 'eligibility' | 'scores'): boolean => all.some((one) => isTouched(one, area));
  const [first] = all;
  if (!first) return [];
  return [
    ...(touched('places')
      ? [{ title: words.areas.places, head: heads.award, ...placesLines(first, all, scenarios, words) }]
      : []),
    ...(touched('eligibility')
      ? [{ title: words.areas.eligibility, head: heads.item, ...itemLines(first, all, scenarios, words) }]
      : []),
    ...(touched('scores') ? [{ title: words.areas.scores, head: heads.score, ...scoreLines(all, words) }] : []),
  ];
}

type Lines = Pick<ComparedArea, 'lines' | 'notes'>;

function placesLines(first: Effects, all: readonly Effects[], named: readonly Named[], words: WhatIfWords): Lines {
  const of = (award: string) => all.map(({ places }) => places.find((one) => one.award === award));
  return {
    lines: first.places.map(({ award, baseline }) => ({
      label: award,
      baseline: baseline.count,
      scenarios: of(award).map((effect) => effect?.scenario.count),
    })),
    notes: first.places.flatMap(({ award }) =>
      of(award).flatMap((effect, place) => {
        const who = [
          ...(effect?.gains.length ? [words.places.gains(someOf(effect.gains, words))] : []),
          ...(effect?.loses.length ? [words.places.loses(someOf(effect.loses, words))] : []),
        ];
        return who.length > 0 ? [`${named[place]?.name ?? ''} ${award} ${who.join('；')}`] : [];
      }),
    ),
  };
}

function itemLines(first: Effects, all: readonly Effects[], named: readonly Named[], words: WhatIfWords): Lines {
  const of = (item: string) => all.map(({ items }) => items.find((one) => one.item === item));
  const judged = first.items.filter(({ baseline }) => baseline.all > 0);
  return {
    lines: judged.map(({ item, baseline }) => ({
      label: item,
      baseline: baseline.barred,
      scenarios: of(item).map((effect) => effect?.scenario.barred),
    })),
    notes: judged.flatMap(({ item }) =>
      of(item).flatMap((effect, place) => {
        const who = [
          ...(effect?.barred.length ? [words.items.barred(someOf(effect.barred, words))] : []),
          ...(effect?.freed.length ? [words.items.freed(someOf(effect.freed, words))] : []),
        ];
        return who.length > 0 ? [`${named[place]?.name ?? ''} ${item} ${who.join('；')}`] : [];
      }),
    ),
  };
}

/** Each who has another score or rank under any scenario: the scores. */
function scoreLines(all: readonly Effects[], words: WhatIfWords): Lines {
  const [first] = all;
  const lines = (first?.rankings ?? []).flatMap(({ baseline }) => {
    const ofScenario = all.map(({ rankings }) =>
      rankings.find(({ scenario }) => scenario.assessment === baseline.assessment),
    );
    const moved = new Set(ofScenario.flatMap((effect) => effect?.moves.map(({ sheetRow }) => sheetRow) ?? []));
    return baseline.ranked
      .filter(({ sheetRow }) => moved.has(sheetRow))
      .map(({ name, sheetRow, standing: { score } }) => ({
        label: `${baseline.assessment} ${name || words.noName}`,
        baseline: score.kind === 'score' ? score.score : undefined,
        scenarios: ofScenario.map((effect) => {
          const now = effect?.scenario.ranked.find((one) => one.sheetRow === sheetRow)?.standing.score;
          return now?.kind === 'score' ? now.score : undefined;
        }),
      }));
  });
  return { lines, notes: [] };
}
