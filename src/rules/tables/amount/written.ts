/** An amount as documents write it, in the language of the tables. */
export interface WrittenAmount {
  /** An expression: -20元 of 扣20元, 向下取整(字数/100)*10元 of 每满百字10元. */
  readonly formula: string;
  /** What it is paid for each of. */
  readonly per?: Per;
  /** What the figure is in where that is not 元: 分 of 加5分. */
  readonly unit?: string;
  /** A share of nothing that is named: 10%, 2倍, 加倍. Only a factor can be one. */
  readonly share?: true;
  /** Said to come on top of another amount: 另加50元. */
  readonly extra?: true;
  /** On which side of the bound of its row BEYOND lies. */
  readonly beyond?: Side;
}

/** A figure that is no amount yet; `instead` is what could stand there. */
export interface AmountDoubt {
  readonly instead: readonly string[];
  readonly beyond?: Side;
}

export type Written = WrittenAmount | AmountDoubt;

/** 每迟到一次: the 次 of 迟到; `event` is blank where the amount names none (100元/次). */
export interface Per {
  readonly event: string;
  readonly unit: string;
}

/** The name of a count: 次数, 人次. */
export const countOf = (unit: string): string => (unit.length > 1 ? unit : `${unit}数`);

/** Above the bound of the row (每超一次), or lacking below it (每少一天). */
export type Side = 'above' | 'below';

/** Stands in a formula for what lies beyond the bound of its row. */
export const BEYOND = '超过部分';

export const isDoubt = (written: Written): written is AmountDoubt => 'instead' in written;

/** 5000元—10000元, 酌情: people must decide. */
export const PENDING: AmountDoubt = { instead: ['待定'] };
