import fc from 'fast-check';
import { type Ballot, planBallots } from '../../../src/sheets/contest/ballot';
import { planTally, type Tally } from '../../../src/sheets/contest/tally';
import { bareHead, head } from '../people';
import { cellsOf, rowsOf } from '../reading';

const candidates = [
  { name: '综合科', section: '' },
  { name: '秘书科', section: '' },
  { name: '信息科', section: '' },
];
const titled = { ...head, title: '2024年度先进科室' };
const ballot: Ballot = { subject: 'sections', candidates, choose: 1, voters: ['staff', 'leaders'] };

describe('选票', () => {
  test('two ballots for two lists, each with the candidates, a box and how many to choose', () => {
    const plans = planBallots(ballot, titled, 'zh');
    expect(plans.map(({ name }) => name)).toEqual(['选票（职工票）', '选票（领导票）']);
    expect(plans[1] && rowsOf(plans[1])).toEqual([
      '2024年度先进科室选票（领导票）',
      '依据：《机关工作考评奖惩办法》（淅政办〔2007〕5号）    期间：2024年1月至12月',
      '编制单位：淅川县人民政府办公室||可选：1名',
      '序号|科室|同意',
      '1|综合科|□',
      '2|秘书科|□',
      '3|信息科|□',
      '说明：请在同意的候选对象右边的方框内画“√”，最多选1名。',
    ]);
  });

  test('one ballot for all has no name of voters; what nobody knows is left blank', () => {
    const people = [{ name: '甲', section: '综合科' }];
    const [plan] = planBallots(
      { subject: 'people', candidates: people, choose: undefined, voters: ['all'] },
      bareHead,
      'zh',
    );
    const rows = plan ? rowsOf(plan) : [];
    expect(plan?.name).toBe('选票');
    expect(rows[3]).toBe('序号|姓名|科室|同意');
    expect(rows.at(-1)).toContain('最多选____名');
  });

  test('nothing on a ballot tells who voted: no names to sign, no stamp', () => {
    const styles = planBallots(ballot, titled, 'zh').flatMap((plan) => cellsOf(plan).map(({ style }) => style));
    expect(styles).not.toContain('signature');
    expect(styles).not.toContain('code');
  });
});

describe('计票表', () => {
  test('one list: room for strokes, the votes to enter, the rank by formula', () => {
    const rows = candidates.map((candidate) => ({ ...candidate, votes: [[undefined]] }));
    const tally: Tally = { subject: 'sections', candidates: rows, lists: [{ voters: 'all', batches: 1 }], places: 1 };
    expect(rowsOf(planTally(tally, titled, 'zh')).slice(2, -1)).toEqual([
      '编制单位：淅川县人民政府办公室||名额：1名',
      '序号|科室|计票（画“正”字）|得票|名次',
      '1|综合科|||=IF(D5="","",RANK(D5,$D$5:$D$7)) → ',
      '2|秘书科|||=IF(D6="","",RANK(D6,$D$5:$D$7)) → ',
      '3|信息科|||=IF(D7="","",RANK(D7,$D$5:$D$7)) → ',
      '合  计|||=SUM(D5:D7) → 0',
      '全体人员票：发出____张，收回____张，有效____张，无效____张。',
    ]);
  });

  test('two lists counted in batches: sums, ranks, and who is among the first on both', () => {
    const votes = [
      [[10, 5], [3]],
      [[10, 6], [1]],
      [[2, 1], [2]],
    ];
    const tally: Tally = {
      subject: 'sections',
      candidates: candidates.map((candidate, index) => ({ ...candidate, votes: votes[index] ?? [] })),
      lists: [
        { voters: 'staff', batches: 2 },
        { voters: 'leaders', batches: 1 },
      ],
      places: 2,
    };
    const rows = rowsOf(planTally(tally, titled, 'zh'));
    expect(rows[3]).toBe(
      '序号|科室|职工票\n第1批|职工票\n第2批|职工票\n得票|职工票\n名次|领导票\n计票（画“正”字）|领导票\n得票|领导票\n名次|两票均在\n前2名',
    );
    expect(rows[4]).toBe(
      '1|综合科|10|5|=IF(COUNT(C5:D5)=0,"",SUM(C5:D5)) → 15|=IF(E5="","",RANK(E5,$E$5:$E$7)) → 2||3' +
        '|=IF(H5="","",RANK(H5,$H$5:$H$7)) → 1|=IF(COUNT(F5,I5)<2,"",IF(AND(F5<=2,I5<=2),"是","")) → 是',
    );
    expect(rows.slice(5, 7).map((row) => row.split(' → ').at(-1))).toEqual(['', '']);
    expect(rows[7]).toBe('合  计||=SUM(C5:C7) → 22|=SUM(D5:D7) → 12|=SUM(E5:E7) → 34|||=SUM(H5:H7) → 6');
  });

  test('the sum of all votes is the sum of the batches', () => {
    const counts = fc.array(fc.tuple(fc.option(fc.nat(500), { nil: undefined }), fc.nat(500)), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(counts, (given) => {
        const rows = given.map((votes, index) => ({ name: `甲${index}`, section: '', votes: [votes] }));
        const plan = planTally(
          { subject: 'people', candidates: rows, lists: [{ voters: 'all', batches: 2 }], places: undefined },
          titled,
          'zh',
        );
        const total =
          plan.rows[4 + given.length]?.cells.map((cell) => (cell.kind === 'formula' ? cell.value : 0)) ?? [];
        const [first, second, sum] = total.slice(2, 5);
        expect(Number(first) + Number(second)).toBe(sum);
        expect(sum).toBe(given.flat().reduce<number>((all, votes) => all + (votes ?? 0), 0));
      }),
    );
  });
});
