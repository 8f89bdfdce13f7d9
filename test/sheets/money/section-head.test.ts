import { lineSayings } from '../../../src/messages/pane/recheck/lines';
import { sheetWords } from '../../../src/messages/sheets/sheets';
import { compareDetail } from '../../../src/recheck/compare-detail';
import { compareSummary } from '../../../src/recheck/compare-summary';
import { readDetail } from '../../../src/recheck/detail-sheet';
import { gridOfPlan } from '../../../src/recheck/grid';
import { planAwardSheets } from '../../../src/sheets/money/award-sheets';
import { certain, header } from '../lines';
import { rowsOf, seen } from '../reading';

const lines = [
  certain({ person: '甲', section: '一村', amount: 400, sourceRow: 4 }),
  certain({ person: '甲', section: '二村', amount: 50, sourceRow: 5 }),
  certain({ person: '乙', amount: 30, sourceRow: 6 }),
];
const plansFor = (section: string | undefined) =>
  planAwardSheets(lines, { ...header, ...(section === undefined ? {} : { section }) }, 'zh', ['summary', 'sign-off']);

test('the column of sections is headed as the tracker heads it', () => {
  const [detail, summary, signOff] = plansFor('村').map(rowsOf);
  expect(detail?.[3]).toBe('序号|姓名|村|奖项|事由|条款|单价|数量|金额|签领|台账行|校验码');
  expect(summary?.[3]).toMatch(/^序号\|村\|姓名\|/);
  expect(signOff?.[3]).toMatch(/^序号\|村\|姓名\|/);
});

test('who has none is under a subtotal that says so in the same word', () => {
  for (const plan of plansFor('村').filter(({ name }) => name !== '个人汇总')) {
    const labels = plan.rows.flatMap(({ cells: [cell] }) => (cell?.style === 'subtotal' ? [seen(cell)] : []));
    expect(labels).toEqual(['一村  小计', '二村  小计', '（未填村）  小计']);
  }
});

test.each(['村', '部门', undefined])('a sheet headed %s is read back, whatever the tracker heads it by now', (head) => {
  const words = sheetWords.zh;
  const [detail = [], summary = [], signOff = []] = plansFor(head).map(gridOfPlan);
  const [today = [], people = [], list = []] = plansFor('社区').map(gridOfPlan);
  const [found, due] = [readDetail(detail, words), readDetail(today, words)];
  if (!found || !due) throw new Error('no head');
  expect(found.lines.map(({ person, section }) => [person, section])).toEqual([
    ['甲', '一村'],
    ['甲', '二村'],
    ['乙', ''],
  ]);
  expect(compareDetail(due, found, false, words)).toEqual([]);
  expect(compareSummary(people, summary, words)).toEqual([]);
  expect(compareSummary(list, signOff, words, ['签名'])).toEqual([]);
});

test('a section that was changed by hand is told under the head that the sheet has', () => {
  const words = sheetWords.zh;
  const [detail = []] = plansFor('村').map(gridOfPlan);
  const by = detail.map((row) => row.map((cell) => (cell.value === '二村' ? { ...cell, value: '三村' } : cell)));
  const [found, due] = [readDetail(by, words), readDetail(detail, words)];
  if (!found || !due) throw new Error('no head');
  const [difference] = compareDetail(due, found, false, words);
  if (difference?.kind !== 'line-edited') throw new Error('no edited line');
  const { what, sentence } = lineSayings.zh['line-edited']({ ...difference, trackerCell: undefined });
  expect([what, sentence]).toEqual(['村被改', '有人在本表改了这一行：村现为三村，应为二村。']);
});
