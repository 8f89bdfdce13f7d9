import fc from 'fast-check';
import { OFFICE_THEME, readTheme, toHex } from '../../../src/workbench/xlsx/colors';
import { calledFunctions, fromFile, soleCall, toFile } from '../../../src/workbench/xlsx/formula-text';
import { joinSections, splitSections } from '../../../src/workbench/xlsx/header-footer';
import { paperName, paperNumber } from '../../../src/workbench/xlsx/paper';
import { dateToSerial, pointsToWidth, widthToPoints } from '../../../src/workbench/xlsx/units';
import { decodeXml, elements, encodeXml } from '../../../src/workbench/xlsx/xml';

describe('formulas in a file', () => {
  test.each([
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
    ['_xlfn._xlws.FILTER(A1:A9,B1:B9>0)', '=FILTER(A1:A9,B1:B9>0)'],
    ['IF(A1="_xlfn.IFS(",_xlfn.IFS(A1>0,1),2)', '=IF(A1="_xlfn.IFS(",IFS(A1>0,1),2)'],
    ["SUM('_xlfn.a'!A1)", "=SUM('_xlfn.a'!A1)"],
    ['NETWORKDAYS.INTL(A1,A2)', '=NETWORKDAYS.INTL(A1,A2)'],
    ['AWARD("级别",A1)', '=AWARD("级别",A1)'],
    ['MYIFS(1)+FILTERED(2)', '=MYIFS(1)+FILTERED(2)'],
  ])('%s is %s to the user, and back', (file, user) => {
    expect(fromFile(file)).toBe(user);
    expect(toFile(user)).toBe(file);
  });

  test('names of functions are found outside of texts and sheet names', () => {
    expect(calledFunctions('=IF(NS.ADD(1,2)>0,"TEXT(",\'SUM(\'!A1)+奖励(A1)')).toEqual(['IF', 'NS.ADD', '奖励']);
  });

  test.each([
    ['=AWARD("澧县",A1,IF(B1>0,(C1),2))', 'AWARD'],
    ['= ns.award("(") ', 'NS.AWARD'],
    ["=奖励('a)b'!A1)", '奖励'],
    ['=AWARD(A1)+1', null],
    ['=AWARD(A1)&AWARD(B1)', null],
    ['=-AWARD(A1)', null],
    ['=(AWARD(A1))', null],
    ['=AWARD(A1)"x"', null],
    ['=AWARD(A1', null],
    ['=A1', null],
  ])('%s is one call of %s', (formula, name) => {
    expect(soleCall(formula)).toBe(name);
  });
});

describe('headers and footers', () => {
  test.each([
    ['&L左&C中&R右', ['左', '中', '右']],
    ['只有中间', ['', '只有中间', '']],
    ['&C第 &P 页,共 &N 页', ['', '第 &P 页,共 &N 页', '']],
    ['&L&"宋体,Regular"&12甲&&乙', ['&"宋体,Regular"&12甲&&乙', '', '']],
    ['', ['', '', '']],
  ])('%s has three parts', (text, parts) => {
    expect(splitSections(text)).toEqual(parts);
  });

  test('what is joined can be split again', () => {
    const part = fc.string().filter((text) => !text.includes('&'));
    fc.assert(
      fc.property(part, part, part, (left, center, right) => {
        expect(splitSections(joinSections([left, center, right]))).toEqual([left, center, right]);
      }),
    );
  });
});

describe('colours', () => {
  test.each([
    [{ argb: 'FF112233' }, '#112233'],
    [{ theme: 4 }, '#4472C4'],
    [{ theme: 0, tint: -0.5 }, '#808080'],
    [{ theme: 1, tint: 0.5 }, '#808080'],
    [{ indexed: 10 }, '#FF0000'],
    [{ indexed: 2 }, '#FF0000'],
    [{ indexed: 64 }, undefined],
    [undefined, undefined],
  ])('%j is %s', (color, hex) => {
    expect(toHex(color, OFFICE_THEME)).toBe(hex);
  });

  test('a theme gives its own', () => {
    const xml =
      '<a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:accent1><a:srgbClr val="aabbcc"/></a:accent1>';
    const theme = readTheme(xml);
    expect([theme[1], theme[4], theme[5]]).toEqual(['#010203', '#AABBCC', '#ED7D31']);
  });
});

describe('measures', () => {
  test('a column of 9.14 characters is 48 points wide', () => {
    expect(widthToPoints(9.140625)).toBe(48);
  });

  test('widths come back within a 256th of a character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (pixels) => {
        expect(widthToPoints(pointsToWidth(pixels * 0.75))).toBe(pixels * 0.75);
      }),
    );
  });

  test('dates are serial numbers', () => {
    expect(dateToSerial(new Date(Date.UTC(2024, 0, 15)))).toBe(45306);
    expect(dateToSerial(new Date(Date.UTC(2024, 0, 15, 12)))).toBe(45306.5);
  });

  test.each([
    [9, 'A4'],
    [8, 'A3'],
    [1, 'Letter'],
    [27, 'EnvelopeDL'],
  ])('paper %i is %s', (number, name) => {
    expect(paperName(number)).toBe(name);
    expect(paperNumber(name)).toBe(number);
  });
});

describe('XML', () => {
  test('text survives being written and read', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(decodeXml(encodeXml(text))).toBe(text)));
  });

  test('elements are found with and without prefix, empty and filled', () => {
    const xml = '<x:a k="1&amp;2"/><a>t &#x4e2d;</a><ab/>';
    expect(elements(xml, 'a').map(({ attributes, text }) => [attributes, text])).toEqual([
      [{ k: '1&2' }, ''],
      [{}, 't 中'],
    ]);
  });
});
