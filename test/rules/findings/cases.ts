import type { Grid } from '../../../src/rules/scheme/range';

/** Tables that have a finding, with the cells (counted from 1) of all there is to find, and tables just beside. */
export interface FindingCases {
  readonly found: readonly {
    readonly what: string;
    readonly tables: Grid | string;
    readonly cells: readonly string[];
  }[];
  readonly sound: readonly { readonly what: string; readonly tables: Grid | string }[];
}
