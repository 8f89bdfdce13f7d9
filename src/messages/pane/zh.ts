import { rowZh } from '../row-names';
import type { MissingFact, PaneWords } from './pane';

/** 请在F12填写字数; where no column has the fact, it is chosen or added first. */
function fillIn(facts: readonly MissingFact[]): string {
  const inCells = facts.flatMap(({ fact, cell }) => (cell === undefined ? [] : [`${cell}填写${fact}`]));
  const without = facts.flatMap(({ fact, cell }) => (cell === undefined ? [fact] : []));
  const parts = [
    inCells.length > 0 ? `请在${inCells.join('、')}` : '',
    without.length > 0 ? `台账里没有${without.join('、')}这一列，请在“列”里指定，或在台账里加上` : '',
  ];
  return `${parts.filter((part) => part !== '').join('；')}。`;
}

export const paneChinese: PaneWords = {
  name: '奖励核算',
  opening: '正在打开…',
  lines: { scheme: '办法', tracker: '台账', award: '奖项', columns: '列' },
  scheme: {
    pick: '请选择办法',
    none: '这张表的列名和已有的办法都对不上。请在“办法”里选择本单位的办法，或在“台账”里改选工作表。评先、计分、考勤也先选办法。',
    status: { 'in force': '现行', repealed: '已失效', unknown: '效力不明' },
    statusMeaning: {
      'in force': '这份文件现行有效。',
      repealed: '发布单位已标明这份文件失效，只能用来核对当年的奖励。',
      unknown: '没有查到这份文件是否仍然有效，用前请确认。',
    },
  },
  tracker: {
    pick: '请选择台账',
    reread: '重新读取',
    stale: '台账在读取之后有改动，下面还是改动前的行号和金额。',
    unread: '台账还没有算完。请点右上角的“重新读取”再来一次，或在“台账”里改选工作表。',
    sheets: '工作表',
    hidden: (sheet) => `${sheet}（已隐藏）`,
    header: '表头在哪一行',
    findHeader: '自动查找',
    headerRow: (row) => `第${row}行`,
    together: '，左右接着读',
    alone: (range) => `，只读${range}`,
    rows: (count) => `${count}行`,
    isRules: '这张表是办法，不是台账。请在“台账”里选登记数据的工作表。',
    holdsRules: '放着办法，一般不是台账',
    elsewhere: (sheet) => `您正在看“${sheet}”。`,
    readThis: '改读这张表',
    fitting: '列名对得上的工作表：',
    readOther: (sheet) => `改读“${sheet}”`,
  },
  award: {
    pick: '请选择奖项',
    byColumn: '按“奖项”列逐行计算',
    proposed: '按列名推荐',
    noneFits: (scheme) => `这张表的列名与“${scheme}”的奖项对不上。请在“奖项”里选定要算的奖项，或在“台账”里改选工作表。`,
    noAwards: (scheme) => `“${scheme}”没有规定奖项，不算奖金。日程、督办、计分等请到“更多”里做。`,
    notForContest: (tab) => `看谁够资格、评先，不用选奖项，请点“${tab}”。`,
  },
  columns: {
    used: '使用的列',
    defaults: '没有这一列，按默认值',
    missing: '没有这一列',
    spare: '没有也可以，有就指定',
    unused: '计算用不到的列',
    amount: '原金额',
    noColumn: '不用任何列',
    equals: (fact, value) => `${fact}=${value}`,
    fromColumn: (fact, column) => `${fact}←${column}`,
    nearColumn: (fact, column) => `${fact}≈${column}`,
    column: (letter, header) => `${letter}列 ${header}`,
    change: (fact) => `改选“${fact}”所在的列`,
    useFor: (column) => `“${column}”这一列是`,
    summary: (used, defaults, missing, unused) =>
      [
        `用到${used}列`,
        defaults > 0 ? `默认值${defaults}项` : '',
        missing > 0 ? `缺${missing}项` : '',
        unused > 0 ? `未用${unused}列` : '',
      ]
        .filter((part) => part !== '')
        .join('，'),
  },
  readings: {
    named: (id, question) => `${id}：${question}`,
    source: (clause, note) => [clause && `依据${clause}`, note].filter(Boolean).join('，'),
    summary: (id, chosen) => `${id}=${chosen}`,
    ask: (rows) => `办法里有一句话可以两样理解，有${rows}行的金额取决于它。请选定，选定的读法会写在表上。`,
    heading: '释义',
    notChosen: '尚未选定',
  },
  tabs: { check: '核对', rows: '计奖', contest: '评先', whatif: '测算', scheme: '办法', more: '更多' },
  qualifyTab: '资格',
  check: {
    due: '应发',
    written: '原表',
    differences: '各笔差异',
    net: { over: '差额 多发', under: '差额 少发', equal: '差额' },
    over: '多发',
    under: '少发',
    unknown: '待定',
    cases: (count) => `${count}笔`,
    allEqual: '逐行核对，能核对的原表金额都与办法一致。',
    noneCompared: '还没有一行能核对。请打开下面的“需要看一看”，逐类补齐或改正，再点右上角的“重新读取”。',
    apart: (count, clerk) => `待定${count}笔未计入，原表在这些行写了${clerk}元。`,
    wrongTotal: (row, written, sum) => `原表${rowZh(row)}合计${written}元，与逐行相加的${sum}元不符。`,
    wrote: (amount) => `原${amount}`,
    wroteNothing: '原未填',
    ours: (amount) => `应${amount}`,
    showAll: '显示全部差异',
    together: (rows) => `${rows}合写一个金额，一起核对。`,
  },
  rows: {
    search: '找姓名、标题、奖项…',
    undecided: '待定',
    certain: '确定',
    certainInAll: '全表确定',
    nothing: '0元',
    count: (count) => `${count}行`,
    none: '没有符合的行。',
    searching: '正在查找…',
    clear: '显示全部',
    row: rowZh,
    noName: '未填姓名',
    goTo: (row) => `在表中选中${rowZh(row)}`,
    goToCell: (cell) => `在表中选中${cell}`,
  },
  issues: {
    heading: '需要看一看',
    kinds: (kinds) => `${kinds}类`,
    missing: (facts) => `缺${facts.join('、')}`,
    fault: (fact) => `${fact}填写有误`,
    open: '办法未规定金额',
    pending: '须由人决定',
    refused: '不予受理',
    unreckonable: '算式无法计算',
    unread: (readings) => `释义“${readings.join('、')}”未选定`,
    awardUnknown: '办法里没有的奖项',
    sameThing: '同稿已在别行计奖',
    waiting: '同稿的另一行还没有定，先别发',
    gated: '未达到门槛',
    noClause: '没有条款适用',
    blankCount: {
      title: (fact) => `${fact}空着，按1算`,
      text: (fact) => `这些行的“${fact}”空着，一行按1次算。没有的请在格子里填0，再重新读取。`,
    },
    countUnsure: {
      title: (fact) => `${fact}按1算`,
      text: (fact, columns) =>
        `没有一列叫“${fact}”，每行按1算。${columns.map((column) => `“${column}”`).join('、')}要是它，请点开“列”，把那一列选作“${fact}”；不是就不用管。`,
    },
    unlistedValue: {
      title: (fact) => `${fact}与办法写法不同`,
      text: (given, listed) =>
        `“${given}”没有条款适用，办法里写的是“${listed}”。是一个意思的，请把原表改成“${listed}”，再重新读取；不是的不用改。`,
    },
    noNames: {
      title: '没有姓名列',
      text: '没有一列叫“姓名”，生成的表上每一行都会写“（未填姓名）”。姓名在别的列里的，请点开“列”，把那一列选作“姓名”。',
    },
  },
  book: {
    onlyThisAward: '只看本奖项',
    notInForce: '释义另取时适用',
    notChosen: '释义未选定',
    use: (rows, yuan) => `本表${rows}行，${yuan}元`,
    leftOpen: { amount: '未规定', weight: '权重未规定', day: '日期未规定' },
    anyCase: '不论条件',
    rows: (count) => `${count}条`,
  },
  write: {
    button: (over) => {
      if (over.length > 1) return '生成明细、汇总和签领表';
      const [other] = over.map((kind) => ({ summary: '汇总表', 'sign-off': '签领表' })[kind]);
      return other === undefined ? '生成奖励明细' : `生成奖励明细和${other}`;
    },
    effect: (sheets, hidden) => `新增${sheets}张表，不改原表${hidden > 0 ? `；筛选或隐藏的${hidden}行也算在内` : ''}`,
    also: '同时生成',
    kinds: { summary: '个人汇总', 'sign-off': '签领表' },
    nothing: '没有可以写入的奖励',
    made: (sheets) => `已生成${sheets}张：`,
    remove: '撤回',
  },
  read: { button: '读取当前工作表', effect: '只读取，不改动' },
  busy: {
    reading: '正在读取',
    reckoning: '正在计算',
    checking: '正在看原表有没有改动',
    laying: '正在排表',
    writing: '正在写入',
    removing: '正在撤回',
  },
  progress: (done, total) => `${done}/${total}行`,
  cancel: '取消',
  dismiss: '知道了',
  notice: {
    trackerChanged: '台账或办法在读取之后有改动，已按现在的内容重新计算，还没有写入。请看过后再点一次。',
    trackerRenamed: (from, to) =>
      `台账“${from}”现在叫“${to}”：名称改了，内容没有变，接着按它计算。刚才要做的如果没有做成，请再点一次。`,
    settingNotKept: (why) => `本次选择有效，但没能存进工作簿，下次要重新选。原因：${why}`,
    unfinished: (sheets) =>
      `上次生成表格时中断，留下了没有写完的工作表：${sheets.join('、')}。这些表请不要使用，可以删除后重新生成。`,
    removed: (sheets) => `已撤回，删除了刚生成的工作表：${sheets.join('、')}。`,
    madeEdited: (sheets) =>
      `${sheets.map((sheet) => `“${sheet}”`).join('、')}生成以后改动过，撤回会连同这些改动一起删除，删了找不回来。确定要删，请再点一次“撤回”。`,
    madeUndone: (sheets) =>
      `刚才的生成在Excel里被撤销了一部分，剩下的表请不要使用：${sheets.join('、')}。请点下面的“撤回”删掉，再重新生成；按“恢复”也可以把它们变回来。`,
    cellsHidden: (address) => `已选中${address}，但它被筛选掉或隐藏了，在表上看不到。取消筛选或取消隐藏后再点一次。`,
    sheetHidden: (sheet) =>
      `工作表“${sheet}”隐藏着，没法选中里面的格子。请右键点任意一张工作表的标签，选“取消隐藏”，再点一次。`,
  },
  sentence: {
    row: rowZh,
    missing: (row, facts, award) =>
      `${rowZh(row)}缺${facts.map(({ fact }) => fact).join('、')}，无法确定“${award}”的金额。${fillIn(facts)}`,
    fault: (cell, fault) => (cell === undefined ? fault : `${cell}：${fault}`),
    unread: (readings) => `释义“${readings.join('、')}”还没有选定，金额取决于它。请在上方选定。`,
    unknownAward: (written, cell) =>
      written === ''
        ? `这一行没有填奖项。请在${cell}填写。`
        : `办法里没有奖项“${written}”。请改正${cell}，或在“奖项”里选定奖项。`,
  },
  head: {
    period: ({ from, until }) => {
      const begin = `${from.year}年${from.month}月`;
      if (from.year === until.year && from.month === until.month) return begin;
      return `${begin}至${from.year === until.year ? '' : `${until.year}年`}${until.month}月`;
    },
    title: (year, award) => `${year === undefined ? '' : `${year}年度`}${award}`,
    titleOf: (period, award) => `${period}${award}`,
    severalAwards: '各项奖励',
  },
};
