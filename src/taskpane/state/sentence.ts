import { explain } from '../../messages/rules/explain';
import type { Language } from '../../messages/language';
import { paneWords } from '../../messages/pane/pane';
import { sayFault } from '../../messages/rules/faults';
import { otherwiseIn } from '../../rules/award/otherwise';
import { traceOf } from '../../rules/award/trace';
import { cellAt } from '../../trackers/grid/place';
import { cellOfFact } from './mend-cell';
import type { Result } from './result';

/**
 * How the amount of a row came about, the clause last; or why there is none and what to do about it in the tracker.
 *
 * @param index the row's place among the tracker's rows
 */
export function sentenceOf({ reckoning, choice }: Result, index: number, language: Language): string {
  const { tracker, assessment } = reckoning;
  const words = paneWords[language].sentence;
  const row = tracker.rows[index];
  const outcome = assessment.outcomes[index];
  if (!row || !outcome) return '';
  const trace = traceOf(assessment, index);
  if (!trace) {
    const column = tracker.columns.find(({ serves }) => serves.some(({ fact }) => fact === '奖项'));
    const written = String(row.cells[column?.index ?? -1] ?? '');
    return choice.kind === 'column'
      ? words.unknownAward(written, column ? cellAt(tracker, row.sheetRow, column.index) : '')
      : '';
  }
  if (outcome.kind === 'undecided') {
    return words.missing(
      row.sheetRow,
      outcome.missing.map((fact) => ({ fact, cell: cellOfFact(tracker, row.sheetRow, fact) })),
      trace.award,
    );
  }
  if (outcome.kind === 'bad') {
    return outcome.faults
      .map((fault) => words.fault(cellOfFact(tracker, row.sheetRow, fault.fact), sayFault(language, fault)))
      .join(language === 'zh' ? '' : ' ');
  }
  if (outcome.kind === 'unread') return words.unread(outcome.readings);
  const nameRow = (place: number): string => words.row(tracker.rows[place]?.sheetRow ?? place + 1);
  // What a cell hands a function as 0 may be a blank; here both were seen.
  return explain(language, { ...trace, zeros: [] }, nameRow, otherwiseIn(assessment)(index));
}
