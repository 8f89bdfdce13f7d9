import type { Server } from 'node:https';
import path from 'node:path';
import { startWorkbench } from '../src/workbench/server/start-workbench';
import { ADD_IN_PORT, serveAddIn } from './dev-server';
import { ADD_IN_TO_TRY, ensure, WORKBENCH } from './products';
import { openInBrowser } from './start/browser';
import { listenForStop } from './start/control';
import { readOptions } from './start/options';
import { ROOT } from './test/run';

const WORKBENCH_PORT = 3001;

const HINT = '右边是奖励核算：先看“核对”里多发、少发的行，点一下就到那一行；再点最下面的按钮生成奖励明细和个人汇总。';

const welcome = (url: string, workbook: string): string => `
  打开这个网址：${url}   （${path.basename(workbook)}）
  Open this address. The browser asks once about the certificate: “Advanced”, then “Continue to localhost”.

  浏览器第一次会提示证书：点“高级”，再点“继续前往 localhost”。${ADD_IN_PORT} 端口的证书相同，不用再点。
  1 右边窗格先显示“核对”：原表哪些行多发、少发，依据哪一条；点一行，表格就跳到那一行。
    The pane shows the rows that were paid too much or too little, and by which clause; a click goes to the row.
  2 点窗格最下面的“生成奖励明细和汇总表”：新增两张可打印的表，原表不动。
    The button at the foot of the pane writes two sheets ready for printing; the tracker is not changed.
  3 在空单元格里输入公式试试：=AWARD("澧县","上稿","级别","省级","字数",900)
    Type a formula into an empty cell.

  按 Ctrl+C 结束。 Ctrl+C ends it.
`;

/** A taken port, said so that one knows what to do; anything else as it is. */
function explained(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error)) return error;
  return new Error(
    `端口${String(error.port)}已被占用。如果是上一次的 npm start，请运行 npm stop。\n` +
      `Port ${String(error.port)} is taken. If it is an earlier npm start, run npm stop.`,
  );
}

const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

async function main(): Promise<void> {
  const { workbook, browser } = readOptions(process.argv.slice(2), ROOT);
  process.chdir(ROOT);
  await ensure(ADD_IN_TO_TRY);
  await ensure(WORKBENCH);
  const addIn = await serveAddIn(ADD_IN_PORT);
  const workbench = await startWorkbench({
    manifest: 'manifest.xml',
    open: workbook,
    port: WORKBENCH_PORT,
    hint: HINT,
  }).catch(async (error: unknown) => {
    await closed(addIn);
    throw error;
  });
  const stop = (): void =>
    void Promise.all([workbench.close(), closed(addIn), closeControl()]).then(() => process.exit());
  const control = await listenForStop(stop);
  const closeControl = (): Promise<void> => new Promise((done) => void control.close(() => done()));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  console.log(welcome(workbench.url, workbook));
  if (browser) openInBrowser(workbench.url);
}

main().catch((error: unknown) => {
  const told = explained(error);
  console.error(told instanceof Error ? told.message : told);
  process.exitCode = 1;
});
