/**
 * npm run fuzz [-- TIMES]: the fuzz tests and the oracle with ten times as many cases as in CI, or as many as said, from
 * a new seed, which is printed: FUZZ_SEED=… repeats it.
 */
import { spawnSync } from 'node:child_process';

const times = Number(process.argv[2] ?? 10);
if (!Number.isInteger(times) || times < 1) {
  console.error('How many times as many cases? A whole number, such as npm run fuzz -- 10.');
  process.exit(2);
}
const seed = process.env['FUZZ_SEED'] ?? String(Date.now() % 1_000_000_000);
console.log(`FUZZ_SEED=${seed}`);
const { status } = spawnSync('npx', ['jest', 'test/fuzz', 'test/oracle'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ: String(times), FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
