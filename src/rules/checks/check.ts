import type { DoubtDetail, Finding } from '../scheme/finding';
import type { CellRef } from '../scheme/range';
import type { Scheme } from '../scheme/scheme';
import { awardBlank } from './award-blank';
import { awardUnpaid } from './award-unpaid';
import { bandsTouch } from './bands-touch';
import { belowOne } from './below-one';
import { examplesThatFail } from './examples';
import { finePaid } from './fine-paid';
import { gaps } from './gaps';
import { leastAboveMost } from './least-above-most';
import { neverMatches } from './never-matches';
import { onlyLargest } from './only-largest';
import { overlaps } from './overlaps';
import { partTwice } from './part-twice';
import { paysTwice } from './pays-twice';
import { placesWithoutRow } from './places-without-row';
import { pointsAveraged } from './points-averaged';
import { rollUpsIdle } from './roll-ups-idle';
import { sameConditions } from './same-conditions';
import { uncovered } from './uncovered';
import { unknownFacts } from './unknown-facts';
import { unreadReadings } from './unread-readings';
import { weightInName } from './weight-in-name';
import { weightsUneven } from './weights-uneven';
import { zeroFined } from './zero-fined';

/** A doubt about a cell of the tables. */
export interface Doubt {
  readonly at: CellRef;
  readonly detail: DoubtDetail;
}

/** One kind of doubt, one file. */
export type Check = (scheme: Scheme) => readonly Doubt[];

const checks: readonly Check[] = [
  neverMatches,
  awardBlank,
  belowOne,
  finePaid,
  zeroFined,
  sameConditions,
  onlyLargest,
  overlaps,
  gaps,
  bandsTouch,
  uncovered,
  paysTwice,
  unknownFacts,
  unreadReadings,
  rollUpsIdle,
  awardUnpaid,
  partTwice,
  pointsAveraged,
  weightInName,
  weightsUneven,
  leastAboveMost,
  placesWithoutRow,
  examplesThatFail,
];

/** Faults of reading and doubts about the whole, in the order of their cells. Doubts stop nothing. */
export function checkScheme(scheme: Scheme): readonly Finding[] {
  const doubts = checks
    .flatMap((check) => check(scheme))
    .map(({ at, detail }) => ({ ...detail, severity: 'warning' as const, at }));
  return [...scheme.findings, ...doubts].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}
