import { type Chance, createChance } from '../../scripts/samples/random';
import type { CellArea, CellValue, SheetCells } from '../../src/trackers/grid/cells';
import { readTracker } from '../../src/trackers/tracker';
import { officeBook } from './office';

/** Lists of trades that no scheme knows: the header must be found by its shape alone. */
const { book } = officeBook('澧县', '上稿');

const LABELS =
  '门店 产品型号 规格 库位 批次 供应商 来料 良品 返工 班组 工序 机台 车牌 里程 油耗 路线 客户 合同号 税率 村名 户主 面积 作物 产量 学校 班级 语文 数学 总分 值班领导 事由 去向 姓名 部门 日期 备注'.split(
    ' ',
  );
const GROUPS = '调研 信息 请假 销售 客流 一季度 二季度 考勤 种植 补贴 上半年 成绩'.split(' ');
const PARTS = '任务数 完成数 同期 累计 同比 事假 病假 次数 金额 面积 品种 语文 数学 人数 比例 得分'.split(' ');
const WORDS =
  '大桥店 河西 甲型 乙型 王小明 李小红 张大山 一组 二组 三组 合格 不合格 已完成 正常 城关镇 东村 西村 水稻 玉米 早班 中班 晚班'.split(
    ' ',
  );

interface Invented {
  readonly cells: SheetCells;
  readonly header: readonly [number, number];
  readonly rows: number;
}

/** No title, a title, a title with a line of two texts below it. */
function above(chance: Chance, width: number): readonly (readonly CellValue[])[] {
  const line = (first: string, last: string): readonly CellValue[] => [
    first,
    ...new Array<CellValue>(width - 2).fill(''),
    last,
  ];
  return chance.pick([
    [],
    [line('某某情况登记表', '')],
    [line('某某情况登记表', ''), line('', '')],
    [line('某某情况登记表', ''), line('填报单位:县委办', '2008年12月')],
    [line('某某情况登记表', ''), line('综合组', '单位:元')],
  ]);
}

const sheet = (values: readonly (readonly CellValue[])[], merges: readonly CellArea[]): SheetCells => ({
  sheet: '表',
  firstRow: 0,
  firstColumn: 0,
  values,
  hiddenRows: [],
  merges,
  tables: [],
});

/** One header row over columns of words, figures, days, sentences and running numbers. */
function simple(chance: Chance): Invented {
  const labels = chance.shuffled(LABELS).slice(0, chance.between(3, 12));
  const kinds = labels.map((_, i) =>
    i === 0 ? 'words' : chance.pick(['words', 'words', 'figures', 'days', 'sentences', 'numbers']),
  );
  const cell = (kind: string, row: number): CellValue => {
    if (kind === 'figures') return chance.between(0, 500) / chance.pick([1, 1, 10]);
    if (kind === 'days') return 39500 + row;
    if (kind === 'numbers') return row + 1;
    return kind === 'words' ? chance.pick(WORDS) : `关于${chance.pick(WORDS)}的情况汇报,请阅。${row}`;
  };
  const rows = chance.between(3, 40);
  const body = Array.from({ length: rows }, (_, row) => kinds.map((kind) => cell(kind, row)));
  const titles = above(chance, labels.length);
  return { cells: sheet([...titles, labels, ...body], []), header: [titles.length + 1, titles.length + 1], rows };
}

/** Two header rows: labels that reach down beside groups with their parts, merged or only left blank. */
function grouped(chance: Chance): Invented {
  const upper: CellValue[] = [];
  const lower: CellValue[] = [];
  const merges: CellArea[] = [];
  const [labels, groups] = [chance.shuffled(LABELS), chance.shuffled(GROUPS)];
  const tall = (): void => {
    merges.push({ top: 0, left: upper.length, bottom: 1, right: upper.length });
    upper.push(labels.pop() ?? '');
    lower.push('');
  };
  const group = (): void => {
    const parts = chance.shuffled(PARTS).slice(0, chance.between(2, 3));
    merges.push({ top: 0, left: upper.length, bottom: 0, right: upper.length + parts.length - 1 });
    upper.push(groups.pop() ?? '', ...parts.slice(1).map(() => ''));
    lower.push(...parts);
  };
  for (let i = chance.between(1, 3); i > 0; i--) tall();
  for (let i = chance.between(1, 4); i > 0; i--) group();
  if (chance.happens(0.5)) tall();
  const rows = chance.between(3, 30);
  const body = Array.from({ length: rows }, () =>
    lower.map((part): CellValue => (part === '' ? chance.pick(WORDS) : chance.between(0, 500))),
  );
  const titles = above(chance, upper.length);
  const moved = merges.map((m) => ({ ...m, top: m.top + titles.length, bottom: m.bottom + titles.length }));
  return {
    cells: sheet([...titles, upper, lower, ...body], chance.happens(0.6) ? moved : []),
    header: [titles.length + 1, titles.length + 2],
    rows,
  };
}

const found = ({ cells, header, rows }: Invented): boolean => {
  const tracker = readTracker(cells, book);
  return (
    tracker.kind === 'list' &&
    tracker.header.firstRow === header[0] &&
    tracker.header.lastRow === header[1] &&
    tracker.rows.length === rows
  );
};

it.each([
  ['one header row', simple],
  ['two header rows', grouped],
])('finds %s of words that it does not know, in 199 of 200 lists', (_name, invent) => {
  const wrong = Array.from({ length: 400 }, (_, seed) => seed).filter((seed) => !found(invent(createChance(seed))));
  expect(wrong.length).toBeLessThanOrEqual(2);
});
