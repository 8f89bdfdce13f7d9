import { absolute, add, compare, type Exact, isZero, subtract } from '../../facts/exact';
import type { Language } from '../../messages/language';
import { paneWords } from '../../messages/pane';
import { whatIfWords, type WhatIfWords } from '../../messages/pane-whatif';
import { type ComparedLine, type Comparison, planComparison } from '../../sheets/comparison';
import type { NamedScenario } from '../../whatif/kept';
import { readingPath, valueUnder } from '../../whatif/scenario';
import { drive } from '../jobs/drive';
import { readSheet } from '../jobs/read-sheet';
import { writePlans } from '../jobs/write-plans';
import type { Sliced } from '../state/reckoning';
import { headOf } from '../state/sheet-head';
import { describedBy } from './described-by';
import type { WhatIf } from './feature';
import { nameOf, shownValue } from './knob-words';
import { type Answer, type Ground, tryOut } from './try-out';

/** Side by side on a page no more than this; the scenarios kept last. */
const MOST = 4;

/** Writes the scenarios beside what is as a new sheet; the one at hand is among them where it is not kept. */
export async function writeComparison({ store, context }: WhatIf): Promise<void> {
  const { result, cells, setup, language, sheet } = context.store.get();
  const { ground } = store.get();
  const { source } = setup;
  if (!result || !cells || !source || sheet === undefined || ground?.result !== result) return;
  const run = context.jobs.begin('writing');
  const writing = await writePlans(context, run, [cells], async () => {
    const answers = await drive(answersOf(ground, scenariosOf(store.get(), language)), run.signal, () => undefined);
    const words = paneWords[language].head;
    const head = headOf(source, result.reckoning, result.choice, setup.columns, cells, context.now(), words);
    return answers && [planComparison(comparisonOf(ground, answers, language), head, language)];
  });
  if (writing !== 'changed') return;
  const { notice } = context.store.get();
  await readSheet(context, sheet);
  if (notice) context.store.set({ notice });
}

type Named = NamedScenario & { readonly answer: Answer };

function scenariosOf(
  { kept, scenario }: { readonly kept: readonly NamedScenario[]; readonly scenario: NamedScenario['scenario'] },
  language: Language,
): readonly NamedScenario[] {
  const same = kept.some((one) => sameScenario(one.scenario, scenario));
  const current = scenario.size > 0 && !same ? [{ name: whatIfWords[language].current, scenario }] : [];
  return [...kept.slice(current.length - MOST), ...current];
}

const sameScenario = (a: NamedScenario['scenario'], b: NamedScenario['scenario']): boolean =>
  a.size === b.size && [...a].every(([path, value]) => b.get(path) === value);

function* answersOf(ground: Ground, scenarios: readonly NamedScenario[]): Sliced<readonly Named[]> {
  const answers: Named[] = [];
  for (const [done, one] of scenarios.entries()) {
    yield { done, total: scenarios.length };
    answers.push({ ...one, answer: tryOut(ground, one.scenario) });
  }
  return answers;
}

/** The scenarios as the sheet lists them. */
export function comparisonOf(ground: Ground, scenarios: readonly Named[], language: Language): Comparison {
  const words = whatIfWords[language];
  const sums = scenarios.map(({ answer }) => answer.sums);
  const { baseline, body, result } = ground;
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
    baseline: baseline.byRules.get(key)?.yuan ?? 0,
    scenarios: sums.map(({ byRules }) => byRules.get(key)?.yuan ?? 0),
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
function changesOf(ground: Ground, scenarios: readonly Named[], words: WhatIfWords): readonly ComparedLine<string>[] {
  const turned = ground.knobs.filter(({ parameters: [{ path }] }) =>
    scenarios.some(({ scenario }) => scenario.has(path)),
  );
  const numbers = turned.map((knob): ComparedLine<string> => {
    const [first] = knob.parameters;
    const own = first.kind === 'number' ? shownValue(first, first.value) : first.value;
    return {
      label: [first.subject, nameOf(knob, words)].filter(Boolean).join(' '),
      baseline: own,
      scenarios: scenarios.map(({ scenario }) =>
        first.kind === 'number' ? shownValue(first, valueUnder(first, scenario)) : (scenario.get(first.path) ?? own),
      ),
    };
  });
  const readings = ground.result.scheme.readings.flatMap(({ id, chosen, source }): readonly ComparedLine<string>[] => {
    if (!scenarios.some(({ scenario }) => scenario.has(readingPath(id)))) return [];
    const own = chosen ?? '';
    const options = scenarios.map(({ scenario }) => scenario.get(readingPath(id)) ?? own);
    return [{ label: [source.clause, id].filter(Boolean).join(' '), baseline: own, scenarios: options }];
  });
  return [...numbers, ...readings];
}
