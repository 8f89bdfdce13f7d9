import type { ChartInfo } from '../model/chart';
import { absoluteAreaName, quoteSheetName } from '../model/address';
import { type Area, cellArea } from '../model/area';
import { encodeXml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** One series: the cell with its name, the cells with the categories, the cells with the figures. */
interface Series {
  readonly name: Area;
  readonly categories: Area;
  readonly values: Area;
}

/** The series of a chart: rows or columns of its source but the first, which names the categories. */
function seriesOf({ source: { area }, seriesBy }: ChartInfo): readonly Series[] {
  const { row, column, rows, columns } = area;
  if (seriesBy === 'Rows') {
    const inner = { column: column + 1, columns: columns - 1, rows: 1 };
    return Array.from({ length: rows - 1 }, (_, index) => ({
      name: cellArea(row + 1 + index, column),
      categories: { ...inner, row },
      values: { ...inner, row: row + 1 + index },
    }));
  }
  const inner = { row: row + 1, rows: rows - 1, columns: 1 };
  return Array.from({ length: columns - 1 }, (_, index) => ({
    name: cellArea(row, column + 1 + index),
    categories: { ...inner, column },
    values: { ...inner, column: column + 1 + index },
  }));
}

/** The part xl/charts/chartN.xml. Figures are not repeated in it: whoever opens the file takes them from the cells. */
export function chartXml(chart: ChartInfo, sourceSheet: string): string {
  const reference = (area: Area): string =>
    `<c:f>${encodeXml(`${quoteSheetName(sourceSheet)}!${absoluteAreaName(area)}`)}</c:f>`;
  const series = seriesOf(chart).map(
    ({ name, categories, values }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
      `<c:tx><c:strRef>${reference(name)}</c:strRef></c:tx><c:invertIfNegative val="0"/>` +
      `<c:cat><c:strRef>${reference(categories)}</c:strRef></c:cat>` +
      `<c:val><c:numRef>${reference(values)}</c:numRef></c:val></c:ser>`,
  );
  const lying = chart.type === 'BarClustered';
  const title =
    chart.title && chart.showTitle
      ? `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="0"/></a:pPr><a:r><a:rPr sz="1200" b="0"/>` +
        `<a:t>${encodeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
      : '';
  // Lying bars are drawn from below: turned round, the first category stands at the top, as in the cells.
  const categoryAxis =
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'l' : 'b'}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`;
  const least = chart.minimum === undefined ? '' : `<c:min val="${chart.minimum}"/>`;
  const valueAxis =
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines/><c:numFmt formatCode="#,##0" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="1"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/></c:valAx>`;
  const legend = series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  return (
    `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:roundedCorners val="0"/><c:chart>${title}` +
    `<c:autoTitleDeleted val="${title ? 0 : 1}"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${series.join('')}<c:gapWidth val="80"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${categoryAxis}${valueAxis}` +
    `</c:plotArea>${legend}<c:plotVisOnly val="1"/></c:chart></c:chartSpace>`
  );
}

/** The frame of a chart in a sheet's drawing, over the cells that it covers. `number` is its place there, from 1. */
export function anchorXml({ name, place }: ChartInfo, number: number, relation: string): string {
  const corner = (tag: string, row: number, column: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor>${corner('from', place.row, place.column)}` +
    `${corner('to', place.row + place.rows, place.column + place.columns)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${1000 + number}" name="${encodeXml(name)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart r:id="${relation}"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** A drawing with these frames and nothing else. */
export const drawingXml = (anchors: string): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:c="${DRAWING}/chart" ` +
  `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${anchors}</xdr:wsDr>`;
