import type { SheetTop } from '../../../src/excel/port';
import { builtIns, schemeFrom } from '../../../src/rules/schemes/catalog';
import { spillTables } from '../../../src/rules/tables/spill';
import { NO_NOTES, notesFrom, notesSetting } from '../../../src/taskpane/jobs/notes';
import { ownId, ownSource, schemeSheets, sheetOfId } from '../../../src/taskpane/jobs/own-scheme';
import { fingerprintOf } from '../../../src/taskpane/state/fingerprint';
import { articles, sheetOf, source } from '../sheets';
import { placeOf, schemeSheet } from '../scheme/sheets';

const top = (sheet: string, ...values: SheetTop['values']): SheetTop => ({ sheet, values });

describe('the sheets that hold a scheme', () => {
  test.each(builtIns.map(({ name, tables }) => [name, tables] as const))('%s put on a sheet', (name, tables) => {
    expect(schemeSheets([{ sheet: name, values: spillTables(tables) ?? [] }])).toEqual([name]);
  });

  test.each([
    ['a tracker', top('台账', ['序号', '姓名', '奖项', '金额'])],
    [
      'the details that were written',
      top('奖励明细', ['序号', '姓名', '科室', '奖项', '事由', '条款', '单价', '数量', '金额', '签领']),
    ],
    ['articles', { sheet: articles.sheet, values: articles.values }],
    ['supervised tasks', top('督办', ['事项', '责任科室', '期限', '完成'])],
    ['a list of newspapers with words', top('采用', ['媒体', '级别', '字数', '日期'])],
    ['an empty sheet', top('空表')],
  ])('not %s', (_, sheet) => expect(schemeSheets([sheet])).toEqual([]));

  test.each([
    ['awards', top('办法', ['我单位的办法'], [], ['奖项', '级别', '金额'])],
    ['a calendar', top('日程', ['事项', '周期', '期限', '责任', '条款'])],
    ['traditional characters', top('辦法', ['獎項', '級別', '金額'])],
  ])('but %s', (_, sheet) => expect(schemeSheets([sheet])).toHaveLength(1));
});

describe('a scheme read from a sheet', () => {
  const own = ownSource(schemeSheet('澧县', '办法'), NO_NOTES);

  test('is the same scheme with the same fingerprint as the built-in that was put there', () => {
    expect(own && fingerprintOf(own.tables)).toBe(fingerprintOf(source('澧县').tables));
    expect(own && schemeFrom(own).rules.length).toBe(schemeFrom(source('澧县')).rules.length);
    expect(own).toMatchObject({ name: '办法', id: 'sheet:办法', own: { sheet: '办法', origin: undefined } });
  });

  test('rows and columns are those of the sheet, wherever the tables begin', () => {
    const [row, column] = placeOf('澧县', '600');
    const moved = ownSource(schemeSheet('澧县', '办法', [[row, column, '600*']], { row: 4, column: 2 }), NO_NOTES);
    expect(moved && schemeFrom(moved).findings).toMatchObject([
      { code: 'amount-unreadable', at: { row: row + 4, column: column + 2 } },
    ]);
    expect(moved?.own?.range).toMatch(/^C5:[A-Z]+\d+$/);
  });

  test('no tables, no scheme', () => {
    expect(ownSource(sheetOf('纪要', '会议纪要\n内容'), NO_NOTES)).toBeUndefined();
  });

  test('is called as the title above its tables says, until the clerk types another', () => {
    const cells = sheetOf('办法', '甲镇信息奖励办法|\n（甲政发〔2026〕3号）|\n奖项|金额\n信息|100');
    expect(ownSource(cells, NO_NOTES)).toMatchObject({
      name: '办法',
      document: { title: '甲镇信息奖励办法', number: '甲政发〔2026〕3号' },
    });
    expect(ownSource(cells, { ...NO_NOTES, title: '奖励办法', number: '甲办〔2026〕1号' })).toMatchObject({
      document: { title: '奖励办法', number: '甲办〔2026〕1号' },
    });
  });

  test('what the clerk typed of the document', () => {
    const notes = {
      origin: 'lixian',
      title: '奖励办法',
      office: '某局办公室',
      number: '某办〔2024〕1号',
      fingerprint: undefined,
    };
    expect(ownSource(schemeSheet('澧县', '办法'), notes)).toMatchObject({
      document: { title: '奖励办法', office: '某局办公室', number: '某办〔2024〕1号' },
      own: { origin: 'lixian' },
    });
  });
});

test('ids of sheets and of built-ins are told apart', () => {
  expect(sheetOfId(ownId('办法:1'))).toBe('办法:1');
  expect(sheetOfId('lixian')).toBeUndefined();
});

describe('notes in the workbook', () => {
  const notes = { origin: 'lixian', title: '甲', office: '乙', number: '丙', fingerprint: '7c1f-09ab-52e4' };
  test('come back as they were kept', () => {
    expect(notesFrom(JSON.parse(JSON.stringify(notesSetting(notes))))).toEqual(notes);
    expect(notesFrom(notesSetting(NO_NOTES))).toEqual(NO_NOTES);
  });
  test.each([undefined, null, 7, '甲', {}, { version: 2, origin: 'lixian' }, { version: 1, origin: 7, title: [] }])(
    'of another shape are none: %j',
    (setting) => expect(notesFrom(setting)).toEqual(NO_NOTES),
  );
});
