import Sequencer from '@jest/test-sequencer';

/**
 * What takes longest goes first, so that no core is left with it alone at the end. Jest knows by itself only what an earlier run took,
 * which a fresh clone has not, and otherwise goes by the length of the file, which says nothing of a property of fifty thousand cases.
 */
const LONG_FIRST = [
  /\/test\/e2e\/accessible\./,
  /\/test\/e2e\/(contest|tools|samples|after)\./,
  /\/test\/e2e\//,
  /\/test\/fuzz\//,
  /\/test\/(oracle|whatif)\//,
  /\/test\/(excel|cases)\/|\/classes\.test\.ts$/,
  /\.test\.tsx$/,
];

const turn = ({ path }) => {
  const index = LONG_FIRST.findIndex((pattern) => pattern.test(path.replaceAll('\\', '/')));
  return index < 0 ? LONG_FIRST.length : index;
};

export default class LongFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => turn(one) - turn(other));
  }
}
