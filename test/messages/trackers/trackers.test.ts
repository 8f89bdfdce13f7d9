import { trackerFindingWords } from '../../../src/messages/trackers/findings';
import type { FindingCode, FindingOf, TrackerFinding } from '../../../src/trackers/findings/finding';

const examples: { readonly [C in FindingCode]: FindingOf<C> } = {
  'empty-sheet': { code: 'empty-sheet' },
  'no-header': { code: 'no-header' },
  form: { code: 'form' },
  'no-rows': { code: 'no-rows', headerRow: 3 },
  'header-guessed': { code: 'header-guessed', headerRow: 3, labels: ['门店', '片区'] },
  sideways: { code: 'sideways' },
  'attendance-grid': { code: 'attendance-grid' },
  'filled-down': { code: 'filled-down', by: 'merged', column: 'B', header: '科室', rows: [3, 4] },
  'ditto-of-nothing': { code: 'ditto-of-nothing', header: '作者', cells: ['A2'] },
  'blank-below': { code: 'blank-below', column: 'A', header: '作者', rows: [3] },
  'unit-above': { code: 'unit-above', cell: 'H2', text: '单位:万元' },
  'several-tables': { code: 'several-tables', ranges: ['A12:F20'] },
  'two-halves': { code: 'two-halves', ranges: ['A3:D6', 'E3:H6'] },
  'same-beside': { code: 'same-beside', taken: 'A3:D6', others: ['E3:H6'] },
  'duplicate-header': { code: 'duplicate-header', header: '同比', cells: ['G1', 'J1'] },
  'fact-in-two-columns': { code: 'fact-in-two-columns', fact: '任务数', taken: 'C', others: ['E'] },
  'empty-column-passed': { code: 'empty-column-passed', fact: '字数', taken: 'F', empty: ['E'] },
  'fact-by-likeness': { code: 'fact-by-likeness', fact: '级别', taken: 'D', header: '采用层级' },
  'fact-by-ticks': { code: 'fact-by-ticks', fact: '级别', columns: ['E', 'F', 'G'] },
  'several-amounts': { code: 'several-amounts', taken: 'G', header: '应发', others: ['F'], because: 'name' },
  'unit-refused': { code: 'unit-refused', column: 'G', header: '得分(百分制)', unit: '百分制' },
  'hidden-rows': { code: 'hidden-rows', rows: [4, 5, 6, 7, 8, 9, 10, 11, 12] },
  'several-names': { code: 'several-names', cell: 'B7', names: ['甲', '乙'] },
  'similar-names': { code: 'similar-names', rare: '李长何', common: '李长河', cells: ['B7'], times: 9 },
  'name-in-sections': { code: 'name-in-sections', header: '村', names: ['甲'], rows: [4, 104] },
  'note-in-name': { code: 'note-in-name', cell: 'B7', given: '甲3月离职', name: '甲' },
  'number-as-text': { code: 'number-as-text', fact: '字数', cell: 'F4', given: '1,200字', count: 12 },
  'amount-not-a-number': { code: 'amount-not-a-number', cell: 'H4', given: '待发' },
  'merged-amount': { code: 'merged-amount', range: 'H4:H6' },
  'rows-left-out': { code: 'rows-left-out', kind: 'total', rows: [18, 21] },
};

const findings: readonly TrackerFinding[] = Object.values(examples);

it.each(findings.map((finding) => [finding.code, finding] as const))(
  '%s is said in both languages',
  (_code, finding) => {
    const zh = trackerFindingWords(finding, 'zh');
    const en = trackerFindingWords(finding, 'en');
    expect(zh.text).toMatch(/。$/);
    expect(en.text).toMatch(/\.$/);
    expect(zh.text).not.toMatch(/undefined|\[object|表格对象|数组|字符串/);
    expect(en.text).not.toMatch(/undefined|\[object|[。,]\S*[\u4e00-\u9fff]。/);
    expect(zh.kind.length).toBeLessThanOrEqual(12);
  },
);

it('says where, and cuts long lists', () => {
  expect(trackerFindingWords(examples['several-names'], 'zh').text).toContain('B7里写了不止一个人（甲、乙）');
  expect(trackerFindingWords(examples['hidden-rows'], 'zh').text).toContain('第4、5、6、7、8、9、10、11等9行是隐藏的');
  expect(trackerFindingWords({ code: 'hidden-rows', rows: undefined }, 'en').text).toContain('Some rows are hidden');
});

it('says what to do next where a sheet has no header: another sheet, a row to add, a row to point at', () => {
  const { text } = trackerFindingWords(examples['no-header'], 'zh');
  expect(text).toMatch(/别的工作表.*改选.*补上这一行.*指定表头/);
});
