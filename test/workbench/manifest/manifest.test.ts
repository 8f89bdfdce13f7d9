import { JSDOM } from 'jsdom';
import { readManifest } from '../../../src/workbench/manifest/manifest';
import { addinPages } from '../../../src/workbench/manifest/pages';
import { ribbonButtons } from '../../../src/workbench/manifest/ribbon';
import { PANE_ONLY, sampleManifest } from '../support/manifests';

const parser = new new JSDOM('').window.DOMParser();
const read = (text: string, locale = 'zh-CN') => readManifest(text, locale, parser);
const full = sampleManifest({ namespace: true, sharedRuntime: true });

describe('a manifest', () => {
  it('opens the page of its button, not the one for an Excel without buttons', () => {
    const old = '<DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/old.html"/></DefaultSettings>';
    const text = full.replace(/<DefaultSettings>.*<\/DefaultSettings>/, old);
    expect(text).toContain('old.html');
    expect(read(text).sourceLocation).toBe('https://localhost:3000/taskpane.html');
    expect(addinPages(read(text)).map(({ url }) => url)).toEqual(['https://localhost:3000/taskpane.html']);
  });

  it('is read whole', () => {
    expect(read(full)).toEqual({
      id: '00000000-0000-4000-8000-000000000002',
      version: '1.2.0.0',
      provider: '甲单位',
      displayName: '试用加载项',
      description: '试用',
      iconUrl: 'https://localhost:3000/icon-32.png',
      highResolutionIconUrl: 'https://localhost:3000/icon-64.png',
      sourceLocation: 'https://localhost:3000/taskpane.html',
      permissions: 'ReadWriteDocument',
      requirements: [{ name: 'ExcelApi', minVersion: '1.12' }],
      sharedRuntime: true,
      functionFile: 'https://localhost:3000/taskpane.html',
      functions: {
        scriptUrl: 'https://localhost:3000/functions.js',
        pageUrl: 'https://localhost:3000/taskpane.html',
        metadataUrl: 'https://localhost:3000/functions.json',
        namespace: 'NS',
      },
      ribbon: {
        tabs: [
          {
            id: 'TabHome',
            label: null,
            groups: [
              {
                id: 'Group',
                label: '试用',
                icons: [
                  { size: 16, url: 'https://localhost:3000/icon-16.png' },
                  { size: 32, url: 'https://localhost:3000/icon-32.png' },
                ],
                controls: [
                  {
                    kind: 'button',
                    id: 'OpenPane',
                    label: '打开',
                    tipTitle: '打开',
                    tipText: '打开窗格',
                    icons: [
                      { size: 16, url: 'https://localhost:3000/icon-16.png' },
                      { size: 32, url: 'https://localhost:3000/icon-32.png' },
                    ],
                    action: {
                      kind: 'showTaskpane',
                      taskpaneId: 'Pane1',
                      url: 'https://localhost:3000/taskpane.html',
                      title: null,
                    },
                  },
                  {
                    kind: 'menu',
                    id: 'More',
                    label: '试用',
                    tipTitle: '试用',
                    tipText: '打开窗格',
                    icons: [],
                    items: [
                      {
                        kind: 'button',
                        id: 'Run',
                        label: '标记',
                        tipTitle: '标记',
                        tipText: '打开窗格',
                        icons: [],
                        action: { kind: 'executeFunction', functionName: 'mark' },
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it('is read in another language, with the default where that has nothing', () => {
    const manifest = read(full, 'en-us');
    expect([manifest.displayName, manifest.description, manifest.functions?.metadataUrl]).toEqual([
      'Trial add-in',
      'Trial',
      'https://localhost:3000/functions.en.json',
    ]);
    expect(ribbonButtons(manifest.ribbon).map(({ label }) => label)).toEqual(['Open', '标记']);
  });

  it('may have no namespace, no functions and no ribbon', () => {
    expect(read(sampleManifest({ namespace: false, sharedRuntime: true })).functions?.namespace).toBeNull();
    const bare = read(PANE_ONLY);
    expect([bare.functions, bare.ribbon.tabs, bare.sharedRuntime, bare.functionFile]).toEqual([null, [], false, null]);
  });

  it.each<[string, string, string]>([
    ['is no XML', '<OfficeApp', 'not well-formed'],
    ['is another kind of file', '<html/>', 'not an add-in-only manifest'],
    ['has no id', PANE_ONLY.replace(/<Id>.*?<\/Id>/, ''), 'no Id'],
    ['has no page', PANE_ONLY.replace(/<SourceLocation .*?\/>/, ''), 'no SourceLocation'],
    [
      'names a resource that is not there',
      full.replace('String id="OpenLabel"', 'String id="Other"'),
      'no resource "OpenLabel"',
    ],
    [
      'has a command without a function',
      full.replace('<FunctionName>mark</FunctionName>', ''),
      'Run: ExecuteFunction without FunctionName',
    ],
  ])('that %s is refused', (_what, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('its pages', () => {
  it('one for everything with a shared runtime', () => {
    expect(addinPages(read(full))).toEqual([
      { url: 'https://localhost:3000/taskpane.html', flags: 3, runsFunctions: true, runsCommands: true, visible: true },
    ]);
  });

  it('one for each purpose without', () => {
    expect(addinPages(read(sampleManifest({ namespace: true, sharedRuntime: false })))).toEqual([
      {
        url: 'https://localhost:3000/taskpane.html',
        flags: 0,
        runsFunctions: false,
        runsCommands: false,
        visible: true,
      },
      {
        url: 'https://localhost:3000/functions.html',
        flags: 2,
        runsFunctions: true,
        runsCommands: false,
        visible: false,
      },
      {
        url: 'https://localhost:3000/commands.html',
        flags: 0,
        runsFunctions: false,
        runsCommands: true,
        visible: false,
      },
    ]);
  });

  it('the pane alone where there is nothing else', () => {
    expect(addinPages(read(PANE_ONLY))).toEqual([
      {
        url: 'https://localhost:3000/taskpane.html',
        flags: 0,
        runsFunctions: false,
        runsCommands: true,
        visible: true,
      },
    ]);
  });
});
