import type { Words } from '../../language';

export interface CopiesWords {
  readonly intro: string;
  readonly look: string;
  readonly lookEffect: string;
  readonly none: string;
  readonly list: string;
  rows(first: number, last: number): string;
  found(stretches: number): string;
  /** The formula of the first row, and the one for the whole table with the cell where it would stand. */
  sentence(was: string, formula: string, place: string): string;
  readonly outside: string;
  otherColumn(field: string): string;
  readonly halves: string;
  readonly choose: string;
  readonly cannot: string;
  button(place: string): string;
  effect(column: string): string;
  readonly changed: string;
  done(place: string, column: string): string;
  readonly undo: string;
  readonly undone: string;
  /** @param others whether anything was taken back */
  undoLeft(cells: readonly string[], others: boolean): string;
  readonly head: string;
  goTo(range: string): string;
}

export const copiesWords: Words<CopiesWords> = {
  zh: {
    intro:
      '逐行填下来的AWARD只看自己那一行，不知道别的行是不是同一篇稿件，可能重复计奖。这里列出办法要求查同稿、公式却逐行计算的地方，可以改用整表公式。',
    look: '查找',
    lookEffect: '只看不改',
    none: '没有发现逐行计算、未查同稿的公式。',
    list: '未查同稿的公式',
    rows: (first, last) => `第${first}至${last}行`,
    found: (stretches) => `有${stretches}处逐行计算，未查同稿。点一处看怎么改。`,
    sentence: (was, formula, place) => `现在每行是${was}。可在${place}填入${formula}，一次算出各行，同稿只计一次。`,
    outside: '这些行不在本表找到的台账范围里，无法改成整表公式。请先在“台账”里确认表头。',
    otherColumn: (field) => `公式里“${field}”取自另一列，与台账的表头不同，改成整表公式结果会不一样。请先核对这一列。`,
    halves:
      '台账左右分栏，一个公式只能查一栏里的同稿，查不到另一栏。请在“计奖”里计算，左右两栏一起查；或把右边各行移到左边末尾，再用整表公式。',
    choose: '请先点一处。',
    cannot: '这一处改不了，原因在上面',
    button: (place) => `填入${place}`,
    effect: (column) => `只用空白列，${column}列不动`,
    changed: '表改过了，已重新查找。请再看一遍。',
    done: (place, column) => `已在${place}填入整表公式，原来的${column}列没有动。对照无误后，可以自己删去旧列。`,
    undo: '撤回',
    undone: '已撤回，表恢复原样。',
    undoLeft: (cells, others) => `${others ? '其余已撤回；' : ''}${cells.join('、')}后来改过，没有动。`,
    head: '奖励金额（同稿已查）',
    goTo: (range) => `选中${range}`,
  },
  en: {
    intro:
      'AWARD filled down row by row sees one row only and cannot know whether another row is the same article. Here are the places where the rules ask for that check; one click uses the formula for the whole table.',
    look: 'Look',
    lookEffect: 'changes nothing',
    none: 'No single-row formulas that skip the check were found.',
    list: 'Formulas that skip the check',
    rows: (first, last) => `Rows ${first} to ${last}`,
    found: (stretches) => `Places that skip the check: ${stretches}. Tap one to see the change.`,
    sentence: (was, formula, place) =>
      `Each row has ${was}. ${place} can take ${formula}: all rows at once, each article once.`,
    outside: 'These rows are not within the list found on the sheet. Settle its header first.',
    otherColumn: (field) =>
      `The formula takes “${field}” from another column than the one headed so: the result would differ. Check that column first.`,
    halves:
      'The list goes on in columns beside it, and one formula looks at one part alone. Work it out under “Awards”, which looks at all of it, or move the rows on the right below those on the left first.',
    choose: 'Tap one first.',
    cannot: 'This one cannot be converted: see above why',
    button: (place) => `Enter in ${place}`,
    effect: (column) => `uses blank cells, column ${column} stays`,
    changed: 'The sheet was changed and looked through again. Please look once more.',
    done: (place, column) =>
      `The formula stands in ${place}; column ${column} is as it was. Delete it yourself once all is well.`,
    undo: 'Undo',
    undone: 'Undone: the sheet is as it was.',
    undoLeft: (cells, others) =>
      `${cells.join(', ')} changed since and left alone${others ? '; the rest was taken back' : ''}.`,
    head: 'Amount (same article checked)',
    goTo: (range) => `Selects ${range}`,
  },
};
