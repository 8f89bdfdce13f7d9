import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areUsable, localhostCertificates } from '../../../src/workbench/server/certificates';
import { resolveFile } from '../../../src/workbench/server/static';
import { type RunningWorkbench, startWorkbench } from '../../../src/workbench/server/start-workbench';

let folder: string;
let silence: jest.SpyInstance;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'server-'));
  for (const [name, text] of Object.entries({
    'page/index.html': '<p>page</p>',
    'page/app.js': '1',
    'addin/taskpane.html': '<p>pane</p>',
    'manifest.xml': '<OfficeApp/>',
    '上稿 登记.xlsx': 'PK',
    'secret.txt': 'secret',
  })) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  // The generator of certificates says on the console what it does.
  silence = jest.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterAll(() => {
  silence.mockRestore();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly cors: string | undefined;
  readonly body: string;
}

const get = (url: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(url, { rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { headers, statusCode: status } = response;
        const type = headers['content-type'];
        const cors = headers['access-control-allow-origin'];
        resolve({ status, type, cors, body: Buffer.concat(chunks).toString() });
      });
    })
      .on('error', reject)
      .end();
  });

describe('certificates', () => {
  test('are made offline for localhost, and kept while they are valid', async () => {
    const at = join(folder, 'certificates');
    expect(areUsable(at)).toBe(false);
    const made = await localhostCertificates(at);
    const certificate = new X509Certificate(made.cert);
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(areUsable(at)).toBe(true);
    expect(areUsable(at, new Date(Date.now() + 60 * 86_400_000))).toBe(false);
    expect(await localhostCertificates(at)).toEqual(made);
    writeFileSync(join(at, 'localhost.key'), readFileSync(join(at, 'localhost.crt')));
    await expect(localhostCertificates(at)).resolves.not.toEqual(made);
  });
});

describe('files', () => {
  test('are found below their folder only', () => {
    const root = join(folder, 'page');
    expect(resolveFile(root, '')).toBe(join(root, 'index.html'));
    expect(resolveFile(root, 'app.js')).toBe(join(root, 'app.js'));
    expect(resolveFile(root, '../secret.txt')).toBeUndefined();
    expect(resolveFile(root, '/../../secret.txt')).toBeUndefined();
    expect(resolveFile(root, 'APP.JS')).toBeUndefined();
    expect(resolveFile(root, 'APP.JS', true)).toBe(join(root, 'app.js'));
  });
});

describe('the server', () => {
  let running: RunningWorkbench;

  beforeAll(async () => {
    running = await startWorkbench({
      port: 0,
      page: join(folder, 'page'),
      manifest: join(folder, 'manifest.xml'),
      open: join(folder, '上稿 登记.xlsx'),
      hint: '先点这里',
      folders: { '/addin/': join(folder, 'addin') },
    });
  });
  afterAll(() => running.close());

  test('serves the page, and tells it what to open', async () => {
    expect(await get(running.url)).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      cors: '*',
      body: '<p>page</p>',
    });
    const config = JSON.parse((await get(`${running.url}config.json`)).body) as { open: string };
    expect(config).toEqual({
      manifest: '/manifest.xml',
      open: encodeURI('/workbook/上稿 登记.xlsx'),
      hint: '先点这里',
    });
    expect((await get(`${running.url}${config.open.slice(1)}`)).body).toBe('PK');
    expect((await get(`${running.url}manifest.xml`)).body).toBe('<OfficeApp/>');
    expect((await get(`${running.url}addin/taskpane.html`)).body).toBe('<p>pane</p>');
  });

  test('serves Office.js as the package has it, whatever the case of the name', async () => {
    const office = await get(`${running.url}office-js/office.js`);
    expect(office).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
    expect(office.body).toBe(readFileSync('node_modules/@microsoft/office-js/dist/office.js', 'utf8'));
    expect((await get(`${running.url}office-js/zh-CN/office_strings.js`)).status).toBe(200);
  });

  test('answers 404 for what is not there, and 400 for what is no address', async () => {
    expect((await get(`${running.url}nothing`)).status).toBe(404);
    expect((await get(`${running.url}..%2Fsecret.txt`)).status).toBe(404);
    expect((await get(`${running.url}%E0%A4%A`)).status).toBe(400);
  });

  test('a manifest elsewhere is named by its address', async () => {
    const other = await startWorkbench({
      port: 0,
      page: join(folder, 'page'),
      manifest: 'https://localhost:3000/manifest.xml',
      locale: 'en-US',
    });
    expect(JSON.parse((await get(`${other.url}config.json`)).body)).toEqual({
      manifest: 'https://localhost:3000/manifest.xml',
      locale: 'en-US',
    });
    await other.close();
  });

  test.each([
    ['a page that is not built', { page: 'nowhere' }, /npm run build:workbench/],
    ['a manifest', { manifest: 'nowhere.xml' }, /manifest: .*nowhere\.xml/],
    ['a workbook', { open: 'nowhere.xlsx' }, /workbook: .*nowhere\.xlsx/],
  ])('says that %s is missing', async (_what, options, message) => {
    await expect(startWorkbench({ port: 0, page: join(folder, 'page'), ...options })).rejects.toThrow(message);
  });

  test('says that the port is taken', async () => {
    await expect(startWorkbench({ port: running.port, page: join(folder, 'page') })).rejects.toThrow(/EADDRINUSE/);
  });
});
