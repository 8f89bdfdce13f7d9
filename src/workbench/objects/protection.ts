import type { SheetId } from '../model/sheet';
import type { ObjectType } from '../richapi/object-type';
import { accessDenied, invalidOperation } from '../richapi/errors';
import type { ObjectContext } from './context';
import { sheetInfo } from './range-target';

/** Excel.WorksheetProtection. Passwords are accepted and not checked; finer options are not kept. */
export const worksheetProtection: ObjectType<{ readonly context: ObjectContext; readonly sheet: SheetId }> = {
  name: 'WorksheetProtection',
  scalars: { Protected: { get: ({ context, sheet }) => sheetInfo(context, sheet).protected } },
  methods: {
    Protect: ({ context, sheet }) => {
      if (sheetInfo(context, sheet).protected) throw invalidOperation('The sheet is protected already.');
      context.grid.updateSheet(sheet, { protected: true });
    },
    Unprotect: ({ context, sheet }) => context.grid.updateSheet(sheet, { protected: false }),
  },
};

/** Excel.WorkbookProtection: of the structure, that is of the sheets' order and names. */
export const workbookProtection: ObjectType<ObjectContext> = {
  name: 'WorkbookProtection',
  scalars: { Protected: { get: ({ grid }) => grid.workbook().structureProtected } },
  methods: {
    Protect: ({ grid }) => grid.protectStructure(true),
    Unprotect: ({ grid }) => grid.protectStructure(false),
  },
};

/** Refuses changes of the workbook's sheets while its structure is protected. */
export function assertStructureOpen({ grid }: ObjectContext): void {
  if (grid.workbook().structureProtected) throw accessDenied();
}
