import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { createMemoryGrid } from '../../../src/workbench/memory/memory-grid';
import { capture } from '../../../src/workbench/xlsx/capture';
import { openFile, saveFile } from '../../../src/workbench/xlsx/file';
import { keptIn, withKept } from '../../../src/workbench/xlsx/web-extensions';

const OURS = { id: '6F1C7C8E-0000-4000-8000-000000000001', version: '0.1.0.0' };
const KEPT: readonly (readonly [string, string])[] = [
  ['award-sheets.choice', '{"办法":"澧县","注":"a<b>\\"c\\" & \'d\'"}'],
  ['次数', '3'],
];

/** A file in which another add-in keeps something, as Excel writes it. */
async function fileOfAnother(): Promise<ArrayBuffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('台账').getCell('A1').value = '姓名';
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  zip.file(
    'xl/webextensions/webextension1.xml',
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{A}"><we:reference id="wa104" ' +
      'version="1.0.0.0" store="zh-CN" storeType="OMEX"/><we:alternateReferences/><we:properties><we:property name="别人的" value="&quot;>不动&quot;"/>' +
      '</we:properties><we:bindings/><we:snapshot/></we:webextension>',
  );
  zip.file(
    'xl/webextensions/taskpanes.xml',
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="left" ' +
      'visibility="1" width="400" row="2"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
      'r:id="rId7"/></wetp:taskpane></wetp:taskpanes>',
  );
  zip.file(
    'xl/webextensions/_rels/taskpanes.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" ' +
      'Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>',
  );
  return zip.generateAsync({ type: 'arraybuffer' });
}

async function saved(bytes: ArrayBuffer, kept: Iterable<readonly [string, string]>): Promise<ArrayBuffer> {
  const opened = await openFile(bytes, '台账.xlsx');
  const now = capture(createMemoryGrid({ sheets: ['台账'] }));
  return saveFile(opened, now, now, withKept(opened.parts.extensions, OURS, kept));
}

const kept = async (bytes: ArrayBuffer, id: string) => keptIn((await openFile(bytes, 'x.xlsx')).parts.extensions, id);

test('what an add-in keeps comes back from the file, whatever signs it has; what others keep stays', async () => {
  const once = await saved(await fileOfAnother(), KEPT);
  expect(await kept(once, OURS.id)).toEqual(KEPT);
  expect(await kept(once, `{${OURS.id.toLowerCase()}}`)).toEqual(KEPT);
  expect(await kept(once, 'WA104')).toEqual([['别人的', '">不动"']]);
  const twice = await saved(once, [['次数', '4']]);
  expect(await kept(twice, OURS.id)).toEqual([['次数', '4']]);
  expect(await kept(twice, 'wa104')).toEqual([['别人的', '">不动"']]);
  expect((await openFile(twice, 'x.xlsx')).parts.extensions.map(({ pane }) => pane)).toEqual([
    'dockstate="left" visibility="1" width="400" row="2"',
    'dockstate="right" visibility="0" width="350" row="1"',
  ]);
  expect(await kept(await saved(twice, []), OURS.id)).toEqual([]);
});

test('the parts are those that Excel looks for', async () => {
  const zip = await JSZip.loadAsync(await saved(await fileOfAnother(), KEPT));
  const read = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  expect(await read('_rels/.rels')).toContain(
    'Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"',
  );
  const types = await read('[Content_Types].xml');
  for (const part of [1, 2])
    expect(types).toContain(
      `PartName="/xl/webextensions/webextension${part}.xml" ContentType="application/vnd.ms-office.webextension+xml"`,
    );
  expect(types).toContain(
    'PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"',
  );
  expect(await read('xl/webextensions/webextension2.xml')).toContain(
    `<we:reference id="${OURS.id.toLowerCase()}" version="0.1.0.0" store="developer" storeType="Registry"/>`,
  );
});

test('a workbook in which nobody keeps anything gets no such part', async () => {
  const now = capture(createMemoryGrid());
  const zip = await JSZip.loadAsync(await saveFile(null, null, now, withKept([], OURS, [])));
  expect(Object.keys(zip.files).filter((path) => path.includes('webextension'))).toEqual([]);
});
