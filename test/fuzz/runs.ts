/** How often each property is tried: in CI once these, `npm run fuzz` as many times more as FUZZ says. */
const times = Number(process.env['FUZZ'] ?? 1);

export const runs = { calls: 50_000 * times, schemes: 5_000 * times, trackers: 300 * times } as const;

/** The same cases in CI every time; a run of many tries new ones and names its seed. */
export const seed = times === 1 ? 20_261_122 : Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_000);
