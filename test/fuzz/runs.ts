/** How often each property is tried: in CI once these, `npm run fuzz` as many times more as FUZZ says. */
export const times = Number(process.env['FUZZ'] ?? 1);

export const runs = {
  calls: 50_000 * times,
  schemes: 5_000 * times,
  ownFacts: 1_000 * times,
  trackers: 300 * times,
} as const;
