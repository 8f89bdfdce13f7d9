import type { Known } from '../../src/sheets/plan/stamped';

/** What a list is known to come from, with believable values for whatever the test does not care about. */
export const knownOf = (fields: Partial<Known>): Known => ({
  tool: 'contest',
  part: '',
  choice: '{}',
  decisions: [],
  language: 'zh',
  schemeId: 'xichuan',
  fingerprint: '1234',
  readings: [],
  sources: [],
  time: '2024-12-31 16:20',
  ...fields,
});
