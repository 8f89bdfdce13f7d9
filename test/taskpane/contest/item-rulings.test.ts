import { contestWords } from '../../../src/messages/pane/contest/contest';
import { contestAgain, withOrigins } from '../../../src/taskpane/contest/again';
import { barredLines, rulingsOf } from '../../../src/taskpane/contest/state/barred';
import { canBeRuled, countsOfItem, type ItemRuling, knownOf } from '../../../src/taskpane/contest/state/item-rulings';
import { planPack, sheetCount } from '../../../src/taskpane/contest/state/pack';
import { sayRuling } from '../../../src/taskpane/contest/state/list-notes';
import { EMPTY_CONTEST, withItem } from '../../../src/taskpane/contest/state/setup';
import { toContestSetting } from '../../../src/taskpane/contest/state/setup-setting';
import { type ContestView } from '../../../src/taskpane/contest/state/view';
import { head } from '../../sheets/people';
import { sheetOf, source } from '../sheets';
import { itemOf, viewOf } from './views';

describe('what people rule where the facts leave it open', () => {
  const TEXT = '姓名|科室|参训小时|授课次数\n甲|秘书科|12|1\n丙|信息科|10|\n丙|信息科|10|\n丁|信息科|十来|2';
  const viewWith = (text: string, rulings: readonly ItemRuling[]): ContestView =>
    viewOf('衡阳', { 培训登记: text }, withItem(EMPTY_CONTEST, '培训', { by: 'lines', rulings }));
  const ruling = (change: Partial<ItemRuling>): ItemRuling => ({
    sheet: '培训登记',
    row: 3,
    name: '丙',
    said: '参训小时=10;授课次数=',
    meets: true,
    by: '办公会议',
    day: '2012-12-30',
    note: '讲过课，记录遗失',
    ...change,
  });
  const standings = (view: ContestView) => {
    const { standings: found } = itemOf(view, '培训');
    return {
      counts: countsOfItem(found),
      ruled: [...found.ruled].map(([{ sheetRow }, { meets }]) => `${sheetRow} ${String(meets)}`),
      stale: found.stale.length,
    };
  };

  test('holds for its own line, and leaves the facts as they are', () => {
    const view = viewWith(TEXT, [ruling({})]);
    expect(standings(view)).toEqual({ counts: { meets: 2, fails: 0, undecided: 2 }, ruled: ['3 true'], stale: 0 });
    expect(itemOf(view, '培训').candidates.map(({ verdict }) => verdict.kind)).toEqual([
      ...['eligible', 'undecided', 'undecided', 'bad'],
    ]);
  });

  test('what was known of a line says which it was, the row only among lines alike', () => {
    const unread = ruling({ row: 5, name: '丁', said: '参训小时=十来;授课次数=2', meets: false });
    expect(knownOf(viewWith(TEXT, []).scheme, '培训', itemOf(viewWith(TEXT, []), '培训').candidates[3] ?? lost())).toBe(
      unread.said,
    );
    const moved = TEXT.replace('甲|', '乙|秘书科|11|3\n甲|');
    expect(standings(viewWith(moved, [unread]))).toMatchObject({ ruled: ['6 false'], stale: 0 });
    // Two lines alike, and none of them in its row: nobody knows which one it was.
    expect(standings(viewWith(moved, [ruling({ row: 2 })]))).toMatchObject({ ruled: [], stale: 1 });
  });

  test('a line that is known otherwise now is ruled about anew; a fact goes before a ruling', () => {
    const filled = TEXT.replace('丙|信息科|10|\n丙|信息科|10|', '丙|信息科|10|0\n丙|信息科|9|');
    const view = viewWith(filled, [ruling({})]);
    expect(standings(view)).toEqual({ counts: { meets: 1, fails: 2, undecided: 1 }, ruled: [], stale: 1 });
  });

  test('is for facts, not for a reading that nobody chose', () => {
    const [one] = itemOf(viewWith(TEXT, []), '培训').candidates;
    if (!one) throw new Error('nobody');
    expect(canBeRuled({ ...one, verdict: { kind: 'unread', readings: ['两个十'] } })).toBe(false);
    expect(canBeRuled({ ...one, verdict: { kind: 'bad', faults: [] } })).toBe(true);
  });

  test('stands on the list with who, when and why, and in its stamp', () => {
    const view = viewWith(TEXT, [ruling({}), ruling({ row: 4, meets: false, note: '没有讲过课' })]);
    expect(barredLines(view)).toEqual([
      expect.objectContaining({ person: '丙', item: '培训', fact: '授课次数', requirement: '没有讲过课' }),
    ]);
    const said = rulingsOf(view, (item, one) => sayRuling(item, one, 'zh'));
    expect(said).toEqual([
      '丙（培训登记第3行）的培训，办公会议2012-12-30认定为达标：讲过课，记录遗失',
      '丙（培训登记第4行）的培训，办公会议2012-12-30认定为不达标：没有讲过课',
    ]);
    const sheet = planPack({
      view,
      kinds: ['disqualified'],
      head: () => head,
      language: 'zh',
      year: '2012',
      words: contestWords.zh.pack,
    });
    const [plan] = withOrigins(sheet, withItem(EMPTY_CONTEST, '培训', {}), view, {}, 'zh');
    expect(JSON.stringify(plan?.rows)).toContain(said[0]);
    expect(plan?.origin?.decisions).toEqual(said);
  });

  test('checked again, a ruling whose line has changed is told', () => {
    const kept = JSON.stringify(
      toContestSetting(withItem(EMPTY_CONTEST, '培训', { by: 'lines', rulings: [ruling({})] })),
    );
    const again = (text: string, decisions: readonly string[]) =>
      contestAgain({
        source: source('衡阳'),
        stamp: { tool: 'contest', readings: [], choice: kept, decisions, sources: [], language: 'zh' },
        sheets: [sheetOf('培训登记', text)],
        now: new Date(0),
      })?.staleItems;
    const said = [sayRuling('培训', ruling({}), 'zh')];
    expect(again(TEXT, said)).toEqual([]);
    expect(again(TEXT.replaceAll('丙|信息科|10', '丙|信息科|9'), said)).toEqual(['培训']);
    // It was of no use even when the sheet was written.
    expect(again(TEXT.replaceAll('丙|信息科|10', '丙|信息科|9'), [])).toEqual([]);
  });

  test('a ruling that it is met alone is shown too', () => {
    expect(sheetCount(viewWith(TEXT, [ruling({})]), 'disqualified')).toBe(1);
    expect(sheetCount(viewWith(TEXT, []), 'disqualified')).toBe(0);
  });
});

function lost(): never {
  throw new Error('no such line');
}
