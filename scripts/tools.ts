import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findTools, type Missing, type Tools } from './tools/find';
import { commandsFor, installLine } from './tools/install';
import { type Machine, thisMachine } from './tools/machine';

const meaning: Readonly<Record<Missing, string>> = {
  browser: 'Chrome, Edge or Chromium',
  soffice: 'LibreOffice Calc',
  poppler: 'pdftotext and pdftoppm (poppler)',
  'chinese-font': 'a font with Chinese signs',
};

/** What the tests need and this computer lacks, with the line that installs it. */
export class ToolsMissing extends Error {
  override readonly name = 'ToolsMissing';

  constructor(machine: Machine, missing: readonly Missing[]) {
    super(
      [
        `缺少测试所需的程序，请先运行下面这一行；已装在别处的，用环境变量 CHROMIUM、SOFFICE 指明。`,
        `Missing: ${missing.map((name) => meaning[name]).join('; ')}. Install with the line below, or name what you have in CHROMIUM and SOFFICE.`,
        '',
        `  ${installLine(machine, missing)}`,
      ].join('\n'),
    );
  }
}

/** CHROMIUM or SOFFICE in the environment names a file that does not exist. */
export class WrongPath extends Error {
  override readonly name = 'WrongPath';
}

/** A program named in the environment that is not there: installing another would not be what was asked for. */
function checkNamed(machine: Machine): void {
  for (const variable of ['CHROMIUM', 'SOFFICE']) {
    const file = machine.env[variable];
    if (file !== undefined && !machine.isFile(file))
      throw new WrongPath(
        `环境变量${variable}指明的“${file}”不存在。\n${variable} names ${file}, which does not exist.`,
      );
  }
}

/**
 * The browser, LibreOffice and poppler of this computer. As root on Debian or Ubuntu it installs what is missing;
 * elsewhere it throws {@link ToolsMissing}. A path in CHROMIUM or SOFFICE that does not exist throws WrongPath.
 */
export function requireTools(machine: Machine = thisMachine()): Tools {
  checkNamed(machine);
  const bundled = chromium.executablePath();
  const found = findTools(machine, bundled);
  if ('tools' in found) return found.tools;
  for (const command of commandsFor(machine, found.missing) ?? []) run(command);
  const now = findTools(machine, bundled);
  if ('tools' in now) return now.tools;
  throw new ToolsMissing(machine, now.missing);
}

function run([program, ...args]: readonly [string, ...string[]]): void {
  console.log(`$ ${[program, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
}

/** The environment for programs that call the tools by name or look for them in CHROMIUM and SOFFICE. */
export function toolsEnvironment(tools: Tools): NodeJS.ProcessEnv {
  const folders = [tools.soffice, tools.pdftotext, tools.pdftoppm].map((file) => path.dirname(file));
  const inherited = process.env['PATH'] ?? process.env['Path'] ?? '';
  const PATH = [inherited, ...new Set(folders)].join(path.delimiter);
  return { ...process.env, PATH, CHROMIUM: tools.browser, SOFFICE: tools.soffice };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const [name, file] of Object.entries(requireTools())) console.log(`${name.padEnd(10)} ${file}`);
  } catch (error) {
    if (!(error instanceof ToolsMissing || error instanceof WrongPath)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
