import type { Language } from '../../../messages/language';
import { recheckWords } from '../../../messages/pane/recheck/recheck';
import { sayDifference } from '../../../messages/pane/recheck/differences';
import { sayListDifference } from '../../../messages/pane/recheck/lists';
import { recordWords } from '../../../messages/pane/recheck/record';
import { type AnyDifference, causeOf, cellOf, isOfList, trackerRowOf } from '../../../recheck/any-difference';
import { number, text } from '../../../sheets/plan/cells';
import { planList } from '../../../sheets/plan/list-sheet';
import type { SheetPlan } from '../../../sheets/plan/plan';
import { plainHead } from '../../../sheets/plan/sheet-head';
import { placeName } from '../../../trackers/grid/place';
import type { RecheckReport } from './recheck';

/** The sheet 复核记录: every difference in a row, to be printed and signed. */
export function recheckRecord(
  { sheet, differences, scheme, office, time }: RecheckReport,
  trackerCell: (difference: AnyDifference) => string | undefined,
  language: Language,
): SheetPlan {
  const { causes, equal } = recheckWords[language];
  const { sheetName, title, heads, note } = recordWords[language];
  const rows = differences.map((difference, index) => {
    const cell = trackerCell(difference);
    const { name, what, sentence } = isOfList(difference)
      ? sayListDifference(difference, language)
      : sayDifference(difference, language, cell);
    const row = trackerRowOf(difference);
    return [
      number('count', index + 1),
      text('centred', causes[causeOf(difference)]),
      text('centred', cellOf(difference) ?? ''),
      text('centred', cell ?? (row === undefined ? '' : placeName(row))),
      text('text', `${name} ${what}`.trim()),
      text('text', sentence),
    ];
  });
  const nothing = [
    text('text', ''),
    text('text', ''),
    text('text', ''),
    text('text', ''),
    text('text', ''),
    text('text', equal),
  ];
  return planList(
    {
      name: sheetName,
      title: title(sheet),
      right: '',
      columns: [
        { kind: 'figure', head: heads.number, least: 6 },
        { kind: 'text', head: heads.cause, least: 14, most: 22 },
        { kind: 'text', head: heads.cell, least: 10, most: 12 },
        { kind: 'text', head: heads.trackerRow, least: 10, most: 12 },
        { kind: 'text', head: heads.name, least: 16, most: 34 },
        { kind: 'text', head: heads.sentence, least: 30, most: 70 },
      ],
      rows: rows.length > 0 ? rows : [nothing],
      notes: [note(sheet, time)],
      signed: true,
    },
    plainHead({ title: title(sheet), office, scheme }),
    language,
  );
}
