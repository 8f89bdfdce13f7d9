import { readingsOf } from '../../../src/rules/award/readings';
import { checkScheme } from '../../../src/rules/checks/check';
import { builtIns, schemeFrom } from '../../../src/rules/schemes/catalog';
import type { SchemeSource } from '../../../src/rules/schemes/source';
import { splitTables } from '../../../src/rules/tables/table';

describe.each(builtIns.map((source): [string, SchemeSource] => [source.name, source]))(
  'the tables of %s',
  (_, source) => {
    const scheme = schemeFrom(source);

    it('leave nothing to find but readings that nobody chose', () =>
      expect(checkScheme(scheme).filter(({ code }) => code !== 'reading-unread')).toEqual([]));

    it('have a row for every reading that is offered', () => {
      const rows = [
        ...scheme.rules,
        ...scheme.rollUps,
        ...scheme.places,
        ...scheme.eligibility,
        ...scheme.scoreParts,
        ...scheme.duties,
      ];
      const roundings = scheme.places.flatMap(({ rounding }) => (rounding?.kind === 'by-reading' ? [rounding.id] : []));
      const asked = new Set([...rows.flatMap(readingsOf), ...roundings]);
      expect(scheme.readings.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
    });

    it('name the clause of every row', () => {
      const rows = splitTables(source.tables).flatMap(({ rows }) => rows);
      expect(rows.filter((row) => row.words('条款') === '').map((row) => source.tables[row.row])).toEqual([]);
    });
  },
);
