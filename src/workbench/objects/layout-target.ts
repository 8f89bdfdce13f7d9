import type { PageLayout } from '../model/page-layout';
import type { SheetId } from '../model/sheet';
import type { ObjectContext } from './context';

/** The sheet whose page layout is meant. */
export interface LayoutTarget {
  readonly context: ObjectContext;
  readonly sheet: SheetId;
}

export const layoutOf = ({ context, sheet }: LayoutTarget): PageLayout => context.grid.pageLayout(sheet);

export const changeLayout = (self: LayoutTarget, patch: Partial<PageLayout>): void =>
  self.context.grid.setPageLayout(self.sheet, { ...layoutOf(self), ...patch });
