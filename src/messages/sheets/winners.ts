import type { Words } from '../language';

/** Words of a list of people or cases: its tab, its title, and its one line where it is empty. */
interface ListWords {
  readonly name: string;
  title(title: string): string;
  readonly nobody: string;
}

/** Words of 拟入选名单, 取消资格名单 and 不达标名单. */
export interface WinnerWords {
  readonly name: string;
  title(title: string): string;
  readonly columns: {
    readonly rank: string;
    readonly person: string;
    readonly section: string;
    readonly work: string;
    readonly result: string;
    readonly remark: string;
  };
  readonly results: {
    readonly wins: string;
    readonly passes: string;
    readonly ties: string;
    readonly confirmed: string;
    readonly declined: string;
  };
  /** Places, or a blank to write on; undefined is open. */
  places(places: number | undefined): string;
  /** Of those who pass, who take no place, apart. */
  counts(wins: number, passes: number, ties: number): string;
  decidedBy(who: string): string;
  /** A line on which whoever decides writes which of those that tie win. */
  decision(who: string, ties: number, open: number | undefined): string;
  /** They would be in if they may win at all: the list may change. */
  unsettled(names: readonly string[]): string;
  readonly nobody: string;
  readonly disqualified: {
    readonly barred: ListWords;
    /** Where nobody is barred from anything: these do not meet what is demanded. */
    readonly unmet: ListWords;
    readonly number: string;
    readonly item: string;
    readonly fact: string;
    readonly value: string;
    readonly requirement: string;
    /** With what follows where it holds or, where it is demanded, where it does not. */
    rule(requirement: string, consequence: string, demands: boolean): string;
    readonly clause: string;
    readonly reading: string;
    /** Of sections, which stand on the list under their own names, apart. */
    count(people: number, sections: number): string;
    /** Over names of people and of sections. */
    readonly names: string;
    /** Over the names of cases of a register, which may be people. */
    readonly case: string;
    cases(count: number): string;
  };
}

export const winnerWords: Words<WinnerWords> = {
  zh: {
    name: '拟入选名单',
    title: (title) => `${title}拟入选名单`,
    columns: { rank: '名次', person: '姓名', section: '科室', work: '名称', result: '结果', remark: '审定意见' },
    results: { wins: '拟入选', passes: '直接入选', ties: '并列待审定', confirmed: '审定入选', declined: '审定不入选' },
    places: (places) => (places === undefined ? '名额：____名' : `名额：${places}名`),
    counts: (wins, passes, ties) =>
      `拟入选${wins}名${passes > 0 ? `，直接入选${passes}名（不占名额）` : ''}${ties > 0 ? `，并列待审定${ties}名` : ''}。`,
    decidedBy: (who) => `审定：${who || '________________'}`,
    decision: (who, ties, open) =>
      `并列审定：由${who || '________________'}从并列的${ties}名中确定${open ?? '____'}名入选：` +
      '________________________________\n审定日期：____年__月__日',
    unsettled: (names) => `${names.join('、')}资格待定，如可参评会进入名额：认定以后请重新生成本表。`,
    nobody: '没有拟入选的对象。',
    disqualified: {
      barred: {
        name: '取消资格名单',
        title: (title) => `${title}取消资格名单`,
        nobody: '没有被取消资格的人员。',
      },
      unmet: { name: '不达标名单', title: (title) => `${title}不达标名单`, nobody: '没有不达标的。' },
      number: '序号',
      item: '项目',
      fact: '指标',
      value: '实际情况',
      requirement: '规定',
      rule: (requirement, consequence, demands) => `${requirement}，${demands ? '否则' : ''}${consequence}`,
      clause: '条款',
      reading: '释义',
      count: (people, sections) =>
        `共${[...(people > 0 ? [`${people}人`] : []), ...(sections > 0 ? [`${sections}个科室`] : [])].join('、')}。`,
      names: '姓名或科室',
      case: '姓名或事项',
      cases: (count) => `共${count}条。`,
    },
  },
  en: {
    name: 'Proposed winners',
    title: (title) => `${title}: proposed winners`,
    columns: {
      rank: 'Rank',
      person: 'Name',
      section: 'Section',
      work: 'Work',
      result: 'Result',
      remark: 'Decision',
    },
    results: {
      wins: 'Proposed',
      passes: 'In by rule',
      ties: 'Tie, to be decided',
      confirmed: 'Decided: wins',
      declined: 'Decided: not',
    },
    places: (places) => `Places: ${places ?? '____'}`,
    counts: (wins, passes, ties) =>
      `${wins} proposed${passes > 0 ? `, ${passes} in by rule without taking a place` : ''}${ties > 0 ? `, ${ties} tie for the last place` : ''}.`,
    decidedBy: (who) => `Decided by: ${who || '________________'}`,
    decision: (who, ties, open) =>
      `Decision on the tie: ${who || '________________'} choose ${open ?? '____'} of the ${ties} who tie: ` +
      '________________________________\nDate: ________________',
    unsettled: (names) =>
      `Not settled whether these may win: ${names.join(', ')}. They would be in: make this list again once that is settled.`,
    nobody: 'Nobody is proposed.',
    disqualified: {
      barred: {
        name: 'Disqualified',
        title: (title) => `${title}: disqualified`,
        nobody: 'Nobody is disqualified.',
      },
      unmet: { name: 'Not met', title: (title) => `${title}: not met`, nobody: 'There is nothing to list.' },
      number: 'No.',
      item: 'Item',
      fact: 'Fact',
      value: 'Value',
      requirement: 'Rule',
      rule: (requirement, consequence, demands) => `${requirement}${demands ? ', else' : ':'} ${consequence}`,
      clause: 'Clause',
      reading: 'Reading',
      count: (people, sections) =>
        [
          ...(people > 0 ? [`People in all: ${people}.`] : []),
          ...(sections > 0 ? [`Sections: ${sections}.`] : []),
        ].join(' '),
      names: 'Name or section',
      case: 'Name or case',
      cases: (count) => `Lines in all: ${count}.`,
    },
  },
};
