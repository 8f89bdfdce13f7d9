import { type Words, counted } from '../../language';

interface FreezeWords {
  readonly intro: string;
  readonly sheet: string;
  readonly none: string;
  readonly look: string;
  readonly lookEffect: string;
  readonly button: string;
  effect(name: string): string;
  found(cells: number): string;
  readonly waiting: string;
  readonly unknownName: string;
  copyName(sheet: string): string;
  /** What takes the place of an error in the copy; `ours`: one of our functions gave it, and its cell says why. */
  error(error: string, ours: boolean): string;
}

export const freezeWords: Words<FreezeWords> = {
  zh: {
    intro:
      '另存一张只有数值的副本，可以发给没有本加载项的人。本加载项的公式和它们填出的各格改成数值，格式照旧；其他公式保留，只有用“#”引用整片结果的也改成数值；出错的格（其他公式出的错也在内）改成文字，写明是什么错。原表不动。',
    sheet: '要冻结的表',
    none: '这个工作簿里没有本加载项的公式，不需要冻结。',
    look: '查找公式',
    lookEffect: '只看不改',
    button: '生成数值副本',
    effect: (name) => `新增“${name}”，不改原表`,
    found: (cells) => `有${cells}个公式要改成数值。`,
    waiting: '还有公式正在计算。请等它们算完，再点“查找公式”。',
    unknownName: '有公式显示#NAME?，还没有结果。请先用“修复”，再来冻结。',
    copyName: (sheet) => `${sheet}(数值)`,
    error: (error, ours) =>
      `${error}（${(ours ? zhOurs[error] : undefined) ?? zhErrors[error] ?? '公式出错，请看它引用的格子'}）`,
  },
  en: {
    intro:
      'Makes a copy with values only, for people without this add-in. Our formulas and all that they fill become values, looks stay; other formulas stay, but for those that ask for a whole result with “#”. Cells with errors, of other formulas too, become text that says which. The sheet itself is not changed.',
    sheet: 'Sheet to freeze',
    none: 'No sheet of this workbook has formulas of this add-in: there is nothing to freeze.',
    look: 'Look for formulas',
    lookEffect: 'changes nothing',
    button: 'Make the copy',
    effect: (name) => `adds “${name}”, changes no sheet`,
    found: (cells) => `${counted(cells, 'formula becomes a value', 'formulas become values')}.`,
    waiting: 'Some formulas are still being calculated. Wait for them and look again.',
    unknownName: 'Some formulas show #NAME? and have no result. Repair them first.',
    copyName: (sheet) => `${sheet} (values)`,
    error: (error, ours) =>
      `${error} (${(ours ? enOurs[error] : undefined) ?? enErrors[error] ?? 'look at the cells to which the formula refers'})`,
  },
};

const zhOurs: Readonly<Record<string, string>> = {
  '#VALUE!': '缺少事实或填写有误，原因见原表此格的提示',
  '#N/A': '办法未规定、待定或查无此项，原因见原表此格的提示',
};
const zhErrors: Readonly<Record<string, string>> = {
  '#SPILL!': '结果要占的格子里有内容',
  '#REF!': '引用的格子已删除',
  '#DIV/0!': '除数为零',
  '#NUM!': '数字超出范围',
};
const enOurs: Readonly<Record<string, string>> = {
  '#VALUE!': 'a fact is missing or wrong; the message at the cell of the sheet says which',
  '#N/A': 'open, undecided or unknown; the message at the cell of the sheet says which',
};
const enErrors: Readonly<Record<string, string>> = {
  '#SPILL!': 'other cells are in the way of the result',
  '#REF!': 'cells that it refers to are gone',
  '#DIV/0!': 'division by zero',
  '#NUM!': 'a number out of range',
};
