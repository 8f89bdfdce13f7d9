import { sharedOutlets } from '../../src/rules/schemes/outlets';

/**
 * 澧县's 上稿 as worksheet formulas, four a row, each looking at its own row and at small lists alone: linear in the
 * rows. What no linear formula can do, one article counting once, is left out, to the formulas' advantage. The bound
 * of 1000字 stands in a cell: editing it changes every row.
 */
export const BOUND = { row: 0, column: 24 } as const;

const LEVELS: readonly (readonly [string, number])[] = [
  ['中央', 5], ['中央级', 5], ['国家级', 5], ['省', 4], ['省级', 4], ['市', 3], ['市级', 3], ['地市级', 3], ['县', 2], ['县级', 2],
]; // prettier-ignore
const NAMED = ['人民日报', '求是', '半月谈', '内参选编', '学习与研究', '瞭望', '省委通报'];

const level = (name: unknown): number => LEVELS.find(([known]) => known === name)?.[1] ?? 0;

/** The cells of a sheet: the tracker from A1, formulas in N to Q, lists from S. */
export function sheetWithFormulas(tracker: readonly (readonly unknown[])[]): unknown[][] {
  const outlets = sharedOutlets.slice(1).map(([name, listed]) => [name, level(listed)] as const);
  const [o, l, n] = [outlets.length, LEVELS.length, NAMED.length];
  return tracker.map((cells, index) => {
    const r = index + 1;
    const formulas =
      index === 0
        ? ['媒体', '级别', '字数', '金额']
        : [
            `=SUBSTITUTE(SUBSTITUTE(E${r},"《",""),"》","")`,
            `=IF(F${r}="",IFERROR(VLOOKUP(N${r},$S$1:$T$${o},2,0),0),VLOOKUP(F${r},$U$1:$V$${l},2,0))`,
            `=IF(ISNUMBER(I${r}),I${r},VALUE(SUBSTITUTE(I${r},"字","")))`,
            `=IF(O${r}=0,"",IF(G${r}="电视新闻",IF(O${r}<3,0,IF(K${r}="","",K${r}*CHOOSE(O${r},0,0,2,5,10))),` +
              `IF(AND(O${r}>3,P${r}>=$Y$1,L${r}="是",OR(ISNUMBER(MATCH(N${r},$W$1:$W$${n},0)),AND(N${r}="湖南日报",H${r}="头版头条"))),5000,` +
              `IF(AND(O${r}=3,H${r}="头版头条",J${r}="新闻",N${r}="常德日报"),1000,IF(O${r}<3,0,` +
              `IF(P${r}<$Y$1,CHOOSE(O${r}-2,50,200,500),CHOOSE(O${r}-2,300,600,2000)))))))`,
          ];
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
