import {
  differences,
  everythingOn,
  fen,
  linesOf,
  peopleOf,
  resultOf,
  resultsOn,
  sumsBy,
  textsToPrint,
  totalOf,
} from './support/cells';
import { type Journey, travel } from './support/journey';
import { cutOff } from './support/paper';
import { MONEY, printedCapitals, printedLines, printedSums, printedTotal } from './support/printed';
import { samples } from './support/samples';
import { NOTHING_WRONG, readWorkbook, sheetOf } from './support/session';
import { yuan } from './support/pane';

const DETAIL_HEAD = /序号\s+姓名\s+科室\s+奖项\s+事由\s+条款\s+单价\s+数量\s+金额\s+签领/;
const SUMMARY_HEAD = /序号\s+科室\s+姓名\s.*\s实发\s/;

const named = samples.map((sample) => ({ ...sample, name: `${sample.expected.sheet} ${sample.expected.award}` }));

/**
 * Each sample from the tracker to the paper: opened, detected, checked, previewed and written in the browser, saved,
 * then looked at with exceljs and LibreOffice. What is right was worked out without the add-in.
 */
describe.each(named)('$scheme $name', (sample) => {
  const { scheme, expected } = sample;
  const { rows, totals } = expected;
  const rightOf = new Map(rows.map(({ row, right }) => [row, right]));
  let journey: Journey;

  beforeAll(async () => {
    journey = await travel(sample);
  }, 240_000);

  describe('in the pane', () => {
    test('the scheme, the tracker and its rows are found without being told', () => {
      const [byScheme, byTracker] = journey.proposed;
      expect(byScheme).toContain(scheme);
      expect(byTracker).toBe(`${expected.sheet} ${expected.range} ${rows.length}行`);
    });

    test('核对 says what is due, what was paid too much and too little, and what nobody can tell', () => {
      const { figures, kinds } = journey;
      expect(figures.get('应发')).toBe(totals.right);
      const decided = rows.filter(({ right }) => right !== null);
      expect(fen(figures.get('原表'))).toBe(decided.reduce((sum, { clerk }) => sum + fen(clerk ?? 0), 0));
      expect(kinds.over).toEqual([totals.over.rows, totals.over.yuan]);
      expect(kinds.under).toEqual([totals.under.rows, totals.under.yuan]);
      expect(kinds.unknown[0]).toBe(totals.undecided);
    });

    test('核对 lists every row that differs, with both amounts and a sentence, and no other row', () => {
      const wrong = rows.filter(({ right, clerk }) => right !== null && fen(right) !== fen(clerk ?? 0));
      const amounts = journey.differences.map(({ row, amount }) => {
        const [, clerk, right] = new RegExp(`^原(未填|${MONEY})应(${MONEY})$`).exec(amount) ?? [];
        return { row, clerk: clerk === '未填' ? null : yuan(clerk ?? ''), right: yuan(right ?? '') };
      });
      expect(amounts).toEqual(wrong.map(({ row, clerk, right }) => ({ row, clerk, right })));
      for (const { sentence } of journey.differences) expect(sentence).toMatch(/元|同稿/);
    });

    test('a click on a row goes to it on the sheet', () => {
      const { row } = journey.differences.at(-1) ?? { row: 0 };
      expect(journey.selected).toMatch(new RegExp(`^${expected.sheet}!A${row}:[A-Z]+${row}`));
    });

    test('计奖 has the right amount in every row', () => {
      const amounts = journey.preview.map(({ row, amount }) => [row, amount === '待定' ? null : yuan(amount)]);
      expect(amounts).toEqual(rows.map(({ row, right }) => [row, right]));
    });

    test('nothing asked for that is not there, no error, no request to another machine', () => {
      expect(journey.wrongs).toEqual(NOTHING_WRONG);
    });
  });

  describe('our functions beside the tracker', () => {
    const inCell = (address: string) => resultOf(sheetOf(journey.before, expected.sheet).getCell(address));

    test('=AWARD gives the right amount in every row, an error where nobody can tell', () => {
      // A reading that the clerk chose in the pane is not known to a formula with the scheme's name.
      const unread = Object.keys(expected.readings).length > 0;
      const { amounts } = journey.formulas;
      for (const [row, right] of rightOf) {
        const amount = inCell(`${amounts}${row}`);
        const undecided = typeof amount === 'string' && amount.startsWith('#');
        if (!(unread && undecided)) expect([row, undecided ? null : amount]).toEqual([row, right]);
      }
    });

    test('=EXPLAIN, =QUOTA and =RMBUPPER answer', () => {
      const { sentence, places, capitals } = journey.formulas;
      const first = rows[0]?.right ?? null;
      const unread = Object.keys(expected.readings)[0];
      expect(inCell(sentence)).toContain(unread ?? (first === null ? '缺' : `${first}元`));
      expect(inCell(places)).toBe(scheme === '澧县' ? 20 : 7);
      expect(inCell(capitals)).toBe('人民币壹仟肆佰零玖元伍角');
    });
  });

  describe('in the saved workbook', () => {
    test('two sheets are new, behind the others', () => {
      const names = journey.before.worksheets.map(({ name }) => name);
      expect(journey.written).toEqual(['奖励明细', '个人汇总']);
      expect(journey.after.worksheets.map(({ name }) => name)).toEqual([...names, ...journey.written]);
    });

    test('every sheet of before is cell for cell what it was, formulas and spills included', () => {
      for (const sheet of journey.before.worksheets)
        expect(differences(everythingOn(sheet), everythingOn(sheetOf(journey.after, sheet.name)))).toEqual([]);
      const spill = sheetOf(journey.after, expected.sheet).getCell(
        `${journey.formulas.amounts}${journey.formulas.firstRow}`,
      );
      expect(spill.value).toMatchObject({
        formula: expect.stringContaining('AWARD('),
        ref: expect.stringContaining(':'),
      });
    });

    test('and what the file had before it was opened at all', async () => {
      const file = await readWorkbook(sample.workbook);
      for (const sheet of file.worksheets) {
        const was = everythingOn(sheet);
        const is = everythingOn(sheetOf(journey.after, sheet.name));
        const kept = Object.fromEntries(Object.keys(was).map((place) => [place, is[place]]));
        expect(differences(was, kept)).toEqual([]);
      }
    });

    test('the lines add up to the independent sums, in all and person by person', () => {
      const lines = linesOf(sheetOf(journey.after, '奖励明细'));
      const sum = lines.reduce((total, line) => total + fen(line['金额']), 0);
      expect(sum).toBe(fen(totals.right));
      expect(sumsBy(lines, '姓名', '金额')).toEqual(expectedByPerson());
      for (const line of lines)
        expect(fen(line['金额'])).toBe(Math.round(fen(line['单价']) * Number(line['数量']) + 1e-6));
      expect(lines).toHaveLength(rows.filter(({ right }) => right !== null && right !== 0).length);
    });

    test('个人汇总 has each person’s own sum', () => {
      expect(sumsBy(peopleOf(sheetOf(journey.after, '个人汇总')), '姓名', '实发')).toEqual(expectedByPerson());
    });

    test('each line names its row of the tracker, its clause and its reason', () => {
      const lines = linesOf(sheetOf(journey.after, '奖励明细'));
      for (const line of lines) {
        expect(rightOf.get(Number(line['台账行']))).toBe(line['金额']);
        expect(line['条款']).not.toBe('');
        expect(line['事由']).not.toBe('');
      }
    });

    function expectedByPerson(): Map<string, number> {
      const sums = Object.entries(totals.byPerson).map(([person, sum]) => [person, fen(sum)] as const);
      return new Map(sums.filter(([, sum]) => sum !== 0).sort());
    }
  });

  describe('in LibreOffice', () => {
    test('every formula of the written sheets gives what the saved workbook has', () => {
      let formulas = 0;
      for (const name of journey.written) {
        const reckoned = sheetOf(journey.recalculated, name);
        const saved = resultsOn(sheetOf(journey.after, name));
        const again = [...saved.keys()].map((address) => [address, resultOf(reckoned.getCell(address))]);
        expect(again).toEqual([...saved]);
        formulas += saved.size;
      }
      expect(formulas).toBeGreaterThan(rows.length / 2);
    });

    test('which it reckoned itself: a function that only the add-in has is unknown to it', () => {
      const sheet = sheetOf(journey.recalculated, expected.sheet);
      expect(resultOf(sheet.getCell(journey.formulas.capitals))).toBe('#NAME?');
    });

    test('the totals are the independent sum', () => {
      const [detail, summary] = ['奖励明细', '个人汇总'].map((name) => totalOf(sheetOf(journey.recalculated, name)));
      expect(fen(detail?.['金额'])).toBe(fen(totals.right));
      expect(fen(summary?.['实发'])).toBe(fen(totals.right));
    });
  });

  describe('on paper', () => {
    const pages = () => {
      const start = journey.papers.findIndex(({ layout }) => layout.includes('个人汇总表'));
      return { detail: journey.papers.slice(0, start), summary: journey.papers.slice(start) };
    };
    const text = (of: 'detail' | 'summary') =>
      pages()
        [of].map(({ layout }) => layout)
        .join('\n');

    test('every page has the head of its table and its number', () => {
      const { detail, summary } = pages();
      expect(detail.length).toBeGreaterThan(0);
      expect(summary.length).toBeGreaterThan(0);
      for (const { layout } of detail) expect(layout).toMatch(DETAIL_HEAD);
      for (const { layout } of summary) expect(layout).toMatch(SUMMARY_HEAD);
      journey.papers.forEach(({ layout }, index) =>
        expect(layout.replaceAll(/\s/g, '')).toContain(`第${index + 1}页共${journey.papers.length}页`),
      );
    });

    test('A4 across, with nothing over the edge, through a line or upon something else', () => {
      for (const paper of journey.papers) {
        expect([Math.round(paper.width), Math.round(paper.height)]).toEqual([842, 595]);
        expect(paper.rules.length).toBeGreaterThan(10);
        expect(cutOff(paper)).toEqual([]);
      }
    });

    test('every text of the written sheets is there in full', () => {
      const onPaper = journey.papers
        .map(({ raw }) => raw)
        .join('')
        .replaceAll(/\s/g, '');
      expect(onPaper).not.toContain('###');
      for (const name of ['奖励明细', '个人汇总']) {
        const texts = textsToPrint(sheetOf(journey.after, name));
        expect(texts.length).toBeGreaterThan(10);
        expect(texts.filter((text) => !onPaper.includes(text.replaceAll(/\s/g, '')))).toEqual([]);
      }
    });

    test('the printed lines add up to the printed total and to the printed 大写', () => {
      const lines = printedLines(text('detail'));
      for (const { price, count, amount } of lines) expect(price * count).toBe(amount);
      expect(lines).toHaveLength(rows.filter(({ right }) => right !== null && right !== 0).length);
      const sum = lines.reduce((total, { amount }) => total + amount, 0);
      expect(sum).toBe(fen(totals.right));
      expect(printedTotal(text('detail'))).toBe(sum);
      expect(printedCapitals(text('detail'))).toBe(sum);
    });

    test('the printed sums of the persons add up to the same total and 大写', () => {
      const sum = printedSums(text('summary')).reduce((total, figure) => total + figure, 0);
      expect(sum).toBe(fen(totals.right));
      expect(printedTotal(text('summary'))).toBe(sum);
      expect(printedCapitals(text('summary'))).toBe(sum);
      expect(text('summary')).toContain('经核对，与奖励明细合计一致');
    });
  });
});
