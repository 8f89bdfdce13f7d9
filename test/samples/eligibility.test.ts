import ExcelJS from 'exceljs';
import { xichuanSample } from '../../scripts/samples/xichuan/sample';
import { rowReader } from '../../src/facts/row';
import { factsOfRequirement } from '../../src/rules/conditions/requirement';
import { rulesForItem, verdictFor } from '../../src/rules/eligibility/eligible';
import { schemeFrom } from '../../src/rules/schemes/catalog';
import { xichuan } from '../../src/rules/schemes/xichuan';
import { readTracker } from '../../src/trackers/tracker';
import { sheetCells } from './workbook';

it('the attendance sheet bars whom the document bars', async () => {
  const workbook = await new ExcelJS.Workbook().xlsx.readFile('assets/samples/xichuan.xlsx');
  const sheet = workbook.getWorksheet('考勤');
  if (!sheet) throw new Error('no sheet 考勤');
  const scheme = schemeFrom(xichuan);
  const rules = rulesForItem(scheme, '评先资格');
  const awardFacts = rules.flatMap((rule) => factsOfRequirement(rule.requirement));
  const tracker = readTracker(sheetCells(sheet), scheme.book, { awardFacts });
  if (tracker.kind === 'none') throw new Error(tracker.reason);
  const reader = rowReader(scheme.book, tracker.uses, []);
  const verdicts = tracker.rows.map((row) => {
    const verdict = verdictFor(scheme, rules, reader(row.cells));
    const bars = verdict.kind === 'barred' ? verdict.bars.flatMap((rule) => factsOfRequirement(rule.requirement)) : [];
    return { row: row.sheetRow, person: row.person, eligible: verdict.kind === 'eligible', barredBy: bars };
  });
  expect(verdicts).toEqual(xichuanSample().expected.eligibility);
});
