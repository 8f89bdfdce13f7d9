import fc from 'fast-check';
import { type Exact, multiply, ratio, roundTo } from '../../src/facts/exact';
import {
  type AwardHeader,
  type CertainLine,
  type RowLine,
  type UndecidedLine,
  YUAN,
} from '../../src/sheets/money/award-line';

export const header: AwardHeader = {
  title: '2024年度上稿',
  office: '中共澧县县委办公室',
  scheme: '澧县县委办公室考核奖励办法',
  documentNumber: '澧办发〔2008〕12号',
  period: '2024年1月至12月',
  preparedBy: '',
  reviewedBy: '',
  approvedBy: '',
  date: '',
  basis: {
    schemeId: 'lixian',
    fingerprint: '7c1f-09ab-52e4',
    readings: [
      { id: '同稿计奖', option: '级别最高' },
      { id: '电视计奖', option: '稿费倍数' },
    ],
    award: { kind: 'one', award: '上稿' },
    trackerSheet: '上稿登记',
    trackerRange: 'A3:H203',
    headerRows: { first: 3, last: 3 },
    columns: [],
    time: '2024-12-31 16:20',
  },
};

/** A certain line with believable values for whatever the test does not care about. */
export function certain(fields: Partial<CertainLine> & { amount: Exact }): CertainLine {
  return {
    state: 'certain',
    person: '甲',
    section: '',
    award: '上稿',
    reason: '《葡萄》湖南日报',
    clause: '三（二）',
    unitPrice: fields.amount,
    quantity: 1,
    unit: YUAN,
    sourceRow: 4,
    note: '',
    ...fields,
  };
}

export function undecided(fields: Partial<UndecidedLine> = {}): UndecidedLine {
  return {
    state: 'undecided',
    person: '丁',
    section: '',
    award: '上稿',
    reason: '《柑橘》',
    clause: '三（二）',
    quantity: 1,
    unit: YUAN,
    sourceRow: 9,
    note: '缺字数',
    ...fields,
  };
}

const names = ['甲', '乙', '丙', '丁', '员工01', '员工02', '=cmd', '+1', ''];
const sections = ['综合科', '秘书科', '信息科', ''];
const awards = ['优秀文稿', '优秀信息', '任务奖罚', '优秀信息*', 'A级', 'a级', '>5'];

/** A price times a quantity rounded to the fen, as a rule gives it; one in eight a share that no price expresses. */
const money = fc.oneof(
  { weight: 7, arbitrary: fc.tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.integer({ min: 1, max: 30 })) },
  { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.constant(0)) },
);

const certainLine = fc
  .record({
    person: fc.constantFrom(...names),
    section: fc.constantFrom(...sections),
    award: fc.constantFrom(...awards),
    figures: money,
    unit: fc.constantFrom(YUAN, YUAN, YUAN, YUAN, '分'),
    sourceRow: fc.integer({ min: 4, max: 5000 }),
  })
  .map(({ figures: [fen, count], ...rest }): CertainLine => {
    const unitPrice = count === 0 ? ratio(BigInt(fen), 300n) : ratio(BigInt(fen), 100n);
    const quantity = count === 0 ? 1 : count;
    return certain({ ...rest, unitPrice, quantity, amount: roundTo(multiply(unitPrice, quantity), 2) });
  });

const undecidedLine = fc
  .record({
    person: fc.constantFrom(...names),
    section: fc.constantFrom(...sections),
    award: fc.constantFrom(...awards),
  })
  .map(undecided);

/** Lists of lines as trackers give them: several people and sections, penalties, other units, undecided ones. */
export const someLines: fc.Arbitrary<RowLine[]> = fc.array(
  fc.oneof({ weight: 6, arbitrary: certainLine }, { weight: 1, arbitrary: undecidedLine }),
  { maxLength: 40 },
);
