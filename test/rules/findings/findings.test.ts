import { sayFinding } from '../../../src/messages/rules/findings';
import { checkScheme } from '../../../src/rules/checks/check';
import type { FindingDetail } from '../../../src/rules/scheme/finding';
import type { Grid } from '../../../src/rules/scheme/range';
import { scheme } from '../tables/support';
import { amountBelowOne } from './amount-below-one';
import { amountUnreadable } from './amount-unreadable';
import { awardBlank } from './award-blank';
import { awardUnpaid } from './award-unpaid';
import { rowsSame } from './rows-same';
import { onlyLargest } from './only-largest';
import { cellUnread } from './cell-unread';
import { headerUnknown } from './header-unknown';
import { bandGap } from './band-gap';
import { bandsTouch } from './bands-touch';
import { combinationUncovered } from './combination-uncovered';
import { conditionIsDate } from './condition-is-date';
import { conditionUnreadable } from './condition-unreadable';
import { entryUnreadable } from './entry-unreadable';
import { exampleFails } from './example-fails';
import { factTwice } from './fact-twice';
import { factUnknown } from './fact-unknown';
import { finePaid } from './fine-paid';
import { nameMissing } from './name-missing';
import { neverMatches } from './never-matches';
import { partTwice } from './part-twice';
import { paysTwice } from './pays-twice';
import { leastAboveMost } from './least-above-most';
import { placesWithoutRow } from './places-without-row';
import { pointsAveraged } from './points-averaged';
import { ratioIsDate } from './ratio-is-date';
import { ratioOutOfRange } from './ratio-out-of-range';
import { readingUnread } from './reading-unread';
import { requirementUnreadable } from './requirement-unreadable';
import { rollUpIdle } from './roll-up-idle';
import { rowsOverlap } from './rows-overlap';
import { shareMissing } from './share-missing';
import { valueIsError } from './value-is-error';
import { valueNotInSet } from './value-not-in-set';
import { weightsNotWhole } from './weights-not-whole';
import { weightInName } from './weight-in-name';
import { weightsUneven } from './weights-uneven';
import { wordUnknown } from './word-unknown';
import { zeroFined } from './zero-fined';
import type { FindingCases } from './cases';

/** The cases of each finding, a file each: one without does not compile. */
const cases: Readonly<Record<FindingDetail['code'], FindingCases>> = {
  'condition-unreadable': conditionUnreadable,
  'condition-is-date': conditionIsDate,
  'value-not-in-set': valueNotInSet,
  'amount-unreadable': amountUnreadable,
  'requirement-unreadable': requirementUnreadable,
  'entry-unreadable': entryUnreadable,
  'ratio-is-date': ratioIsDate,
  'ratio-out-of-range': ratioOutOfRange,
  'share-missing': shareMissing,
  'weights-not-whole': weightsNotWhole,
  'fact-twice': factTwice,
  'word-unknown': wordUnknown,
  'value-is-error': valueIsError,
  'name-missing': nameMissing,
  'fine-paid': finePaid,
  'zero-fined': zeroFined,
  'award-blank': awardBlank,
  'rows-same': rowsSame,
  'only-largest': onlyLargest,
  'header-unknown': headerUnknown,
  'cell-unread': cellUnread,
  'never-matches': neverMatches,
  'rows-overlap': rowsOverlap,
  'band-gap': bandGap,
  'bands-touch': bandsTouch,
  'combination-uncovered': combinationUncovered,
  'pays-twice': paysTwice,
  'fact-unknown': factUnknown,
  'reading-unread': readingUnread,
  'roll-up-idle': rollUpIdle,
  'award-unpaid': awardUnpaid,
  'part-twice': partTwice,
  'points-averaged': pointsAveraged,
  'weight-in-name': weightInName,
  'weights-uneven': weightsUneven,
  'least-above-most': leastAboveMost,
  'places-without-row': placesWithoutRow,
  'example-fails': exampleFails,
  'amount-below-one': amountBelowOne,
};

/** All there is to find: code, row and column counted from 1 as people count them. */
const found = (tables: Grid | string): readonly string[] =>
  checkScheme(scheme(tables)).map(({ code, at }) => `${code} ${at.row + 1}:${at.column + 1}`);

describe.each(Object.entries(cases))('%s', (code, table) => {
  it('has tables with it and tables just beside', () => {
    expect([table.found.length, table.sound.length].every((count) => count > 0)).toBe(true);
    table.found.forEach(({ cells }) => expect(cells.some((cell) => cell.startsWith(`${code} `))).toBe(true));
  });

  it.each([...table.found])('$what', ({ tables, cells }) => expect(found(tables)).toEqual(cells));

  it.each([...table.sound])('not: $what', ({ tables }) => expect(found(tables).join()).not.toContain(code));

  it.each([...table.found])('is told in both languages, with the cell and what to do: $what', ({ tables }) => {
    for (const finding of checkScheme(scheme(tables))) {
      const [zh, en] = [sayFinding('zh', finding), sayFinding('en', finding)];
      expect(zh).toContain(`第${finding.at.row + 1}行第${finding.at.column + 1}列`);
      expect(zh).toMatch(/[。？]$/);
      expect(en).toContain(`Row ${finding.at.row + 1}, column ${finding.at.column + 1}`);
      expect(zh + en).not.toContain('undefined');
    }
  });
});
