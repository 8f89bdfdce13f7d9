import type { Words } from '../../language';

/** How a solution of 控制在…以内 is said. Numbers come as they are written, totals as money. */
interface SolutionWords {
  within(total: string, limit: string): string;
  solved(value: string, total: string, next: string, over: string): string;
  outOfReach(value: string, total: string): string;
  notMonotone(value: string, total: string): string;
  noEffect(total: string): string;
  /** Rows without an amount come on top. */
  undecided(count: number): string;
}

/** 控制在…元以内: which number keeps the total within a limit. */
export interface BudgetWords {
  readonly limit: {
    readonly before: string;
    readonly after: string;
    readonly find: string;
    label(knob: string): string;
    readonly unreadable: string;
  };
  readonly solution: SolutionWords;
  use(value: string): string;
}

const zh: BudgetWords = {
  limit: {
    before: '控制在',
    after: '元以内',
    find: '试算',
    label: (knob) => `改${knob}，把总额控制在多少元以内`,
    unreadable: '请填写一个金额，如80000。',
  },
  solution: {
    within: (total, limit) => `现在总额${total}元，已在${limit}元以内。`,
    solved: (value, total, next, over) => `改成${value}，总额${total}元；改成${next}就是${over}元，超出。`,
    outOfReach: (value, total) => `只改这一个数做不到：最少也要${total}元（改成${value}）。`,
    notMonotone: (value, total) =>
      `这个数越大，总额时多时少。试得一个数：改成${value}，总额${total}元；可能还有更接近现行的。`,
    noEffect: (total) => `改这个数不影响总额，仍是${total}元。`,
    undecided: (count) => `另有${count}笔待定没有算在内，定下来后可能超出。`,
  },
  use: (value) => `采用${value}`,
};

const en: BudgetWords = {
  limit: {
    before: 'Stay within',
    after: 'yuan',
    find: 'Find',
    label: (knob) => `By changing ${knob}, stay within how many yuan`,
    unreadable: 'Enter an amount, such as 80000.',
  },
  solution: {
    within: (total, limit) => `The total is ${total}, within ${limit} already.`,
    solved: (value, total, next, over) => `With ${value} the total is ${total}; with ${next} it is ${over}, too much.`,
    outOfReach: (value, total) => `This number alone cannot do it: the least is ${total} (with ${value}).`,
    notMonotone: (value, total) =>
      `More of this number makes the total now more, now less. Found: ${value}, total ${total}; there may be one nearer.`,
    noEffect: (total) => `This number does not change the total: ${total}.`,
    undecided: (count) => `${count} undecided come on top once they are settled.`,
  },
  use: (value) => `Use ${value}`,
};

export const budgetWords: Words<BudgetWords> = { zh, en };
