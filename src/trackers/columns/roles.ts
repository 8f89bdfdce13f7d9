import type { ColumnUse } from '../../facts/columns';
import type { Candidate } from '../header/candidate';
import type { ColumnLabel } from '../header/labels';
import { goesBy } from '../header/spellings';
import type { ColumnOptions } from './options';
import { isSerialHeader } from '../words/header-words';

/** Columns that name the person who is paid and the section, within the header; undefined where there is none. */
export interface PeopleColumns {
  readonly personColumn: number | undefined;
  readonly sectionColumn: number | undefined;
}

/** Where people belong whom no 科室 tells apart: 村, 所在社区, 班组. */
const PLACES =
  /^(?:所在|所属)?(?:(?:行政|自然)?村|村[居组别]|社区|乡|镇|乡镇|镇街|街道|片区|网格|站所|班组|小组|党?支部|学校|大队|中队)(?:名称?)?$/;

/** The section that is answerable for what is paid, by names that are no fact of every office: 责任组室, 获奖科室. */
const SECTIONS = /^(?:责任|获奖|受奖|参赛|报送|供稿)(?:科室|组室|股室|处室|部门|单位)(?:名称)?$/;

/**
 * An award that pays authors takes 作者 before 姓名; the receiver goes before all others. Who says that no column is 科室
 * wants no place in its stead.
 */
export function people(
  header: Candidate,
  uses: readonly ColumnUse[],
  { awardFacts, receiver, chosen }: ColumnOptions,
): PeopleColumns {
  const serving = (facts: readonly string[]): number | undefined =>
    facts.map((fact) => uses.find((use) => use.fact.name === fact)?.column).find((column) => column !== undefined);
  const by = (words: RegExp): number | undefined =>
    columnsThat(header, (label) => goesBy(label, (key) => words.test(key)))[0];
  return {
    personColumn: serving([
      ...(receiver === undefined ? [] : [receiver]),
      ...(awardFacts?.includes('作者') ? ['作者', '姓名'] : ['姓名', '作者', '责任人']),
    ]),
    sectionColumn:
      serving(['科室', '组室', '责任科室']) ?? (chosen?.has('科室') ? undefined : (by(SECTIONS) ?? by(PLACES))),
  };
}

const NAMES = /(?:姓名|人员|负责人|责任人|作者)$/;
const NOTES = /备注$|^(?:附注|注|说明|备考)$/;

/** The person's column, and others whose cells hold names: 值班人员, 负责人. Columns within the header. */
export function namingColumns(header: Candidate, personColumn: number | undefined): ReadonlySet<number> {
  const named = columnsThat(header, (label) => goesBy(label, (key) => NAMES.test(key)));
  return new Set(personColumn === undefined ? named : [personColumn, ...named]);
}

/** Columns of the grid with a running number only: headed so, or the first one when nothing heads it. */
export const serialColumns = (header: Candidate): ReadonlySet<number> =>
  onGrid(header, (label, column) => goesBy(label, isSerialHeader) || (column === 0 && label.lines.length === 0));

/** Columns of the grid headed as remarks. */
export const noteColumns = (header: Candidate): ReadonlySet<number> =>
  onGrid(header, (label) => goesBy(label, (key) => NOTES.test(key)));

type ColumnTest = (label: ColumnLabel, column: number) => boolean;

const columnsThat = ({ labels }: Candidate, passes: ColumnTest): readonly number[] =>
  labels.flatMap((label, column) => (passes(label, column) ? [column] : []));

const onGrid = (header: Candidate, passes: ColumnTest): ReadonlySet<number> =>
  new Set(columnsThat(header, passes).map((column) => header.left + column));
