import type JSZip from 'jszip';
import type { ChartInfo } from '../model/chart';
import { anchorXml, chartXml, drawingXml } from './chart-xml';
import { sheetPaths } from './package-parts';
import { encodeXml } from './xml';

/** The charts of a sheet, each with the name of the sheet that its figures stand on. */
export interface SheetCharts {
  readonly sheet: string;
  readonly charts: readonly { readonly chart: ChartInfo; readonly sourceSheet: string }[];
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = {
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
};

const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const textOf = async (zip: JSZip, path: string): Promise<string | undefined> => zip.file(path)?.async('string');

/** Puts charts into a package that exceljs has written: it knows none. A sheet that has pictures keeps them. */
export async function writeCharts(zip: JSZip, sheets: readonly SheetCharts[]): Promise<void> {
  const paths = await sheetPaths(zip);
  let number = 0;
  for (const { sheet, charts } of sheets) {
    const path = paths.get(sheet);
    if (charts.length === 0 || path === undefined) continue;
    const drawing = await drawingOf(zip, path);
    const anchors: string[] = [];
    for (const { chart, sourceSheet } of charts) {
      number += 1;
      const part = `xl/charts/chart${number}.xml`;
      zip.file(part, chartXml(chart, sourceSheet));
      await declare(zip, part, TYPES.chart);
      const relation = await relate(zip, drawing, `${RELATIONS}/chart`, `/${part}`);
      anchors.push(anchorXml(chart, number, relation));
    }
    await addAnchors(zip, drawing, anchors.join(''));
  }
}

/** Path of the sheet's drawing; a new one where it has none. */
async function drawingOf(zip: JSZip, sheetPath: string): Promise<string> {
  const relations = (await textOf(zip, relationsPath(sheetPath))) ?? '';
  const known = /Target="(?:\.\.\/|\/xl\/)(drawings\/drawing\d+\.xml)"/.exec(relations)?.[1];
  if (known !== undefined) return `xl/${known}`;
  let number = 1;
  while (zip.file(`xl/drawings/drawing${number}.xml`)) number += 1;
  const path = `xl/drawings/drawing${number}.xml`;
  zip.file(path, drawingXml(''));
  await declare(zip, path, TYPES.drawing);
  const relation = await relate(zip, sheetPath, `${RELATIONS}/drawing`, `/${path}`);
  const element = `<drawing xmlns:r="${RELATIONS}" r:id="${relation}"/>`;
  const sheet = (await textOf(zip, sheetPath)) ?? '';
  // The order of a sheet's elements is fixed: only these come after its drawing.
  zip.file(
    sheetPath,
    sheet.replace(/<legacyDrawing|<picture|<tableParts|<extLst|<\/worksheet>/, (tag) => element + tag),
  );
  return path;
}

async function addAnchors(zip: JSZip, path: string, anchors: string): Promise<void> {
  const own = drawingXml(anchors);
  const drawing = (await textOf(zip, path)) ?? own;
  const attributes = /<xdr:wsDr([^>]*)>/.exec(own)?.[1] ?? '';
  zip.file(
    path,
    drawing
      .replace(/<xdr:wsDr[^>]*?\/?>/, (tag) => `<xdr:wsDr${attributes}>${tag.endsWith('/>') ? '</xdr:wsDr>' : ''}`)
      .replace('</xdr:wsDr>', () => `${anchors}</xdr:wsDr>`),
  );
}

const relationsPath = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

/** Adds a relation of the part and gives its id. */
async function relate(zip: JSZip, part: string, type: string, target: string): Promise<string> {
  const path = relationsPath(part);
  const relations = (await textOf(zip, path)) ?? NO_RELATIONS;
  let number = 1;
  while (relations.includes(`"rIdChart${number}"`)) number += 1;
  const id = `rIdChart${number}`;
  const element = `<Relationship Id="${id}" Type="${type}" Target="${encodeXml(target)}"/>`;
  zip.file(
    path,
    relations.replace(/<\/Relationships>|<Relationships([^>]*)\/>/, (tag, attributes?: string) =>
      attributes === undefined ? element + tag : `<Relationships${attributes}>${element}</Relationships>`,
    ),
  );
  return id;
}

async function declare(zip: JSZip, part: string, type: string): Promise<void> {
  const types = (await textOf(zip, '[Content_Types].xml')) ?? '';
  const element = `<Override PartName="/${part}" ContentType="${type}"/>`;
  zip.file(
    '[Content_Types].xml',
    types.replace('</Types>', () => `${element}</Types>`),
  );
}
