import { sharedOutlets } from '../../src/rules/tables/shared-outlets';

/**
 * 澧县's 上稿 as worksheet formulas. Four a row reckon the amount; each looks at its own row and at small lists alone:
 * linear in the rows. Three more let one article count once, as a clerk would write it: the highest level among its
 * rows, the highest amount at that level, the first row of these. They look at all rows for every row. The bound of
 * 1000字 stands in a cell: editing it changes every row.
 */
export const BOUND = { row: 0, column: 27 } as const;

/** What the formulas are to reckon: amounts row by row, or the rule with 同稿. */
export type Extent = 'amounts' | 'rule';

/** The column of the answers: Q holds the amounts, T what is paid. */
export const ANSWER: Readonly<Record<Extent, number>> = { amounts: 16, rule: 19 };

const LEVELS: readonly (readonly [string, number])[] = [
  ['中央', 5], ['中央级', 5], ['国家级', 5], ['省', 4], ['省级', 4], ['市', 3], ['市级', 3], ['地市级', 3], ['县', 2], ['县级', 2],
]; // prettier-ignore
const NAMED = ['人民日报', '求是', '半月谈', '内参选编', '学习与研究', '瞭望', '省委通报'];

const level = (name: unknown): number => LEVELS.find(([known]) => known === name)?.[1] ?? 0;

/** The cells of a sheet: the tracker from A1, formulas in N to Q and for the whole rule R to T, lists from V. */
export function sheetWithFormulas(tracker: readonly (readonly unknown[])[], extent: Extent): unknown[][] {
  const outlets = sharedOutlets.slice(1).map(([name, listed]) => [name, level(listed)] as const);
  const [o, l, n] = [outlets.length, LEVELS.length, NAMED.length];
  const amounts = (r: number): string[] => [
    `=SUBSTITUTE(SUBSTITUTE(E${r},"《",""),"》","")`,
    `=IF(F${r}="",IFERROR(VLOOKUP(N${r},$V$1:$W$${o},2,0),0),VLOOKUP(F${r},$X$1:$Y$${l},2,0))`,
    `=IF(ISNUMBER(I${r}),I${r},VALUE(SUBSTITUTE(I${r},"字","")))`,
    `=IF(O${r}=0,"",IF(G${r}="电视新闻",IF(O${r}<3,0,IF(K${r}="","",K${r}*CHOOSE(O${r},0,0,2,5,10))),` +
      `IF(AND(O${r}>3,P${r}>=$AB$1,L${r}="是",OR(ISNUMBER(MATCH(N${r},$Z$1:$Z$${n},0)),AND(N${r}="湖南日报",H${r}="头版头条"))),5000,` +
      `IF(AND(O${r}=3,H${r}="头版头条",J${r}="新闻",N${r}="常德日报"),1000,IF(O${r}<3,0,` +
      `IF(P${r}<$AB$1,CHOOSE(O${r}-2,50,200,500),CHOOSE(O${r}-2,300,600,2000)))))))`,
  ];
  const all = (column: string): string => `${column}$2:${column}$${tracker.length}`;
  const article = (r: number): string => `${all('B')},B${r},${all('D')},D${r}`;
  const once = (r: number): string[] => [
    `=MAXIFS(${all('O')},${article(r)},${all('Q')},">=0")`,
    `=MAXIFS(${all('Q')},${article(r)},${all('O')},R${r})`,
    `=IF(Q${r}="","",IF(AND(O${r}=R${r},Q${r}=S${r},` +
      `COUNTIFS(B$1:B${r - 1},B${r},D$1:D${r - 1},D${r},O$1:O${r - 1},O${r},Q$1:Q${r - 1},Q${r})=0),Q${r},0))`,
  ];
  const without = ['', '', ''];
  return tracker.map((cells, index) => {
    const formulas =
      index === 0
        ? ['媒体', '级别', '字数', '金额', ...(extent === 'rule' ? ['最高级别', '最高金额', '计奖'] : without)]
        : [...amounts(index + 1), ...(extent === 'rule' ? once(index + 1) : without)];
    const lists = [
      ...(outlets[index] ?? ['', '']),
      ...(LEVELS[index] ?? ['', '']),
      NAMED[index] ?? '',
      '',
      index === 0 ? 1000 : '',
    ];
    return [...cells, ...formulas, '', ...lists];
  });
}
