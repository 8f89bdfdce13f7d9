import type { Words } from '../../language';

interface RepairWords {
  readonly intro: string;
  readonly look: string;
  readonly lookEffect: string;
  readonly none: string;
  readonly list: string;
  found(cells: number, sheets: number): string;
  readonly was: string;
  sentence(was: string, formula: string): string;
  button(cells: number): string;
  readonly effect: string;
  done(cells: number): string;
  /** Cells that held something else by the time of writing. */
  left(cells: readonly string[]): string;
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
    was: '原为',
    sentence: (was, formula) => `现为${was}，改为${formula}`,
    button: (cells) => `修复${cells}处`,
    effect: '只写列出的格，内容变了的不写',
    done: (cells) => `已修复${cells}处。`,
    left: (cells) => `${cells.join('、')}在列出以后又改过，没有动。请重新查找。`,
    goTo: (cell) => `选中${cell}`,
  },
  en: {
    intro:
      'Sheets that were opened and saved on a computer without this add-in may show #NAME?. The cells and the formulas to enter again are listed first.',
    look: 'Look',
    lookEffect: 'changes nothing',
    none: 'No formula needs repair.',
    list: 'Formulas to repair',
    found: (cells, sheets) => `To repair: ${cells}, on ${sheets} sheets.`,
    was: 'was',
    sentence: (was, formula) => `${was} becomes ${formula}`,
    button: (cells) => `Repair ${cells}`,
    effect: 'writes the listed cells only, if they still hold what is listed',
    done: (cells) => `Repaired: ${cells}.`,
    left: (cells) => `${cells.join(', ')} were changed meanwhile and left alone. Look again.`,
    goTo: (cell) => `Selects ${cell}`,
  },
};
