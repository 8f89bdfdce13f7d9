import { sheetWords } from '../../src/messages/sheets/sheets';
import { signOffWords } from '../../src/messages/sheets/sign-off';
import { compareSummary } from '../../src/recheck/compare-summary';
import { gridOfPlan } from '../../src/recheck/grid';
import { planAwardSheets } from '../../src/sheets/money/award-sheets';
import { header } from '../sheets/lines';
import { lines, summary } from './support';

const words = sheetWords.zh;

describe('the summary', () => {
  const row = summary.findIndex((cells) => cells[2]?.value === '乙');
  const column = (summary[3] ?? []).findIndex(({ value }) => value === words.columns.net);

  it('shows a person’s figure in place of its formula', () => {
    const by = summary.map((cells, r) =>
      cells.map((cell, c) => (r === row && c === column ? { value: 60, formula: undefined } : cell)),
    );
    expect(compareSummary(summary, by, words)).toMatchObject([
      { kind: 'formula-replaced', what: 'figure', label: '乙 实发', shown: '60.00', due: '50.00' },
    ]);
  });

  it('shows a person taken away, and one who is new', () => {
    const without = summary.filter((_, index) => index !== row);
    expect(compareSummary(summary, without, words)).toEqual([{ kind: 'person-new', person: '乙' }]);
    expect(compareSummary(without, summary, words)).toMatchObject([{ kind: 'person-gone', person: '乙' }]);
  });
});

describe('the sign-off list', () => {
  const [, list = []] = planAwardSheets(lines, header, 'zh', ['sign-off']).map(gridOfPlan);
  const { signature } = signOffWords.zh;
  const head = list.findIndex((cells) => cells.some(({ value }) => value === signature));
  const place = (label: string) => (list[head] ?? []).findIndex(({ value }) => value === label);
  const row = list.findIndex((cells) => cells[place(words.columns.person)]?.value === '乙');
  const withCell = (label: string, value: string | number) =>
    list.map((cells, r) =>
      cells.map((cell, c) => (r === row && c === place(label) ? { value, formula: undefined } : cell)),
    );

  it('shows no difference as it was written, nor once it is signed', () => {
    expect(compareSummary(list, list, words, [signature])).toEqual([]);
    expect(compareSummary(list, withCell(signature, '乙'), words, [signature])).toEqual([]);
  });

  it('shows a person’s figure in place of its formula, and a name that was changed', () => {
    expect(compareSummary(list, withCell(words.columns.net, 60), words, [signature])).toMatchObject([
      { kind: 'formula-replaced', what: 'figure', label: '乙 实发', shown: '60.00', due: '50.00' },
    ]);
    expect(compareSummary(list, withCell(words.columns.person, '丙丙'), words, [signature])).toMatchObject([
      { kind: 'person-gone', person: '丙丙' },
      { kind: 'person-new', person: '乙' },
    ]);
  });
});
