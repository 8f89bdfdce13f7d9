import type { ConditionFault } from '../conditions/condition';
import type { AmountBelowOne } from '../findings/amount-below-one';
import type { AmountUnreadable } from '../findings/amount-unreadable';
import type { AwardBlank } from '../findings/award-blank';
import type { AwardUnpaid } from '../findings/award-unpaid';
import type { BandGap } from '../findings/band-gap';
import type { BandsTouch } from '../findings/bands-touch';
import type { CellUnread } from '../findings/cell-unread';
import type { CombinationUncovered } from '../findings/combination-uncovered';
import type { EntryUnreadable } from '../findings/entry-unreadable';
import type { ExampleFails } from '../findings/example-fails';
import type { FactTwice } from '../findings/fact-twice';
import type { FactUnknown } from '../findings/fact-unknown';
import type { FinePaid } from '../findings/fine-paid';
import type { HeaderUnknown } from '../findings/header-unknown';
import type { LeastAboveMost } from '../findings/least-above-most';
import type { NameMissing } from '../findings/name-missing';
import type { NeverMatches } from '../findings/never-matches';
import type { OnlyLargest } from '../findings/only-largest';
import type { PartTwice } from '../findings/part-twice';
import type { PaysTwice } from '../findings/pays-twice';
import type { PlacesWithoutRow } from '../findings/places-without-row';
import type { PointsAveraged } from '../findings/points-averaged';
import type { RatioIsDate } from '../findings/ratio-is-date';
import type { RatioOutOfRange } from '../findings/ratio-out-of-range';
import type { ReadingUnread } from '../findings/reading-unread';
import type { RequirementUnreadable } from '../findings/requirement-unreadable';
import type { RollUpIdle } from '../findings/roll-up-idle';
import type { RowsOverlap } from '../findings/rows-overlap';
import type { RowsSame } from '../findings/rows-same';
import type { ShareMissing } from '../findings/share-missing';
import type { ValueIsError } from '../findings/value-is-error';
import type { WeightInName } from '../findings/weight-in-name';
import type { WeightsNotWhole } from '../findings/weights-not-whole';
import type { WeightsUneven } from '../findings/weights-uneven';
import type { WordUnknown } from '../findings/word-unknown';
import type { ZeroFined } from '../findings/zero-fined';
import type { CellRef } from './range';

/** What cannot be read in a scheme's tables, a file each in `findings`. The texts are in messages/table-faults. */
export type TableFaultDetail =
  | ConditionFault
  | AmountUnreadable
  | WordUnknown
  | RequirementUnreadable
  | EntryUnreadable
  | RatioIsDate
  | RatioOutOfRange
  | ShareMissing
  | WeightsNotWhole
  | FactTwice
  | ValueIsError
  | HeaderUnknown
  | CellUnread
  | NameMissing;

/** What is doubtful in tables that can be read: found by src/rules/checks. The texts are in messages/doubts. */
export type DoubtDetail =
  | AmountBelowOne
  | FinePaid
  | ZeroFined
  | AwardBlank
  | RowsSame
  | OnlyLargest
  | NeverMatches
  | RowsOverlap
  | BandGap
  | BandsTouch
  | CombinationUncovered
  | PaysTwice
  | FactUnknown
  | ReadingUnread
  | RollUpIdle
  | AwardUnpaid
  | PartTwice
  | PointsAveraged
  | WeightInName
  | WeightsUneven
  | LeastAboveMost
  | PlacesWithoutRow
  | ExampleFails;

export type FindingDetail = TableFaultDetail | DoubtDetail;

/** A finding about one cell of the tables. An error makes the scheme unusable, a warning does not. */
export type Finding = FindingDetail & { readonly severity: 'error' | 'warning'; readonly at: CellRef };

/** A finding that makes the scheme unusable. */
export type TableFault = TableFaultDetail & { readonly severity: 'error'; readonly at: CellRef };

export type Report = (at: CellRef, detail: TableFaultDetail) => void;
