import type { Language } from '../../messages/language';
import { paneWords } from '../../messages/pane/pane';
import { trackerFindingWords } from '../../messages/trackers/findings';
import type { IssueDetail } from '../state/issue';

/** What an issue is called. */
export function issueTitle(detail: IssueDetail, language: Language): string {
  const words = paneWords[language].issues;
  switch (detail.kind) {
    case 'missing':
      return words.missing(detail.facts);
    case 'fault':
      return words.fault(detail.fact);
    case 'unread':
      return words.unread(detail.readings);
    case 'open':
    case 'pending':
    case 'refused':
    case 'unreckonable':
    case 'gated':
    case 'waiting':
      return words[detail.kind];
    case 'award-unknown':
      return words.awardUnknown;
    case 'same-thing':
      return words.sameThing;
    case 'no-clause':
      return words.noClause;
    case 'blank-count':
      return words.blankCount.title(detail.fact);
    case 'count-unsure':
      return words.countUnsure.title(detail.fact);
    case 'unlisted-value':
      return words.unlistedValue.title(detail.fact);
    case 'no-names':
      return words.noNames.title;
    case 'tracker': {
      const [first] = detail.findings;
      return first ? trackerFindingWords(first, language).kind : '';
    }
  }
}

/** What is wrong, where and what to do, for issues that no row's own sentence tells. */
export function issueTexts(detail: IssueDetail, language: Language): readonly string[] {
  const words = paneWords[language].issues;
  if (detail.kind === 'blank-count') return [words.blankCount.text(detail.fact)];
  if (detail.kind === 'count-unsure') return [words.countUnsure.text(detail.fact, detail.columns)];
  if (detail.kind === 'unlisted-value')
    return detail.values.map(({ given, listed }) => words.unlistedValue.text(given, listed));
  if (detail.kind === 'no-names') return [words.noNames.text];
  return detail.kind === 'tracker' ? detail.findings.map((finding) => trackerFindingWords(finding, language).text) : [];
}
