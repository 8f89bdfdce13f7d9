import { deciderOf } from '../../../src/rules/places/decider';

describe('who decides', () => {
  it.each([
    ['全体人员投票，主任办公会议审定', '主任办公会议'],
    ['各组推荐；评审小组评审', '评审小组'],
    ['民主推荐, 党组会议研究决定', '党组会议'],
    ['局务会决定', '局务会'],
    ['考核领导小组', '考核领导小组'],
    ['评定委员会', '评定委员会'],
    ['党支部评定，', ''],
    ['', ''],
  ])('%j: %j', (said, who) => expect(deciderOf(said)).toBe(who));
});
