import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commandFaults } from '../../scripts/validate/commands';
import { iconFaults } from '../../scripts/validate/icons';
import { readManifest } from '../../scripts/validate/manifest';
import { resourceFaults, wordFaults } from '../../scripts/validate/resources';
import { schemaFaults } from '../../scripts/validate/schema';
import { structureFaults } from '../../scripts/validate/structure';

const root = path.join(__dirname, '..', '..');
const text = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

async function faultsOf(xml: string): Promise<string[]> {
  const manifest = readManifest(xml);
  return [
    ...structureFaults(manifest, version),
    ...resourceFaults(manifest),
    ...wordFaults(manifest),
    ...commandFaults(manifest),
    ...(await iconFaults(manifest, root)),
  ];
}

test('our manifest has no fault', async () => {
  expect(await faultsOf(text)).toEqual([]);
});

/** The manifest with one thing spoiled. */
const spoiled = (from: string | RegExp, to: string): string => {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`${from} is not in the manifest`);
  return result;
};

test.each<[string, string | RegExp, string, string]>([
  [
    'an unknown resid',
    '<FunctionFile resid="Pane.Url"',
    '<FunctionFile resid="Pane"',
    'resid Pane is not in Resources',
  ],
  ['an unused resource', 'resid="Icon.Preview.64"', 'resid="Icon.64"', 'resource Icon.Preview.64 is never used'],
  ['a resource of another kind', '<Label resid="Group.Label"', '<Label resid="Pane.Url"', 'Label needs a String'],
  ['another host', 'Host Name="Workbook"', 'Host Name="Document"', "host Document is not Excel's"],
  ['a namespace', '</Metadata>', '</Metadata><Namespace resid="Group.Label"/>', 'a Namespace would prefix'],
  ['a short runtime', 'lifetime="long"', 'lifetime="short"', 'lifetime long'],
  [
    'another page for the functions',
    '<Page>\n              <SourceLocation resid="Pane.Url"',
    '<Page>\n              <SourceLocation resid="Functions.Script.Url"',
    'the page of the functions',
  ],
  ['metadata elsewhere', '3000/functions.json', '3000/assets/functions.json', 'the metadata of the functions'],
  [
    'requirements in the base',
    '<DefaultSettings>',
    '<Requirements/><DefaultSettings>',
    'hide the add-in from an older Excel',
  ],
  [
    'no shared runtime required',
    '<bt:Set Name="SharedRuntime" MinVersion="1.1" />',
    '',
    'does not require SharedRuntime',
  ],
  ['the pane for an older Excel', '3000/unsupported.html', '3000/taskpane.html', 'too old would be shown'],
  ['another server', '3000/functions.js"', '3001/functions.js"', 'is not below https://localhost:3000'],
  ['plain http', 'https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"', 'is not below'],
  ['no English', /<bt:Override Locale="en-US" Value="Preview Sheet" \/>/, '', 'Preview.Label has no English'],
  ['Chinese for English', 'Value="Awards"', 'Value="奖励"', 'the English of Group.Label holds Chinese'],
  ['English for Chinese', 'DefaultValue="预览本表"', 'DefaultValue="Preview"', 'Preview.Label is not Chinese'],
  ['a long label', 'DefaultValue="预览本表"', `DefaultValue="${'预'.repeat(126)}"`, 'longer than 125'],
  ['an icon of another size', 'size="80" resid="Icon.80"', 'size="80" resid="Icon.64"', 'has 64 × 64 pixels, not 80'],
  ['an icon that is not there', 'icons/icon-16.png', 'icons/icon-17.png', 'is no PNG file'],
  ['a missing size', /<bt:Image size="80" resid="Icon.Preview.80" \/>/, '', 'AwardSheets.Preview has no icon of 80'],
  [
    'a function that no code answers',
    'previewActiveSheet',
    'previewSheet',
    "no code answers the button's previewSheet",
  ],
  ['another version', '<Version>', '<Version>9', 'the Version is 9'],
  ['a placeholder for an Id', /<Id>.{8}/, '<Id>00000000', 'is no GUID of its own'],
  ['an id twice', 'id="AwardSheets.Preview"', 'id="AwardSheets.Open"', 'the id AwardSheets.Open is there twice'],
])('%s is noticed', async (_, from, to, fault) => {
  expect((await faultsOf(spoiled(from, to))).join('\n')).toContain(fault);
});

test('runtimes after the form factors are noticed', async () => {
  const runtimes = /<Runtimes>[\s\S]*?<\/Runtimes>/.exec(text)?.[0] ?? '';
  const moved = spoiled(runtimes, '').replace('</AllFormFactors>', `</AllFormFactors>${runtimes}`);
  expect((await faultsOf(moved)).join()).toContain('Runtimes must come first');
});

test('what is no XML is refused', () => {
  expect(() => readManifest('<OfficeApp>')).toThrow();
});

test('without the folder of the schema its check says that it was not made', async () => {
  expect(await schemaFaults(text, path.join(root, 'no-such-folder'))).toBeUndefined();
});

describe('the page for an Excel that is too old', () => {
  const page = readFileSync(path.join(root, 'src/taskpane/unsupported.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
  const hashOf = (element: 'script' | 'style'): string => {
    const content = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page)?.[1] ?? '';
    return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  };

  test('allows its own script and style and Office.js, nothing else', () => {
    expect(policy).toContain(`script-src https://appsforoffice.microsoft.com/lib/1/hosted/ ${hashOf('script')}`);
    expect(policy).toContain(`style-src ${hashOf('style')}`);
    expect(policy).not.toMatch(/unsafe/);
  });

  test('says in both languages what is needed', () => {
    expect(page).toContain('Excel 2021 或更新的版本');
    expect(page).toContain('Excel 2021 or later');
  });
});
