/** A 用例 that does not hold; `got` is "" where no amount comes out. */
export interface ExampleFails {
  readonly code: 'example-fails';
  readonly award: string;
  readonly due: string;
  readonly got: string;
}
