import { slotOf } from '../../src/facts/book';
import { showAmount, showValue } from '../../src/facts/show';
import type { Answer } from '../../src/functions/arguments/answer';
import { isProblem } from '../../src/functions/arguments/answer';
import { award, understandCall } from '../../src/functions/award';
import { suggestion } from '../../src/functions/suggest';
import { explain } from '../../src/messages/rules/explain';
import { listed } from '../../src/messages/language';
import { sayProblem } from '../../src/messages/rules/problems';
import { excelError } from '../../src/rules/problem';
import { matchRules } from '../../src/rules/award/match-rules';
import { type Step, type Trace, traceOf } from '../../src/rules/award/trace';
import type { UsedFact } from '../../src/rules/award/used-facts';
import { builtInNamed } from '../../src/rules/schemes/catalog';
import type { Rule } from '../../src/rules/scheme/scheme';
import { argumentsOf, formulaOf, matrices, type Question } from './question';
import { explainWords } from './words';

/** What the terminal shows, and whether the question has an amount for an answer. */
export interface Report {
  readonly lines: readonly string[];
  readonly answered: boolean;
}

/** Asks the worksheet functions and lays the answer out with its trace: the same evaluator with a recorder. */
export function reportOn(question: Question): Report {
  const { language } = question;
  const args = argumentsOf(question);
  const [scheme, name, ...facts] = matrices(args);
  const answer = award(scheme, name, facts) as Answer;
  const call = understandCall(scheme, name, facts);
  const trace = isProblem(call) ? undefined : traceOf(call.assessment, 0);
  const head = `${formulaOf(question)}  →  ${headline(answer, trace)}`;
  const answered = !isProblem(answer);
  const said = answered
    ? [line(question, 'sentence', trace ? explain(language, trace) : '')]
    : problemLines(question, args, answer);
  const traced = isProblem(call) || !trace ? [] : traceLines(question, call, trace);
  return { lines: [head, '', ...said, ...schemeLines(question), ...traced], answered };
}

type Label = keyof (typeof explainWords)['zh']['labels'];
const line = ({ language }: Question, label: Label, text: string): string =>
  `${explainWords[language].labels[label]}  ${text}`;

/** 600元, -20元, 3分; an error as Excel shows it in the cell. */
function headline(answer: Answer, trace: Trace | undefined): string {
  if (isProblem(answer)) return excelError(answer.problem);
  const { outcome } = trace ?? {};
  return outcome?.kind === 'paid' ? `${showAmount(outcome.amount)}${outcome.unit}` : String(answer);
}

function problemLines(question: Question, args: readonly unknown[], answer: Answer): readonly string[] {
  if (!isProblem(answer)) return [];
  const formula = suggestion({ name: 'AWARD', args }, answer.problem);
  return [line(question, 'sentence', sayProblem(question.language, answer.problem)), line(question, 'try', formula)];
}

function schemeLines(question: Question): readonly string[] {
  const source = builtInNamed(question.scheme);
  if (!source) return [];
  const { title, office, number, date, status } = source.document;
  const document = [source.name, `《${title}》`, office, number, date, explainWords[question.language].status[status]];
  return [line(question, 'scheme', document.filter((part) => part !== '').join(' '))];
}

type Call = Exclude<ReturnType<typeof understandCall>, { readonly problem: unknown }>;

/** The facts that the person gave, as they were understood: 省级 as 省. */
function givenFacts({ pairs }: Question, { assessment }: Call, { defaults }: Trace): readonly UsedFact[] {
  const row = assessment.rows.at(0);
  const reckoned = assessment.scheme.derived.map(({ name }) => name).filter((name) => !pairs.includes(name));
  const taken = new Set([...defaults.map(({ fact }) => fact.name), ...reckoned]);
  return assessment.scheme.book.facts.flatMap((fact, slot) => {
    const value = row?.values[slot];
    const given = value !== undefined && !row?.defaulted.has(slot) && !taken.has(fact.name);
    return given ? [{ fact, value }] : [];
  });
}

function traceLines(question: Question, call: Call, trace: Trace): readonly string[] {
  const { language } = question;
  const words = explainWords[language];
  const given = givenFacts(question, call, trace);
  const shown = (used: readonly UsedFact[]): string =>
    listed(
      language,
      used.map(({ fact, value }) => `${fact.name}=${showValue(fact, value)}`),
    );
  return [
    ...(given.length > 0 ? [line(question, 'facts', shown(given))] : []),
    ...(trace.defaults.length > 0 ? [line(question, 'defaults', shown(trace.defaults))] : []),
    ...ruleLines(question, call, trace),
    ...trace.readings.map(({ id, question: asked, options, chosen }) =>
      line(question, 'readings', `${id}=${chosen ?? ''} (${asked} ${words.options(listed(language, options))})`),
    ),
  ];
}

/** The rules that counted; where facts are missing those that hold so far, and those that hang on the missing. */
function ruleLines(question: Question, call: Call, { outcome, steps, rules }: Trace): readonly string[] {
  if (outcome.kind === 'undecided') return openRules(question, call);
  if (steps.length > 0) return steps.map((step) => line(question, 'rules', ruleText(question, step.rule, step)));
  return rules.map((rule) => line(question, 'rules', ruleText(question, rule)));
}

function openRules(question: Question, { assessment }: Call): readonly string[] {
  const [program] = assessment.programs;
  const row = assessment.rows.at(0);
  if (!program || !row) return [];
  const scope = { valueOf: (fact: string) => row.values[slotOf(assessment.scheme.book, fact)] };
  const rules = program.variants[0]?.rules ?? [];
  const matches = matchRules(rules, scope);
  return rules.flatMap((rule, index) => {
    const match = matches[index];
    if (match?.kind === 'yes') return [line(question, 'holds', ruleText(question, rule))];
    if (match?.kind !== 'unknown') return [];
    return [line(question, 'open', `${ruleText(question, rule)}  ${missingText(question, match.missing)}`)];
  });
}

const missingText = ({ language }: Question, facts: readonly string[]): string =>
  explainWords[language].missing(listed(language, facts));

/** A row of the table as it stands there: its id, clause, conditions and amount, and what it came to. */
function ruleText({ language }: Question, rule: Rule, step?: Step): string {
  const words = explainWords[language];
  const conditions = rule.when.map(({ fact, text }) => `${fact} ${text}`);
  const written = rule.amount.kind === 'figure' ? rule.amount.text : '';
  const amount = [...new Set([written, step ? showAmount(step.worth.amount) : written])].join(' = ');
  const parts = [
    rule.id,
    rule.source.clause,
    conditions.length > 0 ? conditions.join(' · ') : words.anyCase,
    rule.reading ? words.under(`${rule.reading.id}=${rule.reading.readings.join('|')}`) : '',
    amount === '' ? '' : `→ ${amount}${rule.unit}`,
    rule.source.note,
  ];
  return parts.filter((part) => part !== '').join('  ');
}
