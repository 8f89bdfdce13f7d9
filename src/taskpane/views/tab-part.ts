import type { ComponentType } from 'react';

/** What a tab shows, and what stands in the foot meanwhile: its one main button. */
export interface TabPart {
  readonly Panel: ComponentType;
  readonly Foot: ComponentType;
}
