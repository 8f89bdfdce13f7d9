import type { Basis } from '../stamp/stamp';

/**
 * What stands above and below the table of every sheet. All texts may be edited before the sheet is written; a blank
 * name or date leaves a line to write on, a blank number or period is left out.
 */
export interface SheetHead {
  /** The heading, such as 2024年度上稿奖励; the kind of sheet is added to it. */
  readonly title: string;
  readonly office: string;
  /** The scheme's name as a clerk knows it. */
  readonly scheme: string;
  readonly documentNumber: string;
  /** Such as 2024年1月至12月. */
  readonly period: string;
  /** 制表 */
  readonly preparedBy: string;
  /** 审核 */
  readonly reviewedBy: string;
  /** 批准 */
  readonly approvedBy: string;
  /** The date beside the names, as it shall be printed. */
  readonly date: string;
  /** What the figures rest on; without it the sheet has no stamp. */
  readonly basis: Basis | undefined;
}

/** A head without names, dates and stamp: they are left to write on. */
export const plainHead = (given: Partial<SheetHead>): SheetHead => ({
  title: '',
  office: '',
  scheme: '',
  documentNumber: '',
  period: '',
  preparedBy: '',
  reviewedBy: '',
  approvedBy: '',
  date: '',
  basis: undefined,
  ...given,
});
