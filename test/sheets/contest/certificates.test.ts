import { planCertificates } from '../../../src/sheets/contest/certificates';
import { head } from '../people';
import { cellsOf, rowsOf } from '../reading';

const rows = [
  { name: '甲', section: '综合科', award: '先进工作者', year: '2024' },
  { name: '综合科', section: '', award: '先进科室', year: '2024' },
];

test('one header row and one row a certificate: nothing that mail merge would take for a name', () => {
  const plan = planCertificates(rows, { ...head, date: '2025年1月6日' }, 'zh');
  expect(rowsOf(plan)).toEqual([
    '姓名|科室|奖项|年度|文号|单位|日期',
    '甲|综合科|先进工作者|2024|淅政办〔2007〕5号|淅川县人民政府办公室|2025年1月6日',
    '综合科||先进科室|2024|淅政办〔2007〕5号|淅川县人民政府办公室|2025年1月6日',
  ]);
  expect(plan.merges).toEqual([]);
  expect(new Set(cellsOf(plan).map(({ kind, style }) => `${kind} ${style}`))).toEqual(new Set(['text plain']));
});

test('field names are all different, and in English English', () => {
  const [zh, en] = (['zh', 'en'] as const).map((language) =>
    rowsOf(planCertificates([], head, language))[0]?.split('|'),
  );
  expect(new Set(zh).size).toBe(7);
  expect(new Set(en).size).toBe(7);
  expect(en?.join()).not.toMatch(/\p{Script=Han}/u);
});
