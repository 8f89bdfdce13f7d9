import { assessments, partsOf } from '../../rules/score/score';
import type { PaneState } from './pane-state';
import { isRulesSheet } from './rules-sheet';
import { schemeUnder } from './scheme-choice';

/** A tool that the sheet at hand is made for. */
export type ToolOffer =
  { readonly tool: 'attendance' | 'duties' } | { readonly tool: 'scores'; readonly assessment: string } | undefined;

/** Attendance kept by signs; where no award is reckoned from the sheet, scores of an assessment or a list of 督办. */
export function toolOffered(state: Pick<PaneState, 'tracker' | 'setup' | 'result' | 'schemeSheets'>): ToolOffer {
  const { tracker, setup, result } = state;
  if (tracker?.findings.some(({ code }) => code === 'attendance-grid')) return { tool: 'attendance' };
  if (tracker?.kind !== 'list' || result || !setup.source || isRulesSheet(state)) return undefined;
  const scheme = schemeUnder(setup.source, setup.readings);
  const served = new Set(tracker.uses.map(({ fact }) => fact.name));
  const assessment = assessments(scheme).find((name) => {
    const parts = partsOf(scheme, name);
    const there = parts.filter(({ fact }) => served.has(fact)).length;
    return there >= Math.min(2, parts.length);
  });
  if (assessment !== undefined) return { tool: 'scores', assessment };
  const isDuties = /督办/.test(tracker.sheet) || ['期限', '完成'].every((fact) => served.has(fact));
  return isDuties ? { tool: 'duties' } : undefined;
}
