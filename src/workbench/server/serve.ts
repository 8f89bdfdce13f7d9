import { parseArgs } from 'node:util';
import { type WorkbenchOptions, startWorkbench } from './start-workbench';

const USAGE = `tsx src/workbench/server/serve.ts [options]
  --manifest FILE|URL  manifest of the add-in to try
  --open FILE.xlsx     workbook to open at start
  --port NUMBER        default 3001
  --hint TEXT          a line that the page shows under its ribbon
  --locale TAG         language in which the add-in runs, default zh-CN`;

function readOptions(): WorkbenchOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { manifest: text, open: text, port: text, hint: text, locale: text } });
  const { port, ...rest } = values;
  if (port !== undefined && !/^\d+$/.test(port)) throw new Error(`--port ${port}: a number is needed.`);
  return { ...rest, port: port === undefined ? undefined : Number(port) };
}

async function main(): Promise<void> {
  const { url } = await startWorkbench(readOptions());
  console.log(`试用台 / workbench: ${url}`);
  console.log('浏览器第一次会提示证书不受信任：选“高级”，再选“继续前往 localhost”。按 Ctrl+C 结束。');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
});
