import { type Words, counted } from '../../language';

interface RepairWords {
  readonly intro: string;
  readonly look: string;
  readonly lookEffect: string;
  readonly none: string;
  readonly list: string;
  found(cells: number, sheets: number): string;
  sentence(was: string, formula: string): string;
  button(cells: number): string;
  readonly effect: string;
  done(cells: number): string;
  /** Cells that held something else by the time of writing. */
  left(cells: readonly string[]): string;
  readonly undo: string;
  /** @param left cells that were changed since and left alone */
  undone(cells: number, left: readonly string[]): string;
  goTo(cell: string): string;
}

export const repairWords: Words<RepairWords> = {
  zh: {
    intro:
      '在没有装本加载项的电脑上打开、保存过的表，公式可能显示#NAME?。这里先列出这些格和要重新填入的公式，看过再修。',
    look: '查找',
    lookEffect: '只看不改',
    none: '没有需要修复的公式。',
    list: '要修复的公式',
    found: (cells, sheets) => `${sheets}张表里有${cells}处要修复。`,
    sentence: (was, formula) => `现为${was}，改为${formula}`,
    button: (cells) => `修复${cells}处`,
    effect: '只改列出的格，可以撤回',
    done: (cells) => `已修复${cells}处。`,
    left: (cells) => `${cells.join('、')}在列出以后又改过，没有动。请重新查找。`,
    undo: '撤回',
    undone: (cells, left) =>
      left.length === 0
        ? `已撤回，${cells}处都恢复了原来的公式。`
        : `${cells > 0 ? `已撤回${cells}处；` : ''}${left.join('、')}后来改过，没有动。`,
    goTo: (cell) => `选中${cell}`,
  },
  en: {
    intro:
      'Sheets that were opened and saved on a computer without this add-in may show #NAME?. The cells and the formulas to enter again are listed first.',
    look: 'Look',
    lookEffect: 'changes nothing',
    none: 'No formula needs repair.',
    list: 'Formulas to repair',
    found: (cells, sheets) => `To repair: ${cells}, on ${counted(sheets, 'sheet')}.`,
    sentence: (was, formula) => `${was} becomes ${formula}`,
    button: (cells) => `Repair ${cells}`,
    effect: 'writes the listed cells only, can be undone',
    done: (cells) => `Repaired: ${cells}.`,
    left: (cells) => `${cells.join(', ')} were changed meanwhile and left alone. Look again.`,
    undo: 'Undo',
    undone: (cells, left) =>
      left.length === 0
        ? `Undone: ${counted(cells, 'cell has its old formula', 'cells have their old formulas')} again.`
        : `${cells > 0 ? `Undone: ${cells}. ` : ''}${left.join(', ')} changed since and left alone.`,
    goTo: (cell) => `Selects ${cell}`,
  },
};
