import type { Words } from '../../language';
import { type TrialWords, trialWords } from './selftest-trials';

/** What was tried, what came, and what it means. */
export interface SaidFinding {
  readonly what: string;
  readonly tried: string;
  readonly came: string;
  readonly means: string;
}

interface SelftestWords extends TrialWords {
  readonly intro: string;
  readonly button: string;
  readonly effect: string;
  readonly write: string;
  readonly writeEffect: string;
  readonly list: string;
  readonly scratch: string;
  readonly sheetName: string;
  readonly title: string;
  readonly heads: readonly [number: string, what: string, tried: string, came: string, means: string];
  note(time: string): string;
  readonly office: string;
  readonly officeTried: string;
  readonly officeMeans: string;
  readonly sets: string;
  readonly setsTried: string;
  readonly setsMeans: string;
  readonly missingSet: string;
  readonly language: string;
  readonly languageTried: string;
  languageMeans(shown: string): string;
  readonly message: SaidFinding;
  readonly print: readonly [what: string, tried: string];
  readonly printKept: string;
  readonly printLost: string;
  readonly setting: readonly [what: string, tried: string];
  readonly settingKept: string;
  readonly settingLost: string;
  readonly speed: readonly [what: string, tried: string];
  speedCame(entered: string, calculated: string | undefined, rows: number): string;
  readonly speedMeans: string;
  readonly failed: string;
}

export const selftestWords: Words<SelftestWords> = {
  zh: {
    intro:
      '在一张临时表上试一试这台电脑的Excel：空白格、出错的格、日期怎样传给公式，一个公式的结果能否自动填满下面各格，打印设置能否保存，一万个公式要多久。试完自动删去临时表。结果只留在这里，不发往任何地方；可以写成一张表，交给帮您解决问题的人。',
    button: '开始自检',
    effect: '约需一两分钟，临时表用完即删',
    write: '生成自检报告',
    writeEffect: '新增1张表，可以发出去',
    list: '自检结果',
    scratch: '自检临时表',
    sheetName: '自检报告',
    title: '自检报告',
    heads: ['序号', '项目', '试了什么', '得到什么', '说明什么'],
    note: (time) => `自检时间：${time}。报告里没有台账的任何内容。`,
    ...trialWords.zh,
    office: '软件',
    officeTried: '询问Office',
    officeMeans: '最低要求Excel 2021或Microsoft 365。',
    sets: '功能集',
    setsTried: '逐项询问有没有',
    setsMeans: 'ExcelApi至少要1.13，CustomFunctionsRuntime至少要1.2。',
    missingSet: '无',
    language: '显示语言',
    languageTried: '询问Office',
    languageMeans: (shown) => `本加载项按Excel的显示语言显示${shown}。`,
    message: {
      what: '错误提示',
      tried: '程序读不到格旁的提示，请人工看一次：在任一空格填入=AWARD("澧县","上稿","级别","省级")，点格旁的标记',
      came: '看到的提示：______________________',
      means: '应看到“缺字数”和一个能用的公式。看不到说明时，可以用EXPLAIN或窗格查原因。',
    },
    print: ['打印设置', '写入A4横向、一页宽，再读回来'],
    printKept: '打印设置保存完好。',
    printLost: '打印设置没有照样保存，打印前请在“页面布局”里改成A4横向、宽一页。',
    setting: ['工作簿设置', '存一项设置，读回来，再删去'],
    settingKept: '设置能保存，选过的列下次还记得。',
    settingLost: '设置没有保存住，每次打开要重新选列。',
    speed: ['速度', '填入10000个逐行公式，等全部算完'],
    speedCame: (entered, calculated, rows) =>
      `填入${entered}秒，${calculated === undefined ? '等待时间内没有算完' : `算完${calculated}秒`}，${rows}个有结果`,
    speedMeans: '仅供参考。整表公式和窗格比逐行公式快得多。',
    failed: '没有试成，原因如左。请把报告发给维护人员。',
  },
  en: {
    intro:
      'Tries this Excel on a scratch sheet: how blanks, errors and dates reach formulas, whether results spill, whether the print set-up is kept, how long ten thousand formulas take. The scratch sheet is removed afterwards. The results stay here and go nowhere; they can be written to a sheet for whoever helps you.',
    button: 'Start',
    effect: 'takes a minute or two; the scratch sheet is removed',
    write: 'Write the report',
    writeEffect: 'adds one sheet that can be sent',
    list: 'Results',
    scratch: 'Self-test scratch',
    sheetName: 'Self-test report',
    title: 'Self-test report',
    heads: ['No.', 'What', 'Tried', 'Came', 'Means'],
    note: (time) => `Tried at ${time}. Nothing of any tracker is in this report.`,
    ...trialWords.en,
    office: 'Software',
    officeTried: 'asked Office',
    officeMeans: 'Excel 2021 or Microsoft 365 is needed.',
    sets: 'Requirement sets',
    setsTried: 'asked for each',
    setsMeans: 'ExcelApi 1.13 and CustomFunctionsRuntime 1.2 are needed at least.',
    missingSet: 'none',
    language: 'Display language',
    languageTried: 'asked Office',
    languageMeans: (shown) => `The add-in speaks ${shown} accordingly.`,
    message: {
      what: 'Messages of errors',
      tried:
        'They cannot be read by a program; please look once: enter =AWARD("澧县","上稿","级别","省级") in a blank cell and click the mark beside it',
      came: 'Message seen: ______________________',
      means:
        'It should say that 字数 is missing, with a formula that works. Where it cannot be seen, EXPLAIN and the pane say why.',
    },
    print: ['Print set-up', 'A4 landscape, one page wide, written and read back'],
    printKept: 'The print set-up is kept.',
    printLost: 'The print set-up came back changed: set A4 landscape, one page wide, before printing.',
    setting: ['Settings', 'one written, read back and removed'],
    settingKept: 'Settings are kept: chosen columns are remembered.',
    settingLost: 'Settings are not kept: columns have to be chosen each time.',
    speed: ['Speed', '10,000 single-row formulas entered and calculated'],
    speedCame: (entered, calculated, rows) =>
      `entered in ${entered} s, ${calculated === undefined ? 'not finished while waiting' : `calculated in ${calculated} s`}, ${rows} with a result`,
    speedMeans: 'For information only. Formulas over whole tables and the pane are much faster.',
    failed: 'It could not be tried; the reason stands to the left. Please send the report.',
  },
};
