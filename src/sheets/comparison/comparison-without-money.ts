import type { Language } from '../../messages/language';
import { sheetWords } from '../../messages/sheets/sheets';
import { comparisonWords } from '../../messages/sheets/comparison';
import { blank, text } from '../plan/cells';
import type { Comparison } from './comparison';
import { areaChart, areaRows, type ComparedArea, comparedHead } from './comparison-areas';
import { CHART_HEIGHT, columnsFor, finished } from './comparison-frame';
import { changeRow } from './comparison-rows';
import type { DraftRow } from '../plan/draft';
import { banner, headRows } from '../plan/frame';
import type { SheetPlan } from '../plan/plan';
import type { SheetHead } from '../plan/sheet-head';

/** 测算对比 where the sheet at hand has no amounts: what was changed, and what that does to places, bars and scores. */
export function planAreaComparison(
  { names, changes, areas }: Pick<Comparison, 'names' | 'changes'> & { readonly areas: readonly ComparedArea[] },
  header: SheetHead,
  language: Language,
): SheetPlan {
  const words = comparisonWords[language];
  const count = columnsFor(names);
  const top: DraftRow[] = [
    ...headRows({ title: words.title(header.title), right: '', columns: count }, header, sheetWords[language]),
    comparedHead(words.item, words, names),
    banner('section', text('section', words.changes), count, 22),
    ...changes.map(changeRow),
  ];
  const [first] = areas;
  if (!first || first.lines.length === 0)
    return finished([...top, ...areaRows(areas, top.length, words, names)], names, language, []);
  const place = top.length;
  const rows = [...top, banner('plain', blank('plain'), count, CHART_HEIGHT)];
  const chart = areaChart(first, { head: place + 2, place }, names.length);
  return finished([...rows, ...areaRows(areas, rows.length, words, names)], names, language, [chart]);
}
