/** An award with places and no row of 奖励. */
export interface PlacesWithoutRow {
  readonly code: 'places-without-row';
  readonly award: string;
}
