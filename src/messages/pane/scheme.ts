import { type Words, counted } from '../language';

/** The lines of the heading that can be typed. */
type HeadLabel =
  'title' | 'period' | 'office' | 'scheme' | 'documentNumber' | 'preparedBy' | 'reviewedBy' | 'approvedBy' | 'date';

/** Words for a scheme in the clerk's hands. Amounts come as they shall be shown. */
export interface SchemePaneWords {
  readonly own: string;
  readonly ownMeaning: string;
  readonly builtIns: string;
  readonly onSheets: string;
  missing(sheet: string): string;
  renamed(from: string, to: string): string;
  withoutTables(sheet: string): string;
  holdsTables(sheet: string): string;
  readonly use: string;
  broken(scheme: string, count: number): string;
  readonly put: {
    readonly button: string;
    readonly effect: string;
    sheetName(scheme: string): string;
  };
  readonly reread: { readonly button: string; effect(sheet: string): string };
  readonly checks: {
    readonly heading: string;
    readonly none: string;
    summary(errors: number, doubts: number): string;
    goTo(cell: string): string;
    /** Behind what is wrong in a cell that a merge hides: what is typed there goes to the first cell of the merge. */
    merged(first: string): string;
  };
  readonly amendments: {
    readonly heading: string;
    readonly compareWith: string;
    readonly nothing: string;
    same(scheme: string): string;
    summary(added: number, removed: number, changed: number): string;
    readonly kinds: Readonly<Record<'added' | 'removed' | 'changed', string>>;
    change(column: string, from: string, to: string): string;
    readonly blank: string;
    readonly noClause: string;
  };
  readonly effects: {
    readonly counting: string;
    total(yuan: string): string;
    more(yuan: string): string;
    less(yuan: string): string;
    readonly equal: string;
    undecided(rows: number): string;
  };
  readonly head: {
    readonly heading: string;
    readonly labels: Readonly<Record<HeadLabel, string>>;
    readonly byHand: string;
  };
}

const zh: SchemePaneWords = {
  own: '自编',
  ownMeaning: '写在本工作簿的工作表上，可以改。',
  builtIns: '自带的办法',
  onSheets: '写在工作表上的办法',
  missing: (sheet) => `找不到放办法的工作表“${sheet}”，可能已改名或删除。请先在“办法”里重新选择，再看金额。`,
  renamed: (from, to) =>
    `放办法的工作表“${from}”现在叫“${to}”：名称改了，内容没有变，接着按它计算；原来记下的都跟着过来了。`,
  withoutTables: (sheet) =>
    `工作表“${sheet}”上没有办法的表。每张表要有标题行，如奖励表须有“奖项”“金额”两列。请检查标题行，或在“办法”里改选。`,
  holdsTables: (sheet) => `“${sheet}”上有办法的表。`,
  use: '用作办法',
  broken: (scheme, count) => `办法“${scheme}”有${count}处看不懂，改好以前不计算。请在“办法”页逐处查看。`,
  put: {
    button: '放到工作表',
    effect: '新增1张表，在上面可以改',
    sheetName: (scheme) => `${scheme}办法`,
  },
  reread: { button: '重新读取办法', effect: (sheet) => `按“${sheet}”现在的内容重算` },
  checks: {
    heading: '检查',
    none: '没有发现问题',
    summary: (errors, doubts) =>
      [errors > 0 ? `${errors}处要改` : '', doubts > 0 ? `${doubts}处请核对` : '']
        .filter((part) => part !== '')
        .join('，'),
    goTo: (cell) => `选中${cell}`,
    merged: (first) => `这一格与${first}合并着，填的字只会进${first}：请先选中它取消合并，再逐行填写。`,
  },
  amendments: {
    heading: '与原办法比较',
    compareWith: '与哪个办法比较',
    nothing: '不比较',
    same: (scheme) => `与“${scheme}”逐行相同`,
    summary: (added, removed, changed) => `新增${added}行，删去${removed}行，改动${changed}行`,
    kinds: { added: '新增', removed: '删去', changed: '改动' },
    change: (column, from, to) => `${column} ${from} → ${to}`,
    blank: '（空）',
    noClause: '未注明条款',
  },
  effects: {
    counting: '正在计算各种读法的金额…',
    total: (yuan) => `${yuan}元`,
    more: (yuan) => `多${yuan}元`,
    less: (yuan) => `少${yuan}元`,
    equal: '不变',
    undecided: (rows) => `待定${rows}行`,
  },
  head: {
    heading: '表头',
    labels: {
      title: '标题',
      period: '期间',
      office: '编制单位',
      scheme: '依据的文件',
      documentNumber: '文号',
      preparedBy: '制表',
      reviewedBy: '审核',
      approvedBy: '批准',
      date: '日期',
    },
    byHand: '留空，打印后手写',
  },
};

