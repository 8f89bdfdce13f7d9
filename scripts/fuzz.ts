/**
 * npm run fuzz [-- TIMES]: the fuzz tests with ten times as many cases as in CI, or as many as said, from a new seed.
 * A failure names its seed: FUZZ_SEED=… repeats it.
 */
import { spawnSync } from 'node:child_process';

const times = Number(process.argv[2] ?? 10);
if (!Number.isInteger(times) || times < 1) {
  console.error('How many times as many cases? A whole number, such as npm run fuzz -- 10.');
  process.exit(2);
}
const { status } = spawnSync('npx', ['jest', 'test/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ: String(times) },
});
process.exitCode = status ?? 1;
