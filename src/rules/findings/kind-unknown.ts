/** 类型 that is no word of the tables. */
export interface KindUnknown {
  readonly code: 'kind-unknown';
  readonly text: string;
}
