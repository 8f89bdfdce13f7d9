import { placeName } from '../../../trackers/grid/place';
import { rowZh } from '../../row-names';
import { type Words, counted } from '../../language';
import { cited } from '../cited';

export interface ScoresWords {
  readonly assessment: string;
  readonly elects: string;
  readonly month: string;
  monthName(month: number): string;
  readonly none: string;
  /** No part of the assessment stands in the sheet. */
  noPart(assessment: string, facts: readonly string[]): string;
  openWeights(clause: string): string;
  readonly figures: { readonly rated: string; readonly scored: string; readonly lacking: string };
  rank(rank: number): string;
  readonly unscored: string;
  /** How a score came about: 工作成效90（权重1） */
  part(fact: string, value: string, weight: string, full: string | undefined): string;
  made(parts: readonly string[], score: string, clause: string): string;
  readonly marks: {
    wins(award: string): string;
    ties(award: string): string;
    barred(award: string): string;
    unsure(award: string): string;
  };
  readonly why: {
    wins(award: string, places: string, clause: string, decidedBy: string): string;
    ties(award: string, clause: string, decidedBy: string): string;
    barred(consequence: string, clause: string): string;
    unsure(award: string, facts: readonly string[]): string;
  };
  lacking(row: number, name: string, facts: readonly string[]): string;
  bad(row: number, name: string, fault: string): string;
  tie(award: string, names: readonly string[], decidedBy: string): string;
  unfilled(award: string): string;
  twice(name: string): string;
  /** Items of 资格 that bar from contests as such and were not looked at. */
  unchecked(items: readonly string[]): string;
  /** Somebody has no score yet, and these awards were filled without them. */
  mayChange(names: readonly string[], awards: readonly string[]): string;
  /** Of the board that is posted. */
  readonly board: {
    readonly published: string;
    readonly month: string;
    readonly quarter: string;
    readonly members: string;
    readonly nobody: string;
    unread(sheet: string): string;
  };
  readonly button: string;
  readonly sheet: {
    readonly name: string;
    title(assessment: string, month: string): string;
    readonly rank: string;
    readonly person: string;
    readonly section: string;
    readonly score: string;
    readonly mark: string;
    readonly note: string;
    readonly weight: string;
    /** The weights in percent. */
    readonly shares: string;
    readonly full: string;
    readonly lacking: string;
    readonly markNote: string;
  };
}

const zh: ScoresWords = {
  assessment: '考核',
  elects: '评出',
  month: '月份',
  monthName: (month) => `${month}月`,
  none: '这份办法没有计分的规定，没有可算的考核。',
  noPart: (assessment, facts) =>
    `这张表没有“${assessment}”的分项（${facts.join('、')}）。请在“台账”里改选打分的工作表，或把列名改成分项的名称后重新读取。`,
  openWeights: (clause) => `办法没有规定权重，各分项按相等计${cited.zh(clause)}。`,
  figures: { rated: '参评', scored: '已计分', lacking: '未计分' },
  rank: (rank) => `第${rank}名`,
  unscored: '缺项',
  part: (fact, value, weight, full) => `${fact}${value}${full === undefined ? '' : `/${full}`}×${weight}`,
  made: (parts, score, clause) => `${parts.join('＋')}，加权平均得${score}分${cited.zh(clause)}。`,
  marks: {
    wins: (award) => award,
    ties: (award) => `${award}并列`,
    barred: (award) => `不得评${award}`,
    unsure: (award) => `${award}待核`,
  },
  why: {
    wins: (award, places, clause, decidedBy) =>
      `${award}取${places}名，按得分入围${cited.zh(clause)}${decidedBy === '' ? '' : `，由${decidedBy}审定`}。`,
    ties: (award, clause, decidedBy) =>
      `${award}的最后一个名额得分并列，${decidedBy === '' ? '请按程序审定' : `由${decidedBy}审定`}${cited.zh(clause)}。`,
    barred: (consequence, clause) => `${consequence}${cited.zh(clause)}。`,
    unsure: (award, facts) => `缺${facts.join('、')}，能不能评${award}还不能确定。`,
  },
  lacking: (row, name, facts) => `${rowZh(row)}${name}缺${facts.join('、')}，没有计分，也没有参加排名。`,
  bad: (row, name, fault) => `${rowZh(row)}${name}：${fault}`,
  tie: (award, names, decidedBy) =>
    `${award}：${names.join('、')}得分并列，${decidedBy === '' ? '请按程序审定' : `由${decidedBy}审定`}。`,
  unfilled: (award) => `“${award}”的名额没有写明或还不能确定，没有评出。`,
  unchecked: (items) => `“${items.join('、')}”没有在这里审查，被取消资格的也排了名：请先在“评先”里看谁被取消资格。`,
  mayChange: (names, awards) =>
    `${names.join('、')}还没有得分，补上以后，评出的${awards.join('、')}可能会变：请先补齐再公布。`,
  twice: (name) => `“${name}”出现了不止一次。同一人或同一组只应有一行；如果是不同月份，请加“月份”列。`,
  board: {
    published: '公布',
    month: '每月',
    quarter: '每季度',
    members: '实绩末位成员取自',
    nobody: '不列',
    unread: (sheet) => `“${sheet}”里没有算得出得分的人，公布表不列末位成员。这张表要有姓名、指挥组和各分项的列。`,
  },
  button: '生成计分排名表',
  sheet: {
    name: '考核计分',
    title: (assessment, month) => `${month}${assessment}计分排名表`,
    rank: '名次',
    person: '名称',
    section: '科室、责任人',
    score: '得分',
    mark: '评定',
    note: '说明',
    weight: '权重',
    shares: '权重（%）',
    full: '满分',
    lacking: '缺项',
    markNote: '得分和名次是公式，改动分数后自动重算；“评定”按生成时的得分写入，分数有改动请重新生成。',
  },
};

