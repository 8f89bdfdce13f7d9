/**
 * What a careful reader finds on real sheets that are not part of the project: `npm run trackers -- FOLDER` compares,
 * file by file, with those that the folder has.
 */
export interface RealLabel {
  readonly file: string;
  readonly sheet: string;
  readonly header: readonly [number, number];
  /** As in LabelledSheet: 5-30 32-43. Empty for a list without rows. */
  readonly data: string;
  /** Facts that every list has, by column letter. */
  readonly facts: Readonly<Record<string, string>>;
}

export const realLabels: readonly RealLabel[] = [
  { file: '03-zhiban.xlsx', sheet: 'Sheet1', header: [1, 1], data: '2-61', facts: { A: '日期' } },
  { file: '06-luru.xlsx', sheet: '导入标准表', header: [1, 1], data: '2-17 19-20', facts: {} },
  { file: '06-luru.xlsx', sheet: '门店类型区域预设', header: [1, 1], data: '2-72', facts: {} },
  { file: '06-luru.xlsx', sheet: '汇总表', header: [1, 1], data: '2-17 19-20', facts: {} },
  { file: '13-jindu.xlsx', sheet: 'Sheet1', header: [3, 3], data: '4-13', facts: {} },
  {
    file: '15-kaoqin.xlsx',
    sheet: '考勤明细',
    header: [3, 4],
    data: '5-30 32-43 45-47 49-51 53 55',
    facts: { B: '科室', C: '姓名' },
  },
  {
    file: '15-kaoqin.xlsx',
    sheet: '考勤汇总',
    header: [2, 4],
    data: '5-28 30-41 43-45 47-49 51 53',
    facts: { B: '科室', C: '姓名' },
  },
  { file: '16-churuku.xlsx', sheet: 'Sheet1', header: [3, 3], data: '', facts: {} },
  { file: '16-churuku.xlsx', sheet: 'Sheet2', header: [3, 3], data: '', facts: { D: '数量' } },
  { file: '20-kaohe.xlsx', sheet: 'Sheet1', header: [1, 1], data: '2-7', facts: {} },
  { file: '26-2020-2.xlsx', sheet: 'Sheet1', header: [1, 1], data: '2-185', facts: { B: '姓名', E: '日期' } },
];
