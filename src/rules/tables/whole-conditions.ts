import type { FactCondition } from '../conditions/condition';
import { parseRequirement, type Requirement } from '../conditions/requirement';
import type { Report } from '../scheme/finding';
import type { TableRow } from './table-row';
import type { Vocabulary } from './vocabulary';

/** The column of 奖励 and 名额 whose cells name their facts themselves: 字数≥1000且级别为省级. */
export const WHOLE = '条件';

/** What the cell 条件 asks, fact by fact. Nothing, with a report, where it is no requirement or joins facts by 或. */
export function wholeConditions(row: TableRow, vocabulary: Vocabulary, report: Report): readonly FactCondition[] {
  const text = row.text(WHOLE);
  if (/^(?:[-—–/]*|不限|无)$/.test(text)) return [];
  text.split(/并且|且|或者?|[,、;]/).forEach((part) => nameBounded(part, vocabulary));
  const requirement = parseRequirement(text, vocabulary.fact, vocabulary.names());
  const conditions = requirement && factByFact(requirement, row.at(WHOLE).column);
  if (conditions) return conditions;
  report(row.at(WHOLE), { code: 'requirement-unreadable', text, ...(requirement ? { apart: true } : {}) });
  return [];
}

/** 工龄满10年 names a fact of its own: what stands before the bound. */
function nameBounded(part: string, { fact, names }: Vocabulary): void {
  const [name] = /^\p{L}{2,12}?(?=[\d满达超前第]|不[满足少低超高多]|[未高低多少]于)/u.exec(part) ?? [];
  if (name !== undefined && [...names(), name].every((known) => known === name || !part.startsWith(known))) fact(name);
}

/** Conditions that all must hold, each on one fact; undefined where that cannot say it. */
export function factByFact(requirement: Requirement, column: number): readonly FactCondition[] | undefined {
  switch (requirement.kind) {
    case 'fact':
      return [{ fact: requirement.fact, condition: requirement.condition, text: requirement.text, column }];
    case 'comparison': {
      const { left, comparison, right: limit, text } = requirement;
      return left.kind === 'fact'
        ? [{ fact: left.name, condition: { kind: 'bound', comparison, limit }, text, column }]
        : undefined;
    }
    case 'either':
      return undefined;
    case 'all': {
      const parts = requirement.of.map((part) => factByFact(part, column));
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
  }
}
