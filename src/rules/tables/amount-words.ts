import { exactFromText } from '../../facts/quantity';

/** An amount as documents write it, in the language of the tables. */
export interface WrittenAmount {
  /** An expression: -20元 of 扣20元, 向下取整(字数/100)*10元 of 每满百字10元. */
  readonly formula: string;
  /** What it is paid for each of: 次 of 100元/次, 迟到 and 次 of 每迟到一次扣20元. */
  readonly per?: { readonly event: string; readonly unit: string };
  /** What the figure is in where that is not 元: 分 of 加5分. */
  readonly unit?: string;
  /** A share of nothing that is named: 10%, 2倍, 加倍. Only a factor can be one. */
  readonly share?: true;
  /** Said to come on top of another amount: 另加50元. */
  readonly extra?: true;
}

/** A figure that is no amount yet; `instead` is what could stand there. */
export interface AmountDoubt {
  readonly instead: readonly string[];
}

const UNIT = '(人次|班次|课时|学时|小时|[篇条件人次个项名位份天日场起户幅张节期首部本例家台宗班月年处晚夜])';
const MANY = '(\\d+|[一二两三四五六七八九十百千万]+)';

/** 每次, 每一篇 in front; 每迟到一次, 缺勤1天; 元/次, 元每篇 behind. */
const EACH = new RegExp(`^按?每(?:一|1(?!\\d))?${UNIT}(?=\\D{0,6}[\\d一二两三四五六七八九十])`);
const EVENT = new RegExp(`^每?([\\u4e00-\\u9fff]{2,6}?)(?:一|1(?!\\d))${UNIT}(?=[扣罚奖加减计记给补]|\\d)`);
const BEHIND = new RegExp(`[/每]${UNIT}$`);

const LESS = /^(另外?|再)?(?:扣[除发减款罚]?|罚款?|减发?)/;
const EXTRA = /^(?:(?:另外?|再)(?:给予|发)?(?:加|奖励?|增加|补助)?|加[奖发]?|增[发加])/;
const GIVEN = /^(?:一次性)?(?:给予|发[给放]|计发|给)?(?:奖[励金]?|补[助贴]?|[计记积得])?/;
/** 当月奖金的5%, 月奖10%, 稿费的1.5倍 */
const SHARE = /^按?(\p{L}+?)(?:的(?=\d)|(?=[\d.]+[%‰]$))(\d[\d.]*[%‰倍]?)(?:奖励|提成|计提)?$/u;

/** What a cell of 金额 writes. A text that is no way of documents to write an amount comes back as it is. */
export function writtenAmount(cell: string): WrittenAmount | AmountDoubt {
  const text = cell.replace(/^=/, '').replace(/ /g, '');
  const steps = inSteps(text);
  if (steps) return steps;
  const before = EACH.exec(text);
  const event = before ? null : EVENT.exec(text);
  const front = before ?? event;
  const behind = front ? null : BEHIND.exec(text);
  const amount = figureOf(text.slice(front?.[0].length ?? 0, behind?.index));
  if (!amount) return { formula: inTables(text) };
  const unit = before?.[1] ?? event?.[2] ?? behind?.[1];
  return unit === undefined ? amount : { ...amount, per: { event: event?.[1] ?? '', unit } };
}

/** 稿费的1.5倍 and 稿费*2/篇, in expressions. */
const inTables = (text: string): string => text.replace(/的(?=\d)/, '*').replace(/\/[篇条人次件个项]$/, '');

