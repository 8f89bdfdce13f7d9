import { availableParallelism } from 'node:os';
import { check, inTurns, run, seconds } from './test/run';
import { jest } from './test/jest';
import { FAILED, PASSED, sum, type Tally } from './test/tally';
import { requireTools, toolsEnvironment, ToolsMissing, WrongPath } from './tools';

/** Two commands at a time: each of them keeps one core busy and takes up to a gigabyte. */
const WIDTH = Math.min(2, availableParallelism());

const heading = (text: string): void => console.log(`\n== ${text}`);

/** The environment in which the tools are found; undefined, with the reason told, where they are missing. */
function prepare(): NodeJS.ProcessEnv | undefined {
  try {
    const tools = requireTools();
    for (const [name, file] of Object.entries(tools)) console.log(`ok      ${name}: ${file}`);
    return toolsEnvironment(tools);
  } catch (error) {
    if (!(error instanceof ToolsMissing || error instanceof WrongPath)) throw error;
    console.log(error.message);
    return undefined;
  }
}

async function size(env: NodeJS.ProcessEnv): Promise<Tally> {
  const { code } = await run('tsx scripts/size.ts', env, 'shown');
  return code === 0 ? PASSED : FAILED;
}

async function allTests(): Promise<Tally> {
  heading('tools 程序');
  const env = prepare();
  if (!env) return FAILED;

  heading('lint and build 检查与构建');
  const checks = [
    ['build', 'webpack --mode production --env types=checked'],
    ['eslint', 'eslint .'],
    ['build the workbench', 'webpack --config src/workbench/webpack.config.js'],
    ['tsc', 'tsc --noEmit'],
    ['prettier', 'prettier --check .'],
    ['manifest', 'tsx scripts/validate.ts'],
  ] as const;
  const checked = await inTurns(
    WIDTH,
    checks.map(
      ([name, line]) =>
        () =>
          check(name, line, env),
    ),
  );
  const built = checks.every(([name], index) => !name.startsWith('build') || checked[index]?.failed === 0);

  heading('unit tests 单元测试');
  const unit = await jest('jest.config.js', env);
  if (!built) {
    heading('size and end to end: not run, since the build failed 构建失败,未运行');
    return sum([PASSED, ...checked, unit, FAILED]);
  }

  heading('size 大小');
  const bytes = await size(env);

  heading('end to end 端到端测试');
  const endToEnd = await jest('test/e2e/jest.config.js', env);
  return sum([PASSED, ...checked, unit, bytes, endToEnd]);
}

const start = Date.now();
const { passed, failed } = await allTests();
console.log(`\n${seconds(start)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
