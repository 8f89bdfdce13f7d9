import type { WhatIfWords } from '../../messages/pane/whatif/whatif';
import type { Scheme } from '../../rules/scheme/scheme';

/** Rules as a reader finds them in the document: clauses, and of a single rule its conditions: 三② 文稿 省 <1000. */
export function describedBy(ids: readonly string[], schemes: readonly Scheme[], words: WhatIfWords): string {
  const rules = ids.flatMap((id) => {
    const rule = schemes.flatMap((scheme) => scheme.rules.filter((one) => one.id === id)).at(0);
    return rule ? [rule] : [];
  });
  const caps = ids.flatMap((id) => {
    const cap = schemes.flatMap((scheme) => scheme.rollUps.filter((one) => one.id === id)).at(0);
    return cap ? [cap] : [];
  });
  const clauses = [...new Set([...rules, ...caps].map(({ source }) => source.clause))].filter(
    (clause) => clause !== '',
  );
  const conditions = rules.map(({ when }) => when.map(({ text }) => shortened(text)).join(' ') || words.everyCase);
  const said = [
    clauses.join('、') || words.noClause,
    [...new Set(conditions)].join(' + '),
    caps.length > 0 ? words.cap : '',
  ];
  return said.filter(Boolean).join(' ');
}

const shortened = (text: string): string => (text.length > 12 ? `${text.slice(0, 11)}…` : text);
