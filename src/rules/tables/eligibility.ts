import { toSimplified } from '../../facts/traditional';
import { factsOfCondition } from '../conditions/condition';
import { parseCondition } from '../conditions/parse';
import type { Requirement } from '../conditions/requirement';
import type { Report } from '../scheme/finding';
import type { Eligibility, Reading } from '../scheme/scheme';
import { listOf, nameIn, readingTestOf, readRequirement, sourceOf, unreadable } from './common';
import type { Table } from './table';
import type { TableRow } from './table-row';
import type { Vocabulary } from './vocabulary';

/** What a row does, by the words of its 后果: 不达标 and 未达标 make the condition a demand, 直接入选 a pass, any other a bar. */
function effectOf(consequence: string): Eligibility['effect'] {
  const text = toSimplified(consequence);
  if (/[不未]达标/.test(text)) return 'demands';
  return text.includes('直接入选') ? 'passes' : 'bars';
}

/**
 * What a bar costs, or 不达标 and 直接入选. 达标, 方可参评, 优先 and 具备 say what who meets the condition may do; taken for a
 * bar they would turn it round.
 */
const COSTS = /^$|[不未取否扣停撤责罚处降免禁缓退除失批直]/;

/** 未达到的取消资格, 否则取消: what follows for who does not meet it. 不合格 may be either. */
const TURNED = /^(?:否则|不合.$)|(?:[未没不]有?[达足完具够]|达不到|[未不]满(?!意)|[低少]于)(?!标)/;

/** The rows of 资格. */
export function readEligibility(
  tables: readonly Table[],
  vocabulary: Vocabulary,
  readings: readonly Reading[],
  report: Report,
): readonly Eligibility[] {
  return tables
    .flatMap((table) => table.rows)
    .flatMap((row, index) => {
      const requirement = requirementOf(row, vocabulary, report);
      const reading = readingTestOf(row, readings, report);
      const consequence = nameIn(row, '后果', report);
      if (!COSTS.test(consequence) || TURNED.test(consequence)) unreadable(row, '后果', report);
      const effect = effectOf(consequence);
      if (!requirement) return [];
      if (
        effect === 'bars' &&
        requirement.kind === 'fact' &&
        requirement.condition.kind === 'list' &&
        /[次天]$/.test(requirement.text)
      )
        unreadable(row, '条件', report, { code: 'word-unknown', words: [`${row.text('条件')}以上`] });
      return [
        {
          id: `资格${index + 1}`,
          items: listOf(nameIn(row, '项目', report)),
          requirement,
          effect,
          consequence,
          reading,
          source: sourceOf(row, '条件'),
        },
      ];
    });
}

/** 指标 names the fact; without it the condition names its own: 迟到次数>10且旷工天数>3. */
function requirementOf(row: TableRow, vocabulary: Vocabulary, report: Report): Requirement | undefined {
  const name = row.text('指标');
  const text = row.text('条件');
  if (name === '') return readRequirement(row, '条件', vocabulary, report);
  const fact = vocabulary.fact(name);
  const parsed = parseCondition(row.cell('条件'), fact);
  if (!parsed.ok) {
    report(row.at('条件'), parsed.fault);
    return undefined;
  }
  if (parsed.condition.kind === 'any') {
    report(row.at('条件'), { code: 'requirement-unreadable', text });
    return undefined;
  }
  factsOfCondition(parsed.condition).forEach(vocabulary.fact);
  return { kind: 'fact', fact: name, condition: parsed.condition, text: `${name}${text}` };
}
