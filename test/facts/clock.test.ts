import { bookWith } from '../../src/facts/book-with';
import { createBook } from '../../src/facts/book';
import { clockTimes } from '../../src/facts/clock';
import { divide, type Exact } from '../../src/facts/exact';
import type { Fact, Value } from '../../src/facts/fact';
import type { Row } from '../../src/facts/row';
import { knownFact } from '../../src/facts/vocabulary';

const known = (name: string): Fact => {
  const fact = knownFact(name);
  if (!fact) throw new Error(`no fact ${name}`);
  return fact;
};

const facts = ['姓名', '上班', '签到', '迟到次数'];
const book = createBook(facts.map(known), facts);
const row = (...values: readonly (Value | undefined)[]): Row =>
  ({ values, faults: new Map(), blank: false }) as unknown as Row;

const eight: Exact = divide(1, 3);
const day = 45000;
const quarterTo: Exact = divide(1, 4);

describe('times that are compared', () => {
  const atSix = row('甲', eight, divide(4 * day + 1, 4), 3);

  it('are times of the day where one of them has no day', () =>
    expect(clockTimes(book, facts, atSix).values).toEqual(['甲', eight, quarterTo, 3]));

  it('keep their days where all have one, and stay as they are where none has', () => {
    const dated = row('甲', day, divide(4 * day + 1, 4), 3);
    const bare = row('甲', eight, quarterTo, 3);
    expect(clockTimes(book, facts, dated)).toBe(dated);
    expect(clockTimes(book, facts, bare)).toBe(bare);
  });

  it('begin with the first moment of a day: a day without a time is midnight', () =>
    expect(clockTimes(book, facts, row('甲', eight, day, 3)).values).toEqual(['甲', eight, 0, 3]));

  it('are those of the facts that are asked for, as far as there are any', () => {
    expect(clockTimes(book, ['签到', '别的'], atSix)).toBe(atSix);
    const open = row('甲', eight, undefined, 3);
    expect(clockTimes(book, facts, open)).toBe(open);
  });
});

describe('a book with further facts', () => {
  const wider = bookWith(book, [known('签到'), known('签退')]);

  it('keeps the slots that there were, and knows the new ones behind them', () => {
    expect(wider.facts.map(({ name }) => name)).toEqual([...facts, '签退']);
    expect(facts.map((name) => wider.slots.get(name))).toEqual([0, 1, 2, 3]);
    expect(wider.slots.get('签退')).toBe(4);
    expect(book.slots.has('签退')).toBe(false);
  });
});
