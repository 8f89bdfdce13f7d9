/**
 * A title between 《 and 》, unless it stands there already. Marks inside it become 〈 and 〉, as GB/T 15834—2011 has it
 * for a title within a title: 《读〈矛盾论〉有感》.
 */
export const inTitleMarks = (title: string): string =>
  /^《[^《》]*》$/.test(title) ? title : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
