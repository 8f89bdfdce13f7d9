import fc from 'fast-check';
import { planAwardSheets } from '../../../src/sheets/money/award-sheets';
import { parseStamp, type Stamp, stampedKinds, stampIn, stampText } from '../../../src/sheets/stamp/stamp';
import { stampOf } from '../stamp-of';
import { text } from '../../../src/sheets/plan/cells';
import { certain, header } from '../lines';

/** Any text that a stamp may carry, the marks of its own form among them. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('%', ';', '=', ',', ' ', '\n', '\u3000', '-', '甲', '𠮷', '\ud800'),
    maxLength: 8,
  }),
);
const column = fc.option(fc.nat({ max: 200 }), { nil: undefined });
const stamps: fc.Arbitrary<Stamp> = fc.record({
  kind: fc.constantFrom(...stampedKinds),
  language: fc.constantFrom('zh' as const, 'en' as const),
  schemeId: anyText,
  fingerprint: anyText,
  readings: fc.array(fc.record({ id: anyText, option: anyText }), { maxLength: 4 }),
  award: fc.oneof(
    fc.constant({ kind: 'column' } as const),
    anyText.map((award) => ({ kind: 'one', award }) as const),
  ),
  trackerSheet: anyText,
  trackerRange: anyText,
  headerRows: fc.record({ first: fc.nat(), last: fc.nat() }),
  columns: fc.array(fc.record({ fact: anyText, column }), { maxLength: 4 }),
  time: anyText,
});

const stamp: Stamp = { ...header.basis, kind: 'detail', language: 'zh' };

test('the stamp as it is written', () => {
  expect(stampText(stamp)).toBe(
    'award-sheets/1;sheet=detail;language=zh;scheme=lixian;tables=7c1f-09ab-52e4;readings=同稿计奖,级别最高,电视计奖,稿费倍数;' +
      'award=上稿;tracker=上稿登记,A3:H203;header=3,3;columns=;time=2024-12-31 16:20;check=' +
      stampText(stamp).slice(-8),
  );
});

test('what was written is read back, as a cell holds it', () => {
  fc.assert(
    fc.property(stamps, (any) => {
      const cell = text('code', stampText(any));
      const held = cell.kind === 'text' ? cell.text : '';
      expect(parseStamp(` ${held}\n`)).toEqual({ kind: 'stamp', stamp: any });
    }),
  );
});

test('one character more, fewer or other is found out', () => {
  const written = stampText(stamp);
  fc.assert(
    fc.property(fc.integer({ min: 15, max: written.length - 1 }), fc.constantFrom('', 'x', '；'), (place, other) => {
      const changed = `${written.slice(0, place)}${other}${written.slice(place + 1)}`;
      fc.pre(changed !== written && other !== written[place]);
      expect(parseStamp(changed)).toEqual({ kind: 'damaged' });
    }),
  );
});

test('a stamp of a later form is not taken for none', () => {
  expect(parseStamp('award-sheets/2;sheet=detail')).toEqual({ kind: 'damaged' });
});

test('other texts of a sheet are no stamp', () => {
  for (const other of ['', '核算说明', 'award-sheets', '上稿登记!A3:H203']) expect(parseStamp(other).kind).toBe('none');
});

test('a whole stamp among the texts goes before a damaged one', () => {
  const whole = stampText(stamp);
  expect(stampIn(['甲', `${whole}0`, whole])).toEqual({ kind: 'stamp', stamp });
  expect(stampIn(['甲', `${whole}0`])).toEqual({ kind: 'damaged' });
  expect(stampIn(['甲'])).toEqual({ kind: 'none' });
});

test.each(['zh', 'en'] as const)('every award sheet carries its own, below what is printed (%s)', (language) => {
  const plans = planAwardSheets([certain({ amount: 400 })], header, language);
  const kinds = ['detail', 'summary'];
  expect(plans.map(stampOf)).toEqual(
    kinds.map((kind) => ({ kind: 'stamp', stamp: { ...header.basis, kind, language } })),
  );
  for (const { rows, print } of plans) expect(print.area.bottom).toBe(rows.length - 2);
});
