import { inTitleMarks } from '../../src/messages/sheets/title-marks';

test.each([
  ['葡萄', '《葡萄》'],
  ['《葡萄》', '《葡萄》'],
  ['读《矛盾论》有感', '《读〈矛盾论〉有感》'],
  ['《矛盾论》和《实践论》', '《〈矛盾论〉和〈实践论〉》'],
])('%s', (title, wanted) => expect(inTitleMarks(title)).toBe(wanted));
