import { toDecimalText, toNumber } from '../../../facts/exact';
import { showExact } from '../../../facts/show';
import type { ContestWords } from '../../../messages/pane/contest/contest';
import type { Seats } from './places';

/** How the places came about: 37 × 15% = 5.55 → 6名; undefined while nobody can tell. */
export function seatsText({ section, base, quota, share }: Seats, words: ContestWords['places']): string | undefined {
  if (quota.kind !== 'places') return undefined;
  const { rule, count } = quota;
  const shown = String(toNumber(count));
  const reckoned =
    rule.share.kind === 'ratio' && share !== undefined && base !== undefined
      ? words.ratio(showExact(base), rule.share.text, toDecimalText(share, 4), shown)
      : words.count(shown);
  const bounds = [
    rule.atLeast === undefined ? '' : words.least(showExact(rule.atLeast)),
    rule.atMost === undefined ? '' : words.most(showExact(rule.atMost)),
    rule.end === 'last' ? words.last : '',
  ].filter(Boolean);
  const text = [reckoned, ...bounds].join(' · ');
  return section === '' ? text : words.section(section, text);
}
