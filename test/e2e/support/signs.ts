import path from 'node:path';
import ExcelJS from 'exceljs';

const DAYS = 31;

/** Signs of a month by person, one character a day; a point for a day of rest. */
const months: Readonly<Record<string, readonly (readonly [person: string, section: string, signs: string])[]>> = {
  '3月': [
    ['员工01', '秘书科', '√..√△√√√..√√△√√..√√√√△..√√√√√..√√'.slice(0, DAYS)],
    ['员工02', '秘书科', '√..√√√√√..○○√√√..√√√√√..√√√√√..√√'.slice(0, DAYS)],
    ['员工03', '信息科', '√..√√√√√..√√√√√..√√√√√..√√√√√..√√'.slice(0, DAYS)],
  ],
  '4月': [
    ['员工01', '秘书科', '√√√...√√△√√..△√△√√..△√△√√√√√√√'.slice(0, 30)],
    ['员工02', '秘书科', '√√√...√√√√√..√○√○√..√√√√√√√√√√'.slice(0, 30)],
    ['员工03', '信息科', '√√√...√√√√√..√√√√√..√√√√√√√√√√'.slice(0, 30)],
  ],
};

/** A workbook with two months of attendance kept by signs, the legend below them. */
export async function signsWorkbook(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const [month, people] of Object.entries(months)) {
    const sheet = workbook.addWorksheet(month);
    const days = people[0]?.[2].length ?? 0;
    sheet.addRow([`2024年${month}考勤表`]);
    sheet.mergeCells(1, 1, 1, days + 3);
    sheet.addRow(['序号', '姓名', '科室', ...Array.from({ length: days }, (_, day) => day + 1)]);
    people.forEach(([person, section, signs], index) =>
      sheet.addRow([index + 1, person, section, ...[...signs].map((sign) => (sign === '.' ? '' : sign))]),
    );
    sheet.addRow(['说明：√出勤，△迟到，○旷工']);
    for (let column = 4; column <= days + 3; column++) sheet.getColumn(column).width = 3;
  }
  const file = path.join(folder, '符号考勤.xlsx');
  await workbook.xlsx.writeFile(file);
  return file;
}
