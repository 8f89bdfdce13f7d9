import { absoluteAreaName, parseAddress, quoteSheetName } from '../model/address';
import { type NameInfo, areaOfName, sameName } from '../model/name';
import type { SheetId } from '../model/sheet';
import { type Args, isGiven, keyArg, optionalText, textArg, toBoolean, toText } from '../richapi/arguments';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../richapi/errors';
import { type OfficeObject, type ObjectType, bind } from '../richapi/object-type';
import type { ObjectContext } from './context';
import { findSheet, rangeTargetOf, sheetInfo } from './range-target';

interface NameTarget {
  readonly context: ObjectContext;
  readonly name: string;
  readonly scope: SheetId | null;
}

function info({ context, name, scope }: NameTarget): NameInfo {
  const found = context.grid.names().find((one) => one.scope === scope && sameName(one.name, name));
  if (!found) throw itemNotFound();
  return found;
}

function range(self: NameTarget): OfficeObject | null {
  const { context, scope } = self;
  const target = areaOfName(info(self));
  if (!target) return null;
  const sheet =
    target.sheet === null ? sheetInfo(context, scope ?? context.grid.activeSheet()) : findSheet(context, target.sheet);
  return sheet && context.make.range(sheet.id, target.area);
}

const isRange = (formula: string): boolean => parseAddress(formula.replace(/^=/, '')) !== null;

/** Excel.NamedItem */
const namedItem: ObjectType<NameTarget> = {
  name: 'NamedItem',
  id: ({ name }) => name,
  scalars: {
    Name: { get: (self) => info(self).name },
    _Id: { get: ({ name }) => name },
    Formula: {
      get: (self) => info(self).formula,
      set: (self, value) => {
        const formula = toText(value);
        self.context.grid.setName({ ...info(self), formula: formula.startsWith('=') ? formula : `=${formula}` });
      },
    },
    Value: { get: (self) => info(self).formula.replace(/^=/, '').replaceAll('$', '') },
    Type: { get: (self) => (isRange(info(self).formula) ? 'Range' : 'String') },
    Comment: {
      get: (self) => info(self).comment,
      set: (self, value) => self.context.grid.setName({ ...info(self), comment: toText(value) }),
    },
    Visible: {
      get: (self) => info(self).visible,
      set: (self, value) => self.context.grid.setName({ ...info(self), visible: toBoolean(value) }),
    },
    Scope: { get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
  },
  children: {
    Worksheet: ({ context, scope }) => {
      if (scope === null) throw itemNotFound();
      return context.make.worksheet(scope);
    },
    WorksheetOrNullObject: ({ context, scope }) => (scope === null ? null : context.make.worksheet(scope)),
  },
  methods: {
    GetRange: (self) => {
      const found = range(self);
      if (!found) throw itemNotFound();
      return found;
    },
    GetRangeOrNullObject: range,
    Delete: ({ context, name, scope }) => context.grid.deleteName(name, scope),
  },
};

interface NamesTarget {
  readonly context: ObjectContext;
  readonly sheet: SheetId | null;
}

const items = ({ context, sheet }: NamesTarget): OfficeObject[] =>
  context.grid
    .names()
    .filter(({ scope }) => scope === sheet)
    .map(({ name, scope }) => bind(namedItem, { context, name, scope }));

function find({ context, sheet }: NamesTarget, key: string | number): OfficeObject | null {
  const found = context.grid.names().find(({ name, scope }) => scope === sheet && sameName(name, String(key)));
  return found ? bind(namedItem, { context, name: found.name, scope: sheet }) : null;
}

function formulaArg(context: ObjectContext, args: Args, index: number): string {
  const target = rangeTargetOf(args[index]);
  if (target) return `=${quoteSheetName(sheetInfo(context, target.sheet).name)}!${absoluteAreaName(target.area)}`;
  const text = textArg(args, index);
  return text.startsWith('=') ? text : `=${text}`;
}

function add(self: NamesTarget, args: Args): OfficeObject {
  const { context, sheet } = self;
  const name = textArg(args, 0);
  const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && parseAddress(name) === null && name.length <= 255;
  if (!legal || !isGiven(args, 1)) throw invalidArgument();
  if (find(self, name)) throw itemAlreadyExists();
  context.grid.setName({
    name,
    scope: sheet,
    formula: formulaArg(context, args, 1),
    comment: optionalText(args, 2) ?? '',
    visible: true,
  });
  return bind(namedItem, { context, name, scope: sheet });
}

/** Excel.NamedItemCollection */
export const namedItemCollection: ObjectType<NamesTarget> = {
  name: 'NamedItemCollection',
  items,
  indexer: (self, args) => {
    const found = find(self, keyArg(args, 0));
    if (!found) throw itemNotFound();
    return found;
  },
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: (self) => items(self).length,
    GetItemOrNullObject: (self, args) => find(self, keyArg(args, 0)),
  },
};
