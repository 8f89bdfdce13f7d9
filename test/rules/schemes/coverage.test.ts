import { compare } from '../../../scripts/coverage/compare';
import { builtIns } from '../../../src/rules/schemes/catalog';
import type { SchemeSource } from '../../../src/rules/schemes/source';
import { splitTables, type Table } from '../../../src/rules/tables/table';
import { documents } from './coverage/documents';
import type { DocumentNumbers, Place } from './coverage/numbers';

const sourceOf = (id: string): SchemeSource => {
  const source = builtIns.find((known) => known.id === id);
  if (!source) throw new Error(`no scheme ${id}`);
  return source;
};

const tablesOf = (id: string): readonly Table[] => splitTables(sourceOf(id).tables);

/** Whether one row of the table holds all these cells, each as it stands. */
const holds = ({ scheme, table, cells }: Place): boolean => {
  const grid = sourceOf(scheme).tables;
  const rows = tablesOf(scheme)
    .filter(({ title }) => title === table)
    .flatMap(({ rows }) => rows);
  return rows.some(({ row }) => cells.every((cell) => (grid[row] ?? []).includes(cell)));
};

/** Columns that say how much, how many and when, by table; conditions stand in columns of the scheme's own. */
const telling: Readonly<Record<string, readonly string[]>> = {
  奖励: ['金额', '起', '止'],
  汇总: ['每人上限', '门槛'],
  名额: ['比例', '名额', '至少', '至多', '起', '止'],
  资格: ['条件'],
  计分: ['权重', '满分'],
  日程: ['周期', '期限', '起', '止'],
  事实: ['缺省', '算式'],
};

const NUMBER = /[\d一二三四五六七八九十百千万亿两双半零]|每[周月季年]|[年季月周][初末底终]/;

/** Every cell of a scheme that holds a number, with its table. */
const numbersOf = (id: string): readonly (readonly [string, string])[] =>
  tablesOf(id).flatMap((table) => {
    const columns = [...(telling[table.title] ?? []), ...table.conditionColumns];
    return table.rows.flatMap((row) =>
      columns
        .map((column) => row.cell(column))
        .filter((cell) => typeof cell === 'string' && NUMBER.test(cell))
        .map((cell) => [table.title, String(cell)] as const),
    );
  });

describe.each(documents.map((document): [string, DocumentNumbers] => [document.name, document]))(
  'the numbers of %s',
  (_, document) => {
    const quoted = document.rules.map(({ clause, quote, places }) => [`${clause} ${quote}`, places] as const);

    it.each(quoted)('%s stands in the tables', (_quote, places) => {
      expect(places.length).toBeGreaterThan(0);
      expect(places.filter((place) => !holds(place))).toEqual([]);
    });

    it('are quoted once each, briefly, and no rule is listed as none', () => {
      const rules = document.rules.map(({ quote }) => quote);
      const others = Object.values(document.notRules).flat();
      expect([...rules, ...others].filter((quote) => quote.length > 20)).toEqual([]);
      expect(new Set([...rules, ...others]).size).toBe(rules.length + others.length);
    });

    it('name the clause as the rows do that hold them', () => {
      const clauseOf = ({ scheme, table, cells }: Place): readonly string[] =>
        tablesOf(scheme)
          .filter(({ title }) => title === table)
          .flatMap(({ rows }) => rows)
          .filter(({ row }) => cells.every((cell) => (sourceOf(scheme).tables[row] ?? []).includes(cell)))
          .map((row) => row.words('条款'));
      const strange = document.rules.flatMap(({ clause, quote, places }) => {
        const own = clause.replace(/^第.篇/, '');
        const clauses = places.flatMap(clauseOf);
        return clauses.some((known) => known.split('、').some((part) => part.startsWith(own) || own.startsWith(part)))
          ? []
          : [[quote, clause, clauses]];
      });
      expect(strange).toEqual([]);
    });

    it.each(document.schemes)('%s holds no number that the document does not have', (scheme) => {
      const cells = document.rules.flatMap(({ places }) => places).filter((place) => place.scheme === scheme);
      const ours = Object.values(document.ours).flat();
      const known = ([table, cell]: readonly [string, string]): boolean =>
        ours.includes(cell) || cells.some((place) => place.table === table && place.cells.includes(cell));
      expect(numbersOf(scheme).filter((number) => !known(number))).toEqual([]);
    });
  },
);

describe('every built-in scheme', () => {
  it('has a document whose numbers are listed', () =>
    expect(documents.flatMap(({ schemes }) => schemes).sort()).toEqual(builtIns.map(({ id }) => id).sort()));
});

describe('comparing a list with a text', () => {
  const list: DocumentNumbers = {
    name: 'made up',
    mark: '某办法',
    ends: '附件',
    schemes: [],
    rules: [{ clause: '一', quote: '奖50元', places: [] }],
    notRules: { 'a year': ['2012年'] },
    ours: {},
  };

  it('finds numbers that nobody listed, in either script and width, and quotations that stand nowhere', () => {
    const text = '某辦法 2012年，統一規定：\n一、獎 ５０ 元；② 罰二十元，每月兑现。附件：共3份';
    const { unlisted, unfound, numbers } = compare(list, text);
    expect(unlisted).toEqual(['、奖50元;。罚二十元,每月兑现。', '元;。罚二十元,每月兑现。']);
    expect(unfound).toEqual([]);
    expect(numbers).toBe(6);
    expect(compare(list, '某办法').unfound).toEqual(['奖50元', '2012年']);
  });
});
