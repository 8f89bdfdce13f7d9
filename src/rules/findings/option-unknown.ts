/** A reading that is none of those its 编号 offers. */
export interface OptionUnknown {
  readonly code: 'option-unknown';
  readonly id: string;
  readonly text: string;
  readonly options: readonly string[];
}
