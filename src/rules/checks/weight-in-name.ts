import type { Check } from './check';

/** 日常(40%) in 分项 beside a blank 权重: parts without weights count equally, which such a name does not mean. */
export const weightInName: Check = ({ scoreParts }) =>
  scoreParts.flatMap(({ fact, weight, source: { at } }) => {
    const [share] = /\d+(?:\.\d+)?%/.exec(fact) ?? [];
    return share === undefined || weight !== undefined
      ? []
      : [{ at, detail: { code: 'weight-in-name', part: fact, share } }];
  });