const en: ScoresWords = {
  assessment: 'Score',
  elects: 'Places',
  month: 'Month',
  monthName: (month) => `month ${month}`,
  none: 'These rules have no scores to reckon.',
  noPart: (assessment, facts) =>
    `This sheet has no part of ${assessment} (${facts.join(', ')}). Choose the sheet with the marks under “Tracker”, or head its columns like the parts and read it again.`,
  openWeights: (clause) => `The rules name no weights: all parts count equally${cited.en(clause)}.`,
  figures: { rated: 'Entered', scored: 'Scored', lacking: 'No score' },
  rank: (rank) => `No. ${rank}`,
  unscored: 'lacks',
  part: (fact, value, weight, full) => `${fact} ${value}${full === undefined ? '' : `/${full}`} × ${weight}`,
  made: (parts, score, clause) => `${parts.join(' + ')}; the weighted mean is ${score}${cited.en(clause)}.`,
  marks: {
    wins: (award) => award,
    ties: (award) => `${award}: tie`,
    barred: (award) => `not for ${award}`,
    unsure: (award) => `${award}: to be checked`,
  },
  why: {
    wins: (award, places, clause, decidedBy) =>
      `${award} has ${counted(places, 'place')}, filled by score${cited.en(clause)}${decidedBy === '' ? '' : `; decided by ${decidedBy}`}.`,
    ties: (award, clause, decidedBy) =>
      `Equal scores at the last place of ${award}: ${decidedBy === '' ? 'people decide' : `${decidedBy} decides`}${cited.en(clause)}.`,
    barred: (consequence, clause) => `${consequence}${cited.en(clause)}.`,
    unsure: (award, facts) => `${facts.join(', ')} missing: whether ${award} is possible cannot be told.`,
  },
  lacking: (row, name, facts) =>
    `Row ${placeName(row)}, ${name}: ${facts.join(', ')} missing. It has no score and no rank.`,
  bad: (row, name, fault) => `Row ${placeName(row)}, ${name}: ${fault}`,
  tie: (award, names, decidedBy) =>
    `${award}: ${names.join(', ')} have equal scores; ${decidedBy === '' ? 'people decide' : `${decidedBy} decides`}.`,
  unfilled: (award) => `The places of ${award} are not named or cannot be told yet. Nobody was marked.`,
  unchecked: (items) =>
    `Not checked here: ${items.join(', ')}. Those who are barred are ranked as well: see in “Contest” who they are.`,
  mayChange: (names, awards) =>
    `${names.join(', ')} without a score: once there is one, ${awards.join(', ')} may go to others. Fill it in before you post.`,
  twice: (name) =>
    `${name} stands in more than one row. One row is meant for each; for several months add a column 月份.`,
  board: {
    published: 'Posted',
    month: 'each month',
    quarter: 'each quarter',
    members: 'Last members from',
    nobody: 'none',
    unread: (sheet) =>
      `Nobody on “${sheet}” has a score, so the board names no last members. It needs columns for name, group and parts.`,
  },
  button: 'Make the ranking sheet',
  sheet: {
    name: 'Scores',
    title: (assessment, month) => `${assessment} ${month}`.trim(),
    rank: 'Rank',
    person: 'Name',
    section: 'Section, in charge',
    score: 'Score',
    mark: 'Result',
    note: 'Note',
    weight: 'Weight',
    shares: 'Weight (%)',
    full: 'Most',
    lacking: 'lacks',
    markNote:
      'Scores and ranks are formulas and follow your changes; results were written with the scores of that time.',
  },
};

export const scoresWords: Words<ScoresWords> = { zh, en };
