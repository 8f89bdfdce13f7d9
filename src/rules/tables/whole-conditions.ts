import type { FactCondition } from '../conditions/condition';
import type { Requirement } from '../conditions/requirement';
import type { Report } from '../scheme/finding';
import { parseNamed } from './common';
import type { TableRow } from './table-row';
import type { Vocabulary } from './vocabulary';

/** The column of 奖励 and 名额 whose cells name their facts themselves: 字数≥1000且级别为省级. */
export const WHOLE = '条件';

/** What the cell 条件 asks, fact by fact. Nothing, with a report, where it is no requirement or joins facts by 或. */
export function wholeConditions(row: TableRow, vocabulary: Vocabulary, report: Report): readonly FactCondition[] {
  const text = row.text(WHOLE);
  if (/^(?:不限|无)?$/.test(text)) return [];
  const requirement = parseNamed(text, vocabulary);
  const conditions = requirement && factByFact(requirement, row.at(WHOLE).column);
  if (conditions) return conditions;
  report(row.at(WHOLE), { code: 'requirement-unreadable', text, ...(requirement ? { apart: true } : {}) });
  return [];
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
