import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { localhostCertificates } from '../../../src/workbench/server/certificates';
import { folder, startStaticServer } from '../../../src/workbench/server/static';

/** A square of one colour as PNG. */
function png(size: number, [r, g, b]: readonly [number, number, number]): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.from([0, ...Array.from({ length: size }, () => [r, g, b]).flat()]);
  const pixels = Buffer.concat(Array.from({ length: size }, () => row));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const manifest = (base: string) => `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>5f0c2a7e-3b1d-4c55-9a57-7f6a1c0d2e11</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>Tests</ProviderName>
  <DefaultLocale>zh-CN</DefaultLocale>
  <DisplayName DefaultValue="试验加载项"><Override Locale="en-US" Value="Trial add-in"/></DisplayName>
  <Description DefaultValue="只供测试"/>
  <Hosts><Host Name="Workbook"/></Hosts>
  <DefaultSettings><SourceLocation DefaultValue="${base}/taskpane.html"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook">
      <Runtimes><Runtime resid="Page" lifetime="long"/></Runtimes>
      <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
        <Script><SourceLocation resid="Script"/></Script><Page><SourceLocation resid="Page"/></Page>
        <Metadata><SourceLocation resid="Metadata"/></Metadata><Namespace resid="Namespace"/>
      </ExtensionPoint></AllFormFactors>
      <DesktopFormFactor><FunctionFile resid="Page"/>
        <ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome"><Group id="TrialGroup">
          <Label resid="GroupLabel"/><Icon><bt:Image size="16" resid="Icon16"/><bt:Image size="32" resid="Icon32"/><bt:Image size="80" resid="Icon80"/></Icon>
          <Control xsi:type="Button" id="ShowPane">
            <Label resid="ShowLabel"/><Supertip><Title resid="ShowLabel"/><Description resid="ShowTip"/></Supertip>
            <Icon><bt:Image size="16" resid="Icon16"/><bt:Image size="32" resid="Icon32"/><bt:Image size="80" resid="Icon80"/></Icon>
            <Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId><SourceLocation resid="Page"/></Action>
          </Control>
          <Control xsi:type="Button" id="Mark">
            <Label resid="MarkLabel"/><Supertip><Title resid="MarkLabel"/><Description resid="MarkTip"/></Supertip>
            <Icon><bt:Image size="16" resid="Icon16"/><bt:Image size="32" resid="Icon32"/><bt:Image size="80" resid="Icon80"/></Icon>
            <Action xsi:type="ExecuteFunction"><FunctionName>mark</FunctionName></Action>
          </Control>
        </Group></OfficeTab></ExtensionPoint>
      </DesktopFormFactor>
    </Host></Hosts>
    <Resources>
      <bt:Images>${[16, 32, 80].map((size) => `<bt:Image id="Icon${size}" DefaultValue="${base}/icon-${size}.png"/>`).join('')}</bt:Images>
      <bt:Urls><bt:Url id="Page" DefaultValue="${base}/taskpane.html"/><bt:Url id="Script" DefaultValue="${base}/functions.js"/>
        <bt:Url id="Metadata" DefaultValue="${base}/functions.json"/></bt:Urls>
      <bt:ShortStrings><bt:String id="Namespace" DefaultValue="TRY"/><bt:String id="GroupLabel" DefaultValue="试验"/>
        <bt:String id="ShowLabel" DefaultValue="打开窗格"><bt:Override Locale="en-US" Value="Open pane"/></bt:String>
        <bt:String id="MarkLabel" DefaultValue="标出选区"/></bt:ShortStrings>
      <bt:LongStrings><bt:String id="ShowTip" DefaultValue="在右边打开试验窗格"/><bt:String id="MarkTip" DefaultValue="把选中的单元格涂成黄色"/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

const number = (name: string) => ({ name, type: 'number' });
const functions = {
  functions: [
    {
      id: 'ADD',
      name: 'ADD',
      description: '两数之和',
      parameters: [number('第一个数'), number('第二个数')],
      result: {},
    },
    {
      id: 'LIST',
      name: 'LIST',
      description: '若干行',
      parameters: [number('行数')],
      result: { dimensionality: 'matrix' },
    },
    { id: 'FIND', name: 'FIND', description: '查找', parameters: [{ name: '编号', type: 'string' }], result: {} },
    {
      id: 'TOTAL',
      name: 'TOTAL',
      description: '求和',
      parameters: [{ name: '区域', type: 'any', dimensionality: 'matrix' }],
      result: {},
    },
    {
      id: 'JOIN',
      name: 'JOIN',
      description: '连接',
      parameters: [{ name: '值', type: 'any', repeating: true }],
      result: {},
    },
    {
      id: 'WHERE',
      name: 'WHERE',
      description: '所在单元格',
      parameters: [],
      options: { requiresAddress: true },
      result: {},
    },
    { id: 'TICK', name: 'TICK', description: '计数', parameters: [], options: { stream: true }, result: {} },
  ],
};

const script = `
CustomFunctions.associate('ADD', (a, b) => a + b);
CustomFunctions.associate('LIST', (n) => Array.from({ length: n }, (_, i) => [i + 1, '第' + (i + 1) + '行', i % 2 === 0]));
CustomFunctions.associate('FIND', (id) => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '找不到编号 ' + id); });
CustomFunctions.associate('TOTAL', (block) => block.flat().reduce((sum, x) => sum + (typeof x === 'number' ? x : 0), 0));
CustomFunctions.associate('JOIN', (values) => values.map((x) => JSON.stringify(x)).join(';'));
CustomFunctions.associate('WHERE', (invocation) => invocation.address);
CustomFunctions.associate('TICK', (invocation) => {
  let n = 0;
  const timer = setInterval(() => invocation.setResult(++n), 50);
  invocation.onCanceled = () => { clearInterval(timer); window.canceled = (window.canceled || 0) + 1; };
});`;

const pane = (officeJs: string) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>试验加载项</title>
<style>body{font:14px/1.6 sans-serif;margin:16px}</style>
<script src="${officeJs}"></script></head>
<body><h1>试验窗格</h1><p id="platform">……</p><script src="functions.js"></script>
<script>
  window.started = Office.onReady().then((info) => {
    document.getElementById('platform').textContent = info.host + ' ' + info.platform;
    Office.actions.associate('mark', (event) => Excel.run(async (context) => {
      context.workbook.getSelectedRange().format.fill.color = '#FFFF00';
      await context.sync();
    }).finally(() => event.completed()));
  });
</script></body></html>`;

/** An add-in that knows nothing of the workbench, on a server of its own. */
export interface ForeignAddin {
  readonly manifestUrl: string;
  readonly origin: string;
  close(): Promise<void>;
}

/** @param officeJs address of Office.js, as the add-in's page loads it */
export async function startForeignAddin(officeJs: string): Promise<ForeignAddin> {
  const root = mkdtempSync(join(tmpdir(), 'addin-'));
  const server: Server = await startStaticServer({
    port: 0,
    tls: await localhostCertificates(),
    handlers: [folder('/', root)],
  });
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  const files: Record<string, string | Buffer> = {
    'manifest.xml': manifest(origin),
    'taskpane.html': pane(officeJs),
    'functions.js': script,
    'functions.json': JSON.stringify(functions),
    'icon-16.png': png(16, [29, 111, 66]),
    'icon-32.png': png(32, [29, 111, 66]),
    'icon-80.png': png(80, [29, 111, 66]),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  return {
    manifestUrl: `${origin}/manifest.xml`,
    origin,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          rmSync(root, { recursive: true });
          done();
        });
        server.closeAllConnections();
      }),
  };
}
