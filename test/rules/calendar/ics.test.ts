import { icsOf } from '../../../src/rules/calendar/ics';

const STAMP = new Date(Date.UTC(2024, 8, 30, 8, 15, 7));
const event = { serial: 45565, key: 'hengyang 行政办公会', summary: '行政办公会', description: '责任：办公室' };
const octetsOf = (line: string): number => new TextEncoder().encode(line).length;
const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

test('one all-day entry, ended by CRLF', () => {
  expect(icsOf('衡阳2024', [event], STAMP).replace(/UID:.*/, 'UID:1')).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//award-sheets//calendar//ZH',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:衡阳2024',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTAMP:20240930T081507Z',
      'DTSTART;VALUE=DATE:20240930',
      'DTEND;VALUE=DATE:20241001',
      'SUMMARY:行政办公会',
      'DESCRIPTION:责任：办公室',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('signs that mean something are escaped, line breaks too, other controls left out', () => {
  const [summary, description] = unfolded(
    icsOf('', [{ ...event, summary: 'a,b;c\\d', description: '一\r\n二\u0007三\r四' }], STAMP),
  ).filter((line) => /^(SUMMARY|DESCRIPTION)/.test(line));
  expect(summary).toBe('SUMMARY:a\\,b\\;c\\\\d');
  expect(description).toBe('DESCRIPTION:一\\n二三\\n四');
});

test.each(['督', '𠮷', 'é', 'a', '督a𠮷é', '\u0800', '\u{10000}'])(
  'lines of %s are folded at 75 octets, no character cut',
  (part) => {
    const text = part.repeat(200);
    const ics = icsOf('', [{ ...event, description: text }], STAMP);
    for (const line of ics.split('\r\n')) expect(octetsOf(line)).toBeLessThanOrEqual(75);
    expect(ics).not.toMatch(/[^\r]\n/);
    expect(unfolded(ics)).toContain(`DESCRIPTION:${text}`);
    const lines = ics.split('\r\n');
    // Each line holds as much as it can: the first character of the next would be too much.
    lines.slice(1).forEach((line, before) => {
      if (line.startsWith(' ')) expect(octetsOf((lines[before] ?? '') + [...line][1])).toBeGreaterThan(75);
    });
  },
);

test('an entry of which nothing more is known has no description', () => {
  const lines = unfolded(icsOf('', [{ ...event, description: '' }], STAMP));
  expect(lines.slice(-5)).toEqual(['SUMMARY:行政办公会', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '']);
});

describe('the UID', () => {
  const uid = (...args: Parameters<typeof icsOf>): string =>
    unfolded(icsOf(...args)).find((line) => line.startsWith('UID:')) ?? '';

  test('stays when the file is made again, whatever the words', () => {
    const again = uid('别的', [{ ...event, summary: 'x', description: 'y' }], new Date(0));
    expect(again).toBe(uid('', [event], STAMP));
    expect(again).toMatch(/^UID:[0-9a-f]{16}-20240930@award-sheets$/);
  });

  test('differs by duty and by day', () => {
    expect(uid('', [{ ...event, key: 'hengyang 会议纪要' }], STAMP)).not.toBe(uid('', [event], STAMP));
    expect(uid('', [{ ...event, serial: event.serial + 1 }], STAMP)).not.toBe(uid('', [event], STAMP));
  });
});
