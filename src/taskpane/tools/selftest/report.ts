import type { Language } from '../../../messages/language';
import { selftestWords } from '../../../messages/pane/tools/selftest';
import { number, text } from '../../../sheets/plan/cells';
import { planList } from '../../../sheets/plan/list-sheet';
import type { SheetPlan } from '../../../sheets/plan/plan';
import { plainHead } from '../../../sheets/plan/sheet-head';
import { timeOf } from '../../state/sheet-head';
import type { Finding } from './findings';
import { sayFinding } from './say';

/** The sheet 自检报告: plain words, nothing of the workbook in it. */
export function reportPlan(findings: readonly Finding[], now: Date, language: Language): SheetPlan {
  const words = selftestWords[language];
  const [serial, what, tried, came, means] = words.heads;
  const said = findings.flatMap((finding) => sayFinding(finding, language));
  return planList(
    {
      name: words.sheetName,
      title: words.title,
      right: '',
      columns: [
        { kind: 'figure', head: serial, least: 6 },
        { kind: 'text', head: what, least: 14, most: 20 },
        { kind: 'text', head: tried, least: 24, most: 40 },
        { kind: 'text', head: came, least: 34, most: 40 },
        { kind: 'text', head: means, least: 30, most: 60 },
      ],
      rows: said.map((line, index) => [
        number('count', index + 1),
        text('text', line.what),
        text('text', line.tried),
        text('text', line.came),
        text('text', line.means),
      ]),
      notes: [words.note(timeOf(now))],
      signed: false,
    },
    plainHead({ title: words.title }),
    language,
  );
}
