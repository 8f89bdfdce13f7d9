import type { Words } from '../language';
import { type FindingSayings, inList } from './said';

type ColumnsSayings = FindingSayings<
  | 'unit-above'
  | 'duplicate-header'
  | 'fact-in-two-columns'
  | 'empty-column-passed'
  | 'fact-by-likeness'
  | 'fact-by-ticks'
  | 'several-amounts'
  | 'unit-refused'
>;

/** What is doubtful about the columns of a list. */
export const columnsFindingWords: Words<ColumnsSayings> = {
  zh: {
    'unit-above': ({ cell, text }) => ({
      kind: '单位在表上方',
      text: `${cell}写着“${text}”，各列没有按它折算。请把单位写进列标题，如“引资额(万元)”。`,
    }),
    'duplicate-header': ({ header, cells }) => ({
      kind: '列名重复',
      text: `${inList.zh.places(cells)}的列名都是“${header}”，分不清各是什么，都没有使用。如果要用，请改成不同的列名，或在“列”里指定。`,
    }),
    'fact-in-two-columns': ({ fact, taken, others }) => ({
      kind: '一项有几列',
      text: `${taken}列和${inList.zh.places(others)}列都像是“${fact}”，现在用的是${taken}列。如果不对，请在“列”里改选。`,
    }),
    'empty-column-passed': ({ fact, taken, empty }) => ({
      kind: '空列不用',
      text: `${inList.zh.places(empty)}列也叫“${fact}”，但一格都没有填，就用${taken}列。如果不对，请在“列”里改选。`,
    }),
    'fact-by-likeness': ({ fact, taken, header }) => ({
      kind: '列名相近',
      text: `没有一列叫“${fact}”，${taken}列“${header}”意思相近，就按它读取。请看一眼；如果不对，请在“列”里改选。`,
    }),
    'fact-by-ticks': ({ fact, columns }) => ({
      kind: '打勾的列',
      text: `没有一列叫“${fact}”，${inList.zh.places(columns)}列打了勾，勾在哪一列，“${fact}”就按那一列的列名读取。请看一眼；如果不对，请在“列”里改选。`,
    }),
    'several-amounts': ({ taken, header, others, because }) => ({
      kind: '金额有几列',
      text: `${taken}列和${inList.zh.places(others)}列都像是金额，核对时用的是${taken}列“${header}”(${because === 'name' ? '列名最明确' : '别的列没有数字'})。如果不对，请在“列”里改选。`,
    }),
    'unit-refused': ({ column, header, unit }) => ({
      kind: '单位不能换算',
      text: `${column}列“${header}”的单位是“${unit}”，不能换算，这一列没有使用。请把数改成常用单位（如元、字），并改列名。`,
    }),
  },
  en: {
    'unit-above': ({ cell, text }) => ({
      kind: 'Unit above the table',
      text: `${cell} says “${text}”, which was applied to no column. Put the unit into the headers, such as 引资额(万元).`,
    }),
    'duplicate-header': ({ header, cells }) => ({
      kind: 'Columns named alike',
      text: `${inList.en.places(cells)} are all headed “${header}”. Nobody can tell them apart, so none is used. Rename them or choose one under “Columns”.`,
    }),
    'fact-in-two-columns': ({ fact, taken, others }) => ({
      kind: 'Two columns for one fact',
      text: `Columns ${taken} and ${inList.en.places(others)} all look like “${fact}”; column ${taken} is used. If that is wrong, choose another under “Columns”.`,
    }),
    'empty-column-passed': ({ fact, taken, empty }) => ({
      kind: 'Empty column not used',
      text: `${inList.en.places(empty)} may be “${fact}” too but nothing is filled in there, so column ${taken} is used. If that is wrong, choose another under “Columns”.`,
    }),
    'fact-by-likeness': ({ fact, taken, header }) => ({
      kind: 'Columns with a similar name',
      text: `No column is headed “${fact}”; column ${taken} “${header}” comes nearest and is read as it. Please look; if that is wrong, choose another under “Columns”.`,
    }),
    'fact-by-ticks': ({ fact, columns }) => ({
      kind: 'Columns with ticks',
      text: `No column is headed “${fact}”; columns ${inList.en.places(columns)} hold ticks, and “${fact}” is what the ticked one is headed. Please look; if that is wrong, choose another under “Columns”.`,
    }),
    'several-amounts': ({ taken, header, others, because }) => ({
      kind: 'Several amount columns',
      text: `Columns ${taken} and ${inList.en.places(others)} all look like amounts; column ${taken} “${header}” is compared (${because === 'name' ? 'its name is the clearest' : 'the others hold no figures'}). If that is wrong, choose another under “Columns”.`,
    }),
    'unit-refused': ({ column, header, unit }) => ({
      kind: 'Unit cannot be converted',
      text: `Column ${column} “${header}” is in “${unit}”, which cannot be converted, so it is not used. Write the figures in a common unit and change the header.`,
    }),
  },
};
