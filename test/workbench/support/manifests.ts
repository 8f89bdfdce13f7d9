const ORIGIN = 'https://localhost:3000';

interface Sample {
  readonly namespace: boolean;
  readonly sharedRuntime: boolean;
}

/** An add-in-only manifest with a pane, a ribbon group and functions, Chinese by default and English besides. */
export function sampleManifest({ namespace, sharedRuntime }: Sample): string {
  const page = sharedRuntime ? 'Pane' : 'FunctionsPage';
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>00000000-0000-4000-8000-000000000002</Id>
  <Version>1.2.0.0</Version>
  <ProviderName>甲单位</ProviderName>
  <DefaultLocale>zh-CN</DefaultLocale>
  <DisplayName DefaultValue="试用加载项"><Override Locale="en-US" Value="Trial add-in"/></DisplayName>
  <Description DefaultValue="试用"><Override Locale="en-US" Value="Trial"/></Description>
  <IconUrl DefaultValue="${ORIGIN}/icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="${ORIGIN}/icon-64.png"/>
  <Hosts><Host Name="Workbook"/></Hosts>
  <Requirements><Sets DefaultMinVersion="1.1"><Set Name="ExcelApi" MinVersion="1.12"/></Sets></Requirements>
  <DefaultSettings><SourceLocation DefaultValue="${ORIGIN}/taskpane.html"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        ${sharedRuntime ? '<Runtimes><Runtime resid="Pane" lifetime="long"/></Runtimes>' : ''}
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="Script"/></Script>
            <Page><SourceLocation resid="${page}"/></Page>
            <Metadata><SourceLocation resid="Metadata"/></Metadata>
            ${namespace ? '<Namespace resid="Namespace"/>' : ''}
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <FunctionFile resid="${sharedRuntime ? 'Pane' : 'CommandsPage'}"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Group">
                <Label resid="GroupLabel"/>
                <Icon><bt:Image size="16" resid="Icon16"/><bt:Image size="32" resid="Icon32"/></Icon>
                <Control xsi:type="Button" id="OpenPane">
                  <Label resid="OpenLabel"/>
                  <Supertip><Title resid="OpenLabel"/><Description resid="OpenTip"/></Supertip>
                  <Icon><bt:Image size="16" resid="Icon16"/><bt:Image size="32" resid="Icon32"/></Icon>
                  <Action xsi:type="ShowTaskpane"><TaskpaneId>Pane1</TaskpaneId><SourceLocation resid="Pane"/></Action>
                </Control>
                <Control xsi:type="Menu" id="More">
                  <Label resid="GroupLabel"/>
                  <Supertip><Title resid="GroupLabel"/><Description resid="OpenTip"/></Supertip>
                  <Items>
                    <Item id="Run">
                      <Label resid="RunLabel"/>
                      <Supertip><Title resid="RunLabel"/><Description resid="OpenTip"/></Supertip>
                      <Action xsi:type="ExecuteFunction"><FunctionName>mark</FunctionName></Action>
                    </Item>
                  </Items>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon16" DefaultValue="${ORIGIN}/icon-16.png"/>
        <bt:Image id="Icon32" DefaultValue="${ORIGIN}/icon-32.png"/>
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane" DefaultValue="${ORIGIN}/taskpane.html"/>
        <bt:Url id="FunctionsPage" DefaultValue="${ORIGIN}/functions.html"/>
        <bt:Url id="CommandsPage" DefaultValue="${ORIGIN}/commands.html"/>
        <bt:Url id="Script" DefaultValue="${ORIGIN}/functions.js"/>
        <bt:Url id="Metadata" DefaultValue="${ORIGIN}/functions.json">
          <bt:Override Locale="en-US" Value="${ORIGIN}/functions.en.json"/>
        </bt:Url>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Namespace" DefaultValue="NS"/>
        <bt:String id="GroupLabel" DefaultValue="试用"><bt:Override Locale="en-US" Value="Trial"/></bt:String>
        <bt:String id="OpenLabel" DefaultValue="打开"><bt:Override Locale="en-US" Value="Open"/></bt:String>
        <bt:String id="RunLabel" DefaultValue="标记"/>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="OpenTip" DefaultValue="打开窗格"/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;
}

/** A manifest with a pane and nothing else. */
export const PANE_ONLY = `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <Id>00000000-0000-4000-8000-000000000003</Id><Version>1.0</Version><ProviderName>p</ProviderName><DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="Pane"/><Description DefaultValue="d"/><Hosts><Host Name="Workbook"/></Hosts>
  <DefaultSettings><SourceLocation DefaultValue="${ORIGIN}/taskpane.html"/></DefaultSettings><Permissions>ReadDocument</Permissions>
</OfficeApp>`;

const office = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const html = (...scripts: string[]) =>
  `<!doctype html><html><head><meta charset="utf-8">${office}${scripts.join('')}</head><body></body></html>`;

const FUNCTIONS = `CustomFunctions.associate('DOUBLE', (n) => n * 2);`;
const COMMANDS = `Office.actions.associate('mark', async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[event.source.id]];
    await context.sync();
  });
  event.completed();
});
Office.actions.associate('never', () => undefined);`;
const PANE = `Office.onReady(async (info) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('C1').values = [['窗格 ' + info.host]];
    await context.sync();
  });
});`;

const src = (name: string) => `<script src="${name}"></script>`;

/** The add-in's files: pages and scripts as a bundler would leave them. */
export const SAMPLE_FILES: { readonly [url: string]: string } = Object.fromEntries(
  Object.entries({
    'functions.js': FUNCTIONS,
    'commands.js': COMMANDS,
    'pane.js': PANE,
    'shared.html': html(src('functions.js'), src('commands.js'), src('pane.js')),
    'functions.html': html(src('functions.js')),
    'commands.html': html(src('commands.js')),
    'taskpane.html': html(src('pane.js')),
    'functions.json': JSON.stringify({
      functions: [{ id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: '数', type: 'number' }] }],
    }),
  }).map(([name, text]) => [`${ORIGIN}/${name}`, text]),
);

/** As {@link SAMPLE_FILES}, with everything in the task pane's page. */
export const SHARED_FILES = {
  ...SAMPLE_FILES,
  [`${ORIGIN}/taskpane.html`]: SAMPLE_FILES[`${ORIGIN}/shared.html`] ?? '',
};