const en: SchemePaneWords = {
  own: 'Own',
  ownMeaning: 'Stands on a sheet of this workbook and can be changed.',
  builtIns: 'Rules that come with it',
  onSheets: 'Rules on a sheet',
  missing: (sheet) =>
    `The sheet “${sheet}” with the rules is not there; it may have been renamed or removed. Choose again under “Rules” before you rely on any amount.`,
  renamed: (from, to) =>
    `The sheet “${from}” with the rules is called “${to}” now: the name was changed, the content was not. It stays in use, with all that was kept about it.`,
  withoutTables: (sheet) =>
    `The sheet “${sheet}” holds no tables of rules. Each table needs its header, such as 奖项 and 金额 for awards. Check the headers, or choose another sheet under “Rules”.`,
  holdsTables: (sheet) => `“${sheet}” holds tables of rules.`,
  use: 'Use as the rules',
  broken: (scheme, count) =>
    `The rules “${scheme}” have ${counted(count, 'cell')} that cannot be read. Nothing is reckoned until they are mended: see the tab “Rules”.`,
  put: {
    button: 'Put on a sheet',
    effect: 'Adds 1 sheet that you can edit',
    sheetName: (scheme) => `${scheme}办法`,
  },
  reread: { button: 'Read the rules again', effect: (sheet) => `Reckons by what “${sheet}” says now` },
  checks: {
    heading: 'Checks',
    none: 'Nothing found',
    summary: (errors, doubts) =>
      [errors > 0 ? `${errors} to mend` : '', doubts > 0 ? `${doubts} to look at` : '']
        .filter((part) => part !== '')
        .join(', '),
    goTo: (cell) => `Select ${cell}`,
    merged: (first) =>
      ` It is merged with ${first}, where all that is typed here would go: unmerge the cells, then fill every row.`,
  },
  amendments: {
    heading: 'Compared with the original',
    compareWith: 'Compare with',
    nothing: 'Do not compare',
    same: (scheme) => `Every row is as in “${scheme}”`,
    summary: (added, removed, changed) => `${added} added, ${removed} removed, ${changed} changed`,
    kinds: { added: 'Added', removed: 'Removed', changed: 'Changed' },
    change: (column, from, to) => `${column} ${from} → ${to}`,
    blank: '(blank)',
    noClause: 'No clause given',
  },
  effects: {
    counting: 'Reckoning every reading…',
    total: (yuan) => `${yuan} yuan`,
    more: (yuan) => `${yuan} yuan more`,
    less: (yuan) => `${yuan} yuan less`,
    equal: 'No change',
    undecided: (rows) => `${counted(rows, 'row')} undecided`,
  },
  head: {
    heading: 'Heading',
    labels: {
      title: 'Title',
      period: 'Period',
      office: 'Office',
      scheme: 'Document',
      documentNumber: 'Number',
      preparedBy: 'Prepared by',
      reviewedBy: 'Reviewed by',
      approvedBy: 'Approved by',
      date: 'Date',
    },
    byHand: 'Blank: filled in by hand',
  },
};

export const schemePaneWords: Words<SchemePaneWords> = { zh, en };