/** A figure with the words around it, or a share of a fact. */
function figureOf(text: string): WrittenAmount | AmountDoubt | undefined {
  if (/^(?:不予?(?:奖励?|发放?|计奖)|无奖励)$/.test(text)) return { formula: '0' };
  if (/^(?:[加翻双]倍|翻番)$/.test(text)) return { formula: '2倍', share: true };
  if (/^[减折]半$/.test(text)) return { formula: '0.5倍', share: true };
  const [less = '', further] = LESS.exec(text) ?? [];
  const extra = less === '' ? EXTRA.exec(text)?.[0] : further;
  const given = less || extra || (GIVEN.exec(text)?.[0] ?? '');
  const [, of = '', part = ''] = SHARE.exec(text) ?? [];
  // 奖励10% and 扣10% say of what no more than 10% does; 奖金的10% does.
  if (of !== '' && (of !== given || text.includes('的')))
    return { formula: less === '' ? `${of}*${part}` : `-(${of.slice(less.length)}*${part})` };
  const bare = text.slice(given.length).replace(/(?:奖[励金]|补[助贴])$/, '');
  if (isRange(bare)) return { instead: ['待定'] };
  if (exactFromText(bare) === undefined) return undefined;
  const unit =
    /[^\d.,零一二两三四五六七八九十百千万亿拾佰仟壹贰叁肆伍陆柒捌玖]*$/.exec(bare)?.[0].replace(/整$/, '') ?? '';
  if (/^[%‰倍半]/.test(unit))
    return given === '' ? { formula: bare, share: true } : { instead: [`${less === '' ? '' : '-'}本奖*${bare}`] };
  return {
    formula: less === '' ? bare : `-${bare}`,
    ...(['', '元', '块'].includes(unit) ? {} : { unit }),
    ...(extra === undefined || (extra === '加' && unit !== '元') ? {} : { extra: true }),
  };
}

/** 5000元—10000元, 500至1000元, 500元左右, 不超过300元: the document leaves the figure open. */
function isRange(text: string): boolean {
  const ends = text.split(/[-~–至到]|—+/);
  if (ends.length === 2 && ends.every((end) => exactFromText(end) !== undefined)) return true;
  const about = text.replace(/^(?:大?约|不[超高低少][过于]|最[高多低少]|至少|至多)|(?:左右|以[内下上]|封顶)$/g, '');
  return about !== text && exactFromText(about) !== undefined;
}

const STEP = new RegExp(`^每([满达])?到?${MANY}?(字|${UNIT})(.+)$`);
const STEP_BEHIND = new RegExp(`^(.+)/${MANY}?(字)$`);
/** 不足百字按百字计, (不足100字的不计), 或不足千字 */
const REST = new RegExp(
  `[,;(]?([或及])?不[足满]${MANY}字(?:的?,?(?:[也均仍]?([按算计])(?:${MANY}字)?(?:计算|[计算])?|不(?:予?(?:计[算奖]?|[算奖])|予)))?\\)?`,
);

/** So much for every so many 字 or 篇. Where the document is silent on what is left over, it can be read in three ways. */
function inSteps(text: string): WrittenAmount | AmountDoubt | undefined {
  const rest = REST.exec(text);
  const front = STEP.exec(rest ? text.replace(rest[0], '') : text);
  const behind = front ? null : STEP_BEHIND.exec(text);
  const [full, many, unit = ''] = front ? front.slice(1) : [undefined, behind?.[2], behind?.[3]];
  const size = exactFromText(many === undefined ? '1' : many.replace(/^(?=[百千万])/, '1'));
  const each = figureOf(front?.[5] ?? behind?.[1] ?? '');
  if (each === undefined || 'instead' in each || size === undefined) return undefined;
  const fact = `${unit}数`;
  if (size === 1 && full === undefined)
    return unit === '字' ? { ...each, formula: `${fact}*${each.formula}` } : undefined;
  const by = size === 1 ? fact : `${fact}/${String(size)}`;
  const [up, down] = [`向上取整(${by})*${each.formula}`, `向下取整(${by})*${each.formula}`];
  const isUp = rest !== null && (rest[1] ?? rest[3]) !== undefined;
  const isDown = full !== undefined || (rest !== null && !isUp);
  if (isUp === isDown || unit !== '字') return { instead: [up, down, `${by}*${each.formula}`] };
  return { ...each, formula: isUp ? up : down };
}
