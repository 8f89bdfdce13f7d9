import { type Area, isWholeColumns, isWholeRows } from '../model/area';
import { absoluteAreaName, areaName, parseAddress } from '../model/address';
import type { PageLayout, PrintZoom } from '../model/page-layout';
import { type Args, oneOf, toBoolean, toNumber, toRecord } from '../richapi/arguments';
import { invalidArgument, itemNotFound } from '../richapi/errors';
import { type OfficeObject, type ObjectType, type Scalar, bind } from '../richapi/object-type';
import type { Json } from '../richapi/wire';
import { headerFooterGroup } from './header-footer';
import { type LayoutTarget, changeLayout, layoutOf } from './layout-target';
import { rangeArg } from './range-target';

/** A property of the wire that is one property of the layout. */
function layoutScalar<K extends keyof PageLayout>(
  property: K,
  convert: (value: Json) => PageLayout[K],
): Scalar<LayoutTarget> {
  return {
    get: (self) => layoutOf(self)[property] as Json,
    set: (self, value) => changeLayout(self, { [property]: convert(value) } as Partial<PageLayout>),
  };
}

const PAPERS = [
  ...[
    'Letter',
    'LetterSmall',
    'Tabloid',
    'Ledger',
    'Legal',
    'Statement',
    'Executive',
    'A3',
    'A4',
    'A4Small',
    'A5',
    'B4',
    'B5',
    'Folio',
  ],
  ...['Quatro', 'Paper10x14', 'Paper11x17', 'Note', 'Csheet', 'Dsheet', 'Esheet', 'User'],
];

/** Pages to fit on: a positive whole number; nothing means as many as it takes. */
function pages(value: Json | undefined): number | null {
  if (value === undefined || value === null || value === 0 || value === '') return null;
  const count = toNumber(value);
  if (!Number.isInteger(count) || count < 1) throw invalidArgument();
  return count;
}

function toZoom(value: Json): PrintZoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = toRecord(value);
  if (scale !== undefined && scale !== null) {
    const percent = toNumber(scale);
    if (percent < 10 || percent > 400) throw invalidArgument();
    return { kind: 'scale', percent };
  }
  return { kind: 'fit', wide: pages(horizontalFitToPages), tall: pages(verticalFitToPages) };
}

const fromZoom = (zoom: PrintZoom): Json =>
  zoom.kind === 'scale'
    ? { scale: zoom.percent }
    : {
        ...(zoom.wide === null ? {} : { horizontalFitToPages: zoom.wide }),
        ...(zoom.tall === null ? {} : { verticalFitToPages: zoom.tall }),
      };

function toMargin(value: Json): number {
  const points = toNumber(value);
  if (points < 0) throw invalidArgument();
  return points;
}

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setMargins(self: LayoutTarget, args: Args): void {
  const unit = POINTS[oneOf(args[0], ['Points', 'Inches', 'Centimeters'] as const)];
  const { top, bottom, left, right, header, footer } = toRecord((args[1] ?? null) as Json);
  const given = {
    topMargin: top,
    bottomMargin: bottom,
    leftMargin: left,
    rightMargin: right,
    headerMargin: header,
    footerMargin: footer,
  };
  const patch = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, toMargin(value) * unit]],
    ),
  );
  changeLayout(self, patch);
}

/** The range that a stored address means; null where none is stored. */
function stored(
  { context, sheet }: LayoutTarget,
  address: string | null,
  make: (area: Area) => OfficeObject,
): OfficeObject | null {
  const area = address === null ? undefined : parseAddress(address)?.area;
  return area && context.grid.sheets().some(({ id }) => id === sheet) ? make(area) : null;
}

const required = (object: OfficeObject | null): OfficeObject => {
  if (!object) throw itemNotFound();
  return object;
};

const printArea = (self: LayoutTarget) =>
  stored(self, layoutOf(self).printArea, (area) => self.context.make.rangeAreas(self.sheet, [area]));
const titleRows = (self: LayoutTarget) =>
  stored(self, layoutOf(self).titleRows, (area) => self.context.make.range(self.sheet, area));
const titleColumns = (self: LayoutTarget) =>
  stored(self, layoutOf(self).titleColumns, (area) => self.context.make.range(self.sheet, area));

function areaOnSheet(self: LayoutTarget, args: Args): Area {
  const { sheet, area } = rangeArg(self.context, self.sheet, args, 0);
  if (sheet !== self.sheet) throw invalidArgument();
  return area;
}

/** Excel.PageLayout */
export const pageLayoutType: ObjectType<LayoutTarget> = {
  name: 'PageLayout',
  scalars: {
    Orientation: layoutScalar('orientation', (value) => oneOf(value, ['Portrait', 'Landscape'] as const)),
    PaperSize: layoutScalar('paperSize', (value) => oneOf(value, PAPERS)),
    Zoom: {
      get: (self) => fromZoom(layoutOf(self).zoom),
      set: (self, value) => changeLayout(self, { zoom: toZoom(value) }),
    },
    PrintGridlines: layoutScalar('printGridlines', toBoolean),
    PrintHeadings: layoutScalar('printHeadings', toBoolean),
    CenterHorizontally: layoutScalar('centerHorizontally', toBoolean),
    CenterVertically: layoutScalar('centerVertically', toBoolean),
    BlackAndWhite: layoutScalar('blackAndWhite', toBoolean),
    DraftMode: layoutScalar('draftMode', toBoolean),
    PrintOrder: layoutScalar('printOrder', (value) => oneOf(value, ['DownThenOver', 'OverThenDown'] as const)),
    PrintComments: layoutScalar('printComments', (value) =>
      oneOf(value, ['NoComments', 'EndSheet', 'InPlace'] as const),
    ),
    PrintErrors: layoutScalar('printErrors', (value) =>
      oneOf(value, ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'] as const),
    ),
    FirstPageNumber: layoutScalar('firstPageNumber', (value) => (value === '' ? '' : toNumber(value))),
    TopMargin: layoutScalar('topMargin', toMargin),
    BottomMargin: layoutScalar('bottomMargin', toMargin),
    LeftMargin: layoutScalar('leftMargin', toMargin),
    RightMargin: layoutScalar('rightMargin', toMargin),
    HeaderMargin: layoutScalar('headerMargin', toMargin),
    FooterMargin: layoutScalar('footerMargin', toMargin),
  },
  children: { HeadersFooters: (self) => bind(headerFooterGroup, self) },
  methods: {
    SetPrintArea: (self, args) => changeLayout(self, { printArea: areaName(areaOnSheet(self, args)) }),
    SetPrintMargins: setMargins,
    SetPrintTitleRows: (self, args) => {
      const area = areaOnSheet(self, args);
      if (!isWholeRows(area)) throw invalidArgument();
      changeLayout(self, { titleRows: absoluteAreaName(area) });
    },
    SetPrintTitleColumns: (self, args) => {
      const area = areaOnSheet(self, args);
      if (!isWholeColumns(area)) throw invalidArgument();
      changeLayout(self, { titleColumns: absoluteAreaName(area) });
    },
    GetPrintArea: (self) => required(printArea(self)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (self) => required(titleRows(self)),
    GetPrintTitleRowsOrNullObject: titleRows,
    GetPrintTitleColumns: (self) => required(titleColumns(self)),
    GetPrintTitleColumnsOrNullObject: titleColumns,
  },
};
