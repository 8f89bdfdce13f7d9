import { exactFromText } from '../../facts/quantity';
import { beyondBound } from './amount-beyond';
import { type AmountDoubt, figureOf, pointsOf, UNIT, withoutUnit, type WrittenAmount } from './amount-figure';
import { limitedAmount, withinLimits } from './amount-limits';
import { partsOf } from './amount-parts';

const MANY = '(\\d+|[一二两三四五六七八九十百千万]+)';

/** 每次, 每一篇 in front; 每迟到一次, 缺勤1天; 元/次, 元每篇 behind; 每人每天. */
const EACH = new RegExp(`^按?每(?:一|1(?!\\d))?${UNIT}(?=\\D{0,6}[\\d一二两三四五六七八九十])`);
const EVENT = new RegExp(`^每?([\\u4e00-\\u9fff]{2,6}?)(?:一|1(?!\\d))${UNIT}(?=[扣罚奖加减计记给补]|\\d)`);
const BEHIND = new RegExp(`[/每]${UNIT}$`);
const EACH_OF_EACH = new RegExp(`^每人每${UNIT}(\\D{0,4}\\d.*)$`);

/** 按在岗月数折算: the share of the year, or a rate as it stands. */
const PRORATED = /^按(?:实际|照)?(.+?)(?:折[算发]|计[算发]|发放)$/;

/** What a cell of 金额 writes. A text that is no way of documents to write an amount comes back as it is. */
export function writtenAmount(cell: string): WrittenAmount | AmountDoubt {
  const text = cell.replace(/^=/, '').replace(/ /g, '');
  if (/^-?\d+(?:\.\d+)?元?$/.test(text)) return { formula: text };
  const clauses = text.length < LONGEST && /[,;(]/.test(text) ? withClauses(text) : undefined;
  const steps = clauses ?? beyondBound(text) ?? inSteps(text);
  if (steps) return steps;
  const of = PRORATED.exec(text)?.[1];
  if (of !== undefined) return { instead: [`${of}${of.endsWith('月数') ? '/12' : ''}`] };
  const [, unitOfBoth, daily = ''] = EACH_OF_EACH.exec(text) ?? [];
  if (unitOfBoth !== undefined) return { instead: [`${unitOfBoth}数*${daily}`, `人数*${unitOfBoth}数*${daily}`] };
  const before = EACH.exec(text);
  const event = before ? null : EVENT.exec(text);
  const front = before ?? event;
  const behind = front ? null : BEHIND.exec(text);
  const amount = figureOf(text.slice(front?.[0].length ?? 0, behind?.index));
  if (!amount) return { formula: inTables(text), ...pointsOf(text) };
  const unit = before?.[1] ?? event?.[2] ?? behind?.[1];
  return unit === undefined ? amount : { ...amount, per: { event: event?.[1] ?? '', unit } };
}

/** Longer cells are no amount in words. */
const LONGEST = 100;

/** What stands behind an amount: its limits, or what a part of a day counts for. */
function withClauses(text: string): WrittenAmount | AmountDoubt | undefined {
  const limited = limitedAmount(text);
  if (limited) return withinLimits(writtenAmount(limited.amount), limited);
  const parts = partsOf(text);
  const whole = parts && writtenAmount(parts.amount);
  return parts && whole && !('instead' in whole) && whole.per
    ? { instead: [`${parts.count}*${whole.formula}`] }
    : undefined;
}

/** 稿费的1.5倍 and 稿费*2/篇, in expressions. */
const inTables = (text: string): string =>
  withoutUnit(text.replace(/的(?=\d)/, '*').replace(/\/[篇条人次件个项]$/, ''));

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
  if (isUp === isDown || unit !== '字')
    return { instead: full === undefined ? [up, down, `${by}*${each.formula}`] : [down] };
  return { ...each, formula: isUp ? up : down };
}
