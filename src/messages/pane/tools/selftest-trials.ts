import type { Words } from '../../language';

/** What is tried with the functions, and what the answers mean, each by the name that the trial gives it. */
export interface TrialWords {
  readonly trials: Readonly<Record<string, readonly [what: string, tried: string]>>;
  readonly meanings: Readonly<Record<string, string>>;
}

export const trialWords: Words<TrialWords> = {
  zh: {
    trials: {
      'blank-cell': ['空白格', '把一个空白格交给公式'],
      'empty-text': ['空文本', '把=""的格交给公式'],
      'boolean-cell': ['是否值当数', '把TRUE交给要数字的地方'],
      'boolean-flag': ['是否值', '把TRUE交给要“是否”的地方'],
      'error-cell': ['错误值', '把#N/A的格交给公式'],
      'date-cell': ['日期', '把2024年1月5日的格交给公式'],
      'number-as-text': ['文本数字', '把写成文本的5交给公式'],
      'blank-in-table': ['台账里的空白格', '整张表里有一个空白格'],
      'error-in-table': ['台账里的错误值', '整张表里有一格#N/A'],
      'date-in-table': ['台账里的日期', '整张表里有一个日期'],
      spill: ['自动填满', '一个公式算4行'],
    },
    meanings: {
      'as-zero': '按0传给公式。公式已能区分，凡0可能是空白格的地方说明里会写出。',
      'as-nothing': '按“没有填”传给公式。',
      'as-one': '按1传给公式。',
      'as-boolean': '按是否值或文字传给公式，不当作数字。',
      'as-yes': '认作“是”。',
      'called-with-error': '错误值传给了公式，由公式说明原因。',
      'stopped-by-excel': 'Excel不让公式运行，直接显示原来的错误，看不到我们的说明。',
      'as-serial': '按日期序号传给公式，能正常计算。',
      'as-number': '认作数字。',
      'as-text': '按文字传给公式，不当作数字。',
      'row-alone': '只有那一行出错，其他行照常计算。',
      'whole-table': '其他行也没有结果：台账里有一格出错，整列都算不出。请先改正台账里的错误值。',
      spills: '结果自动填满下面各格。',
      'no-spill': '结果没有填满下面各格。请用窗格里的“生成奖励明细”，不要用整表公式。',
      'not-known': '显示#NAME?：Excel没有装好本加载项的公式。请关闭Excel重开；仍不行，把这份报告发给维护人员。',
      'no-answer': '等了很久没有结果。请重开Excel再试。',
      unexpected: '这个结果没有预料到，请把报告发给维护人员。',
    },
  },
  en: {
    trials: {
      'blank-cell': ['Blank cell', 'a blank cell given to a formula'],
      'empty-text': ['Empty text', 'a cell with ="" given to a formula'],
      'boolean-cell': ['Yes or no as a number', 'TRUE where a number is wanted'],
      'boolean-flag': ['Yes or no', 'TRUE where yes or no is wanted'],
      'error-cell': ['Error', 'a cell with #N/A given to a formula'],
      'date-cell': ['Date', 'a cell with 5 January 2024 given to a formula'],
      'number-as-text': ['Number as text', '5 written as text'],
      'blank-in-table': ['Blank in a list', 'a whole list with a blank cell'],
      'error-in-table': ['Error in a list', 'a whole list with a cell #N/A'],
      'date-in-table': ['Date in a list', 'a whole list with a date'],
      spill: ['Spill', 'one formula for 4 rows'],
    },
    meanings: {
      'as-zero': 'It arrives as 0. The formulas cope; where a 0 may have been a blank the explanation says so.',
      'as-nothing': 'It arrives as “not given”.',
      'as-one': 'It arrives as 1.',
      'as-boolean': 'It arrives as yes or no, or as text, and is no number.',
      'as-yes': 'It counts as yes.',
      'called-with-error': 'The formula is told of the error and says what is wrong.',
      'stopped-by-excel': 'Excel does not run the formula and shows the error itself: our explanation is not seen.',
      'as-serial': 'It arrives as a serial number, which is right.',
      'as-number': 'It counts as a number.',
      'as-text': 'It arrives as text and is no number.',
      'row-alone': 'Only that row has an error, the others are reckoned.',
      'whole-table': 'The other rows have no result either: one error in a tracker stops them all. Correct it first.',
      spills: 'The result fills the cells below.',
      'no-spill': 'The result does not fill the cells below. Write the award details from the pane instead.',
      'not-known':
        '#NAME?: Excel has not installed the functions. Close Excel and open it again; if that does not help, send this report.',
      'no-answer': 'No result after a long wait. Open Excel again and try once more.',
      unexpected: 'Nobody expected this: please send the report.',
    },
  },
};
