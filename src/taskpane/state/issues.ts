import { entryOf } from '../../base/entries';
import type { Outcome } from '../../rules/award/outcome';
import { waitingIn } from '../../rules/award/waiting';
import type { FindingCode, FindingWeight, TrackerFinding } from '../../trackers/findings/finding';
import { weightOf } from '../../trackers/findings/finding';
import { type Place, placeName } from '../../trackers/grid/place';
import type { ListTracker } from '../../trackers/reading';
import { placesIn } from './addresses';
import { countIssues } from './count-issues';
import type { Issue, IssueDetail } from './issue';
import type { Reckoning } from './reckoning';
import { unlistedValues } from './unlisted-values';

const order: readonly FindingWeight[] = ['stop', 'check', 'note'];

/** All there is to look at, the weightiest first, kinds of one weight in the order of the sheet. */
export function issuesOf({ tracker, assessment }: Reckoning): readonly Issue[] {
  const found = new Map<string, { detail: IssueDetail; weight: FindingWeight; rows: number[] }>();
  const waitingBeside = waitingIn(assessment);
  assessment.outcomes.forEach((outcome, index) => {
    const unknown = assessment.programs[index] === undefined && !assessment.rows.at(index)?.blank;
    const waits = waitingBeside(index) === undefined ? [] : [waiting];
    for (const { detail, weight } of unknown ? [unknownAward] : [...detailsOf(outcome), ...waits]) {
      entryOf(found, JSON.stringify(detail), () => ({ detail, weight, rows: [] })).rows.push(index);
    }
  });
  const ofRows = [...found].map(([key, entry]): Issue => ({ key, ...entry, count: entry.rows.length }));
  const all = [
    ...ofRows,
    ...countIssues(tracker, assessment),
    ...unlistedValues(assessment),
    ...nobodyNamed(tracker),
    ...trackerIssues(tracker),
  ];
  return all.sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}

interface Weighed {
  readonly detail: IssueDetail;
  readonly weight: FindingWeight;
}

const unknownAward: Weighed = { detail: { kind: 'award-unknown' }, weight: 'check' };
const waiting: Weighed = { detail: { kind: 'waiting' }, weight: 'check' };

function detailsOf(outcome: Outcome): readonly Weighed[] {
  switch (outcome.kind) {
    case 'undecided':
      return [{ detail: { kind: 'missing', facts: outcome.missing }, weight: 'check' }];
    case 'bad':
      return [...new Set(outcome.faults.map(({ fact }) => fact))].map((fact) => ({
        detail: { kind: 'fault', fact },
        weight: 'check',
      }));
    case 'unread':
      return [{ detail: { kind: 'unread', readings: outcome.readings }, weight: 'check' }];
    case 'open':
    case 'pending':
    case 'refused':
    case 'unreckonable':
      return [{ detail: { kind: outcome.kind }, weight: 'check' }];
    case 'merged':
      return [{ detail: { kind: 'same-thing' }, weight: 'note' }];
    case 'paid':
      if (outcome.gate !== undefined) return [{ detail: { kind: 'gated' }, weight: 'note' }];
      return outcome.rules.length === 0 ? [{ detail: { kind: 'no-clause' }, weight: 'note' }] : [];
    case 'blank':
      return [];
  }
}

/** The sheets would name nobody; a list of 科室 pays sections and needs no names. */
function nobodyNamed({ personColumn, sectionColumn, columns, rows }: ListTracker): readonly Issue[] {
  const ofSections = sectionColumn !== undefined && (columns[sectionColumn]?.serves.length ?? 0) > 0;
  if (personColumn !== undefined || ofSections || rows.length === 0) return [];
  return [{ key: 'no-names', detail: { kind: 'no-names' }, weight: 'check', rows: [], count: 1 }];
}

/** Findings about the list as it was read, those of one code together. */
function trackerIssues(tracker: ListTracker): readonly Issue[] {
  const places = new Map(tracker.rows.map(({ sheetRow }, index) => [sheetRow, index]));
  const byCode = new Map<FindingCode, TrackerFinding[]>();
  for (const finding of tracker.findings) entryOf(byCode, finding.code, () => []).push(finding);
  return [...byCode].flatMap(([code, findings]): readonly Issue[] => {
    const [first] = findings;
    if (!first) return [];
    const rows = findings.flatMap((finding) =>
      addressesOf(finding).flatMap((address) => indexesOf(tracker, address, places)),
    );
    const distinct = [...new Set(rows)].sort((a, b) => a - b);
    const said = findings.reduce((sum, finding) => sum + (finding.code === 'number-as-text' ? finding.count : 1), 0);
    const count = Math.max(said, distinct.length);
    return [{ key: code, detail: { kind: 'tracker', code, findings }, weight: weightOf(first), rows: distinct, count }];
  });
}

/** Where on the sheet the rows of a finding are; none for what is about columns or the list as a whole. */
function addressesOf(finding: TrackerFinding): readonly string[] {
  switch (finding.code) {
    case 'several-names':
    case 'note-in-name':
    case 'amount-not-a-number':
    case 'unit-above':
      return [finding.cell];
    case 'similar-names':
    case 'ditto-of-nothing':
      return finding.cells;
    case 'merged-amount':
      return [finding.range];
    case 'hidden-rows':
    case 'filled-down':
    case 'blank-below':
    case 'name-in-sections':
      return (finding.rows ?? []).map(placeName);
    case 'empty-sheet':
    case 'sideways':
    case 'attendance-grid':
    case 'no-header':
    case 'form':
    case 'no-rows':
    case 'header-guessed':
    case 'several-tables':
    case 'two-halves':
    case 'same-beside':
    case 'duplicate-header':
    case 'fact-in-two-columns':
    case 'empty-column-passed':
    case 'fact-by-likeness':
    case 'fact-by-ticks':
    case 'several-amounts':
    case 'unit-refused':
    case 'number-as-text':
    case 'rows-left-out':
      return [];
  }
}

function indexesOf({ range }: ListTracker, address: string, places: ReadonlyMap<Place, number>): readonly number[] {
  const area = placesIn(range, address);
  const found: number[] = [];
  for (let row = area?.first ?? 0; area && row <= area.last; row++) {
    const place = places.get(row);
    if (place !== undefined) found.push(place);
  }
  return found;
}
