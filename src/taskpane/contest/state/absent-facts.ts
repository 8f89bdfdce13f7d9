import type { Scheme } from '../../../rules/scheme/scheme';
import type { Lists } from './lists';
import { factsAsked } from './roster';
import type { FactSheet } from './setup';

/** Facts that 资格 asks for and no sheet has: those that are missing, and those for which the scheme has a default. */
export function absentFacts(
  { eligibility, book }: Scheme,
  lists: Lists,
  rosterSheet: string | undefined,
  factSheets: readonly FactSheet[],
): { readonly missing: readonly string[]; readonly defaults: readonly string[] } {
  const sheets = [rosterSheet ?? '', ...factSheets.map(({ sheet }) => sheet)];
  const given = new Set([
    ...sheets.flatMap((sheet) => lists.get(sheet)?.uses ?? []).map(({ fact }) => fact.name),
    ...factSheets.map(({ counts }) => counts),
  ]);
  const absent = factsAsked(eligibility).filter((name) => !given.has(name));
  const hasDefault = (name: string): boolean =>
    book.facts.some((fact) => fact.name === name && fact.fallback !== undefined);
  return { missing: absent.filter((name) => !hasDefault(name)), defaults: absent.filter(hasDefault) };
}
